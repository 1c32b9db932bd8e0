/** Cents and decimals are shown where they tell something. */

import { rowFormats } from "../../../src/app/plan/grid-lines";
import { columnMoney, plainNumbers, reportMoney } from "../../../src/app/plan/money-format";

test.each<[string, number[], "money" | "cents"]>([
  ["whole amounts", [5, 2000], "money"],
  ["no amounts", [], "money"],
  ["small ones, one of them broken", [5, 7.5], "cents"],
  ["a broken one beside a large one", [7.5, 1000], "money"],
  ["just below a thousand, also of a loss", [-999.5], "cents"],
  ["a thousand", [-1000.5], "money"],
  ["one that would be shown as 0", [2000, 0.3], "cents"],
  ["a real 0", [2000, 0], "money"],
])("a report with %s", (_what, amounts, format) => {
  expect(reportMoney(amounts)).toBe(format);
});

test("a column shows its cents wherever it has any, however large", () => {
  expect([columnMoney([2000.5, 1]), columnMoney([2000, 1]), columnMoney([])]).toEqual([
    "cents",
    "money",
    "money",
  ]);
});

test.each<[string, number[], ReturnType<typeof plainNumbers>]>([
  ["whole ones", [5, 2000], "number"],
  ["none", [], "number"],
  ["tenths, with binary noise", [0.1 + 0.2, 7], "decimal"],
  ["small ones that differ in hundredths", [0.25, 0.5], "hundredths"],
  ["scores of 100", [76.78, 3.25], "decimal"],
])("other numbers, %s", (_what, numbers, look) => {
  expect(plainNumbers(numbers)).toBe(look);
});

test("where a tier begins is shown as exactly as the customers' amounts: 1,999.60 is not from 2,000 on", () => {
  const grid = {
    header: ["Tier", "From value"],
    formats: ["text", "money"],
    rows: [["VIP", 1999.6]],
  } as const;
  expect(rowFormats(grid)[0]).toEqual(["text", "money"]);
  expect(rowFormats({ ...grid, areCuts: true })[0]).toEqual(["text", "cents"]);
});

test.each<[string, (string | number)[][], string[]]>([
  [
    "differ below each other",
    [
      ["VIP", 1234.4, 9],
      ["Ordinary", 1234.2, 9],
    ],
    ["text", "cents", "money"],
  ],
  ["differ side by side, as then and now", [["Ann", 1234.4, 1234.2]], ["text", "cents", "cents"]],
  [
    "are the same",
    [
      ["VIP", 1234.4, 1234.4],
      ["VIP", 1234.4, 1234.4],
    ],
    ["text", "money", "money"],
  ],
  ["differ by more than rounding hides", [["VIP", 1234.4, 1300.2]], ["text", "money", "money"]],
])("large amounts that %s show cents only where they would look alike", (_what, rows, formats) => {
  const grid = { header: ["Tier", "Before", "After"], formats: ["text", "money", "money"], rows } as const;
  expect(rowFormats(grid)[0]).toEqual(formats);
});
