/** Formulas read numbers that stand as text as the spreadsheet's locale writes them, as the sidebar does. */

import type { Cell } from "../../src/core/cells/cell";
import { numberColumn } from "../../src/core/cells/number-column";
import { notationOf } from "../../src/core/cells/number-text";
import { readerOf } from "../../src/core/functions/reader";
import { problemText } from "../../src/core/problem";
import { LANGUAGES } from "../../src/core/texts/language";
import { ABC_FUNCTIONS } from "../../src/models/abc/functions";
import { PYRAMID_FUNCTIONS } from "../../src/models/pyramid/functions";
import { MODELS } from "../../src/models/registry";
import { columnOf, refusalsOf } from "./call";
import { runFormula, shown } from "./formula";

const GERMAN = readerOf("de_DE");
const ENGLISH = readerOf("en_US");
const FUNCTIONS = MODELS.flatMap(({ functions }) => functions);

/** 1234.5 as a German types it into a text cell: 1.234,5. */
function inGerman(cell: Cell): Cell {
  if (typeof cell !== "number") return cell;
  const [whole = "", fraction] = String(cell).split(".");
  return whole.replace(/\B(?=(\d{3})+$)/g, ".") + (fraction ? `,${fraction}` : "");
}

const called = (name: string, given: Cell[][], reader = GERMAN) => {
  const found = FUNCTIONS.find((one) => one.name === name);
  if (!found) throw new Error(`no function ${name}`);
  return found.call([given], reader);
};

test.each(FUNCTIONS.flatMap(({ examples }) => examples))(
  "$formula gives the same where its numbers stand as German text",
  ({ formula, gives }) => {
    expect(shown(runFormula(formula, FUNCTIONS, GERMAN, inGerman))).toBe(gives);
  },
);

// By the grammar of de_DE: a point groups, a comma is the decimal mark.
const CELLS = columnOf(["1.234 EUR", "5 EUR", "2,5 EUR", "1.234,56 EUR", "12,345 EUR", "7 EUR"]);
const AMOUNTS = [1234, 5, 2.5, 1234.56, 12.345, 7];

test("a German column is the same six amounts to the sidebar and to every formula", () => {
  expect(Array.from(numberColumn(CELLS.flat(), notationOf("de_DE")).values)).toEqual(AMOUNTS);
  // Of six, 1 % and 5 % end at rank 1, 20 % at rank 2: 1234.56 is VIP, 1234 Ordinary.
  const tiers = called("PYRAMID_TIER", CELLS);
  expect(tiers).toEqual(called("PYRAMID_TIER", columnOf(AMOUNTS), ENGLISH));
  expect(tiers).toEqual(columnOf(["Ordinary", "Small", "Small", "VIP", "Small", "Small"]));
  const summary = called("PYRAMID_SUMMARY", CELLS) as Cell[][];
  expect(summary).toEqual(called("PYRAMID_SUMMARY", columnOf(AMOUNTS), ENGLISH));
  // 1234 + 5 + 2.5 + 1234.56 + 12.345 + 7 = 2495.405
  expect(summary[5]?.slice(1, 4)).toEqual([6, 1, 2495.405]);
});

test("a total is refused where text could be two numbers, and names the row; words are skipped", () => {
  const column = [["Revenue"], ["no order"], [5], ["12,5"], ["1,234.5"], ["1,500"]];
  const functions = [...PYRAMID_FUNCTIONS, ...ABC_FUNCTIONS];
  for (const name of ["PYRAMID_SUMMARY", "PARETO_SHARE", "PARETO_CUSTOMERS", "PARETO_CURVE", "PARETO_GINI"]) {
    const found = functions.find((one) => one.name === name);
    expect(refusalsOf(() => found?.call([column], ENGLISH))).toEqual(
      LANGUAGES.map((language) =>
        problemText("AMBIGUOUS_IN_RANGE", { parameter: "values", found: "1,500", row: 6 }, language),
      ),
    );
    // Without the point that contradicts it, 12,5 says that 1,500 is one and a half.
    expect(() => found?.call([column.filter(([cell]) => cell !== "1,234.5")], ENGLISH)).not.toThrow();
  }
  expect(refusalsOf(() => called("PYRAMID_SUMMARY", column, ENGLISH))[0]).toBe(
    "values has 1,500 in row 6, which could be two numbers: write it as a plain number",
  );
});

test("a population is refused where text could be two numbers, because no row would say that one is missing", () => {
  const tier = PYRAMID_FUNCTIONS.find(({ name }) => name === "PYRAMID_TIER");
  expect(refusalsOf(() => tier?.call([5, [[5], ["1.234,56"], ["1,234.56"], ["1.234"]]], ENGLISH))[0]).toBe(
    "population has 1.234 in row 4, which could be two numbers: write it as a plain number",
  );
});
