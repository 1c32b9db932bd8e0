/** When whole numbers would make two amounts look alike. */

import { columnsWithTwins, isFinerThanCents, twinLook } from "../../../src/core/report/twin-amounts";

test.each<[string, readonly (string | number | undefined)[], ReturnType<typeof twinLook>]>([
  ["whole numbers tell them apart", [1234.4, 1235.4], null],
  ["the same amount twice is no twin", [1234.4, 1234.4], null],
  ["0.1 + 0.2 is the same as 0.3", [0.1 + 0.2, 0.3], null],
  ["cents tell them apart", [1234.4, 1234.2], "cents"],
  ["only all decimals do", [1.2541, 1.2512], "exact"],
  ["a third and 0.334: the third is the result of a division", [1 / 3, 0.334], "cents"],
  ["cents would show nothing where there is something", [670.4, -0.004], "exact"],
  ["nothing is nothing", [670.4, 0], null],
  ["what a division left of nothing is none", [670.4, 1e-9 / 3], null],
  ["texts are no amounts", ["1", "1", undefined, 2], null],
])("%s", (_, cells, look) => {
  expect(twinLook(cells)).toBe(look);
});

test("the finest look that a column needs, by its own amounts or by what stands beside them", () => {
  const formats = ["text", "money", "money", "count"] as const;
  // 10.2 and 10.4 below each other need cents, 7.0011 and 7.0012 in one row all of their decimals.
  const rows = [
    ["Ann", 10.2, 3, 1.1],
    ["Bob", 10.4, 4, 1.2],
    ["Cid", { value: 7.0011, formula: [] }, 7.0012, 1.3],
  ];
  expect([...columnsWithTwins({ formats, rows })]).toEqual([
    [1, "exact"],
    [2, "exact"],
  ]);
  expect([...columnsWithTwins({ formats, rows: rows.slice(0, 2) })]).toEqual([[1, "cents"]]);
  expect([...columnsWithTwins({ formats, rows: rows.slice(0, 1) })]).toEqual([]);
});

test.each([
  [1.25, false],
  [1.255, true],
  [1 / 3, false],
  [0.1 + 0.2, false],
])("%d is finer than cents: %p", (amount, expected) => {
  expect(isFinerThanCents(amount)).toBe(expected);
});
