/** Rates are told from counts and money. */

import { areRates } from "../../../src/core/numbers/rates";

test.each([
  [[0.2, 0.3], true],
  [[0, 0.5, 1], true],
  // Yes and no.
  [[0, 1], false],
  [[0.2, 1.1], false],
  [[-0.1, 0.2], false],
  [[], false],
])("%p are rates: %p", (values, expected) => {
  expect(areRates(Float64Array.from(values))).toBe(expected);
});
