/** Key accounts as a run in the sidebar: places, the capacity line, overflow and ties. */

import { namedReport } from "../../../src/app/plan/named-customers";
import type { Cell } from "../../../src/core/cells/cell";
import { POINT_NOTATION } from "../../../src/core/cells/number-text";
import type { Block, Chart, Grid } from "../../../src/core/report/report";
import { FIELDS } from "../../../src/core/table/fields";
import { type SourceColumn, tableOf } from "../../../src/core/table/table";
import type { Language } from "../../../src/core/texts/language";
import { ATTRACTIVENESS, STRENGTH } from "../../../src/models/key-accounts/fields";
import { keyAccountsModel } from "../../../src/models/key-accounts/model";

const segmentation = keyAccountsModel.segmentation as NonNullable<typeof keyAccountsModel.segmentation>;

const table = (rows: readonly (readonly [string, Cell, Cell])[]) => {
  const column = (at: 0 | 1 | 2, letter: string): SourceColumn => ({
    field: [FIELDS.customer, ATTRACTIVENESS, STRENGTH][at] ?? STRENGTH,
    header: "",
    letter,
    cells: rows.map((row) => row[at]),
  });
  return tableOf(
    rows.map((_, index) => index + 2),
    [column(0, "A"), column(1, "B"), column(2, "C")],
    POINT_NOTATION,
  );
};

const run = (rows: Parameters<typeof table>[0], options: object, language: Language = "en") =>
  segmentation.prepare(options, language).run(table(rows));
const grid = (report: readonly Block[], id: string) =>
  report.find((block): block is Grid => block.kind === "grid" && block.id === id) as Grid;
const shown = ({ rows }: Grid) =>
  rows.map((row) => row.map((cell) => (typeof cell === "object" ? cell.value : cell)));
/** Name, place and product of the list as it is named. */
const ranking = (rows: Parameters<typeof table>[0], report: readonly Block[]) => {
  const named = namedReport(report, { table: table(rows), language: "en" });
  return shown(grid(named, "ranking")).map(([name, place, product]) => [name, place, product]);
};
const notes = (report: readonly Block[]) =>
  report.flatMap((block) => (block.kind === "note" ? [block.text] : []));

const README: [string, Cell, Cell][] = [
  ["Flo", 3, 2],
  ["Ada", 9, 9],
  ["Cy", 6, 6],
  ["Bo", 8, 7],
  ["Ed", 4, 9],
  ["Di", 8, 4],
];

test("the README's example with capacity 2", () => {
  const { columns, report } = run(README, { capacity: 2 });
  expect(columns).toHaveLength(1);
  expect(columns[0]?.cells).toEqual([
    "Opportunistic",
    "Key account",
    "Key account, over capacity",
    "Key account",
    "Maintenance",
    "Key development",
  ]);
  expect(Array.from(columns[0]?.basis ?? [])).toEqual([6, 81, 36, 56, 36, 32]);
  // By attractiveness x strength: those that are taken, then those over the capacity.
  expect(ranking(README, report)).toEqual([
    ["Ada", "Key account", 81],
    ["Bo", "Key account", 56],
    ["Cy", "Key account, over capacity", 36],
  ]);
  expect(shown(grid(report, "accounts"))).toEqual([
    ["Ada", 9, 9, "Key account"],
    ["Bo", 8, 7, "Key account"],
    ["Cy", 6, 6, "Key account, over capacity"],
    ["Di", 8, 4, "Key development"],
    ["Ed", 4, 9, "Maintenance"],
    ["Flo", 3, 2, "Opportunistic"],
  ]);
  expect(shown(grid(report, "places")).map(([place, count, share]) => [place, count, share])).toEqual([
    ["Key account", 2, 2 / 6],
    ["Key account, over capacity", 1, 1 / 6],
    ["Key development", 1, 1 / 6],
    ["Maintenance", 1, 1 / 6],
    ["Opportunistic", 1, 1 / 6],
    ["Total", 6, 1],
  ]);
  expect(notes(report)).toEqual([]);
  const chart = report.find((block): block is Chart => block.kind === "chart");
  expect(chart).toMatchObject({ picture: "matrix", grid: "accounts", labels: 1, values: [2] });
});

test("a tie at the edge is said, and all who tie are taken", () => {
  const tied: [string, Cell, Cell][] = [
    ["A", 9, 9],
    ["B", 7.2, 6.5],
    ["C", 7.8, 6],
    ["D", 5, 5],
  ];
  const { columns, report } = run(tied, { capacity: 2 });
  expect(columns[0]?.cells).toEqual([
    "Key account",
    "Key account",
    "Key account",
    "Key account, over capacity",
  ]);
  expect(notes(report)).toEqual([
    "Accounts tie at 46.8, the edge of the capacity; 3 are key accounts instead of 2, because equal accounts are not parted.",
  ]);
  expect(ranking(tied, report).map(([name, place]) => [name, place])).toEqual([
    ["A", "Key account"],
    ["B", "Key account"],
    ["C", "Key account"],
    ["D", "Key account, over capacity"],
  ]);
});

test("blank and bad scores are problems of their rows and take no place", () => {
  const rows: [string, Cell, Cell][] = [
    ["A", 9, 9],
    ["B", "", 9],
    ["C", "high", 9],
    ["D", 9, "#N/A"],
  ];
  expect(segmentation.prepare({}, "en").check(table(rows))).toEqual([
    { row: 4, field: "attractiveness", code: "NOT_A_NUMBER", details: { found: "high" } },
    { row: 3, field: "attractiveness", code: "BLANK_VALUE", details: { field: ATTRACTIVENESS.label } },
    { row: 5, field: "strength", code: "ERROR_CELL", details: { found: "#N/A" } },
  ]);
  const { columns, report } = run(rows, {});
  expect(columns[0]?.cells).toEqual(["Key account", "", "", ""]);
  expect(shown(grid(report, "accounts"))).toEqual([["A", 9, 9, "Key account"]]);
});

test("a column without any number is refused; so are options out of bounds", () => {
  expect(() => run([["A", 9, ""]], {})).toThrow(
    "Our strength (column C) holds no number: choose another column",
  );
  expect(() => run(README, { capacity: 2.5 })).toThrow(
    "Key accounts: Key accounts we can manage must be a number from 0 to 1,000",
  );
  expect(() => run(README, { cut: -1 })).toThrow("Key accounts: High from must be a number from 0 to 100");
});

test("long lists are cut, and that is said", () => {
  const many = Array.from({ length: 250 }, (_, index): [string, Cell, Cell] => [
    `A${index}`,
    1 + (index % 9),
    4,
  ]);
  const { report } = run(many, {});
  expect(grid(report, "accounts").rows).toHaveLength(200);
  expect(report).toContainEqual({ kind: "text", text: "50 more are not shown." });
});

test("labels, from best to last, in the workbook's language", () => {
  expect(run(README, { capacity: 2 }, "zh-TW").columns[0]?.labels).toEqual([
    "關鍵客戶",
    "關鍵客戶（超出容量）",
    "關鍵發展客戶",
    "維持客戶",
    "機會客戶",
  ]);
});

test("an account without a name is a point without one", () => {
  const { report } = run(
    [
      ["", 9, 8],
      ["Bo", 8, 7],
    ],
    { capacity: 2 },
  );
  // 9 x 8 = 72 before 8 x 7 = 56.
  expect(shown(grid(report, "accounts"))).toEqual([
    ["", 9, 8, "Key account"],
    ["Bo", 8, 7, "Key account"],
  ]);
});
