/** Days since the last order: nobody ordered in the future. */

import type { BadCell } from "../../core/cells/number-column";
import { NOT_NEGATIVE } from "../../core/functions/number-rule";
import { refused } from "../../core/functions/row-result";

import type { Text } from "../../core/texts/language";

interface Days {
  readonly values: Float64Array;
  readonly bad: ReadonlyMap<number, BadCell>;
}

/**
 * The days with those below 0 among the cells that cannot be used.
 *
 * @param days of each customer, `NaN` for none
 * @param parameter what the reader knows them by
 * @example fromZero({ values: Float64Array.of(3, -1), bad: new Map() }, "recency_days").bad.size // => 1
 */
export function fromZero<Given extends Days>(days: Given, parameter: string | Text): Given {
  const { values, bad } = days;
  if (!values.some((value) => value < 0)) return days;
  const found = [...values.entries()].filter(([, value]) => value < 0);
  const more = found.map(([row, value]) => [row, refused(parameter, NOT_NEGATIVE.allowed, value)] as const);
  return {
    ...days,
    values: values.map((value) => (value < 0 ? Number.NaN : value)),
    bad: new Map([...bad, ...more]),
  };
}
