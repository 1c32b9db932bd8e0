/** Why customers left: the reasons counted, each with its kind. */

import { sum } from "../../core/numbers/sum";
import { kindOf, type ReasonKind } from "./labels";

export interface ReasonFigures {
  /** As the user wrote it. */
  readonly reason: string;
  readonly kind: ReasonKind;
  readonly customers: number;
  readonly value: number;
}

/**
 * Reasons by how many customers they cost, then by value, then by name. Letter case does not matter.
 *
 * @param reasons per customer; `""` is left out
 * @param values per customer, `NaN` where it is not known
 * @example reasonFigures(["Price", "", "price"], Float64Array.of(5, 1, 7)).map(({ reason, customers, value }) => [reason, customers, value]) // => [["Price", 2, 12]]
 */
export function reasonFigures(reasons: readonly string[], values: Float64Array): ReasonFigures[] {
  const found = new Map<string, { reason: string; values: number[] }>();
  for (const [index, reason] of reasons.entries()) {
    if (reason === "") continue;
    const key = reason.toLowerCase();
    const own = found.get(key) ?? { reason, values: [] };
    found.set(key, own);
    // Of several spellings the first in the alphabet is shown, whatever the order of rows.
    if (reason < own.reason) own.reason = reason;
    own.values.push(values[index] as number);
  }
  const figures = [...found.values()].map(({ reason, values: all }) => ({
    reason,
    kind: kindOf(reason),
    customers: all.length,
    value: sum(all),
  }));
  return figures.sort(
    (one, other) =>
      other.customers - one.customers || other.value - one.value || (one.reason < other.reason ? -1 : 1),
  );
}
