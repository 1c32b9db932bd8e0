/** What is taken out where a column of ours was deleted while a run wrote: what the run wrote, and nothing that a person typed. */

import { lostCells } from "../../../src/app/record/lost-columns";
import { columnKey } from "../../../src/app/record/undo";

const customers = { column: 1, header: "Customer", firstRow: 2, keys: ["ann", "bo", null, "cy"] };
const run = {
  headerRow: 1,
  customers,
  columns: [
    {
      mark: { model: "pyramid", id: "tier" },
      title: "Pyramid tier",
      written: columnKey(customers, ["VIP", "Small", "", "Small"]),
    },
  ],
};
const lost = (...beside: string[]) =>
  lostCells(
    run,
    {
      cells: ["Customer", "Ann", "Bo", "", "Cy"].map((name, at) => [name, beside[at] ?? ""]),
      formulas: [],
      markedColumns: [],
    },
    [],
  );

test.each([
  ["the run's tiers below its mark", ["⚠ incomplete, run again", "VIP", "Small", "", "Small"], 5],
  ["nothing below it", ["⚠ incomplete, run again"], 5],
  ["a person's notes below it", ["⚠ incomplete, run again", "by phone", "", "", "by mail"], 1],
  ["tiers of which a person changed one", ["⚠ incomplete, run again", "VIP", "Major", "", "Small"], 1],
  ["a title and nothing else", ["Pyramid tier"], 5],
])("%s", (_what, beside, rows) => {
  expect(lost(...beside)).toEqual([{ row: 1, column: 2, rows, columns: 1 }]);
});

test("a person's column under a name of its own is none", () => {
  expect(lost("Notes", "VIP", "Small", "", "Small")).toEqual([]);
});
