/** Customers whom others are ranked against. */

import { numberColumn } from "../cells/number-column";
import { InputError } from "../problem";
import { TEXTS } from "../texts/core-texts";
import { type Argument, type CustomerColumn, customerColumn, isOmitted } from "./argument";

/**
 * The numbers to rank against: those of the population, or the values themselves when it was left out.
 *
 * Blanks, text and error cells are left out, like those of the value column. Throws `PARAMETER_MISSING` when one
 * value stands alone, and `PARAMETER` when the population has no number.
 *
 * @param population as the sheet handed it over
 * @param column the values
 * @param values its numbers
 * @example Array.from(populationFor([[1], ["x"]], { cells: [5], single: true }, Float64Array.of(5))) // => [1, NaN]
 */
export function populationFor(
  population: Argument,
  column: CustomerColumn,
  values: Float64Array,
): Float64Array {
  if (isOmitted(population)) {
    if (!column.single) return values;
    throw new InputError("PARAMETER_MISSING", { parameter: "population", why: TEXTS.oneValueNeedsOthers });
  }
  const others = numberColumn(customerColumn("population", population).cells).values;
  if (others.every(Number.isNaN)) {
    throw new InputError("PARAMETER", {
      parameter: "population",
      allowed: TEXTS.withNumbers,
      found: TEXTS.noNumbers,
    });
  }
  return others;
}
