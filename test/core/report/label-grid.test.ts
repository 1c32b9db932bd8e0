/** The table of labels: counts, shares and sums with their native formulas; and the points of a matrix. */

import { labelColumn, NO_LABEL, plainLabel } from "../../../src/core/report/label";
import { labelGrid } from "../../../src/core/report/label-grid";
import type { FormulaPart } from "../../../src/core/report/report";
import { inLanguages } from "../../../src/core/texts/language";
import { bubbleBlocks } from "../../../src/models/loyalty/point-grid";

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

describe("bubbles", () => {
  const many = Array.from({ length: 300 }, (_, at) => at);
  const measure = { name: "Profit", values: many };

  test("are the labelled customers, the largest first, at most 200 and said so", () => {
    const positions = many.map((at) => (at % 3 === 0 ? NO_LABEL : 1));
    const [chart, grid] = bubbleBlocks(
      CLASS,
      { names: [], up: measure, across: measure, labels: LABELS, positions },
      "en",
    );
    expect(chart).toMatchObject({ kind: "chart", picture: "bubble", grid: "points", labels: 0 });
    const rows = grid?.kind === "grid" ? grid.rows : [];
    // 299 and 298 have a label, 297 has none; 200 of 200 labelled customers are shown, down to 1.
    expect([rows.length, rows[0], rows[2]?.[1], rows[199]?.[1]]).toEqual([
      200,
      ["", 299, 299, "B", 1],
      296,
      1,
    ]);
    expect(grid).toMatchObject({ header: ["Customer", "Profit", "Profit", "Type", "Size"] });
    const all = bubbleBlocks(
      CLASS,
      { names: [], up: measure, across: measure, labels: LABELS, positions: many.map(() => 0) },
      "en",
    )[1];
    expect(all).toMatchObject({ header: ["Customer (200 / 300)", "Profit", "Profit", "Type", "Size"] });
  });

  test("have the size of a measure, nothing where it is blank or below 0; equal ones stand in the order of names", () => {
    const size = { name: "Sales", values: [7, Number.NaN, -4] };
    const flat = { name: "Years", values: [2, 2, 2] };
    const positions = [0, 0, 1];
    const names = ["Cy", "Bo", "Ann"];
    const [, grid] = bubbleBlocks(
      CLASS,
      { names, up: flat, across: flat, size, labels: LABELS, positions },
      "zh-CN",
    );
    expect(grid).toMatchObject({
      header: ["客户", "Years", "Years", "类型", "Sales"],
      rows: [
        ["Ann", 2, 2, "B", 0],
        ["Bo", 2, 2, "A", 0],
        ["Cy", 2, 2, "A", 7],
      ],
    });
  });
});
