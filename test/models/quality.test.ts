/** A small share of what `npm run quality` tries, which writes its figures to docs/quality.md. */

import { HOSTILE_CELLS } from "../../quality/hostile-cells";
import { hostileFunctions } from "../../quality/hostile-functions";
import { hostileModels } from "../../quality/hostile-models";
import { lawsOfFunctions, lawsOfModels } from "../../quality/laws";
import { runs } from "../core/seeded";

test("there are at least 400 hostile cells, each once", () => {
  expect(HOSTILE_CELLS.length).toBeGreaterThanOrEqual(400);
  expect(new Set(HOSTILE_CELLS).size).toBe(HOSTILE_CELLS.length);
});

test.each([
  ["hostile cells in every argument of every function", () => hostileFunctions(23)],
  ["hostile cells in every column and setting of every model", () => hostileModels(167)],
  ["laws of the functions", () => lawsOfFunctions(runs(10))],
  ["laws of the models", () => lawsOfModels(runs(10))],
])("%s: none is broken", (_, tried) => {
  const { violations, tried: times } = tried();
  expect(Object.values(times).every((many) => many > 0)).toBe(true);
  expect([...violations]).toEqual([]);
});
