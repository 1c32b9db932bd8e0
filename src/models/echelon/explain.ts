/** Why one customer is in its echelon: each factor, the composite, where its quarter begins and ends, the rhythm and what to do. */

import { numbersOnly } from "../../core/cells/number-column";
import { percentRanks } from "../../core/numbers/percent-ranks";
import { rankLimit } from "../../core/numbers/rank-limit";
import { heldAt, withoutOne } from "../../core/numbers/reach";
import {
  type ClassStart,
  distanceTexts,
  explanation,
  nextBetter,
  sayingAside,
  unjudged,
} from "../../core/report/explanation";
import { NO_LABEL } from "../../core/report/label";
import { amountText, shareText } from "../../core/report/plain-number";
import type { Block, Figure } from "../../core/report/report";
import { FIELDS } from "../../core/table/fields";
import { filled, type Language } from "../../core/texts/language";
import { weekName } from "./cadence";
import { QUARTERS } from "./echelon";
import { ECHELONS } from "./labels";
import type { EchelonStudy } from "./study";
import { TEXTS } from "./texts";

/**
 * The explanation of one customer.
 *
 * @param study of the table
 * @param index of the customer
 * @param language of every text
 * @example explainEchelon({ tiers: Uint8Array.of(255) }, 0, "en")[0].kind // => "note"
 */
export function explainEchelon(study: EchelonStudy, index: number, language: Language): Block[] {
  const { tiers, scores, intervals, factors, values, plan, start, owners } = study;
  const tier = tiers[index] ?? NO_LABEL;
  const action = ECHELONS[tier]?.action;
  if (!action) return unjudged(language);
  // Out of 100, because neighbours differ by less than the two decimals of a sentence.
  const score = (scores[index] as number) * 100;
  // Of one composite that changes: what it is made of also changes the ranks of others.
  const others = withoutOne(numbersOnly(scores), scores[index] as number);
  const starts = QUARTERS.map(
    (share, echelon): ClassStart => ({
      name: filled(TEXTS.echelonNumber, language, { number: echelon + 1 }),
      from: heldAt(others, rankLimit(share, others.length + 1)) * 100,
    }),
  );
  const figures: Figure[] = [
    { label: TEXTS.composite[language], value: score, format: "number" },
    { label: TEXTS.echelon[language], value: String(tier + 1), format: "text" },
    { label: TEXTS.contactEvery[language], value: intervals[tier] as number, format: "count" },
    {
      label: TEXTS.nextContact[language],
      value: weekName(plan.first[index] as number, start, language),
      format: "text",
    },
  ];
  const overdue = plan.overdue[index] as number;
  if (overdue > 0) figures.push({ label: TEXTS.daysOverdue[language], value: overdue, format: "count" });
  if (owners)
    figures.push({ label: FIELDS.owner.label[language], value: owners[index] as string, format: "text" });
  const ranks = factors.map(({ column: { field, values: own } }, at): Figure => {
    const rank = percentRanks(values[at] as Float64Array)[index] as number;
    const value = sayingAside(amountText(own[index] as number), shareText(rank), language);
    const label = filled(TEXTS.percentRankOf, language, { field: field.label[language] });
    return { label, value, format: "text" };
  });
  return explanation(
    [...ranks, ...figures],
    [...distanceTexts(score, nextBetter(starts, tier), starts[tier], language), action[language]],
  );
}
