/** Formulas over customers who were moved lead to where they stand now, as Sheets would have made live ones do. */

import { movedReferences } from "../../../src/app/record/moved-references";

const TITLES = ["Customer", "Sales", "Tier"];
const places = (titles: readonly string[], changes = {}) => ({ sheet: "Data", titles, ours: [], ...changes });
const BEFORE = { before: places(TITLES), firstRow: 2 };
/** Ann, Bo and Cy in rows 2 to 4. */
const formula = (column: string, first: number, last: number, sheet = "'Data'") =>
  `=COUNTIF(${sheet}!$${column}$${first}:$${column}$${last};A7)`;
const moved = (text: string | number, changes: object) =>
  movedReferences([[text]], { ...BEFORE, now: places(TITLES), rows: [2, 3, 4], ...changes })[0]?.[0];

test.each([
  ["a row above", { rows: [3, 4, 5] }, formula("C", 3, 5)],
  ["a row among them", { rows: [2, 4, 5] }, formula("C", 2, 5)],
  ["the last one deleted", { rows: [2, 3, null] }, formula("C", 2, 3)],
  ["sorted", { rows: [4, 3, 2] }, formula("C", 2, 4)],
  ["a column before all", { now: places(["", ...TITLES]) }, formula("D", 2, 4)],
  ["a column in between", { now: places(["Customer", "", "Sales", "Tier"]) }, formula("D", 2, 4)],
  ["a renamed sheet", { now: places(TITLES, { sheet: "Bob's" }) }, formula("C", 2, 4, "'Bob''s'")],
  [
    "our column, moved and called otherwise",
    {
      before: places(TITLES, { ours: [{ model: "pyramid", id: "tier", column: 3 }] }),
      now: places(["Grade", "Customer", "Sales"], { ours: [{ model: "pyramid", id: "tier", column: 1 }] }),
    },
    formula("A", 2, 4),
  ],
  [
    "a column of another list that the run wrote the same for",
    {
      before: places(TITLES, { ours: [{ model: "pyramid", id: "tier", column: 3 }] }),
      now: places(TITLES, {
        ours: [
          { model: "pyramid", id: "tier", list: 2, column: 9 },
          { model: "pyramid", id: "tier", column: 3 },
        ],
      }),
    },
    formula("C", 2, 4),
  ],
  ["nothing", {}, formula("C", 2, 4)],
] as const)("%s", (_, changes, expected) => {
  expect(moved(formula("C", 2, 4), changes)).toBe(expected);
});

test("a longer list beside the customers is as long as it was, wherever these went", () => {
  // Known are rows 2 to 4. The other list goes from 1 to 9: one row above them, five below.
  expect(moved(formula("C", 1, 9), { rows: [3, 4, 5] })).toBe(formula("C", 2, 10));
  expect(moved(formula("C", 1, 9), { rows: [2, 3, null] })).toBe(formula("C", 1, 8));
});

test("what is no reference to the customers stays as it is", () => {
  const down = { rows: [3, 4, 5] };
  for (const text of [
    formula("C", 2, 4, "Other"),
    `=IF(A1;"Data!$C$2:$C$4";"")`,
    "=SUM($C$2:$C$4)",
    "Data!$C$2:$C$4",
    7,
  ])
    expect(moved(text, down)).toBe(text);
});

test("several references in one formula, with and without quotation marks", () => {
  const text = `=SUMIF(Data!$C$2:$C$4;"VIP";'Data'!$B$2:$B$4)`;
  expect(moved(text, { rows: [3, 4, 5] })).toBe(`=SUMIF('Data'!$C$3:$C$5;"VIP";'Data'!$B$3:$B$5)`);
});
