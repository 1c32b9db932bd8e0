/** ECHELON_TIER: percent ranks, weights, quarters, ties and blank factors. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import type { Cell } from "../../../src/core/cells/cell";
import type { Argument } from "../../../src/core/functions/argument";
import { percentRanks } from "../../../src/core/numbers/percent-ranks";
import { ECHELON_FUNCTIONS } from "../../../src/models/echelon/functions";
import { runs, shuffled } from "../../core/seeded";
import { caller, refusalsOf, tableIn } from "../call";

const call = caller(ECHELON_FUNCTIONS, "ECHELON_TIER");
const tiersOf = (factors: readonly (readonly Cell[])[], weights?: Argument) =>
  (call([factors, weights]) as Cell[][]).flat();

test.each<[string, Cell[][], Argument, Cell[]]>([
  // Percent ranks 1, 2/3, 1/3, 0; quarters of four hold ranks 1, 2, 3, 4.
  ["one factor", [[40], [30], [20], [10]], undefined, [1, 2, 3, 4]],
  // Ranks of ten quarters: ceil(2.5) = 3, 5, ceil(7.5) = 8.
  ["ten", [10, 9, 8, 7, 6, 5, 4, 3, 2, 1].map((one) => [one]), undefined, [1, 1, 1, 2, 2, 3, 3, 3, 4, 4]],
  // (1 + 2/3)/2 = (2/3 + 1)/2: a tie gets the better echelon.
  [
    "two factors that tie",
    [
      [9, 8],
      [7, 9],
      [5, 5],
      [1, 2],
    ],
    undefined,
    [1, 1, 3, 4],
  ],
  [
    "weights part them",
    [
      [9, 8],
      [7, 9],
      [5, 5],
      [1, 2],
    ],
    [[2, 1]],
    [1, 2, 3, 4],
  ],
  [
    "weights stand in a column",
    [
      [9, 8],
      [7, 9],
      [5, 5],
      [1, 2],
    ],
    [[1], [2]],
    [2, 1, 3, 4],
  ],
  [
    "a weight of 0 leaves a factor out",
    [
      [1, 9],
      [2, 8],
      [3, 7],
      [4, 6],
    ],
    [[1, 0]],
    [4, 3, 2, 1],
  ],
  ["all equal", [[5], [5], [5]], undefined, [1, 1, 1]],
  // Mid-rank of the tie is 0.5; ranks 1, 2, 2, 4 with quarters up to 1, 2, 3.
  ["ties in a factor", [[9], [5], [5], [1]], undefined, [1, 2, 2, 4]],
])("%s", (_, factors, weights, tiers) => {
  expect(tiersOf(factors, weights)).toEqual(tiers);
});

test("a blank factor is named, a blank row stays blank, a bad cell shows; none of them counts", () => {
  const factors = [
    [40, 4, 4, 4],
    [30, 3, 3, 3],
    ["", "", "", ""],
    [99, 9, 9, ""],
    ["x", 9, 9, 9],
    [20, 2, 2, 2],
    [10, 1, 1, 1],
  ];
  expect(tiersOf(factors)).toEqual([1, 2, "", "⚠ potential is blank", "⚠ not a number: x", 3, 4]);
  expect((call([factors], "zh-TW") as Cell[][])[3]).toEqual(["⚠ 潛力的高低為空"]);
  expect(
    tiersOf([
      [1, ""],
      [2, 3],
    ]),
  ).toEqual(["⚠ factor 2 is blank", 1]);
});

test.each<[Argument, Argument, string]>([
  [5, undefined, "factors must be a range with one row per customer, at least two: found 1 x 1"],
  [[[1, 2]], undefined, "factors must be a range with one row per customer, at least two: found 1 x 2"],
  [
    [
      [1, 2],
      [3, 4],
    ],
    1,
    "weights must be 2 numbers of 0 or above, not all 0: found 1",
  ],
  [
    [
      [1, 2],
      [3, 4],
    ],
    [[1, -1]],
    "weights must be 2 numbers of 0 or above, not all 0: found 1, -1",
  ],
  [
    [
      [1, 2],
      [3, 4],
    ],
    [[0, 0]],
    "weights must be 2 numbers of 0 or above, not all 0: found 0, 0",
  ],
  [
    [
      [1, 2],
      [3, 4],
    ],
    [["a", 1]],
    'weights must be 2 numbers of 0 or above, not all 0: found "a", 1',
  ],
])("%j with weights %j is refused in every language", (factors, weights, message) => {
  const [english, ...chinese] = refusalsOf(() => call([factors, weights]));
  expect(english).toBe(message);
  for (const text of chinese) expect(text).toMatch(/必[须須]是/);
});

const table = fc.array(fc.tuple(fc.nat(8), fc.nat(8), fc.nat(8)), { minLength: 2, maxLength: 40 });
const WEIGHTS = [5, 3, 2];

/** By the definition in whole numbers: (2 less + equal - 1) is percent rank x 2 (n - 1). */
function slowTiers(rows: readonly (readonly number[])[]): number[] {
  const rank = (row: readonly number[], at: number) =>
    rows.reduce((twice, other) => {
      const [own = 0, theirs = 0] = [row[at], other[at]];
      return twice + (theirs < own ? 2 : theirs === own ? 1 : 0);
    }, -1);
  const scores = rows.map((row) => WEIGHTS.reduce((whole, weight, at) => whole + weight * rank(row, at), 0));
  return scores.map((score) => {
    const place = 1 + scores.filter((other) => other > score).length;
    return [1, 2, 3, 4].find((quarter) => place <= Math.ceil((quarter * rows.length) / 4)) ?? 0;
  });
}

test("the fast echelons are the slow ones, in any order", () => {
  fc.assert(
    fc.property(table, fc.nat(), (rows, seed) => {
      expect(tiersOf(rows, [WEIGHTS])).toEqual(slowTiers(rows));
      const other = shuffled(rows, seed);
      expect(tiersOf(other, [WEIGHTS])).toEqual(slowTiers(other));
    }),
    { seed: 20_260_106, numRuns: runs(300) },
  );
});

test("factors and weights are not changed", () => {
  const rows = Object.freeze([Object.freeze([9, 8]), Object.freeze([7, 9]), Object.freeze([5, ""])]);
  const weights = Object.freeze([Object.freeze([2, 1])]);
  expect(() => call([rows, weights])).not.toThrow();
});

test("the README's example is what the function gives", () => {
  const readme = readFileSync(join(__dirname, "../../../src/models/echelon/README.md"), "utf8");
  const [, ...rows] = tableIn(readme, "| customer ");
  expect(tiersOf(rows.map((row) => row.slice(1, 5)))).toEqual(rows.map((row) => row[6]));
});

test("percent ranks are (less + (equal - 1) / 2) / (n - 1)", () => {
  const values = [5, 3, 5, 1, 5, 8, -2];
  const slow = values.map((value) => {
    const less = values.filter((other) => other < value).length;
    const equal = values.filter((other) => other === value).length;
    return (less + (equal - 1) / 2) / (values.length - 1);
  });
  expect(Array.from(percentRanks(Float64Array.from(values)))).toEqual(slow);
  expect(Array.from(percentRanks(Float64Array.of(4, Number.NaN)))).toEqual([1, Number.NaN]);
  expect(Array.from(percentRanks(new Float64Array(3)))).toEqual([0.5, 0.5, 0.5]);
});
