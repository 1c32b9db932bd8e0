/** Headings of which nothing is made are named. */

import { unusedRemarks } from "../../../../src/app/reading/columns/columns-unused";

const columns = (...headers: string[]) => ({
  columns: headers.map((header, position) => ({ header, position })),
});

test.each<[string, string[], Record<string, number>, string | undefined]>([
  ["one that means nothing", ["客户", "收入", "心情"], { customer: 0, revenue: 1 }, "Not used: 心情"],
  ["several", ["A", "B", "C"], { customer: 1 }, "Not used: A, C"],
  ["none", ["A", "B"], { customer: 1, revenue: 0 }, undefined],
  ["one without a heading", ["A", ""], { customer: 0 }, undefined],
  [
    "more than twelve",
    Array.from({ length: 14 }, (_, at) => `C${at}`),
    { customer: 0 },
    `Not used: ${Array.from({ length: 12 }, (_, at) => `C${at + 1}`).join(", ")}, …`,
  ],
])("%s", (_, headers, mapping, said) => {
  expect(unusedRemarks(columns(...headers), mapping)[0]?.text.en).toBe(said);
});
