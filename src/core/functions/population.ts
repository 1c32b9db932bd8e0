/** Customers whom others are ranked against. */

import { numberColumn } from "../cells/number-column";
import { InputError } from "../problem";
import { inLanguages } from "../texts/language";
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
    throw new InputError("PARAMETER_MISSING", { parameter: "population", why: ONE_VALUE_NEEDS_OTHERS });
  }
  const others = numberColumn(customerColumn("population", population).cells).values;
  if (others.every(Number.isNaN)) {
    throw new InputError("PARAMETER", { parameter: "population", allowed: WITH_NUMBERS, found: NO_NUMBERS });
  }
  return others;
}

const ONE_VALUE_NEEDS_OTHERS = inLanguages(
  "one value alone has no rank, so say which customers to compare it with, for example $B$2:$B$500",
  "单个数值无法排名，请指明与哪些客户比较，例如 $B$2:$B$500",
  "單一數值無法排名，請指明與哪些客戶比較，例如 $B$2:$B$500",
);
const WITH_NUMBERS = inLanguages("a column with numbers", "含有数字的列", "含有數字的欄");
const NO_NUMBERS = inLanguages("no numbers", "没有数字", "沒有數字");
