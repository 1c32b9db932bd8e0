/** The command behind `npm run segment`: a file in, the built add-on at work, a workbook out. */
import type { Receipt } from "../../src/app/contract/contract";
import { FileRefusal } from "../files/refusal";
import type { CallCounts } from "../gas/face/calls";
import { isSameFile, openFile, saveWorkbook } from "../node/files";
import { openWorkbench, readDist } from "../node/open";
import type { Workbench } from "../workbench";
import { ask } from "./answers";
import { CommandRefusal, readArguments, type Wishes } from "./arguments";
import { chooseMapping, chooseModels } from "./choose";
import { remarksOn, withOtherSheets } from "./remarks";
import { selectData } from "./select";

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
  readonly calls: Pick<CallCounts, "read" | "write" | "navigate">;
  readonly ms: number;
}

/** What the command says and how it ends. */
export interface Ending {
  readonly code: 0 | 2;
  readonly output: string;
  readonly complaint: string;
}

/** Runs the command. `dist` is the folder of the built add-on. Throws only for faults of our own. */
export async function segment(args: readonly string[], dist: string): Promise<Ending> {
  const started = performance.now();
  const wantsJson = args.includes("--json");
  try {
    const wishes = readArguments(args);
    const { receipt, calls, remarks } = await work(wishes, dist);
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
      calls: { read: calls.read, write: calls.write, navigate: calls.navigate },
      ms: Math.round(performance.now() - started),
    };
    return wantsJson
      ? { code: 0, output: JSON.stringify(result), complaint: remarks.join("\n") }
      : { code: 0, output: [summary(wishes, receipt), ...remarks].join("\n"), complaint: "" };
  } catch (error) {
    if (!(error instanceof CommandRefusal || error instanceof FileRefusal)) throw error;
    const nothing: SegmentResult = {
      ok: false,
      columns: [],
      sheets: [],
      problems: [],
      calls: { read: 0, write: 0, navigate: 0 },
      ms: Math.round(performance.now() - started),
    };
    return { code: 2, output: wantsJson ? JSON.stringify(nothing) : "", complaint: error.message };
  }
}

async function work(
  wishes: Wishes,
  dist: string,
): Promise<{ readonly receipt: Receipt; readonly calls: CallCounts; readonly remarks: readonly string[] }> {
  await checkOutput(wishes);
  const files = await readDist(dist);
  const workbook = await openFile(wishes.input, wishes.locale === undefined ? {} : { locale: wishes.locale });
  const bench = openWorkbench({ files, workbook, userLocale: (wishes.locale ?? "en").replace("_", "-") });
  selectData(workbook, wishes);
  const remarks = remarksOn(workbook, wishes);
  const receipt = await written(bench, wishes).catch((error: unknown) => {
    throw error instanceof CommandRefusal ? withOtherSheets(error, workbook, wishes) : error;
  });
  const { calls } = bench.addOn;
  await saveWorkbook(workbook, wishes.output);
  return { receipt, calls, remarks };
}

/** Has the add-on describe the selected cells and write what is wished. */
async function written(bench: Workbench, wishes: Wishes): Promise<Receipt> {
  const description = ask(bench, "describe", { source: null, headerLines: null });
  const mapping = chooseMapping(description, wishes);
  const orders = wishes.period === undefined ? description.orders : wishes.period;
  const asked = ask(bench, "describe", {
    source: description.source,
    headerLines: description.headerLines,
    decisions: null,
    asked: { mapping, areOrders: orders !== null },
  });
  const models = await chooseModels(asked, wishes);
  return ask(bench, "write", {
    source: description.source,
    headerLines: description.headerLines,
    mapping,
    decisions: description.decisions,
    orders,
    models,
    fingerprint: null,
    today: today(),
    keepOverrides: true,
    reasonColumn: false,
  });
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

function summary({ output }: Wishes, receipt: Receipt): string {
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
  return [`saved ${output}`, ...columns, ...sheets, ...told].join("\n");
}
