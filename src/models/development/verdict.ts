/** What to do after comparing customer development with the winning of new customers. */

import type { Text } from "../../core/texts/language";
import { TEXTS } from "./texts";

/**
 * What the effect of customer development recommends; as much as new customers brought counts as ahead.
 *
 * @param change money more than before
 * @param newCustomers what new customers brought, `null` when not known
 * @example verdictOn(60, 40).en // => "Development brings at least as much as new customers do: keep developing."
 */
export function verdictOn(change: number, newCustomers: number | null): Text {
  if (change < 0) return TEXTS.fell;
  if (newCustomers === null) return TEXTS.alone;
  return change < newCustomers ? TEXTS.behind : TEXTS.ahead;
}
