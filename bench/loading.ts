/** Measures what Google does before each formula: compiling all of Code.js, running it, and the first call. */

import { readFileSync } from "node:fs";
import vm from "node:vm";
import { heading, ms, require, row } from "./results";

/** CPU milliseconds. */
const TO_LOAD = 25;
const TO_RUN = 3;

interface Times {
  readonly compile: number;
  readonly run: number;
  readonly call: number;
}

/** Loads the built file so many times, an odd number, as if Google saw it for the first time. */
export function loading(runs: number): void {
  heading(
    "Loading Code.js",
    "Milliseconds of CPU time before and for the first formula of a fresh context: compiling the text without any cache, running it, and one PYRAMID_TIER over three rows. Medians.",
    ["file", "KB", "compile", "run", "PYRAMID_TIER, first"],
  );
  const code = readFileSync("dist/Code.js", "utf8");
  const measured = Array.from({ length: runs }, (_, turn) => loaded(code, turn));
  const median = (step: keyof Times) =>
    measured.map((times) => times[step]).sort((one, other) => one - other)[(runs - 1) / 2] as number;
  const [compile, run, call] = [median("compile"), median("run"), median("call")];
  row("Code.js", Math.round(Buffer.byteLength(code) / 1024), ms(compile), ms(run), ms(call));
  require(compile + run <= TO_LOAD, `compiled and run within ${TO_LOAD} ms of CPU (${ms(compile + run)})`);
  require(run <= TO_RUN, `run within ${TO_RUN} ms of CPU (${ms(run)})`);
}

function loaded(code: string, turn: number): Times {
  // V8 remembers scripts by their text. A comment of its own makes each a new one; it stands in front, because V8 compares
  // texts of one length until they differ. The buffer makes it one flat text.
  const text = Buffer.from(`// ${turn}\n${code}`).toString();
  const SpreadsheetApp = { getActiveSpreadsheet: () => ({ getSpreadsheetLocale: () => "en_US" }) };
  const context = vm.createContext({ SpreadsheetApp });
  const [compile, script] = timed(() => new vm.Script(text));
  const [run] = timed(() => script.runInContext(context));
  const [call, tiers] = timed(() => context.PYRAMID_TIER([[3], [2], [1]]));
  if (tiers.length !== 3) throw new Error("PYRAMID_TIER gives no tier per row");
  return { compile, run, call };
}

function timed<Result>(job: () => Result): [milliseconds: number, result: Result] {
  const start = process.cpuUsage();
  const result = job();
  const { user, system } = process.cpuUsage(start);
  return [(user + system) / 1000, result];
}
