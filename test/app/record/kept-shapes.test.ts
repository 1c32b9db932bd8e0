/** What a script of the workbook changed in a mark or the record is told by its shape. */

import { chartsShape, countShape, layoutShape, positionShape } from "../../../src/app/record/kept-shapes";

const AREA = { row: 5, column: 1, rows: 4, columns: 1 };
const CHART = { picture: "bars", title: "T", labels: AREA, values: [AREA], row: 5, column: 5 };

test.each([
  ["a number of rows", countShape(), 0],
  ["a row", positionShape(), 1],
  ["the cells of the largest sheet", countShape(), 10_000_000],
  ["a layout", layoutShape(), [[2, "header", "text", "cents"]]],
  ["a line without cells", layoutShape(), [[1, "plain"]]],
  ["a block without charts", chartsShape(), []],
  ["a chart", chartsShape(), [CHART]],
])("%s is what it should be", (_what, shape, value) => {
  expect(shape.safeParse(value)).toEqual({ success: true, data: value });
});

test.each([
  ["less than no rows", countShape(), -1],
  ["half a row", countShape(), 0.5],
  ["more rows than any sheet has", countShape(), 10_000_001],
  ["a row above the first", positionShape(), 0],
  ["a line that is repeated no time", layoutShape(), [[0, "plain"]]],
  ["a layout without a line", layoutShape(), []],
  ["a layout of more lines than any summary has", layoutShape(), [[1_000_001, "plain"]]],
  ["a look that there is not", layoutShape(), [[1, "bold"]]],
  ["a format that there is not", layoutShape(), [[1, "plain", "colour"]]],
  ["a picture that there is not", chartsShape(), [{ ...CHART, picture: "pie" }]],
  ["a chart without a place", chartsShape(), [{ ...CHART, row: undefined }]],
  ["a chart over no rows", chartsShape(), [{ ...CHART, labels: { ...AREA, rows: 0 } }]],
])("%s is none of ours", (_what, shape, value) => {
  expect(shape.safeParse(value).success).toBe(false);
});
