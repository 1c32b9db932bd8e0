/** What a manager should see first of the plan: contacts that are overdue, salespeople who cannot keep up. */

import { amountText } from "../../core/report/plain-number";
import { inLanguages, type Language } from "../../core/texts/language";
import { type OwnerLoad, ownerName } from "./owner-load";
import type { EchelonStudy } from "./study";

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
  const overdue = inLanguages(
    `Overdue for contact: ${late}; longest ${longest}, ${amountText(most)} days.`,
    `逾期未联系：${late} 个；最久${longest}，${amountText(most)} 天。`,
    `逾期未聯繫：${late} 個；最久${longest}，${amountText(most)} 天。`,
  );
  const over = loads.filter(({ busiest }) => capacity > 0 && busiest > capacity);
  const [worst] = [...over].sort((one, other) => other.busiest - one.busiest);
  const [count, all] = [over.length, loads.length].map(amountText);
  const name = worst ? ownerName(worst, language) : "";
  const peak = amountText(worst?.busiest ?? 0);
  const can = amountText(capacity);
  const tooMuch = inLanguages(
    `Over ${can} contacts a week: ${count} of ${all}; most ${name}, ${peak}.`,
    `每周超过 ${can} 次联系：${count} / ${all}；最多${name}，${peak} 次。`,
    `每週超過 ${can} 次聯繫：${count} / ${all}；最多${name}，${peak} 次。`,
  );
  return [...(most > 0 ? [overdue[language]] : []), ...(worst ? [tooMuch[language]] : [])];
}
