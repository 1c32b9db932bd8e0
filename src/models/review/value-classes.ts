/** A, B and C by several values at once: what a customer brings, and for how long it has been one. */

import { numbersOnly } from "../../core/cells/number-column";
import { asWritten } from "../../core/numbers/decimal";
import { largestAt } from "../../core/numbers/order-statistic";
import { percentRanks } from "../../core/numbers/percent-ranks";
import { areAllEqual } from "../../core/numbers/quantile";
import { rankLimit } from "../../core/numbers/rank-limit";
import { sum } from "../../core/numbers/sum";
import { type LabelAction, NO_LABEL, plainLabel } from "../../core/report/label";
import type { Measure, Measures } from "./measures";
import { TEXTS } from "./texts";

/** One value alone is what ABC & Pareto is for; of who bought nothing in a period only the first order is left. */
const FEWEST_VALUES = 2;
/** The best fifth are A, the next up to half B. */
const SHARES = [0.2, 0.5];

export const VALUE_CLASSES: readonly LabelAction[] = [
  plainLabel("A", TEXTS.actionForA),
  plainLabel("B", TEXTS.actionForB),
  plainLabel("C", TEXTS.actionForC),
];

/**
 * The values that the sources name as examples, as far as they are known: sales, profit, years as a customer.
 *
 * @param measures of the customers
 * @example valuesFor({ revenue: { isKnown: true, name: "Sales" }, net: { isKnown: false }, first: { isKnown: false } }).map(({ name }) => name) // => ["Sales"]
 */
export function valuesFor({ revenue, net, first }: Pick<Measures, "revenue" | "net" | "first">): Measure[] {
  // Who ordered first earlier has been a customer for longer.
  const years: Measure = { ...first, values: Float64Array.from(first.values ?? [], (day) => -day) };
  return [revenue, net, years].filter(({ isKnown }) => isKnown);
}

/**
 * The class of each customer as a position in `VALUE_CLASSES`: percent ranks of all its values, their mean, then the best
 * fifth, up to half, and the rest; equal means stay together in the better class. A customer of whom fewer than two values
 * are known has none. `null` with fewer than two values and where all means are equal.
 *
 * @param values of the customers, the larger the better
 * @example valueClasses([{ values: Float64Array.of(9, 5, 1) }, { values: Float64Array.of(3, 2, 1) }]) // => [0, 1, 2]
 */
export function valueClasses(values: readonly Pick<Measure, "values">[]): number[] | null {
  if (values.length < FEWEST_VALUES) return null;
  const ranks = values.map((measure) => percentRanks(measure.values));
  const means = Float64Array.from(ranks[0] ?? [], (_, row) => {
    const known = ranks.map((rank) => rank[row] as number).filter((rank) => !Number.isNaN(rank));
    return known.length < FEWEST_VALUES ? Number.NaN : asWritten(sum(known) / known.length);
  });
  const numbers = numbersOnly(means);
  // Where all are equal nobody is the best fifth.
  if (numbers.length === 0 || areAllEqual(numbers)) return null;
  const cuts = Array.from(
    largestAt(
      numbers,
      SHARES.map((share) => rankLimit(share, numbers.length)),
    ),
  );
  return Array.from(means, (mean) =>
    Number.isNaN(mean) ? NO_LABEL : cuts.filter((cut) => mean < cut).length,
  );
}
