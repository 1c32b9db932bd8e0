/** Laws of the rating that hold for any customers, checked on generated ones; the seed is fixed, so runs agree. */

import fc from "fast-check";
import type { Cell } from "../../../src/core/cells/cell";
import { rate } from "../../../src/models/credit/credit";
import { defaultScheme } from "../../../src/models/credit/default-scheme";
import { runs, seeded, shuffled } from "../../core/seeded";
import { BEST, call, WORST } from "./cases";

const RUNS = { seed: 20_260_102, numRuns: runs(300) };
const SCHEME = defaultScheme("en");

/** Answers as numbers, levels by position; `NaN` when not known. */
const answer = SCHEME.indicators.map(({ rule }) =>
  rule.kind === "levels"
    ? fc.integer({ min: 0, max: rule.levels.length - 1 })
    : fc.oneof(fc.double({ min: -1, max: 2, noNaN: true }), fc.integer({ min: 0, max: 60_000_000 })),
);
const answers = fc.tuple(...answer.map((one) => fc.option(one, { nil: Number.NaN, freq: 5 })));
const missing = fc.constantFrom("zero" as const, "rescale" as const);

test("the score is 0 to 100, and the sum of the points when all is known", () => {
  fc.assert(
    fc.property(answers, missing, (given, policy) => {
      const rating = rate(given, SCHEME, policy);
      expect(rating === null).toBe(given.every(Number.isNaN));
      if (!rating) return;
      expect(rating.score).toBeGreaterThanOrEqual(0);
      expect(rating.score).toBeLessThanOrEqual(100);
      const total = rating.points.reduce((sum, one) => sum + (Number.isNaN(one) ? 0 : one), 0);
      if (policy === "zero") expect(rating.score).toBeCloseTo(total, 9);
    }),
    RUNS,
  );
});

test("scaling up never gives less than no points for the unknown", () => {
  fc.assert(
    fc.property(answers, (given) => {
      const [zero, scaled] = [rate(given, SCHEME, "zero"), rate(given, SCHEME, "rescale")];
      if (zero && scaled) expect(scaled.score).toBeGreaterThanOrEqual(zero.score - 1e-9);
    }),
    RUNS,
  );
});

test("a better answer never lowers the score or the grade", () => {
  fc.assert(
    fc.property(answers, fc.nat({ max: 19 }), missing, (given, position, policy) => {
      const best = SCHEME.indicators[position];
      if (!best || Number.isNaN(given[position])) return;
      const { rule } = best;
      const top =
        rule.kind === "levels" ? 0 : rule.kind === "bands" ? (rule.bands[0]?.bound ?? 0) : rule.full;
      const raised = given.map((one, at) => (at === position ? top : one));
      const [before, after] = [rate(given, SCHEME, policy), rate(raised, SCHEME, policy)];
      if (!before || !after) return;
      expect(after.score).toBeGreaterThanOrEqual(before.score);
      expect(after.grade).toBeLessThanOrEqual(before.grade ?? Number.NaN);
    }),
    RUNS,
  );
});

test("the order of the customers does not matter, and nothing given is changed", () => {
  const random = seeded(7);
  const rows = Array.from({ length: 60 }, () =>
    Object.freeze(BEST.map((best, at): Cell => (random() < 0.5 ? best : (WORST[at] as Cell)))),
  );
  const graded = (given: readonly (readonly Cell[])[]) => (call("CREDIT_GRADE", [given]) as Cell[][]).flat();
  const indices = shuffled(
    rows.map((_, index) => index),
    8,
  );
  const grades = graded(Object.freeze(rows));
  expect(graded(indices.map((index) => rows[index] as Cell[]))).toEqual(
    indices.map((index) => grades[index]),
  );
});
