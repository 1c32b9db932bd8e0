/** Charts are drawn again only where they would show something else. */

import { chartKey, type PlacedChart } from "../../../src/app/record/placed-chart";

const area = (row: number, column: number, rows: number) => ({ row, column, rows, columns: 1 });
const CHART: PlacedChart = {
  picture: "bars",
  title: "Customers",
  labels: area(5, 1, 4),
  values: [area(5, 2, 4)],
  row: 5,
  column: 5,
};

test("only its place changed: it need not be drawn again", () => {
  expect(chartKey({ ...CHART, row: 9, column: 9 })).toBe(chartKey(CHART));
});

test.each<[string, Partial<PlacedChart>]>([
  ["words", { title: "Sales" }],
  ["labels", { labels: area(5, 1, 5) }],
  ["values", { values: [area(5, 3, 4)] }],
  ["kind", { picture: "line" }],
])("its %s changed: it is drawn again", (_what, changes) => {
  expect(chartKey({ ...CHART, ...changes })).not.toBe(chartKey(CHART));
});
