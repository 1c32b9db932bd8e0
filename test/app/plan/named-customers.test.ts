/** Lists of customers: shares are told only of a total that there is. */

import { namedReport } from "../../../src/app/plan/named-customers";
import type { CustomerList } from "../../../src/core/report/report";

function listed(values: readonly number[], areLosses?: boolean) {
  const rows = values.map((_, at) => at);
  const list: CustomerList = {
    kind: "customers",
    id: "best",
    rows,
    value: { name: "Revenue", values, ...(areLosses === undefined ? {} : { areLosses }) },
  };
  const table = { sheetRows: rows.map((row) => row + 2), columns: {} };
  const [grid] = namedReport([list], { table, language: "en" });
  if (grid?.kind !== "grid") throw new Error("no list");
  return { header: grid.header.slice(1), first: grid.rows[0]?.slice(2, 4) };
}
const WITH_SHARES = ["Revenue", "% of total", "Cumulative %", ""];

test("amounts that add up to more than 0 have shares of it, others have none", () => {
  // 6 of 6 + 3 - 1 = 8.
  expect(listed([6, 3, -1])).toEqual({ header: WITH_SHARES, first: [0.75, 0.75] });
  for (const values of [
    [6, -3, -4],
    [-1, -3],
    [0, 0],
  ])
    expect(listed(values).header).toEqual(["Revenue"]);
});

test("losses have shares of all losses", () => {
  // 3 of 3 + 1.
  expect(listed([-3, -1], true)).toEqual({ header: WITH_SHARES, first: [0.75, 0.75] });
});
