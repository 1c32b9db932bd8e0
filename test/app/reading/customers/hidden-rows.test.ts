/** Hidden rows: which are asked about, and what is said of them. */

import { hiddenRemarks, rowsWorthAsking } from "../../../../src/app/reading/customers/hidden-rows";
import { POINT_NOTATION } from "../../../../src/core/cells/number-text";
import { FIELDS } from "../../../../src/core/table/fields";
import { tableOf } from "../../../../src/core/table/table";

const table = (values: readonly (number | string)[]) =>
  tableOf(
    values.map((_, at) => at + 2),
    [
      { field: FIELDS.customer, header: "Customer", letter: "A", cells: values.map((_, at) => `C${at}`) },
      { field: FIELDS.revenue, header: "Revenue", letter: "B", cells: values },
    ],
    POINT_NOTATION,
  );

test("the dozen worth most, the first, the last and ten between are asked about, at any size", () => {
  // 0 to 999 in sheet rows 2 to 1001, and back from the top: the largest are 988 to 999.
  const rising = Array.from({ length: 1000 }, (_, at) => at);
  const largest = Array.from({ length: 12 }, (_, at) => 990 + at);
  // The middles of ten tenths.
  const between = [52, 152, 252, 352, 452, 552, 652, 752, 852, 952];
  expect(rowsWorthAsking(table(rising))).toEqual([2, ...between, ...largest]);
  const mixed = [5, "", 7, 7, -1, 3, 9, ...Array.from({ length: 43 }, () => 1)];
  // 5, 7, 7, 3, 9 and the first seven of the 1s, which begin in row 9, are a dozen; the last row is 51, and the tenths of
  // fifty rows have their middles in rows 4, 9, 14 and so on.
  expect(rowsWorthAsking(table(mixed))).toEqual([
    2, 4, 5, 7, 8, 9, 10, 11, 12, 13, 14, 15, 19, 24, 29, 34, 39, 44, 49, 51,
  ]);
  // Of 40 rows all.
  expect(rowsWorthAsking(table(rising.slice(0, 40)))).toEqual(Array.from({ length: 40 }, (_, at) => at + 2));
  expect(rowsWorthAsking(table([]))).toEqual([]);
});

test("hidden customers are named and can be left out; hidden orders are named", () => {
  const given = table([5, 7, 9]);
  const [remark] = hiddenRemarks(given, [3, 4], { decisions: { leftOut: ["X"] }, areOrders: false });
  expect(remark).toMatchObject({
    text: { en: "Hidden, and count all the same: row 3 (C1), row 4 (C2)" },
    rows: [3, 4],
    change: { label: { en: "Leave them out" }, to: { decisions: { leftOut: ["X", "C1", "C2"] } } },
  });
  // Of 41 rows only some are asked about.
  const [ofMany] = hiddenRemarks(table(Array(41).fill(5)), [3], { decisions: {}, areOrders: false });
  expect(ofMany?.text.en).toMatch(/^Hidden, and counts all the same: row 3 \(C1\), and maybe more,/);
  expect(hiddenRemarks(given, [3], { decisions: {}, areOrders: true })[0]?.change).toBeNull();
  expect(hiddenRemarks(given, [], { decisions: {}, areOrders: false })).toEqual([]);
});
