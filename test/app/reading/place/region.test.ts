/** Rectangles of filled cells: a table ends where Ctrl+A in Sheets would end it. */

import {
  regionAround,
  withoutBlankEdges,
  withoutEdgeColumns,
} from "../../../../src/app/reading/place/region";
import { areaOf, areaText } from "../../../../src/app/reading/sheet/address";

/** Cells from a drawing: `x` is filled. */
const drawn = (...rows: string[]) => rows.map((row) => [...row].map((sign) => (sign === "x" ? "x" : "")));

test.each([
  ["a blank column ends it", drawn("xx.x", "xx.x"), "A1", "A1:B2"],
  ["a blank row ends it", drawn("xx", "..", "xx"), "A1", "A1:B1"],
  ["a corner touches", drawn("x..", ".x.", "..x"), "A1", "A1:C3"],
  ["a gap inside is part of it", drawn("xxx", "x.x", "xxx"), "B2", "A1:C3"],
  ["it grows again after it grew sideways", drawn("x...", "xxxx", "...x", "...x"), "A1", "A1:D4"],
  ["a lone cell", drawn("...", ".x.", "..."), "B2", "B2"],
  ["a blank cell beside a table finds it", drawn("xx.", "xx."), "C2", "A1:C2"],
])("the region around a cell: %s", (_law, cells, start, region) => {
  expect(areaText(regionAround(cells, areaOf(start)))).toBe(region);
});

test.each([
  ["whole columns end with the cells in use", drawn("x.", ".x"), "A1:B9999", "A1:B2"],
  ["blank edges on all four sides go", drawn("....", ".xx.", "...."), "A1:D3", "B2:C2"],
  ["a gap inside stays", drawn("x.x"), "A1:C1", "A1:C1"],
])("%s", (_law, cells, area, expected) => {
  const found = withoutBlankEdges(cells, areaOf(area));
  expect(found && areaText(found)).toBe(expected);
});

test("nothing is left of a blank area, nor of one beyond the cells in use", () => {
  expect(withoutBlankEdges(drawn("..", ".."), areaOf("A1:B2"))).toBeNull();
  expect(withoutBlankEdges(drawn("xx"), areaOf("D5:E9"))).toBeNull();
});

test.each([
  ["at both edges", [1, 4], "B1:C9"],
  ["not in between", [2, 3], "A1:D9"],
  ["several at one edge", [3, 4], "A1:B9"],
])("columns are left out %s", (_where, columns, expected) => {
  const found = withoutEdgeColumns(areaOf("A1:D9"), new Set(columns));
  expect(found && areaText(found)).toBe(expected);
});

test("of our columns alone nothing is left", () => {
  expect(withoutEdgeColumns(areaOf("C1:D9"), new Set([3, 4]))).toBeNull();
});
