/** What the bench measures is everything there is: a function or a model that is added cannot be forgotten there. */

import { COLUMN_CASES, REFUSED, WITHOUT_ROWS } from "../../bench/column-cases";
import { SEGMENTATION_CASES } from "../../bench/segmentation-cases";
import { segmentingModels } from "../../src/app/run/models";
import { MODELS } from "../../src/models/registry";
import { caller } from "./call";

const FUNCTIONS = MODELS.flatMap(({ functions }) => functions);
const ROWS = 60;

test("every registered function is measured over rows, or named as one about a single customer", () => {
  const measured = new Set(COLUMN_CASES.map(({ name }) => name));
  expect([...measured, ...WITHOUT_ROWS].sort()).toEqual(FUNCTIONS.map(({ name }) => name).sort());
});

test.each(COLUMN_CASES)("$name of $rows is given so many rows, and refuses none", ({ name, given }) => {
  const heights = given(ROWS).map((argument) => (Array.isArray(argument) ? argument.length : 1));
  expect(heights).toContain(ROWS);
  expect(JSON.stringify(caller(FUNCTIONS, name)(given(ROWS)))).not.toContain(REFUSED);
});

test("every model that judges customers is measured", () => {
  const measured = new Set(SEGMENTATION_CASES.map(({ model }) => model));
  expect([...measured]).toEqual(segmentingModels().map(({ model }) => model.id));
});

test.each(SEGMENTATION_CASES)("$model of $rows has no cell that it cannot use", ({ table, prepared }) => {
  const customers = table(ROWS);
  expect(prepared.check(customers)).toEqual([]);
  expect(prepared.run(customers).report.length).toBeGreaterThan(0);
});
