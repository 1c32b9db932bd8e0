/** The golden case: real customers in, the files of an independent script out; and the README's example. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "papaparse";
import type { Cell } from "../../../src/core/cell";
import { ABC_FUNCTIONS } from "../../../src/models/abc/functions";
import { caller, columnOf, tableIn } from "../call";

const GOLDEN = join(__dirname, "golden/wholesale_customers");
const rowsIn = (file: string) =>
  parse<string[]>(readFileSync(join(GOLDEN, file), "utf8"), { skipEmptyLines: true }).data.slice(1);
const call = (name: string) => caller(ABC_FUNCTIONS, name);
const values = columnOf(rowsIn("input.csv").map(([, total]) => Number(total)));

test("every customer has the expected class", () => {
  const classes = (call("ABC_CLASS")([values]) as Cell[][]).flat();
  expect(classes.map((one, at) => [String(at + 2), one])).toEqual(rowsIn("columns.csv"));
});

test("the concentration is as expected", () => {
  const figures = [
    call("PARETO_SHARE")([values]),
    call("PARETO_SHARE")([values, 0.05]),
    call("PARETO_CUSTOMERS")([values]),
    call("PARETO_GINI")([values]),
  ];
  rowsIn("concentration.csv").forEach(([, expected], at) => {
    expect(figures[at]).toBeCloseTo(Number(expected), 12);
  });
});

test("the README's example is what the function gives", () => {
  const readme = readFileSync(join(__dirname, "../../../src/models/abc/README.md"), "utf8");
  const [, ...rows] = tableIn(readme, "| customer ");
  const classes = call("ABC_CLASS")([columnOf(rows.map((row) => row[1]))]) as Cell[][];
  expect(classes.flat()).toEqual(rows.map((row) => row[3]));
});
