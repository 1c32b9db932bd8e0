/** Lists one below the other share our columns, and each has its own runs. */

import { ofStack } from "../../../src/app/record/stacked-lists";
import { reading } from "../reading";

const UPPER = { row: 2, column: 1, rows: 3, columns: 2 };
const LOWER = { row: 8, column: 1, rows: 3, columns: 2 };
const [ABOVE, BELOW] = [
  ["Ann", "Bo", "Cy"],
  ["Xu", "Yi", "Zoe"],
];
const rowsOf = (run: number, names: readonly string[]) =>
  names.map((name) => [run, "2024-01-31", "Data", name, 5, "VIP"]);
const run = (number: number, stack?: number) => ({ run: number, sheetId: 1, stack, rows: 3, undoRows: 0 });
const sheet = (names: readonly string[], runs: ReturnType<typeof run>[], last: unknown, others?: unknown) =>
  reading(
    [
      ["Customer", "Revenue"],
      ...names.map((name) => [name, 5]),
      ...[[""], [""], ["Customer", "Revenue"]],
      ...BELOW.map((name) => [name, 7]),
    ],
    "A1",
    { history: { models: ["pyramid"], runs, last, ...(others ? { others } : {}) } as never },
  );
const told = ({ stack, history: { last } }: ReturnType<typeof sheet>) => [stack, last.map((row) => row[3])];

test("each list is compared with the last run over its own customers", () => {
  const rows = (number: number, names: readonly string[]) => ({ last: rowsOf(number, names) });
  const both = sheet(ABOVE, [run(1), run(2, 2)], rowsOf(2, BELOW), [
    { list: 0, stack: undefined, rows: rows(1, ABOVE) },
  ]);
  expect([told(ofStack(both, UPPER)), told(ofStack(both, LOWER))]).toEqual([
    [undefined, ABOVE],
    [2, BELOW],
  ]);
});

test("the first run over a second list is compared with none of the first", () => {
  // The next number after that of the only run.
  expect(told(ofStack(sheet(ABOVE, [run(1)], rowsOf(1, ABOVE)), LOWER))).toEqual([2, []]);
});

test("a list whose customers were all replaced is the same one, as its former ones stand nowhere", () => {
  const gone = ["Old 1", "Old 2", "Old 3"];
  expect(told(ofStack(sheet(ABOVE, [run(1)], rowsOf(1, gone)), UPPER))).toEqual([undefined, gone]);
});

test("a customer who is on both lists does not join them", () => {
  const shared = ["Ann", "Xu", "Bo"];
  expect(told(ofStack(sheet(shared, [run(1)], rowsOf(1, shared)), UPPER))).toEqual([undefined, shared]);
});
