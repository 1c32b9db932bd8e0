/** The golden case: real customers in, the files of an independent script out; and the README's example. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Cell } from "../../../src/core/cells/cell";
import { ABC_FUNCTIONS } from "../../../src/models/abc/functions";
import { abcModel } from "../../../src/models/abc/model";
import { caller, columnOf, tableIn } from "../call";
import { rowsIn, testGolden } from "../golden";

const GOLDEN = join(__dirname, "golden");
const call = (name: string) => caller(ABC_FUNCTIONS, name);
const [, ...input] = rowsIn(join(GOLDEN, "wholesale_customers/input.csv"));
const values = columnOf(input.map(([, total]) => Number(total)));

testGolden(GOLDEN, abcModel, {
  grids: ["cuts"],
  more: ({ folder }) => {
    const [, ...classes] = rowsIn(join(folder, "columns.csv"));
    expect(call("ABC_CLASS")([values])).toEqual(columnOf(classes.map(([, one]) => one)));
    const [, ...concentration] = rowsIn(join(folder, "concentration.csv"));
    const figures = [
      call("PARETO_SHARE")([values]),
      call("PARETO_SHARE")([values, 0.05]),
      call("PARETO_CUSTOMERS")([values]),
      call("PARETO_GINI")([values]),
    ];
    expect(concentration).toHaveLength(figures.length);
    concentration.forEach(([, expected], at) => {
      expect(figures[at]).toBeCloseTo(Number(expected), 12);
    });
  },
});

test("a plain sort and running sum say the same of classes, shares and the curve", () => {
  // Whole units of money, so that plain sums are exact.
  const totals = input.map(([, total]) => Number(total));
  const best = [...totals].sort((one, other) => other - one);
  const running = best.map((_, at) => best.slice(0, at + 1).reduce((whole, value) => whole + value, 0));
  const whole = running[439] as number;
  const classes = totals.map((value) => {
    const before = running[best.indexOf(value) - 1] ?? 0;
    return before * 100 < 80 * whole ? "A" : before * 100 < 95 * whole ? "B" : "C";
  });
  expect((call("ABC_CLASS")([values]) as Cell[][]).flat()).toEqual(classes);
  // 440 customers: every hundredth rounded up in whole numbers.
  for (let percent = 1; percent <= 100; percent++) {
    const brought = (running[Math.ceil((440 * percent) / 100) - 1] as number) / whole;
    expect(call("PARETO_SHARE")([values, percent / 100])).toBeCloseTo(brought, 12);
    const needed = running.findIndex((value) => value * 100 >= percent * whole) + 1;
    expect(call("PARETO_CUSTOMERS")([values, percent / 100])).toBeCloseTo(needed / 440, 12);
  }
  const [, ...curve] = call("PARETO_CURVE")([values]) as Cell[][];
  expect(curve.map(([, , cumulative]) => cumulative)).toEqual(
    curve.map((_, at) => (running[22 * (at + 1) - 1] as number) / whole),
  );
});

test("the README's example is what the function gives", () => {
  const readme = readFileSync(join(__dirname, "../../../src/models/abc/README.md"), "utf8");
  const [, ...rows] = tableIn(readme, "| customer ");
  const classes = call("ABC_CLASS")([columnOf(rows.map((row) => row[1]))]) as Cell[][];
  expect(classes.flat()).toEqual(rows.map((row) => row[3]));
});
