/** Why one customer has its tier: value, rank, the cut points around it, and what to do. */

import { rankLimit } from "../../core/numbers/rank-limit";
import { reachFrom, withoutOne } from "../../core/numbers/reach";
import { tierPositions } from "../../core/numbers/tier-positions";
import type { Tier } from "../../core/options/tier-rules";
import {
  amountFigure,
  type ClassStart,
  distanceTexts,
  explanation,
  nextBetter,
  unjudged,
} from "../../core/report/explanation";
import { NO_LABEL } from "../../core/report/label";
import { amountText } from "../../core/report/plain-number";
import type { Block } from "../../core/report/report";
import { filled, type Language } from "../../core/texts/language";
import { WORDS } from "../../core/texts/words";
import { labelsOf } from "./labels";
import { TEXTS } from "./texts";

/** One customer among the others. */
export interface PyramidCase {
  readonly tiers: readonly Tier[];
  readonly cuts: Float64Array;
  /** Values of those who count; the customer's rank is 1 + how many of them have more. */
  readonly population: Float64Array;
  /** `NaN` when the customer has no number. */
  readonly value: number;
  readonly valueName: string;
}

/**
 * The explanation of one customer's tier.
 *
 * @param customer among the others
 * @param language of every text
 * @example explainTier({ tiers: [{ name: "Top", share: 0.5 }, { name: "Rest", share: 1 }], cuts: Float64Array.of(8), population: Float64Array.of(8, 2), value: 2, valueName: "Sales" }, "en")[1] // => { kind: "text", text: "Rest: rank 2 is beyond rank 1, where Top ends." }
 */
export function explainTier(customer: PyramidCase, language: Language): Block[] {
  const { tiers, cuts, population, value, valueName } = customer;
  const [position = NO_LABEL] = tierPositions(Float64Array.of(value), cuts);
  const tier = tiers[position];
  if (!tier) return unjudged(language);
  const rank = 1 + population.reduce((above, other) => (other > value ? above + 1 : above), 0);
  const starts = startsFor(customer);
  const texts = [
    ruleText(customer, position, rank, language),
    ...distanceTexts(value, nextBetter(starts, position), starts[position], language),
    ...labelsOf([tier]).map(({ action }) => action[language]),
  ];
  return explanation(
    [
      amountFigure(valueName, value),
      {
        label: TEXTS.rank[language],
        value: `${amountText(rank)} / ${amountText(population.length)}`,
        format: "text",
      },
      { label: WORDS.tier[language], value: tier.name, format: "text" },
    ],
    texts,
  );
}

/** Where each tier begins for this customer; the last one takes whatever is left. @private */
function startsFor({ tiers, population, value }: PyramidCase): ClassStart[] {
  const others = withoutOne(population, value);
  return tiers
    .slice(0, -1)
    .map(({ name, share }) => ({ name, from: reachFrom(others, rankLimit(share, others.length + 1)) }));
}

/** @private */
function ruleText(
  { tiers, population, value }: PyramidCase,
  position: number,
  rank: number,
  language: Language,
): string {
  const name = tiers[position]?.name ?? "";
  const better = tiers[position - 1];
  const isLast = position === tiers.length - 1;
  if (value <= 0 && isLast) return filled(TEXTS.valueOfNothing, language, { name });
  const endOf = ({ share }: Tier) => amountText(rankLimit(share, population.length));
  if (isLast && better) {
    const places = { name, rank: amountText(rank), end: endOf(better), better: better.name };
    return filled(TEXTS.rankIsBeyond, language, places);
  }
  const end = endOf(tiers[position] ?? { name, share: 1 });
  return filled(TEXTS.rankIsWithin, language, { name, rank: amountText(rank), end });
}
