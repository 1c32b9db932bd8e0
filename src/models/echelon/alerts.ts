/** What a manager should see first of the plan: contacts that are overdue, salespeople who cannot keep up. */

import { amountText } from "../../core/report/plain-number";
import { filledText, type Language } from "../../core/texts/language";
import { type OwnerLoad, ownerName } from "./owner-load";
import type { EchelonStudy } from "./study";
import { TEXTS } from "./texts";

/**
 * The sentences; none when nothing is overdue and nobody has too much.
 *
 * @param study of the table
 * @param loads from `ownerLoads`
 * @param capacity contacts a week, 0 when not known
 * @param language of the sentences
 * @example planAlerts({ plan: { overdue: [0, 3, 9] }, names: ["Ada", "Bo", "Cy"] }, [], 0, "en") // => ["Overdue for contact: 2; longest Cy, 9 days."]
 */
export function planAlerts(
  { plan, names }: EchelonStudy,
  loads: readonly OwnerLoad[],
  capacity: number,
  language: Language,
): string[] {
  const days = Array.from(plan.overdue);
  const most = days.reduce((longest, one) => Math.max(longest, one), 0);
  const late = amountText(days.filter((one) => one > 0).length);
  // Of several, the first by name, so that the order of the rows does not matter.
  const longest = names.filter((_, row) => days[row] === most).sort()[0] as string;
  const overdue = filledText(TEXTS.overdueForContactLongest, { late, longest, most: amountText(most) });
  const over = loads.filter(({ busiest }) => capacity > 0 && busiest > capacity);
  const [worst] = [...over].sort((one, other) => other.busiest - one.busiest);
  const [count, all] = [over.length, loads.length].map(amountText);
  const name = worst ? ownerName(worst, language) : "";
  const peak = amountText(worst?.busiest ?? 0);
  const can = amountText(capacity);
  const tooMuch = filledText(TEXTS.overContactsAWeekOf, { can, count, all, name, peak });
  return [...(most > 0 ? [overdue[language]] : []), ...(worst ? [tooMuch[language]] : [])];
}
