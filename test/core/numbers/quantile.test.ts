/** Quantiles by R's type 7. */

import { ascending, median, quantile } from "../../../src/core/numbers/quantile";

// R 4: quantile(x, p, type = 7)
test.each([
  [[1, 2, 3, 4], 0.25, 1.75],
  [[1, 2, 3, 4], 0.2, 1.6],
  [[1, 2, 3, 4, 5, 6], 0.6, 4],
  [[10, 20], 0.5, 15],
  [[7], 0.8, 7],
  [[3, 1, 2], 0, 1],
  [[3, 1, 2], 1, 3],
])("the quantile of %p at %p is %p", (values, share, expected) => {
  expect(quantile(ascending(Float64Array.from(values)), share)).toBe(expected);
});

test("a quantile that falls on a number is that number, whatever the share is in binary", () => {
  for (let size = 2; size < 400; size++) {
    const sorted = Float64Array.from({ length: size }, (_, index) => index * 0.1);
    for (const fifth of [1, 2, 3, 4]) {
      const position = ((size - 1) * fifth) / 5;
      if (Number.isInteger(position)) expect(quantile(sorted, fifth / 5)).toBe(sorted[position]);
    }
  }
});

test("without numbers there is no quantile", () => {
  expect(median(Float64Array.of(Number.NaN))).toBeNaN();
});

test("the median of an even count is between the two in the middle, and nothing is changed", () => {
  const values = Float64Array.of(9, Number.NaN, 1, 4, 2);
  expect(median(values)).toBe(3);
  expect(Array.from(values)).toEqual([9, Number.NaN, 1, 4, 2]);
});
