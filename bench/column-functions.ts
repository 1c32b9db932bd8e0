/** Measures every cell function that takes a column against the same job by hand, each case in a process of its own. */

import { execFileSync } from "node:child_process";
import { COLUMN_CASES } from "./column-cases";
import { heading, ms, require, row, times } from "./results";
import { OF_A_FUNCTION, requireWithin } from "./within";

/** How much longer a function may take than plain loops that check nothing. */
const MOST_TIMES_HAND = 1.5;

/** Room for new objects from the start: else whoever comes first pays for making it, and its results are kept elsewhere. */
const MUCH_ROOM = ["--expose-gc", "--min-semi-space-size=64", "--max-semi-space-size=64"];

/** CPU milliseconds of one case. */
interface Compared {
  readonly first: number;
  readonly ours: number;
  readonly hand: number;
  /** With npm's quickselect, where it is faster than sorting. */
  readonly quickselect?: number;
}

export function columnFunctions(runs: number): void {
  heading(
    "Every column function at 100 000 rows",
    "Milliseconds of CPU time, cells in and cells out, each function in a process of its own: the first call and the median of the following ones. *By hand* is the same as a script writer would type it for one job: plain loops, typed sorts and look-ups in a Map, without a look at blanks, texts or errors; *quickselect* is that with the npm package where it spares a sort. The candidates take turns and their results are equal.",
    ["function", "rows of", "first call", "median", "by hand", "quickselect", "median / by hand"],
  );
  const measured = COLUMN_CASES.map(({ name, rows }, at) => {
    const { first, ours, hand, quickselect } = inOwnProcess(at, runs);
    const selected = quickselect === undefined ? "" : ms(quickselect);
    row(name, rows, ms(first), ms(ours), ms(hand), selected, times(ours / hand));
    return { name: `${name} of ${rows}`, time: Math.max(first, ours), ratio: ours / hand };
  });
  requireWithin(OF_A_FUNCTION, measured, "every column function");
  const over = measured.filter(({ ratio }) => ratio > MOST_TIMES_HAND);
  const named = over.map(({ name, ratio }) => `${name} ${times(ratio)}`).join("; ");
  require(over.length === 0, `at most ${times(MOST_TIMES_HAND)} by hand${named && ` (over: ${named})`}`);
}

function inOwnProcess(at: number, runs: number): Compared {
  const printed = execFileSync("node", [...MUCH_ROOM, ".build/column-case.mjs", String(at), String(runs)]);
  return JSON.parse(printed.toString());
}
