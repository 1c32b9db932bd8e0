/** The table of labels: counts, shares and sums with their native formulas. */

import { labelColumn, NO_LABEL, plainLabel } from "../../../src/core/report/label";
import { labelGrid } from "../../../src/core/report/label-grid";
import type { FormulaPart } from "../../../src/core/report/report";
import { inLanguages } from "../../../src/core/texts/language";

const LABELS = [
  plainLabel("A", { en: "Keep.", "zh-CN": "保持。", "zh-TW": "保持。" }),
  plainLabel("B", { en: "Watch.", "zh-CN": "观察。", "zh-TW": "觀察。" }),
];
const CLASS = inLanguages("Class", "类别", "類別");
const POSITIONS = [0, 1, NO_LABEL, 0];
const AMOUNT = { name: "Revenue", column: "revenue", values: [5, 1, 100, Number.NaN] };

const written = (parts: readonly FormulaPart[]) =>
  parts
    .map((part) => {
      if (typeof part === "string") return part;
      if ("sheetOf" in part) return part.sheetOf;
      if ("column" in part) return `<${part.column}>`;
      return `${"ABCDEFG"[part.of]}${part.fixedRow ? "$" : ""}${part.row}`;
    })
    .join("");

test("rows without a label count nowhere, and a blank amount is none", () => {
  const { rows, header, formats } = labelGrid(
    { id: "class", header: CLASS, labels: LABELS, positions: POSITIONS },
    [AMOUNT],
    "en",
  );
  expect(header).toEqual(["Class", "Customers", "% of customers", "Revenue", "What to do"]);
  expect(formats).toEqual(["text", "count", "share", "money", "text"]);
  expect(rows.map((row) => row.map((cell) => (typeof cell === "object" ? cell.value : cell)))).toEqual([
    ["A", 2, 2 / 3, 5, "Keep."],
    ["B", 1, 1 / 3, 1, "Watch."],
    ["Total", 3, 1, 6, ""],
  ]);
});

test("the formulas count and add over the label column, and the total adds the rows above", () => {
  const { rows } = labelGrid(
    { id: "class", header: CLASS, labels: LABELS, positions: POSITIONS },
    [AMOUNT],
    "en",
  );
  const formulas = rows.map((row) =>
    row.flatMap((cell) => (typeof cell === "object" ? [written(cell.formula)] : [])),
  );
  expect(formulas).toEqual([
    ["COUNTIF(<class>;A1)", 'IF(B$3>0;B1/B$3;"")', "SUMIF(<class>;A1;<revenue>)"],
    ["COUNTIF(<class>;A2)", 'IF(B$3>0;B2/B$3;"")', "SUMIF(<class>;A2;<revenue>)"],
    ["SUM(B1:B2)", 'IF(B$3>0;B3/B$3;"")', "SUM(D1:D2)"],
  ]);
});

test("nobody with a label: no shares instead of 0 / 0", () => {
  const { rows } = labelGrid(
    { id: "class", header: CLASS, labels: LABELS, positions: [NO_LABEL] },
    [],
    "zh-TW",
  );
  expect(rows.map((row) => row[2])).toMatchObject([{ value: "" }, { value: "" }, { value: "" }]);
});

test("the label column is in the workbook's language, its labels from best to last", () => {
  const column = labelColumn(
    { id: "class", header: CLASS, labels: LABELS, positions: POSITIONS, basis: [1, 2, 3, 4] },
    "zh-CN",
  );
  expect(column).toMatchObject({
    header: "类别",
    cells: ["A", "B", "", "A"],
    labels: ["A", "B"],
    format: "text",
  });
});
