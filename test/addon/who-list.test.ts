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

test.each([
  ["small ones", [0.3, 0.45, 3.3, 0.4], ["3.30", "0.45", "0.40", "0.30"]],
  [
    "large ones that a whole number would make alike",
    [1000.3, 1000.4, 7, 5],
    ["1,000.40", "1,000.30", "7.00", "5.00"],
  ],
  ["fine ones", [1.2541, 1.2512, 9, 5], ["9.00", "5.00", "1.2541", "1.2512"]],
  ["whole ones", [1, 2, 3, 1000], ["1,000", "3", "2", "1"]],
])("amounts are shown as in the list of the best customers: %s", (_, amounts, shown) => {
  const book = opened([
    ["Customer", "Revenue"],
    ...amounts.map((amount, at) => [`Customer ${at + 1}`, amount]),
  ]);
  const defaults = book.describe().models.find(({ id }) => id === "pyramid")?.defaults ?? {};
  const tiers = [{ name: "All", share: 1 }];
  book.write(book.request({ models: [{ id: "pyramid", options: { ...defaults, tiers } }] }));
  const cells = book.shown("Pyramid!A1:C60");
  const row = cells.findIndex(([cell]) => cell === "Who is in a tier: choose it in the yellow cell") + 3;
  expect(cells.slice(row, row + 4).map(([, , cell]) => cell?.trim())).toEqual(shown);
});
