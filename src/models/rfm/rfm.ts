/** RFM: how recently, how often and for how much a customer bought, each in fifths from 1 to 5. */

import { asWritten } from "../../core/numbers/decimal";
import { ascending, quantiles } from "../../core/numbers/quantile";

const FIFTHS = [0.2, 0.4, 0.6, 0.8];

/** The quantiles that part the fifths of each measure. */
export interface RfmCuts {
  readonly recency: readonly number[];
  readonly frequency: readonly number[];
  readonly monetary: readonly number[];
}

/**
 * The 20, 40, 60 and 80 % quantiles (R type 7) of each measure.
 *
 * @param columns days since the last order, number of orders, revenue; `NaN` for none
 * @example rfmCuts([Float64Array.of(1, 2, 3, 4, 5, 6), Float64Array.of(1), Float64Array.of(1)]).recency // => [2, 3, 4, 5]
 */
export function rfmCuts(columns: readonly Float64Array[]): RfmCuts {
  const [recency = [], frequency = [], monetary = []] = columns.map((values) => quantiles(values, FIFTHS));
  return { recency, frequency, monetary };
}

/**
 * What a customer has to pass instead of each quantile, where only its own measures change.
 *
 * A quantile between two neighbours of which the upper one is the customer lies below it as soon as it is above the lower one,
 * so that the lower one decides.
 *
 * @param columns of `rfmCuts`
 * @param index of the customer in them
 * @example limitsFor([Float64Array.of(1, 2, 3, 4, 5, 6), Float64Array.of(1), Float64Array.of(1)], 5).recency // => [2, 3, 4, 5]
 */
export function limitsFor(columns: readonly Float64Array[], index: number): RfmCuts {
  const [recency = [], frequency = [], monetary = []] = columns.map((values) => {
    const others = ascending(values.map((value, at) => (at === index ? Number.NaN : value)));
    return FIFTHS.map((share) => others[Math.floor(asWritten(others.length * share))] ?? Number.NaN);
  });
  return { recency, frequency, monetary };
}

/**
 * The three-digit score: 555 is best. A digit is 1 + how many quantiles lie strictly below; recency is reversed.
 *
 * @param recency days since the last order
 * @param orders how many
 * @param revenue money
 * @param cuts from `rfmCuts`
 * @example rfmScore(10, 4, 25, { recency: [5, 10, 15, 20], frequency: [1, 2, 3, 4], monetary: [10, 20, 30, 40] }) // => 443
 */
export function rfmScore(recency: number, orders: number, revenue: number, cuts: RfmCuts): number {
  const r = 6 - fifth(recency, cuts.recency);
  return 100 * r + 10 * fifth(orders, cuts.frequency) + fifth(revenue, cuts.monetary);
}

/** @private */
function fifth(value: number, bounds: readonly number[]): number {
  let digit = 1;
  for (let at = 0; at < bounds.length; at++) if ((bounds[at] as number) < value) digit++;
  return digit;
}
