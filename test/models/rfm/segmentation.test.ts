/** RFM as a run in the sidebar: segments and scores, cut points, the heat map, days counted from dates. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "papaparse";
import { FIELDS } from "../../../src/core/fields";
import { rfmModel } from "../../../src/models/rfm/model";
import { RECENCY } from "../../../src/models/rfm/segmentation";
import { cellsOf, expectDrawable, gridOf, liveValues, prepared, tableWith } from "../segment";

const rowsIn = (file: string) =>
  parse<string[]>(readFileSync(join(__dirname, "golden/orders", file), "utf8"), {
    skipEmptyLines: true,
  }).data.slice(1);

describe("the orders of the R package rfm", () => {
  const rows = rowsIn("input.csv");
  const column = (at: number) => rows.map((row) => Number(row[at]));
  const table = tableWith([
    [FIELDS.customer, rows.map(([name]) => name)],
    [RECENCY, column(1)],
    [FIELDS.orders, column(2)],
    [FIELDS.revenue, column(3)],
  ]);
  const outcome = prepared(rfmModel).run(table);

  test("scores, segments, customers and revenue are those of the independent script", () => {
    const scores = cellsOf(outcome, "score");
    expect(cellsOf(outcome, "segment").map((one, at) => [String(at + 2), String(scores[at]), one])).toEqual(
      rowsIn("columns.csv"),
    );
    const grid = gridOf(outcome, "segment").map((row) => [row[0], row[1], row[3]]);
    expect(grid).toEqual([
      ...rowsIn("summary.csv").map(([name, count, revenue]) => [name, Number(count), Number(revenue)]),
      // 995 customers; the sum of the orders' file
      ["Total", 995, column(3).reduce((whole, one) => whole + one, 0)],
    ]);
  });

  test("the cut points are the quantiles of the script", () => {
    expect(gridOf(outcome, "cuts").map(([, ...cuts]) => cuts)).toEqual([
      [114, 3, 254.8],
      [180, 4, 381],
      [296.4, 5, 505.4],
      [481, 7, 665],
    ]);
  });

  test("the heat map holds every customer once; formulas say the same", () => {
    const cells = gridOf(outcome, "heat").flatMap(([, ...counts]) => counts as number[]);
    expect(cells).toHaveLength(25);
    expect(cells.reduce((whole, one) => whole + one, 0)).toBe(995);
    for (const [found, said] of liveValues(outcome, table, "segment"))
      expect(found).toBeCloseTo(said as number, 6);
    expectDrawable(outcome);
  });
});

test("from dates, days are counted to the latest of them", () => {
  const measures = [
    [FIELDS.orders, [9, 7, 5, 3, 1]],
    [FIELDS.revenue, [50, 40, 30, 20, 10]],
  ] as const;
  const dates = ["2024-03-05", "2024-03-04", "2024-03-03", "2024-03-02", "2024-03-01"];
  const outcome = prepared(rfmModel).run(tableWith([[FIELDS.lastOrder, dates], ...measures]));
  expect(cellsOf(outcome, "score")).toEqual([555, 444, 333, 222, 111]);
  // Days 0 to 4: quantiles 0.8, 1.6, 2.4, 3.2
  expect(gridOf(outcome, "cuts").map((row) => Number((row[1] as number).toFixed(9)))).toEqual([
    0.8, 1.6, 2.4, 3.2,
  ]);
});

test("an incomplete customer has no segment and is a problem of its row", () => {
  const table = tableWith([
    [FIELDS.lastOrder, ["2024-03-05", "1/2/2024", "2024-03-01", "2024-02-01"]],
    [FIELDS.orders, [3, 3, "", 1]],
    [FIELDS.revenue, [30, 30, 30, "x"]],
  ]);
  expect(
    prepared(rfmModel)
      .check(table)
      .map(({ row, code }) => [row, code]),
  ).toEqual([
    [3, "AMBIGUOUS_DATE"],
    [4, "BLANK_VALUE"],
    [5, "NOT_A_NUMBER"],
  ]);
  const outcome = prepared(rfmModel, {}, "zh-TW").run(table);
  expect(cellsOf(outcome, "segment")).toEqual(["新客戶", "", "", ""]);
  expect(cellsOf(outcome, "score")).toEqual([511, "", "", ""]);
  expectDrawable(outcome);
});

test("without one complete customer the run is refused", () => {
  const table = tableWith([
    [RECENCY, [1, ""]],
    [FIELDS.orders, ["", 2]],
    [FIELDS.revenue, [5, 5]],
  ]);
  expect(() => prepared(rfmModel).run(table)).toThrow("RFM (column C) holds no number");
});
