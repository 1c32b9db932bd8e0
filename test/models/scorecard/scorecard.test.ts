/** SCORECARD, sentence by sentence of its contract. */

import fc from "fast-check";
import type { Argument } from "../../../src/core/functions/argument";
import { SCORECARD_FUNCTIONS } from "../../../src/models/scorecard/functions";
import { runs } from "../../core/seeded";
import { caller, columnOf, refusalsOf } from "../call";

const scorecard = caller(SCORECARD_FUNCTIONS, "SCORECARD");
const WEIGHTS = columnOf([50, 30, 20]);

describe("100 x sum(weight x score) / (sum of weights x highest score)", () => {
  test.each<[string, Argument[], unknown]>([
    ["a column", [columnOf([8, 6, 9]), WEIGHTS], 76], // 400 + 180 + 180 = 760 of 1000
    ["a row", [[[8, 6, 9]], [[50, 30, 20]]], 76],
    ["a row with weights in a column", [[[8, 6, 9]], WEIGHTS], 76],
    ["weights need not add up to 100", [columnOf([8, 6, 9]), columnOf([5, 3, 2])], 76],
    ["full marks", [columnOf([10, 10, 10]), WEIGHTS], 100],
    ["no marks are 0, not blank", [columnOf([0, 0, 0]), WEIGHTS], 0],
    ["another highest score", [columnOf([4, 3, 4.5]), WEIGHTS, 5], 76], // (200 + 90 + 90) / 500
    ["one criterion", [7, 3], 70],
    ["a criterion of weight 0 does not count", [columnOf([8, 1, 9]), columnOf([1, 0, 1])], 85],
    ["a blank weight needs no score", [columnOf([8, "", 9]), columnOf([1, "", 1])], 85],
    [
      "subjects side by side spill to the right",
      [
        [
          [8, 5, ""],
          [6, 5, ""],
          [9, 5, ""],
        ],
        WEIGHTS,
      ],
      [[76, 50, ""]],
    ],
    [
      "one row per subject spills down",
      [
        [
          [8, 6, 9],
          ["", "", ""],
          [5, 5, 5],
        ],
        [[50, 30, 20]],
      ],
      columnOf([76, "", 50]),
    ],
    [
      "rows per subject with weights in a column",
      [
        [
          [8, 6, 9],
          [5, 5, 5],
        ],
        WEIGHTS,
      ],
      columnOf([76, 50]),
    ],
    ["all blank is blank", [columnOf(["", "", ""]), WEIGHTS], ""],
    ["weights without binary noise", [columnOf([10, 10, 10]), columnOf([0.5, 0.2, 0.1])], 100],
    // 25 x (7.8 + 2.3 + 8.2 + 9.7) = 700 of 1000; in binary a hair less, which would miss a limit of 70.
    ["decimals without binary noise", [columnOf([7.8, 2.3, 8.2, 9.7]), columnOf([25, 25, 25, 25])], 70],
    ["numbers as text", [columnOf(["８", "6", "9"]), columnOf(["50%", "30%", "20%"])], 76],
  ])("%s", (_, given, expected) => {
    expect(scorecard(given)).toEqual(expected);
  });
});

test("a bad subject keeps to itself", () => {
  const scores = [
    [8, 6, 9],
    [8, "", 9],
    [8, "n.a.", 9],
    [8, 11, 9],
    [8, -1, 9],
    ["#N/A", 6, 9],
  ];
  expect(scorecard([scores, [[50, 30, 20]]])).toEqual(
    columnOf([
      76,
      "⚠ score 2 is blank",
      "⚠ score 2 is blank",
      "⚠ score 2 must be 0 to 10: found 11",
      "⚠ score 2 must be 0 to 10: found -1",
      "⚠ #N/A",
    ]),
  );
});

test.each<[string, Argument[], string]>([
  ["a score left out", [columnOf([8, "", 9]), WEIGHTS], "score 2 is blank"],
  ["a score above the highest", [columnOf([8, 10.1, 9]), WEIGHTS], "score 2 must be 0 to 10: found 10.1"],
  ["text for a score", [columnOf([8, "good", 9]), WEIGHTS], 'scores must be 0 to 10: found "good"'],
  [
    "too few scores",
    [columnOf([8, 6]), WEIGHTS],
    "scores must be 3 cells for each subject, as many as weights: found 2 x 1",
  ],
  [
    "a block of weights",
    [
      columnOf([8, 6]),
      [
        [1, 2],
        [3, 4],
      ],
    ],
    "weights must be one row or one column: found 2 x 2",
  ],
  ["a negative weight", [columnOf([8, 6]), columnOf([1, -1])], "weights 2 must be 0 or above: found -1"],
  [
    "text for a weight",
    [columnOf([8, 6]), columnOf(["much", 1])],
    'weights 1 must be 0 or above: found "much"',
  ],
  [
    "no weight at all",
    [columnOf([8, 6]), columnOf([0, 0])],
    "weights must be at least one number above 0: found 0",
  ],
  ["a highest score of 0", [8, 1, 0], "max must be above 0: found 0"],
])("%s is refused in one sentence", (_, given, message) => {
  expect(() => scorecard(given)).toThrow(new Error(message));
});

test("refusals speak the spreadsheet's language", () => {
  expect(refusalsOf(() => scorecard([columnOf([8, "", 9]), WEIGHTS]))).toEqual([
    "score 2 is blank",
    "第 2 项评分为空",
    "第 2 項評分為空",
  ]);
});

test("lies between the worst and the best score, and rises with each score", () => {
  const criterion = fc.record({
    score: fc.integer({ min: 0, max: 9 }),
    weight: fc.integer({ min: 1, max: 50 }),
  });
  fc.assert(
    fc.property(fc.array(criterion, { minLength: 1, maxLength: 12 }), (criteria) => {
      const scores = criteria.map(({ score }) => score);
      const weights = columnOf(criteria.map(({ weight }) => weight));
      const result = scorecard([columnOf(scores), weights]) as number;
      expect(result).toBeGreaterThanOrEqual(10 * Math.min(...scores) - 1e-9);
      expect(result).toBeLessThanOrEqual(10 * Math.max(...scores) + 1e-9);
      const raised = scores.map((score, index) => (index === 0 ? score + 1 : score));
      expect(scorecard([columnOf(raised), weights])).toBeGreaterThan(result);
    }),
    { seed: 7 },
  );
});

test("a score that is exactly a limit is that limit, whatever the decimals", () => {
  const tenths = fc.integer({ min: 0, max: 100 });
  const weights = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 3, maxLength: 3 });
  fc.assert(
    fc.property(
      tenths,
      tenths,
      weights,
      fc.constantFrom(50, 70),
      (one, two, [a = 1, b = 1, c = 1], limit) => {
        // The third score, in tenths, that makes the whole exactly the limit, if there is one.
        const wanted = limit * (a + b + c) - a * one - b * two;
        fc.pre(wanted % c === 0 && wanted >= 0 && wanted <= 100 * c);
        expect(scorecard([columnOf([one / 10, two / 10, wanted / c / 10]), columnOf([a, b, c])])).toBe(limit);
      },
    ),
    { seed: 11, numRuns: runs(500) },
  );
});

test("arguments are not changed", () => {
  const scores = Object.freeze([8, 6, 9].map((score) => Object.freeze([score])));
  expect(scorecard([scores, WEIGHTS])).toBe(76);
});
