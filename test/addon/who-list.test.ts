/** The list of who is in a tier, by formulas that every spreadsheet program knows. */

import { opened } from "./opened";

/** Two have the same amount, one bought back; of five or six customers the best 10 % are one. */
const ROWS = [
  ["Customer", "Revenue"],
  ["Ann", 100],
  ["Ben", 90.25],
  ["Cleo", 70],
  ["Dan", 90.25],
  ["Eve", -40],
];
const TIERS = [
  { name: "Best", share: 0.1 },
  { name: "Rest", share: 1 },
];

test.each([
  ["numbers only", "en_US", ROWS, false],
  ["numbers only, with decimal commas", "de_DE", ROWS, false],
  ["a text among them", "en_US", [...ROWS, ["Fay", "none yet"]], true],
])("%s in %s: the customers of the chosen tier, the largest first, each once", (_, locale, rows, filters) => {
  const book = opened(rows, { spreadsheetLocale: locale });
  const defaults = book.describe().models.find(({ id }) => id === "pyramid")?.defaults ?? {};
  book.write(book.request({ models: [{ id: "pyramid", options: { ...defaults, tiers: TIERS } }] }));
  const cells = book.shown("Pyramid!A1:B60");
  const row = cells.findIndex(([cell]) => cell === "Who is in a tier: choose it in the yellow cell") + 2;
  expect(row).toBeGreaterThan(1);
  book.type(`Pyramid!A${row}`, [["Rest"]]);
  // Long names run on over the free cell beside them.
  const list = book.values(`Pyramid!A${row + 2}:C${row + 6}`);
  expect(list).toEqual([
    ["Ben", "", 90.25],
    ["Dan", "", 90.25],
    ["Cleo", "", 70],
    ["Eve", "", -40],
    ["", "", ""],
  ]);
  const formulas = book.formulas(`Pyramid!A${row + 2}:C${row + 6}`).flat();
  expect(formulas.some((formula) => formula.includes("FILTER"))).toBe(filters);
});
