/** Rules for numbers: each bound holds at its edge, on either side. */

import {
  A_COUNT,
  ABOVE_ZERO,
  ANY_NUMBER,
  isAllowed,
  NOT_NEGATIVE,
  numberRule,
} from "../../../src/core/functions/number-rule";
import { TEXTS } from "../../../src/core/texts/core-texts";

const UP_TO_ONE = numberRule(TEXTS.aNumber, { most: 1 });
const BELOW_ONE = numberRule(TEXTS.aNumber, { below: 1 });

test.each([
  ["any number", ANY_NUMBER, [-1e308, 0, 0.5], [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]],
  ["0 or above", NOT_NEGATIVE, [0, 0.5], [-0.1]],
  ["above 0", ABOVE_ZERO, [1e-300], [0, -1]],
  ["a count", A_COUNT, [0, 7], [0.5, -1]],
  ["1 at most", UP_TO_ONE, [1, -5], [1.1]],
  ["below 1", BELOW_ONE, [0.9, 1 - 2 ** -53], [1]],
  // The next numbers that there are in binary, on either side of a power of two and beside other numbers.
  ["above -1", numberRule(TEXTS.aNumber, { above: -1 }), [-1 + 2 ** -53], [-1]],
  ["above 1", numberRule(TEXTS.aNumber, { above: 1 }), [1 + 2 ** -52], [1]],
  ["above 1.5", numberRule(TEXTS.aNumber, { above: 1.5 }), [1.5 + 2 ** -52], [1.5]],
  ["below -1.5", numberRule(TEXTS.aNumber, { below: -1.5 }), [-1.5 - 2 ** -52], [-1.5]],
])("%s", (_, rule, good, bad) => {
  expect(good.filter((value) => !isAllowed(rule, value))).toEqual([]);
  expect(bad.filter((value) => isAllowed(rule, value))).toEqual([]);
});
