/** More rows than one call takes arguments: a list of 200 000 customers was refused with the engine's own words. */

import { rowsLeftOut } from "../../../src/app/reading/customers/rows-left-out";
import { cycleOf, quarterName } from "../../../src/models/credit/cycle";
import { QUARTER } from "../../../src/models/credit/fields";
import { tableWith } from "../../models/segment";

const ROWS = 200_000;
const numbers = Array.from({ length: ROWS }, (_, at) => at);

test("rows that do not count are looked for among 200 000", () => {
  const columns = [
    { position: 0, kind: "text", header: "Customer", cells: numbers.map((at) => `Customer ${at}`) },
    { position: 1, kind: "number", header: "Revenue", cells: numbers.map((at) => 1 + (at % 97)) },
  ] as const;
  const notation = { decimal: ".", groups: "," } as const;
  const found = rowsLeftOut(
    { columns: columns.map((one) => ({ ...one, letter: "A", samples: [] })), notation },
    { customer: 0, revenue: 1 },
    {},
  );
  expect(found.rows).toEqual([]);
});

test("the newest quarter is found among 200 000", () => {
  const table = tableWith([[QUARTER, numbers.map((at) => (at === 7 ? "2024 Q2" : "2024 Q1"))]]);
  const { current, isStated } = cycleOf(table, []);
  expect([isStated, quarterName(current ?? 0)]).toEqual([true, "2024Q2"]);
});
