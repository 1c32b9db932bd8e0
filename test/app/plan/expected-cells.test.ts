/** What a run counts on finding: rows and columns that were moved are noticed, other people's work is not in the way. */

import {
  areAsExpected,
  areaExpected,
  areTelling,
  expectedNow,
  titledCells,
} from "../../../src/app/plan/expected-cells";
import type { Cell } from "../../../src/core/cells/cell";
import { reading } from "../reading";
import { customers, planned } from "./request";

const NOTES = ["Notes", "a", "b", "c"];
const SIZE = { rows: 1000, columns: 26 };

/** Whether a run over customers, notes beside them, may write when the sheet holds other cells by then. */
function mayWrite(change: (cells: Cell[][]) => Cell[][], formulas: Record<number, string> = {}): boolean {
  const rows = customers(3, NOTES);
  const sheet = reading(rows, "A1", {
    formulas: rows.map((row, at) => row.map((_, column) => (at > 0 ? (formulas[column] ?? "") : ""))),
  });
  const { expected } = planned(sheet);
  const area = areaExpected(expected, SIZE);
  if (!area) throw new Error("nothing expected");
  const there = change(rows.map((row) => [...row]));
  const cells = Array.from({ length: area.rows }, (_, row) =>
    Array.from(
      { length: area.columns },
      (_, column) => there[area.row - 1 + row]?.[area.column - 1 + column],
    ),
  );
  return areAsExpected(expected, "before", area, cells);
}

const set = (row: number, column: number, cell: Cell) => (cells: Cell[][]) =>
  cells.map((line, at) => (at === row ? Object.assign([...line], { [column]: cell }) : line));

test.each<[string, (cells: Cell[][]) => Cell[][], boolean]>([
  ["nothing happened", (cells) => cells, true],
  ["a remark beside the customers was changed", set(2, 2, "x"), true],
  ["rows were sorted", ([header = [], ...rows]) => [header, ...rows.reverse()], false],
  ["a row was inserted", (cells) => [...cells.slice(0, 2), ["", "", ""], ...cells.slice(2)], false],
  ["a row was deleted", (cells) => cells.filter((_, at) => at !== 2), false],
  ["a column was inserted on the left", (cells) => cells.map((row) => ["", ...row]), false],
  ["a column was deleted", (cells) => cells.map((row) => row.slice(1)), false],
  ["a customer was added below the last", (cells) => [...cells, ["Biggest", 5000, ""]], false],
  ["a remark was put beside the line below", (cells) => [...cells, ["", "", "x"]], true],
  ["a customer was renamed", set(2, 0, "Somebody"), false],
  ["an amount was changed", set(2, 1, 77), false],
  ["the header was renamed", set(0, 1, "Turnover"), false],
  ["a remark was typed where the tier goes", set(3, 3, "mine"), false],
])("%s", (_what, change, isAllowed) => {
  expect(mayWrite(change)).toBe(isAllowed);
});

test("an amount that a formula shows may differ by then, a name may not", () => {
  const amounts = { 1: "=RAND()" };
  expect(mayWrite(set(2, 1, 77), amounts)).toBe(true);
  expect(mayWrite(set(2, 0, "Somebody"), { 0: "=D1" })).toBe(false);
});

test("our title must say that it is incomplete until the end", () => {
  const { expected } = planned(reading(customers(2)));
  const area = { row: 1, column: 1, rows: 3, columns: 3 };
  const written = (title: string) =>
    customers(2, [title, "Small", "VIP"]).map((row) => row.map((cell) => cell));
  expect(areAsExpected(expected, "after", area, written("⚠ incomplete, run again"))).toBe(true);
  expect(areAsExpected(expected, "after", area, written("Notes"))).toBe(false);
});

describe("between two calls of a run whose column is parted by a person's cell", () => {
  const MARK = "⚠ incomplete, run again";
  const { expected, columns } = planned(reading(customers(3)));
  const area = { row: 1, column: 1, rows: 4, columns: 3 };
  const [column] = columns;
  if (!column) throw new Error("no column is planned");
  // Title and first customer are written, the other two are not.
  const half = expectedNow(expected, [{ ...column, spans: [{ row: 2, rows: 1 }] }]);
  test.each<[string, Cell[], boolean]>([
    ["the first customer has a tier, the others still nothing", [MARK, "Small", "", ""], true],
    ["a tier that is written was typed over, which is an edit like any", [MARK, "mine", "", ""], true],
    ["something was typed where the next call goes", [MARK, "Small", "mine", ""], false],
    ["the title is not where it was put", ["", "Small", "", ""], false],
  ])("%s", (_what, cells, isAllowed) => {
    expect(areAsExpected(half, "after", area, customers(3, cells as string[]))).toBe(isAllowed);
  });
  test("before the first call nothing of ours may stand there", () => {
    const none = expectedNow(expected, []);
    expect(areAsExpected(none, "after", area, customers(3, ["", "", "", ""]))).toBe(true);
    expect(areAsExpected(none, "after", area, customers(3, [MARK, "", "", ""]))).toBe(false);
  });
});

test.each<[string, (string | number)[][], string, boolean]>([
  [
    "each says something else",
    [
      ["A", "B"],
      [1, 2],
    ],
    "text",
    true,
  ],
  [
    "two say the same",
    [
      ["A", "B"],
      ["A", "B"],
    ],
    "text",
    false,
  ],
  [
    "one is blank",
    [
      ["A", "B"],
      ["", ""],
    ],
    "text",
    true,
  ],
  [
    "two are blank",
    [
      ["", ""],
      ["", ""],
    ],
    "text",
    true,
  ],
  ["a date is not read as the number that was written", [[45296, 45297]], "date", false],
  ["what a formula shows is not known", [["=A2", "=A3"]], "text", false],
])("titles tell our columns where %s: %j", (_what, contents, format, isTold) => {
  const columns = contents.map((cells, at) => ({
    column: 2 + at,
    headerRow: 1,
    firstRow: 2,
    title: `Title ${at}`,
    contents: cells,
    spans: [{ row: 2, rows: 2 }],
    format: format as "text" | "date",
  }));
  const rows = Array.from({ length: 3 }, () => null);
  const expected = {
    row: 1,
    rows: 3,
    columns: columns.map(({ column }) => ({ column, before: rows, after: rows })),
  };
  const titled = titledCells(expected, columns);
  expect(titled && areTelling(titled, columns)).toBe(isTold);
});
