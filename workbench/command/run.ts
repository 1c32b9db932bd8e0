/** The command behind `npm run segment`: a file in, the built add-on at work, a workbook out. */
import { join } from "node:path";
import type { Receipt } from "../../src/app/contract/contract";
import { forgetHistory } from "../engine/workbook/idle-work";
import type { Workbook } from "../engine/workbook/workbook";
import { FileRefusal } from "../files/refusal";
import type { CallCounts } from "../gas/face/calls";
import { handClock } from "../gas/host/clock";
import { isSameFile, openFile, saveWorkbook } from "../node/files";
import { openWorkbench, readDist } from "../node/open";
import { readProgramOnce } from "../node/program-file";
import type { Workbench } from "../workbench";
import { ask, runRequest } from "./answers";
import { CommandRefusal, readArguments, type Wishes } from "./arguments";
import { lookBeside } from "./beside";
import { chooseModels } from "./choose";
import { OpenQuestions } from "./questions";
import { readData } from "./reading";
import { lossOf, remarksOn, withOtherSheets } from "./remarks";

/** The result as scripts read it; the shape is a promise. */
export interface SegmentResult {
  readonly ok: boolean;
  readonly columns: readonly { readonly header: string; readonly model: string; readonly filled: number }[];
  readonly sheets: readonly string[];
  readonly problems: readonly {
    readonly row: number;
    readonly field: string;
    readonly code: string;
    readonly message: string;
  }[];
  /** What was guessed, left out or stands out, in sentences. */
  readonly remarks: readonly string[];
  /** What has to be answered before anything is written; none when `ok`. */
  readonly questions: readonly {
    readonly id: string;
    readonly message: string;
    readonly choices: readonly string[];
  }[];
  readonly calls: Pick<CallCounts, "read" | "write" | "navigate">;
  readonly ms: number;
}

/** What the command says and how it ends. */
export interface Ending {
  readonly code: 0 | 2;
  readonly output: string;
  readonly complaint: string;
}

/**
 * Runs the command. `dist` is the folder of the built add-on; `warn` is told before anything is written what of the file
 * the result will lack, `begin` what is done next. Throws only for faults of our own.
 */
export async function segment(
  args: readonly string[],
  dist: string,
  warn: (sentence: string) => void = () => undefined,
  begin: (step: string) => void = () => undefined,
): Promise<Ending> {
  const started = performance.now();
  const wantsJson = args.includes("--json");
  try {
    const wishes = readArguments(args);
    const { receipt, calls, remarks, losses, ofFile } = await work(wishes, dist, { warn, begin });
    const result: SegmentResult = {
      ok: true,
      columns: receipt.columns.map(({ header, model, filled }) => ({ header, model, filled })),
      sheets: receipt.sheets,
      problems: receipt.problems.map(({ row, field, code, message, cell }) => ({
        row,
        field,
        code,
        message: `${cell}: ${message}`,
      })),
      remarks: [...remarks, ...losses, ...ofFile],
      questions: [],
      calls: { read: calls.read, write: calls.write, navigate: calls.navigate },
      ms: Math.round(performance.now() - started),
    };
    return wantsJson
      ? { code: 0, output: JSON.stringify(result), complaint: ofFile.join("\n") }
      : { code: 0, output: [summary(wishes, receipt, remarks), ...ofFile].join("\n"), complaint: "" };
  } catch (error) {
    if (!(error instanceof CommandRefusal || error instanceof FileRefusal)) throw error;
    const nothing: SegmentResult = {
      ok: false,
      columns: [],
      sheets: [],
      problems: [],
      ...askedBy(error),
      calls: { read: 0, write: 0, navigate: 0 },
      ms: Math.round(performance.now() - started),
    };
    return { code: 2, output: wantsJson ? JSON.stringify(nothing) : "", complaint: error.message };
  }
}

