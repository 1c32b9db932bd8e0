/** Prospects as a run in the sidebar: three columns of yes and no, one code each. */

import type { Cell } from "../../../src/core/cells/cell";
import { POINT_NOTATION } from "../../../src/core/cells/number-text";
import type { Grid } from "../../../src/core/report/report";
import { tableOf } from "../../../src/core/table/table";
import { AUTHORITY, MONEY, NEED } from "../../../src/models/prospects/fields";
import { prospectsModel } from "../../../src/models/prospects/model";

const segmentation = prospectsModel.segmentation as NonNullable<typeof prospectsModel.segmentation>;

const table = (rows: readonly (readonly Cell[])[]) =>
  tableOf(
    rows.map((_, index) => index + 2),
    [MONEY, AUTHORITY, NEED].map((field, at) => ({
      field,
      header: field.label.en,
      letter: "BCD"[at] ?? "",
      cells: rows.map((row) => row[at]),
    })),
    POINT_NOTATION,
  );

const ROWS: Cell[][] = [
  [true, true, true],
  ["yes", "no", "yes"],
  ["有", "无", "有"],
  [0, 0, 0],
  [true, "", true],
  [true, "perhaps", true],
];
const ready = segmentation.prepare({}, "en");

test("one code per prospect; who has an answer missing has none yet", () => {
  const { columns } = ready.run(table(ROWS));
  expect(columns[0]?.cells).toEqual(["M+A+N", "M+a+N", "M+a+N", "m+a+n", "", ""]);
});

test("the report counts each code, capitals apart from small letters, with the next step", () => {
  const { report } = ready.run(table(ROWS));
  const grid = report.find((block): block is Grid => block.kind === "grid") as Grid;
  const rows = grid.rows.map((row) => row.map((cell) => (typeof cell === "object" ? cell.value : cell)));
  expect(rows.map(([code, count, share]) => [code, count, share])).toEqual([
    ["M+A+N", 1, 0.25],
    ["M+A+n", 0, 0],
    ["M+a+N", 2, 0.5],
    ["m+A+N", 0, 0],
    ["M+a+n", 0, 0],
    ["m+A+n", 0, 0],
    ["m+a+N", 0, 0],
    ["m+a+n", 1, 0.25],
    ["Total", 4, 1],
  ]);
  const steps = report.find((block): block is Grid => block.kind === "grid" && block.id === "steps");
  expect(steps?.rows[7]).toEqual(["m+a+n", "No prospect: stop contact and use the time elsewhere."]);
  // Best codes first, and nobody who is no prospect.
  expect(report.find((block) => block.kind === "customers")).toMatchObject({ rows: [0, 1, 2] });
  expect(JSON.stringify(grid)).toContain("SUMPRODUCT(EXACT(");
  // Count over total, of the same grid; a total of 0 has no shares.
  const ofTotal = { row: 9, of: 1, fixedRow: true };
  expect(grid.rows.map((row) => (row[2] as { formula: unknown }).formula)).toEqual(
    rows.map((_, at) => ["IF(", ofTotal, ">0;", { row: at + 1, of: 1 }, "/", ofTotal, ';"")']),
  );
});

test("blanks and words that mean neither are problems of their rows", () => {
  expect(ready.check(table(ROWS))).toEqual([
    { row: 6, field: "authority", code: "BLANK_VALUE", details: { field: AUTHORITY.label } },
    { row: 7, field: "authority", code: "NOT_YES_OR_NO", details: { found: "perhaps" } },
  ]);
});

test("nobody with a code leaves the shares blank", () => {
  const { report } = ready.run(table([["", "", ""]]));
  const grid = report.find((block): block is Grid => block.kind === "grid") as Grid;
  expect(grid.rows.map((row) => (row[2] as { value: unknown }).value)).toEqual(Array(9).fill(""));
});
