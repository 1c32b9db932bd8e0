/** Whether a column holds rates, such as 0.2 for 20 %, and no money. */

import { numbersOnly } from "../cells/number-column";

/**
 * Whether all numbers are from 0 to 1 and not all of them whole: rates, whose sum says nothing.
 *
 * @param values `NaN` for none
 * @example areRates(Float64Array.of(0, 0.2, Number.NaN)) // => true
 */
export function areRates(values: Float64Array): boolean {
  const numbers = numbersOnly(values);
  return (
    numbers.every((value) => value >= 0 && value <= 1) && numbers.some((value) => !Number.isInteger(value))
  );
}
