/** Which year a header names. */

import { yearHeading } from "../../../../../src/app/reading/columns/guess/year-heading";

test.each<[string, number | null, string | null]>([
  ["2024", 2024, ""],
  ["2024年", 2024, ""],
  ["2024年度销售额", 2024, "销售额"],
  ["FY2024", 2024, ""],
  ["FY24 Sales", 2024, "sales"],
  ["FY'24", 2024, ""],
  ["2023/24 revenue", 2023, "revenue"],
  ["Revenue 2024 YTD", 2024, "revenue"],
  ["2024-01", null, null],
  ["2024 Q1", null, null],
  ["2024年1月", null, null],
  ["Sales 2023 vs 2024", null, null],
  ["Sales", null, null],
  ["Top 2000000", null, null],
  ["1850", null, null],
])("%j is of %j", (header, year, rest) => {
  const heading = yearHeading(header);
  expect([heading?.year ?? null, heading?.rest ?? null]).toEqual([year, rest]);
});

test("only a year that is said to run on is unfinished", () => {
  const isUnfinished = (header: string) => yearHeading(header)?.isUnfinished;
  expect(
    ["2024 YTD", "2024年至今", "2024 (bis Okt.)", "Jan-Oct 2024", "2024 (hasta octubre)"].map(isUnfinished),
  ).toEqual([true, true, true, true, true]);
  expect(["2024", "Jan-Dec 2024", "2024 (bis Dez.)", "Tot. documento 2024"].map(isUnfinished)).toEqual([
    false,
    false,
    false,
    false,
  ]);
});
