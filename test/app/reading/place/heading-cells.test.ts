/** What a cell looks like at the top of a table. */

import { isAmount, isDay, isYear } from "../../../../src/app/reading/place/heading-cells";
import type { Cell } from "../../../../src/core/cells/cell";

test.each<[Cell, boolean]>([
  [5, true],
  ["¥1,200", true],
  ["1.234,50 €", true],
  ["15万", true],
  ["2024-01-05", true],
  ["USD 5", true],
  ["1 - 30", false],
  ["61-90 days", false],
  ["30天以内", false],
  ["A1 Ltd", false],
  ["Q1 2024", false],
  ["Jan 2024", false],
  ["Mär 24", false],
  ["EUR 2024", true],
  ["H1", false],
  ["90+", false],
  ["> 90", false],
  ["NT$5", true],
  ["Date: 2024-12-31", false],
  ["2024-01-01 - 2024-12-31", false],
  ["5.1.2024 bis 31.1.2024", false],
  ["Revenue", false],
  ["", false],
])("%j may be a value: %s", (cell, expected) => {
  expect(isAmount(cell)).toBe(expected);
});

test.each<[Cell, boolean]>([
  [new Date(2024, 0, 5), true],
  ["2024-01", true],
  ["01/2024", true],
  ["2024年1月", true],
  ["Feb 2024", true],
  ["Dez. 24", true],
  ["février 2024", true],
  ["Feb", false],
  // Amounts that look like a month.
  ["2020.50", false],
  [2020.5, false],
  [2024, false],
  ["2024-01-05", false],
  ["Jan", false],
])("%j is a day or month: %s", (cell, expected) => {
  expect(isDay(cell)).toBe(expected);
});

test.each<[Cell, boolean]>([
  [2024, true],
  ["FY 2024", true],
  ["2024年度", true],
  ["2024-01", false],
  [2024.5, false],
  [3024, false],
])("%j is a year: %s", (cell, expected) => {
  expect(isYear(cell)).toBe(expected);
});
