/** Why one customer earns or costs money: its account line by line, the rule of its group, and what to do. */

import { dayText } from "../../core/cells/date-column";
import { distanceTexts, explanation, saying, unjudged } from "../../core/report/explanation";
import { labelName } from "../../core/report/label";
import { amountText } from "../../core/report/plain-number";
import type { Block, Figure } from "../../core/report/report";
import { columnName } from "../../core/table/column-name";
import { FIELDS } from "../../core/table/fields";
import { TEXTS as CORE_TEXTS } from "../../core/texts/core-texts";
import type { Language, Text } from "../../core/texts/language";
import { COST_OF_GOODS, HOURS } from "./fields";
import { EARNING, GROUPS, LET_GO, NURTURE } from "./labels";
import { goodsUntold, type Ledger } from "./ledger";
import { TEXTS } from "./texts";

/**
 * The explanation of one customer's group.
 *
 * @param ledger of all customers
 * @param index of the customer
 * @param rate money an hour costs
 * @param language of every text
 * @example explainGroup({ profit: Float64Array.of(NaN) }, 0, 50, "en")[0].kind // => "note"
 */
export function explainGroup(ledger: Ledger, index: number, rate: number, language: Language): Block[] {
  const { revenue, base, profit, groups, gross, spent } = ledger;
  const money = profit[index] ?? Number.NaN;
  if (Number.isNaN(money)) return unjudged(language);
  const group = groups[index] as number;
  const name = labelName(GROUPS, group, language);
  const rank = 1 + profit.filter((other) => other > money).length;
  const known = profit.filter((other) => !Number.isNaN(other)).length;
  const line = (label: string, value: number): Figure => ({ label, value, format: "money" });
  return explanation(
    [
      { label: TEXTS.group[language], value: name, format: "text" },
      {
        label: TEXTS.profitRank[language],
        value: `${amountText(rank)} / ${amountText(known)}`,
        format: "text",
      },
      ...(Number.isNaN(revenue.values[index])
        ? []
        : [line(columnName(revenue, language), revenue.values[index] as number)]),
      ...(base?.field.id === COST_OF_GOODS.id
        ? [line(columnName(base, language), 0 - (base.values[index] as number))]
        : []),
      line(TEXTS.beforeCostToServe[language], gross[index] as number),
      ...spent
        .filter(({ money: cost }) => !Number.isNaN(cost[index]))
        .map(({ column, money: cost }) => {
          const { field, values } = column;
          const hours =
            field.id === HOURS.id ? ` ${amountText(values[index] as number)} × ${amountText(rate)}` : "";
          return line(columnName(column, language) + hours, 0 - (cost[index] as number));
        }),
      line(TEXTS.net[language], money),
    ],
    [
      saying(name, ruleText(ledger, index, language), language),
      ...distanceTexts(money, { name: labelName(GROUPS, EARNING, language), from: 0 }, undefined, language),
      GROUPS[group]?.action[language] ?? "",
      ...(group === LET_GO ? goodsUntold(ledger, language) : []),
    ],
  );
}

/** The comparisons that decide, with their numbers. @private */
function ruleText(
  { profit, gross, firstOrders, since, groups }: Ledger,
  index: number,
  language: Language,
): string {
  const [left, before] = [profit, gross].map((column) => column[index] as number) as [number, number];
  const against = (name: Text, value: number, sign: string) =>
    `${name[language]} ${amountText(value)} ${sign} 0`;
  if (groups[index] === EARNING) return against(TEXTS.net, left, "≥");
  const loss = against(TEXTS.net, left, "<");
  const separator = CORE_TEXTS.clauseSeparator[language];
  if (groups[index] !== NURTURE)
    return [loss, against(TEXTS.beforeCostToServe, before, before > 0 ? ">" : "≤")].join(separator);
  const first = `${FIELDS.firstOrder.label[language]} ${dayText(firstOrders[index] as number)}`;
  return [loss, `${first} > ${dayText(since)}`].join(separator);
}
