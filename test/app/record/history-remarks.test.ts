/** What is said of the record of runs, and of what earlier runs left. */

import type { RecordedRun } from "../../../src/app/reading/sheet/sheet-reading";
import { otherListRemarks, undosDroppedRemarks } from "../../../src/app/record/history-remarks";

test("summaries that tell of another list of the sheet are named before they tell of this one", () => {
  // The last run was over list 2 and left ABC as the first list's run wrote it.
  const runs: RecordedRun[] = [
    { run: 1, sheetId: 1, rows: 2, undoRows: 0 },
    { run: 2, sheetId: 1, rows: 2, undoRows: 0, list: 2, idle: ["abc"] },
    { run: 3, sheetId: 1, rows: 2, undoRows: 0, isOpen: true },
  ];
  const summary = (model: string, name: string) => ({
    model,
    name,
    sheetId: 9,
    row: 1,
    column: 1,
    isIncomplete: false,
  });
  const markedSheets = [summary("pyramid", "Pyramid"), summary("abc", "ABC 2")];
  const told = (list?: number) =>
    otherListRemarks({ sheetId: 1, list, history: { models: [], last: [], runs }, markedSheets }).map(
      ({ text }) => text.en,
    );
  expect(told()).toEqual([expect.stringContaining(": Pyramid.")]);
  expect(told(2)).toEqual([expect.stringContaining(": ABC 2.")]);
  expect(otherListRemarks({ sheetId: 7, history: { models: [], last: [], runs }, markedSheets })).toEqual([]);
});

test.each([
  ["one of two, of which the run takes one's room", [3, 3], 1, "1 earlier run,"],
  ["both", [3, 3], 2, "2 earlier runs,"],
  // Of five the oldest could not be undone after the run anyway.
  ["the oldest of five", [3, 3, 3, 3, 3], 1, null],
  ["the second of five too", [3, 3, 3, 3, 3], 2, "1 earlier run,"],
  ["one that cannot be undone any more", [0, 3], 1, null],
  ["none", [3, 3], 0, null],
])("runs that an undo loses to the next one are told before it: %s", (_, undoRows, dropped, told) => {
  const runs = undoRows.map((rows) => ({ undoRows: rows }));
  const remarks = undosDroppedRemarks(runs, dropped).map(({ text }) => text.en);
  expect(remarks).toEqual(told === null ? [] : [expect.stringContaining(told)]);
});
