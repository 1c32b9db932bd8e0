/** Random sequences of runs, edits and sorts: taken back run by run and redone run by run, each state is there again. */

import { sheetIds, sheetName } from "../../workbench/engine/sheets/sheets";
import { customers, type Opened, opened } from "../addon/opened";
import { seeded } from "../core/seeded";

/** More, told one by one, with `REDO_SEQUENCES=1000 npx jest --selectProjects built test/faults/redo`. */
const SEQUENCES = Number(process.env.REDO_SEQUENCES ?? 2);

/** What a person sees, but for the record of runs. A sheet that is made again has another id: links tell its name. */
function visible(book: Opened) {
  const { workbook } = book;
  const linked = (formula: string) =>
    formula.replace(/#gid=(\d+)/, (_, id) =>
      sheetIds(workbook).includes(id) ? sheetName(workbook, id) : "gone",
    );
  return book
    .sheetNames()
    .filter((name) => !name.includes("history"))
    .map((name) => [
      name,
      book.formulas(`'${name}'!A1:N60`).map((row) => row.map(linked)),
      book.shown(`'${name}'!A1:N60`),
    ]);
}

const tiers = (share: number) => [
  { name: "Top", share },
  { name: "Rest", share: 1 },
];

/** One step: a run of one or two models, a tier typed by hand, a value, a sort or a remark. */
function step(book: Opened, random: () => number): "run" | "edit" {
  const kind = Math.floor(random() * 6);
  const row = 2 + Math.floor(random() * 8);
  if (kind < 3) {
    const models = [
      { id: "pyramid", options: { tiers: tiers(0.1 + 0.1 * Math.floor(random() * 8)) } },
      ...(kind === 2 ? [{ id: "abc", options: {} }] : []),
    ];
    book.write(book.request({ models }));
    return "run";
  }
  if (kind === 3) book.type(`Sheet1!B${row}`, [[Math.round(random() * 100)]]);
  if (kind === 4 && book.value("Sheet1!C1") !== "") book.type(`Sheet1!C${row}`, [["by hand"]]);
  if (kind === 5) book.type(`Sheet1!Z${row}`, [[`remark ${row}`]]);
  return "edit";
}

test.each(Array.from({ length: SEQUENCES }, (_, seed) => seed + 1))("sequence of seed %d", (seed) => {
  const random = seeded(seed);
  const book = opened(customers(8));
  // Only what was done since the last edit of the customers themselves can come back as it was.
  let undoable = 0;
  for (let at = 0; at < 5; at++) undoable = step(book, random) === "run" ? Math.min(5, undoable + 1) : 0;
  if (undoable === 0) {
    book.write(book.request());
    undoable = 1;
  }
  const column = book.value("Sheet1!C1") === "" ? "D" : "C";
  if (random() < 0.4) book.type(`Sheet1!${column}3`, [["typed"]]);
  const states = [visible(book)];
  for (let run = 0; run < undoable; run++) {
    book.undo(true);
    states.push(visible(book));
  }
  for (let run = undoable; run > 0; run--) {
    expect(visible(book)).toEqual(states[run]);
    book.redo();
  }
  expect(visible(book)).toEqual(states[0]);
});
