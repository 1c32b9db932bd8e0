/** Every call of the sidebar with requests that are wrong: refused in a sentence, and then nothing is written. */

import { cpuUsage } from "node:process";
import type { Answer, Description } from "../src/app/contract/contract";
import { problemText } from "../src/core/problem";
import { PROBLEMS } from "../src/core/texts/problem-codes";
import { seeded } from "../test/core/seeded";
import { requestFor } from "../test/request";
import { writeValues } from "../workbench/engine/cells/write";
import { openSnapshot, takeSnapshot, workbookFromSheets } from "../workbench/engine/workbook/workbook";
import { openWorkbench } from "../workbench/node/open";
import { ScriptFailure } from "../workbench/runtime/run";
import type { ScriptFiles, Workbench } from "../workbench/workbench";
import { chanceJson, type Json, spoilt } from "./random-requests";
import { count, engineWords, type Findings, meet, noFindings } from "./violations";

/** What the page may call; a test of the bundle holds the list to the functions that are there. */
export const SERVER_CALLS = [
  "cancel",
  "describe",
  "draft",
  "explain",
  "large",
  "preview",
  "progress",
  "query",
  "redo",
  "revision",
  "setup",
  "show",
  "undo",
  "write",
] as const;
const CODES: ReadonlySet<string> = new Set(PROBLEMS);
/** After so many calls the workbook is opened anew: some requests are right all the same, and run. */
const CALLS_PER_WORKBOOK = 200;
/** Milliseconds of CPU, of 30 customers. */
const LONG = 5000;

/**
 * Calls the add-on with wrong requests.
 *
 * @param files the built add-on
 * @param calls how many
 */
export function wrongServerCalls(files: ScriptFiles, calls: number): Findings {
  const findings = noFindings();
  const random = seeded(17);
  let bench = openedBook(files);
  let right = rightRequests(bench);
  for (let number = 0; number < calls; number++) {
    if (number > 0 && number % CALLS_PER_WORKBOOK === 0) {
      bench = openedBook(files);
      right = rightRequests(bench);
    }
    const name = SERVER_CALLS[Math.floor(random() * SERVER_CALLS.length)] ?? "describe";
    const request = random() < 0.3 ? chanceJson(random) : spoilt(right[name], random);
    tryCall(findings, bench, name, request);
  }
  return findings;
}

/** @private */
function tryCall(findings: Findings, bench: Workbench, name: string, request: Json): void {
  const shown = `${name}(${JSON.stringify(request)})`;
  count(findings, "calls");
  const start = cpuUsage();
  let answer: Answer<unknown>;
  try {
    answer = bench.addOn.call(name, request) as Answer<unknown>;
  } catch (error) {
    meet(
      findings,
      error instanceof ScriptFailure ? "an error thrown at the page" : "an answer that is no JSON",
      `${shown}: ${error}`,
    );
    return;
  }
  const { user, system } = cpuUsage(start);
  if ((user + system) / 1000 > LONG) meet(findings, `longer than ${LONG / 1000} seconds of CPU`, shown);
  if (answer?.ok === true) {
    count(findings, "answered, because nothing was wrong");
    return;
  }
  if (answer?.ok !== false || !CODES.has(answer.code)) {
    meet(findings, "no answer of ours", `${shown}: ${JSON.stringify(answer)}`);
    return;
  }
  count(findings, "refused in a sentence");
  if (answer.code === "UNEXPECTED")
    meet(findings, "an error that nobody foresaw", `${shown}: ${answer.message}`);
  if (engineWords(answer.message, JSON.stringify(request)).length > 0)
    meet(findings, "engine words in a refusal", `${shown}: ${answer.message}`);
  // Before a run reads, what others have written is flushed.
  const { write, methods } = bench.addOn.calls;
  if (write > (methods["SpreadsheetApp.flush"] ?? 0))
    meet(findings, "something written, then refused", `${shown}: ${JSON.stringify(methods)}`);
}

/** @private */
function openedBook(files: ScriptFiles): Workbench {
  const workbook = workbookFromSheets([{ name: "Sheet1", rows: 100, columns: 12 }]);
  const rows = Array.from({ length: 30 }, (_, at) => [
    `Customer ${at + 1}`,
    (at * 7919) % 1000,
    (at * 31) % 90,
    1 + (at % 9),
  ]);
  writeValues(workbook, { sheetId: "0", top: 0, left: 0, rows: 31, columns: 4 }, [
    ["Customer", "Revenue", "Days since last order", "Orders"],
    ...rows,
  ]);
  const bench = openWorkbench({ files, workbook: openSnapshot(takeSnapshot(workbook)) });
  bench.select("A1");
  return bench;
}

/** @private */
function rightRequests(bench: Workbench): Record<(typeof SERVER_CALLS)[number], Json> {
  const describe = { source: null, headerLines: null };
  const answer = bench.addOn.call("describe", describe) as Answer<Description>;
  if (!answer.ok) throw new Error(problemText(answer.code, {}, "en"));
  const run = JSON.parse(JSON.stringify(requestFor(answer.result)));
  const chosen = {
    columns: { customer: { header: "Customer", letter: "A" }, revenue: { header: "Revenue", letter: "B" } },
    models: run.models,
    orders: null,
  };
  return {
    cancel: { run: "1" },
    describe,
    draft: { ...chosen, sheetId: 0, decisions: {} },
    explain: { ...run, row: 3 },
    large: { values: { engine: "bigquery", table: "shop.sales.orders", model: "pyramid" }, isAsked: true },
    preview: run,
    progress: null,
    query: {
      model: "pyramid",
      options: {},
      source: {
        engine: "bigquery",
        rows: "orders",
        table: "shop.sales.orders",
        columns: { customer: "customer", date: "day", revenue: "amount" },
        period: { kind: "all" },
      },
    },
    redo: null,
    revision: null,
    setup: { ...chosen, name: "Mine" },
    show: { sheet: "Sheet1", range: "A1" },
    undo: { force: false },
    write: run,
  };
}
