/** CUSTOMER_VALUE: parts, shapes, refusals, and the README's example. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import type { Cell } from "../../../src/core/cells/cell";
import type { Argument } from "../../../src/core/functions/argument";
import { CUSTOMER_VALUE_FUNCTIONS } from "../../../src/models/customer-value/functions";
import { expectTable } from "../../tables";
import { pointReader } from "../call";

const value = (...given: Argument[]) => {
  const [found] = CUSTOMER_VALUE_FUNCTIONS;
  if (!found) throw new Error("no function");
  return found.call(given, pointReader("en"));
};
const column = (...cells: Cell[]) => Object.freeze(cells.map((cell) => Object.freeze([cell])));

test.each<[Argument[], number]>([
  // 500 + 379.0787 of CUSTOMER_NPV(20%,100)
  [[500, 100, 0.2], 879.0787],
  [[500, 100, 0.2, 0.1, 2], 500 + 3 * 379.0787],
  // Undiscounted: 2 years of 10, then 10 + 20
  [[1, 10, 0.5, 0], 21],
  [[1, [[10, 20]], 0.5, 0], 31],
  [[1, [[10], [20]], 0.5, 0], 31],
  [[0, 0, 0.2], 0],
  [[-50, -10, 0.5, 0, 1], -90],
  [[100, 10, 1, 0, 0.5], 115],
])("CUSTOMER_VALUE(%j) is %d", (given, expected) => {
  expect(value(...given)).toBeCloseTo(expected, 3);
});

test.each<[string, Argument[], Cell[]]>([
  ["a column of profits", [column(1, 2), column(10, 20), 0.5, 0], [21, 42]],
  ["one row of years for all", [column(1, 2), [[10, 20]], 0.5, 0], [31, 32]],
  [
    "a block of years",
    [
      column(1, 2),
      [
        [10, 20],
        [1, ""],
      ],
      0.5,
      0,
    ],
    [31, 4],
  ],
  ["a column of rates", [column(1, 2), 10, column(0.5, 1), 0], [21, 12]],
  ["a column of rates alone", [1, 10, column(0.5, 1), 0], [21, 11]],
  ["a column of referrals, blank is none", [column(1, 2), 10, 0.5, 0, column("", 2)], [21, 62]],
  [
    "blanks and bad cells",
    [
      column("", "x", 5, 5, 5),
      column(1, 1, "", 1, 1),
      column(0.5, 0.5, 0.5, 2, 0.5),
      0,
      column(0, 0, 0, 0, -1),
    ],
    [
      "",
      "⚠ not a number: x",
      "",
      "⚠ churn_rate must be from 0% to 100%: found 2",
      "⚠ referrals must be 0 or above: found -1",
    ],
  ],
])("%s", (_, given, expected) => {
  expectTable(
    value(...given),
    expected.map((cell) => [cell]),
  );
});

test.each<[Argument[], string]>([
  [["abc", 1, 0.2], 'profit_to_date must be a number: found "abc"'],
  [[1, 1, 1.2], "churn_rate must be from 0% to 100%: found 1.2"],
  [
    [1, 1, 0, 0],
    "churn_rate must be above 0% when discount_rate is 0% or below, because the value would have no end: found 0",
  ],
  [[1, 1, 0.2, -1], "discount_rate must be above -100%: found -1"],
  [
    [column(1, 2), column(1, 2, 3), 0.2],
    "profit_to_date has 2 rows but annual_profit has 3: select columns of the same height",
  ],
  [
    [column(1, 2), 5, column(0.1, 0.2, 0.3)],
    "profit_to_date has 2 rows but churn_rate has 3: select columns of the same height",
  ],
  [[1e308, 1e308, 0.9], "the numbers add up to more than a cell can hold: look for a mistyped amount"],
])("CUSTOMER_VALUE(%j) is refused", (given, sentence) => {
  expect(() => value(...given)).toThrow(sentence);
});

test("every referral adds one remaining life", () => {
  const money = fc.double({ min: -1000, max: 1000, noNaN: true });
  const rate = fc.double({ min: 0.01, max: 1, noNaN: true });
  fc.assert(
    fc.property(money, money, rate, fc.nat(20), (toDate, profit, churn, referrals) => {
      const alone = value(toDate, profit, churn) as number;
      const all = value(toDate, profit, churn, 0.1, referrals) as number;
      expect(all - alone).toBeCloseTo(referrals * (alone - toDate), 6);
    }),
    { seed: 14 },
  );
});

test("the README's example", () => {
  const readme = readFileSync(join(__dirname, "../../../src/models/customer-value/README.md"), "utf8");
  const rows = [...readme.matchAll(/^\| (?:Ada|Bo|Cy) .*$/gm)].map(([line]) =>
    line.split("|").slice(2, 6).map(Number),
  );
  expect(rows).toHaveLength(3);
  for (const [toDate, yearly, referrals, shown] of rows) {
    expect((value(toDate, yearly, 0.2, 0.1, referrals) as number).toFixed(2)).toBe(shown?.toFixed(2));
  }
});
