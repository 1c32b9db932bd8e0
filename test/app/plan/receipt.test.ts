/** What a receipt says of columns that the run did not write. */

import { leftRemarks } from "../../../src/app/plan/receipt";

const CELLS = [
  ["Customer", "Revenue", "Pyramid tier", "Revenue as read", "Reason for change", "ABC"],
  ["Ann", 5, "VIP", 5, "", "A"],
];
const marked = (column: number, model: string, id: string) => ({ column, model, id, isWall: false });
const MARKED = [
  marked(3, "pyramid", "tier"),
  marked(4, "shared", "as-read"),
  marked(5, "pyramid", "reason"),
  marked(6, "abc", "class"),
];
const texts = (columns: readonly { column: number; headerRow: number | null }[], cells = CELLS) =>
  leftRemarks({ columns }, { reading: { cells, markedColumns: MARKED } }).map(({ text }) => text.en);

test("columns of earlier runs beside the ones that were written are named; what a person fills in is not", () => {
  expect(texts([{ column: 3, headerRow: 1 }])).toEqual([
    "Not renewed, from an earlier run: D (Revenue as read), F (ABC).",
  ]);
});

test("Chinese lists of columns have the comma of Chinese lists", () => {
  const place = { reading: { cells: CELLS, markedColumns: MARKED } };
  const [remark] = leftRemarks({ columns: [{ column: 3, headerRow: 1 }] }, place);
  expect(remark?.text["zh-TW"]).toContain("D (Revenue as read)、F (ABC)");
});

test("nothing is said where all were renewed, and columns without a header go by their letter", () => {
  expect(texts([3, 4, 6].map((column) => ({ column, headerRow: 1 })))).toEqual([]);
  expect(texts([{ column: 3, headerRow: null }])).toEqual(["Not renewed, from an earlier run: D, F."]);
});
