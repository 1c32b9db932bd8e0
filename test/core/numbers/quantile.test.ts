/** Quantiles by R's type 7, and percent ranks. */

import { ascending, median, quantile } from "../../../src/core/numbers/quantile";
import { percentRanks } from "../../../src/models/echelon/percent-rank";

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
