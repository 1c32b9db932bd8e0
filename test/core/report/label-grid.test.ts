/** The table of labels: counts, shares and sums with their native formulas. */

import { labelColumn, NO_LABEL, plainLabel } from "../../../src/core/report/label";
import { labelGrid, plainTable } from "../../../src/core/report/label-grid";
import type { FormulaPart } from "../../../src/core/report/report";
import { alike } from "../../../src/core/texts/language";
import { WORDS } from "../../../src/core/texts/words";

const LABELS = [
  plainLabel("A", { en: "Keep.", "zh-CN": "保持。", "zh-TW": "保持。" }),
  plainLabel("B", { en: "Watch.", "zh-CN": "观察。", "zh-TW": "觀察。" }),
];
const CLASS = { en: "Class", "zh-CN": "类别", "zh-TW": "類別" };
const [ACCOUNTS, AVERAGE, LOWEST] = [alike("Accounts"), alike("Average"), alike("Lowest")] as const;
const POSITIONS = [0, 1, NO_LABEL, 0];
const AMOUNT = { name: "Revenue", column: "revenue", values: [5, 1, 100, Number.NaN] };

const written = (parts: readonly FormulaPart[]) =>
  parts
    .map((part) => {
      if (typeof part === "string") return part;
      if ("sheetOf" in part) return part.sheetOf;
      if ("column" in part) return `<${part.column}>`;
      return `${"ABCDEFGHI"[part.of]}${part.fixedRow ? "$" : ""}${part.row}`;
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

describe("further columns", () => {
  const labelling = { id: "class", header: CLASS, labels: LABELS, positions: [0, 1, 0, NO_LABEL, 0] };
  const values = [6, 2, 3, 100, Number.NaN];
  const { header, formats, rows } = labelGrid(
    labelling,
    [
      {
        name: "Revenue",
        column: "revenue",
        values,
        share: WORDS.valueShare,
        average: AVERAGE,
        lowest: LOWEST,
      },
    ],
    "en",
    {
      id: "classes",
      counted: [ACCOUNTS, WORDS.valueShare],
      before: [{ header: "From", format: "money", cells: [5, 0] }],
      after: [{ header: "Factor", format: "money", cells: [1.5, 1] }],
      withoutActions: true,
    },
  );

  test("share, average and lowest value follow the amount; what is fixed stands around it", () => {
    expect(header).toEqual([
      "Class",
      "From",
      "Accounts",
      "% of value",
      "Revenue",
      "% of value",
      "Average",
      "Lowest",
      "Factor",
    ]);
    expect(formats).toEqual(["text", "money", "count", "share", "money", "share", "money", "money", "money"]);
    expect(rows.map((row) => row.map((cell) => (typeof cell === "object" ? cell.value : cell)))).toEqual([
      // 3 of 4 accounts; 6 + 3 of 11; 9 for three, one of them blank
      ["A", 5, 3, 3 / 4, 9, 9 / 11, 3, 3, 1.5],
      ["B", 0, 1, 1 / 4, 2, 2 / 11, 2, 2, 1],
      ["Total", "", 4, 1, 11, 1, 11 / 4, 2, ""],
    ]);
  });

  test("their formulas name the cells where these stand", () => {
    const formulas = rows.map((row) =>
      row.flatMap((cell) => (typeof cell === "object" ? [written(cell.formula)] : [])),
    );
    expect([formulas[0], formulas[2]]).toEqual([
      [
        "COUNTIF(<class>;A1)",
        'IF(C$3>0;C1/C$3;"")',
        "SUMIF(<class>;A1;<revenue>)",
        'IF(E$3>0;E1/E$3;"")',
        'IF(C1>0;E1/C1;"")',
        'IF(C1>0;MINIFS(<revenue>;<class>;A1);"")',
      ],
      [
        "SUM(C1:C2)",
        'IF(C$3>0;C3/C$3;"")',
        "SUM(E1:E2)",
        'IF(E$3>0;E3/E$3;"")',
        'IF(C3>0;E3/C3;"")',
        'IF(C3>0;MIN(H1:H2);"")',
      ],
    ]);
  });

  test("nobody with a label has neither average nor lowest value", () => {
    const amount = { name: "Revenue", column: "revenue", values: [1], average: AVERAGE, lowest: LOWEST };
    const empty = labelGrid({ ...labelling, positions: [NO_LABEL] }, [amount], "en");
    expect(plainTable(empty).slice(1)).toEqual([
      ["A", 0, "", 0, "", "", "Keep."],
      ["B", 0, "", 0, "", "", "Watch."],
      ["Total", 0, "", 0, "", "", ""],
    ]);
  });
});

test("labels that differ only in the case of their letters, and amounts without a column, have no formulas", () => {
  const labels = [plainLabel("m+A", WORDS.none), plainLabel("M+a", WORDS.none)];
  const amount = { name: "Revenue", column: "revenue", values: [5, 7], lowest: LOWEST };
  const [mixed] = labelGrid({ id: "code", header: CLASS, labels, positions: [0, 1] }, [amount], "en").rows;
  expect(mixed?.[1]).toBe(1);
  expect(mixed?.slice(3, 5)).toEqual([5, 5]);
  const [unread] = labelGrid(
    { id: "class", header: CLASS, labels: LABELS, positions: [0, 1] },
    [{ ...amount, column: null }],
    "en",
  ).rows;
  expect(unread?.[1]).toMatchObject({ value: 1 });
  expect(unread?.slice(3, 5)).toEqual([5, 5]);
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
