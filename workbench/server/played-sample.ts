/** The sample as the page opens it: with the runs of the two quarters before, so that the next run tells who rose or fell. */
import { createHash } from "node:crypto";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { ask, runRequest } from "../command/answers";
import { momentOfSerial, serialOfDate } from "../engine/typing/dates";
import { takeSnapshot } from "../engine/workbook/workbook";
import { handClock } from "../gas/host/clock";
import { openWorkbench, readDist } from "../node/open";
import { DAYS_PER_QUARTER, rowsBefore } from "../sample/earlier";
import type { SampleLanguage } from "../sample/names";
import type { SampleCell } from "../sample/sheet";
import { firstSheet, sampleWorkbook } from "../sample/workbook";
import type { ScriptFiles, Workbench } from "../workbench";

const DAY_MS = 86_400_000;
const TIME_ZONE = "UTC";

/** Where a sample that was played is kept until the add-on changes or the day is over. */
const FOLDER = ".build/sample";
/** What makes the sample, as start.mjs bundles it. */
const OWN_CODE = ".build/serve.mjs";

/** The sample of today as JSON, in the language of the person; on one day it is played once. */
export async function playedSample(language: SampleLanguage): Promise<string> {
  const now = new Date();
  const lastDay = serialOfDate(now.getFullYear(), now.getMonth() + 1, now.getDate());
  const [files, ownCode] = await Promise.all([readDist("dist"), readFile(OWN_CODE)]);
  const made = createHash("sha256").update(files.code).update(ownCode).digest("hex").slice(0, 16);
  const path = join(FOLDER, `${language}-${lastDay}-${made}.json`);
  const kept = await readFile(path, "utf8").catch(() => undefined);
  if (kept !== undefined) return kept;
  const { workbook } = playEarlierRuns(files, language, lastDay);
  const text = JSON.stringify(takeSnapshot(workbook));
  await mkdir(FOLDER, { recursive: true });
  // Whoever reads meanwhile must not find half of it.
  await writeFile(`${path}.${process.pid}`, text);
  await rename(`${path}.${process.pid}`, path);
  return text;
}

/**
 * Runs the pyramid over the first sheet as it was two quarters ago and one quarter ago, and types what it holds today.
 * Throws when the add-on refuses a run.
 */
export function playEarlierRuns(files: ScriptFiles, language: SampleLanguage, lastDay: number): Workbench {
  const sheet = firstSheet({ language, lastDay });
  const dayBefore = (quarters: number) => momentOfSerial(lastDay - quarters * DAYS_PER_QUARTER, TIME_ZONE);
  const clock = handClock(dayBefore(2));
  const bench = openWorkbench({
    files,
    workbook: sampleWorkbook({ lastDay, language }),
    ...(language === "zh" && { userLocale: "zh-CN", spreadsheetLocale: "zh_CN" }),
    clock,
  });
  const type = (rows: readonly (readonly SampleCell[])[]) =>
    bench.type(
      `'${sheet.name}'!A2`,
      rows.map((row) => row.map((cell) => (typeof cell === "object" ? cell.number : cell && `'${cell}`))),
    );
  const home = () => bench.select(`'${sheet.name}'!A1`);
  for (const quarters of [2, 1] as const) {
    type(rowsBefore(sheet, quarters, lastDay));
    home();
    run(bench);
    clock.advance(DAYS_PER_QUARTER * DAY_MS);
  }
  type(sheet.rows);
  home();
  return bench;
}

/** What a person does who opens the sidebar, looks at the preview and presses Write. */
function run(bench: Workbench): void {
  const described = ask(bench, "describe", { source: null, headerLines: null });
  const { chosen: models, mapping, decisions, orders } = described;
  const today = new Date(bench.host.clock.now()).toISOString().slice(0, 10);
  const request = runRequest(described, { mapping, decisions, orders, models, today });
  const { headerLook, columnWidths } = ask(bench, "preview", request);
  ask(bench, "write", { ...request, headerLook, columnWidths });
}