/** What a refusal asks and has to say. */
function askedBy(error: CommandRefusal | FileRefusal): Pick<SegmentResult, "remarks" | "questions"> {
  if (!(error instanceof OpenQuestions)) return { remarks: [], questions: [] };
  const questions = error.questions.map(({ id, message, choices }) => ({
    id,
    message,
    choices: choices.map(({ label }) => label),
  }));
  return { remarks: error.remarks, questions };
}

interface Work {
  readonly receipt: Receipt;
  readonly calls: CallCounts;
  /** On how the rows were read. */
  readonly remarks: readonly string[];
  /** On what the result lacks of the file; said before it was written. */
  readonly losses: readonly string[];
  /** On the file itself. */
  readonly ofFile: readonly string[];
}

/** Who is told how the work goes on. */
interface Listener {
  readonly warn: (sentence: string) => void;
  readonly begin: (step: string) => void;
}

async function work(wishes: Wishes, dist: string, { warn, begin }: Listener): Promise<Work> {
  await checkOutput(wishes);
  const files = await readDist(dist);
  await readProgramOnce(files.code, join(dist, "../.build/program.json"));
  begin(`1 of 3: reading ${wishes.input}`);
  const workbook = await openFile(wishes.input, { locale: wishes.locale, encoding: wishes.encoding });
  forgetHistory(workbook.model);
  const loss = lossOf(workbook, wishes);
  if (loss !== undefined) warn(loss);
  begin("2 of 3: judging the customers");
  const bench = openWorkbench({
    files,
    workbook,
    userLocale: (wishes.locale ?? "en").replace("_", "-"),
    // Stands still: Google's limit of six minutes is none of this machine's.
    clock: handClock(Date.now()),
  });
  const { receipt, remarks } = await written(bench, workbook, wishes).catch((error: unknown) => {
    const isAboutSheet = error instanceof CommandRefusal && !(error instanceof OpenQuestions);
    throw isAboutSheet ? withOtherSheets(error, workbook, wishes) : error;
  });
  const ofFile = remarksOn(workbook, wishes);
  const { calls } = bench.addOn;
  begin(`3 of 3: saving ${wishes.output}`);
  await saveWorkbook(workbook, wishes.output);
  return { receipt, calls, remarks, losses: loss === undefined ? [] : [loss], ofFile };
}

/** Has the add-on describe the data, as flags say, and write what is wished. */
async function written(
  bench: Workbench,
  workbook: Workbook,
  wishes: Wishes,
): Promise<Pick<Work, "receipt" | "remarks">> {
  const { description, mapping, decisions, orders, notes } = readData(bench, workbook, wishes);
  const models = await chooseModels(description, wishes);
  const chosen = { mapping, decisions, orders, models, today: today() };
  const request = { ...runRequest(description, chosen), ...lookBeside(workbook, description, chosen) };
  const receipt = ask(bench, "write", request);
  return { receipt, remarks: [...notes, ...receipt.remarks.map(({ message }) => message)] };
}

/** The file that is read stays as it is, also when the place to save to is a link that leads to it. */
async function checkOutput({ input, output }: Wishes): Promise<void> {
  if (await isSameFile(input, output))
    throw new CommandRefusal(`${output} is the same file as ${input}; choose another name with --out`);
}

/** The date on the machine's calendar. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, "0"))
    .join("-");
}

function summary({ output }: Wishes, receipt: Receipt, remarks: readonly string[]): string {
  const columns = receipt.columns.map(
    ({ header, filled }) => `  column "${header}" on sheet "${receipt.sheet}": ${filled} rows`,
  );
  const sheets = receipt.sheets.map((name) => `  sheet "${name}"`);
  const problems = receipt.problems.slice(0, 10).map(({ cell, message }) => `  ${cell}: ${message}`);
  const more = receipt.problemCount - problems.length;
  const told =
    receipt.problemCount === 0
      ? []
      : [`${receipt.problemCount} problems:`, ...problems, ...(more > 0 ? [`  and ${more} more`] : [])];
  const said =
    remarks.length === 0 ? [] : ["how the rows were read:", ...remarks.map((remark) => `  ${remark}`)];
  return [`saved ${output}`, ...columns, ...sheets, ...said, ...told].join("\n");
}
