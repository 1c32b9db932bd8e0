/** Measures every cell function that takes a column, at the number of rows that the functions are promised for. */

import { MODELS } from "../src/models/registry";
import { caller } from "../test/models/call";
import { COLUMN_CASES, REFUSED } from "./column-cases";
import { cpuTime } from "./median";
import { heading, ms, row } from "./results";
import { OF_A_FUNCTION, requireWithin } from "./within";

const ROWS = 100_000;

export function columnFunctions(runs: number): void {
  heading(
    "Every column function at 100 000 rows",
    "Milliseconds of CPU time, cells in and cells out: the first call and the median of the following ones.",
    ["function", "rows of", "first call", "median"],
  );
  const functions = MODELS.flatMap((model) => model.functions);
  const measured = COLUMN_CASES.map(({ name, rows, given }) => {
    const call = caller(functions, name);
    const columns = given(ROWS);
    const { first, median } = cpuTime(() => call(columns), runs);
    if (JSON.stringify(call(columns)).includes(REFUSED)) throw new Error(`${name} refuses ${rows}`);
    row(name, rows, ms(first), ms(median));
    return { name: `${name} of ${rows}`, time: Math.max(first, median) };
  });
  requireWithin(OF_A_FUNCTION, measured, "every column function");
}
