/** What the contents of a column say, whatever stands over it. */

import { columnProfile, mayBeMoney } from "../../../../src/app/reading/columns/column-profile";
import type { Cell } from "../../../../src/core/cells/cell";

const money = (...cells: Cell[]) => mayBeMoney(columnProfile(cells));

test("a profile counts blanks, different ones, whole numbers and signs", () => {
  expect(columnProfile(["$5", "$7.50", "€5", ""])).toMatchObject({
    filled: 3,
    blankShare: 1 / 4,
    numbers: 3,
    distinct: 3,
    wholeShare: 2 / 3,
    smallest: 5,
    largest: 7.5,
    total: 17.5, // 5 + 7.5 + 5
    digits: 1,
    currencies: ["$", "€"],
  });
});

test.each<[string, boolean, Cell[]]>([
  ["amounts", true, [500, 200, 100]],
  ["amounts with decimals of one length", true, [12345.5, 23456.25, 34567.1]],
  ["amounts of one length that repeat", true, [12000, 12000, 15000]],
  ["negative amounts", true, [-5, -7, -2.5]],
  ["nothing", true, []],
  ["numbers that a currency stands beside", true, ["$2,023", "$2,024"]],
  ["rows counted from 1", false, [1, 2, 3]],
  ["rows counted from 0", false, [0, 1, 2]],
  ["years", false, [2023, 2024, 2024]],
  ["shares", false, [0.25, 1, 0]],
  ["percentages", false, ["12%", "7%"]],
  ["phones", false, [13800138000, 13900139000]],
  ["barcodes", false, [4006381333931, 9780306406157]],
  ["card numbers", false, [4111111111111111, 5500005555555559]],
  ["running numbers", false, [100234, 100871, 104522]],
  ["serial dates", false, [45296, 45328, 45328]],
])("%s: may be money is %s", (_what, expected, cells) => {
  expect(money(...cells)).toBe(expected);
});

test("the first thousand rows are enough", () => {
  const cells = Array.from({ length: 5000 }, (_, row) => (row < 1000 ? 2024 : 500.5));
  expect(columnProfile(cells)).toMatchObject({ filled: 1000, largest: 2024 });
});
