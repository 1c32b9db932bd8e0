/** What a manager should see first of the plan: contacts that are overdue, salespeople who cannot keep up. */

import { inLanguages, type Language } from "../../core/language";
import { amountText } from "../../core/plain-number";
import { type OwnerLoad, ownerName } from "./owner-load";
import type { EchelonStudy } from "./study";

/**
 * The sentences; none when nothing is overdue and nobody has too much.
 *
 * @param study of the table
 * @param loads from `ownerLoads`
 * @param capacity contacts a week, 0 when not known
 * @param language of the sentences
 * @example planAlerts({ plan: { overdue: [0, 3, 9] }, names: ["Ada", "Bo", "Cy"] }, [], 0, "en") // => ["Customers overdue for contact: 2; longest Cy, 9 days."]
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
  const longest = names.filter((_, row) => days[row] === most).sort()[0] ?? "";
  const overdue = inLanguages(
    `Customers overdue for contact: ${late}; longest ${longest}, ${amountText(most)} days.`,
    `逾期未联系的客户：${late} 个；最久的是${longest}，${amountText(most)} 天。`,
    `逾期未聯繫的客戶：${late} 個；最久的是${longest}，${amountText(most)} 天。`,
  );
  const over = loads.filter(({ busiest }) => capacity > 0 && busiest > capacity);
  const [worst] = [...over].sort((one, other) => other.busiest - one.busiest);
  const [count, all] = [over.length, loads.length].map(amountText);
  const name = worst ? ownerName(worst, language) : "";
  const peak = amountText(worst?.busiest ?? 0);
  const can = amountText(capacity);
  const others = loads.length > 1;
  const tooMuch = inLanguages(
    `${name}: ${peak} contacts in the busiest week, capacity ${can}${others ? `; over it: ${count} of ${all}` : ""}.`,
    `${name}：最忙一周 ${peak} 次联系，能力 ${can} 次${others ? `；超出者 ${count} / ${all}` : ""}。`,
    `${name}：最忙一週 ${peak} 次聯繫，能力 ${can} 次${others ? `；超出者 ${count} / ${all}` : ""}。`,
  );
  return [...(most > 0 ? [overdue[language]] : []), ...(worst ? [tooMuch[language]] : [])];
}
