/** Several lists of customers on one sheet: each has its own columns and its own runs. */

import { ofList, ownColumns } from "../../../../src/app/reading/place/lists";
import type { MarkedColumn, RecordedRun } from "../../../../src/app/reading/sheet/sheet-reading";
import { reading } from "../../reading";

const [ANN, BO] = [
  { row: 2, column: 1, rows: 1, columns: 2 },
  { row: 2, column: 5, rows: 1, columns: 2 },
];
const TIER = { model: "pyramid", id: "tier" };
const FIRST: MarkedColumn = { ...TIER, column: 3 };
const SECOND: MarkedColumn = { ...TIER, list: 2, column: 7 };
const run = (number: number, list?: number): RecordedRun => ({
  run: number,
  sheetId: 1,
  rows: 1,
  undoRows: 0,
  ...(list === undefined ? {} : { list }),
});
const rowsOf = (number: number) => [[number, "2024-01-31", "Data", "Same name", 9, "VIP"]];
/** Two lists side by side, each with its tiers right of it. */
const sheet = (markedColumns: MarkedColumn[], runs: RecordedRun[], changes = {}) =>
  reading(
    [
      ["Customer", "Revenue", "Tier", "", "Customer", "Revenue", "Tier"],
      ["Ann", 5, "VIP", "", "Bo", 7, "VIP"],
    ],
    "A1",
    { markedColumns, history: { models: ["pyramid"], runs, last: rowsOf(runs.length), ...changes } },
  );

test("each list has its own column; that of the other is kept, and is not its", () => {
  const both = sheet([FIRST, SECOND], [run(1), run(2, 2)]);
  expect(ofList(both, ANN).markedColumns).toEqual([
    FIRST,
    { ...SECOND, model: "former", id: "pyramid tier" },
  ]);
  expect(ofList(both, BO).markedColumns).toEqual([{ ...FIRST, model: "former", id: "pyramid tier" }, SECOND]);
  expect([ofList(both, ANN).list, ofList(both, BO).list]).toEqual([undefined, 2]);
});

test("a column that another list came to stand beside is still its list's", () => {
  // ABC of the first list found room beyond the second only; that of the second stands right of it.
  const [abc, other] = [
    { model: "abc", id: "class", column: 8 },
    { model: "abc", id: "class", list: 2, column: 9 },
  ];
  const cells = sheet([], []).cells.map((line, at) => [...line, ...(at === 0 ? ["ABC", "ABC"] : ["A", "A"])]);
  const both = { ...sheet([FIRST, abc, SECOND, other], [run(1), run(2, 2)]), cells };
  const classOf = (area: typeof ANN) =>
    ownColumns({ reading: ofList(both, area), area }).find(({ model }) => model === "abc");
  expect([classOf(ANN), classOf(BO)]).toEqual([abc, other]);
});

test("each list has its own runs, also where customers of both have the same names", () => {
  const runs = [run(1), run(2, 2)];
  const both = sheet([FIRST, SECOND], runs, { others: [{ list: 0, rows: { last: rowsOf(1) } }] });
  expect([ofList(both, ANN).history.last, ofList(both, BO).history.last]).toEqual([rowsOf(1), rowsOf(2)]);
  expect(ofList(both, ANN).history.runs).toEqual(runs);
});

test("a list that nothing was run over is a new one, and nothing is known of it", () => {
  const { list, history, markedColumns } = ofList(sheet([FIRST], [run(1)]), BO);
  expect([list, history.last, markedColumns[0]?.model]).toEqual([2, [], "former"]);
});

test("a new list has another number than any before, also where the record was deleted since", () => {
  expect(ofList(sheet([FIRST, { ...SECOND, list: 8, column: 3 }], []), BO).list).toBe(9);
});

test("a list whose columns a person deleted is the one that has none left", () => {
  const gone = sheet([SECOND], [run(1), run(2, 2)], { others: [{ list: 0, rows: { last: rowsOf(1) } }] });
  expect([ofList(gone, ANN).list, ofList(gone, ANN).history.last]).toEqual([undefined, rowsOf(1)]);
  expect(ofList(sheet([], [run(1), run(2, 2)]), ANN).list).toBe(2);
});
