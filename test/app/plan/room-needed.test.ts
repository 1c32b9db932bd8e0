/** How many cells a run adds, and when they are too many, on plain data. */

import { cellsAdded, isTooMuch, type RoomPlan } from "../../../src/app/plan/room-needed";
import { HISTORY_COLUMNS } from "../../../src/app/record/history-columns";

const MADE = { rows: 1000, columns: 26 };
const SHEET = { rows: 5000, columns: 4 };
const column = (at: number, rows = 3) => ({ column: at, firstRow: 2, contents: Array(rows).fill("A") });
const summary = (lines: number, width: number, existing: object | null = null) => ({
  existing,
  row: 1,
  column: 1,
  width,
  lines: Array(lines).fill(null),
});
const plan = (changes: Partial<RoomPlan>): RoomPlan => ({
  columns: [],
  sheets: [],
  customers: null,
  history: { rows: [], models: [] },
  ...changes,
});
const added = (changes: Partial<RoomPlan>) => cellsAdded(plan(changes), SHEET, MADE);

test.each([
  ["a column that the sheet has", { columns: [column(4)] }, 0],
  ["two columns that it lacks, as long as the sheet", { columns: [column(5), column(6)] }, 2 * 5000],
  ["a summary on a sheet of its own", { sheets: [summary(40, 5)] }, 1000 * 26],
  ["a longer and wider one", { sheets: [summary(1500, 30)] }, 1500 * 30],
  ["one that is written in place", { sheets: [summary(40, 5, {})] }, 0],
  ["customers of orders", { customers: { isNew: true }, columns: [column(1, 1999)] }, 2000 * 26],
  ["their sheet again", { customers: { isNew: false }, columns: [column(1, 1999)] }, 0],
  ["the record", { history: { rows: [[], []], models: ["abc"] } }, 2 * (HISTORY_COLUMNS.length + 1)],
] as const)("%s", (_, changes, cells) => {
  expect(added(changes)).toBe(cells);
});

test("ten million cells are room enough, one more is not", () => {
  const sheets = [
    { rows: 499_000, columns: 20 },
    { rows: 1000, columns: 19 },
  ];
  // 9,980,000 + 19,000 are there.
  expect([isTooMuch(1000, sheets), isTooMuch(1001, sheets)]).toEqual([false, true]);
});
