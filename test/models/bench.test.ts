/** What the bench measures is everything there is: a function or a model that is added cannot be forgotten there. */

import { COLUMN_CASES, COSTLY_NAMES, REFUSED } from "../../bench/column-cases";
import { requireEqual } from "../../bench/hand/equal";
import { BY_HAND } from "../../bench/hand/hand";
import { BY_QUICKSELECT } from "../../bench/hand/selecting";
import { SEGMENTATION_CASES, tableOfFilled } from "../../bench/segmentation-cases";
import { segmentingModels } from "../../src/app/run/models";
import { type Argument, rowsOf } from "../../src/core/functions/argument";
import { InputError } from "../../src/core/problem";
import { MODELS } from "../../src/models/registry";
import { caller } from "./call";
import { readFormula } from "./formula";

const FUNCTIONS = MODELS.flatMap(({ functions }) => functions);
const ROWS = 60;

const MEASURED = new Set(COLUMN_CASES.map(({ name }) => name));

test("costly rows are of registered functions", () => {
  const names = FUNCTIONS.map(({ name }) => name);
  expect(COSTLY_NAMES.filter((name) => !names.includes(name))).toEqual([]);
});

// A function that takes a column says so by an example; then rows like those of the example are measured.
test.each(FUNCTIONS.filter(({ name }) => !MEASURED.has(name)))(
  "$name, which no example gives a column, has no answer for each row of one",
  ({ name, examples: [example] }) => {
    const [first, ...others] = readFormula(example?.formula ?? "").given;
    const [row = []] = rowsOf(first);
    expect(answersTo(name, [[row, row], ...others])).not.toBe(2);
  },
);

/** How many rows the answer has; none for a refusal. */
function answersTo(name: string, given: readonly Argument[]): number {
  try {
    const answer = caller(FUNCTIONS, name)(given);
    return Array.isArray(answer) ? answer.length : 1;
  } catch (error) {
    if (error instanceof InputError) return 0;
    throw error;
  }
}

test.each(COLUMN_CASES)("$name of $rows is given so many rows, and refuses none", ({ name, given }) => {
  const heights = given(ROWS).map((argument) => (Array.isArray(argument) ? argument.length : 1));
  expect(heights).toContain(ROWS);
  expect(JSON.stringify(caller(FUNCTIONS, name)(given(ROWS)))).not.toContain(REFUSED);
});

test.each(COLUMN_CASES)("$name of $rows comes to the same by hand", ({ name, rows, given }) => {
  const columns = given(ROWS);
  const answer = caller(FUNCTIONS, name)(columns);
  const others = [BY_HAND[name], BY_QUICKSELECT[name]].flatMap((other) => (other ? [other(columns)] : []));
  if (others.length === 0) throw new Error(`${name} is missing in bench/hand: write it there in plain loops`);
  for (const other of others) expect(() => requireEqual(`${name} of ${rows}`, answer, other)).not.toThrow();
});

test("every model that judges customers is measured", () => {
  const measured = new Set(SEGMENTATION_CASES.map(({ model }) => model));
  expect([...measured]).toEqual(segmentingModels().map(({ model }) => model.id));
});

test.each(SEGMENTATION_CASES)("$model of $rows has no cell that it cannot use", ({ filled, prepared }) => {
  const customers = tableOfFilled(filled(ROWS));
  expect(prepared.check(customers)).toEqual([]);
  expect(prepared.run(customers).report.length).toBeGreaterThan(0);
});
