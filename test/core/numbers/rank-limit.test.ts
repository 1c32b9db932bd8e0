/** How many customers a share of them is. */

import { rankLimit } from "../../../src/core/numbers/rank-limit";

test.each([
  // share, customers, last rank; the number left of => is the share times the count on paper
  [0.07, 100, 7], // 7; in binary 7.000000000000001
  [0.14, 50, 7], // 7; in binary 7.000000000000001
  [0.28, 25, 7], // 7; in binary 7.000000000000001
  [0.55, 100, 55], // 55; in binary 55.00000000000001
  [0.1 + 0.2, 10, 3], // 3; the share is 0.30000000000000004
  [0.29, 100, 29], // 29; in binary 28.999999999999996
  [0.01, 10, 1], // 0.1
  [0.01, 99, 1], // 0.99
  [0.01, 100, 1], // 1
  [0.01, 101, 2], // 1.01
  [0.01, 150, 2], // 1.5
  [0.05, 99, 5], // 4.95
  [0.2, 99, 20], // 19.8
  [0.01, 1000, 10],
  [1, 7, 7],
  [0, 7, 0],
  [0.5, 0, 0],
  [0.05, 1_000_000, 50_000],
  [0.07, 10_000_000, 700_000],
  [1 / 3, 3, 1],
  [2 / 3, 3, 2],
])("rankLimit(%d, %i) is %i", (share, count, expected) => {
  expect(rankLimit(share, count)).toBe(expected);
});

test("rankLimit equals whole-number arithmetic for every per cent and per mille", () => {
  const wrong: string[] = [];
  for (let perMille = 0; perMille <= 1000; perMille++) {
    for (const count of [
      1, 2, 3, 7, 10, 30, 99, 100, 150, 440, 999, 1000, 7032, 65_537, 1_000_000, 9_999_999,
    ]) {
      const exact = Math.floor((perMille * count + 999) / 1000); // ceil without a fraction
      const found = rankLimit(perMille / 1000, count);
      if (found !== exact) wrong.push(`${perMille} per mille of ${count}: ${found} instead of ${exact}`);
    }
  }
  expect(wrong).toEqual([]);
});
