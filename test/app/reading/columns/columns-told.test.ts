/** What is said and asked of the columns. */

import { columnsTold } from "../../../../src/app/reading/columns/columns-told";
import { guessMapping } from "../../../../src/app/reading/columns/guess/guess-mapping";
import { allFields } from "../../../../src/app/reading/fields";
import { sourceOf } from "../../../../src/app/reading/place/source";
import type { Cell } from "../../../../src/core/cells/cell";
import { reading } from "../../reading";

type Rows = readonly (readonly Cell[])[];

function told(rows: Rows, change: Record<string, number> = {}, answered: readonly string[] = []) {
  const source = sourceOf(reading(rows), null);
  const mapping = { ...guessMapping(source.columns, allFields(), source.notation).mapping, ...change };
  const { remarks, questions } = columnsTold(source, mapping, allFields(), { answered: [...answered] });
  return { said: remarks.map(({ text }) => text.en), questions };
}

const YEARS: Rows = [
  ["Customer", "Sales 2023", "Sales 2024"],
  ["Alder", 400, 500],
  ["Birch", 150, 200],
];
const TWO: Rows = [
  ["Customer", "Alpha", "Beta"],
  ["Alder", 400.5, 500.25],
  ["Birch", 150.5, 200.75],
];

test("what the heading says needs no words", () => {
  const rows = [
    ["Customer", "Revenue"],
    ["Alder", 500],
  ];
  expect(told(rows)).toEqual({ said: [], questions: [] });
});

test("a guess by more than the heading is said", () => {
  expect(told(YEARS).said).toEqual(["Revenue is Sales 2024 (C): the latest full year"]);
});

test("where several columns would do, it is asked, and the answer settles it", () => {
  const [question] = told(TWO).questions;
  expect(question?.text.en).toBe(
    "Which column is Revenue? (several columns can be money and no heading says which)",
  );
  expect(question?.choices.map(({ label }) => label.en)).toEqual(["Alpha (B)", "Beta (C)", "None of them"]);
  const beta = question?.choices[1]?.to;
  expect(beta?.mapping).toEqual({ revenue: 2 });
  expect(told(TWO, { revenue: 2 }, beta?.decisions?.answered).questions).toEqual([]);
});

test("what a person chose is not doubted", () => {
  expect(told(TWO, { revenue: 1 }).questions).toEqual([]);
});
