/** Differences that chance explains, against published critical values of chi-square. */

import { differBeyondChance } from "../../../src/core/numbers/chance";

const parts = (...pairs: readonly [number, number][]) => pairs.map(([count, hits]) => ({ count, hits }));

test.each([
  // 20 and 34 of 100: share 0.27, 2 x 7^2 / (100 x 0.27 x 0.73) = 4.97 > 3.84
  ["two parts that differ", parts([100, 20], [100, 34]), true],
  // 20 and 31: share 0.255, 2 x 5.5^2 / (100 x 0.255 x 0.745) = 3.18
  ["two that may be chance", parts([100, 20], [100, 31]), false],
  // 27 and 40: share 0.335, 2 x 6.5^2 / (100 x 0.335 x 0.665) = 3.79
  ["two that only just may be", parts([100, 27], [100, 40]), false],
  // Three parts of 200, half of all hit: 10 more and 10 fewer are (10^2 + 10^2) / (200 x 0.5 x 0.5) = 4 < 5.99
  ["three that may be chance", parts([200, 90], [200, 100], [200, 110]), false],
  // 88, 100, 112: 2 x 144 / 50 = 5.76 < 5.94; 87, 100, 113: 2 x 169 / 50 = 6.76 > 5.99
  ["three close to it", parts([200, 88], [200, 100], [200, 112]), false],
  ["three beyond it", parts([200, 87], [200, 100], [200, 113]), true],
  ["small parts that are one part together", parts([9, 0], [9, 0], [9, 0], [100, 60]), true],
  ["parts too small to tell", parts([3, 0], [3, 3]), false],
  ["one part", parts([100, 50]), false],
  ["nobody", [], false],
  ["nobody hit", parts([100, 0], [100, 0]), false],
  ["everybody hit", parts([100, 100], [100, 100]), false],
])("%s", (_name, given, expected) => {
  expect(differBeyondChance(given)).toBe(expected);
});
