/** Why one customer has its segment: each digit between its quantiles, the rule, and what a better one takes. */

import { explanation, saying, sayingAside } from "../../core/report/explanation";
import { labelName } from "../../core/report/label";
import { amountsApart, limitText } from "../../core/report/plain-number";
import type { Block } from "../../core/report/report";
import { TEXTS as CORE_TEXTS } from "../../core/texts/core-texts";
import type { Language } from "../../core/texts/language";
import { conditionsOf, SEGMENTS, segmentOf } from "./labels";
import { type RfmCuts, rfmScore } from "./rfm";
import { TEXTS } from "./texts";

/** One complete customer among the others. */
export interface RfmCase {
  /** What the user calls days, orders and revenue. */
  readonly names: readonly string[];
  readonly values: readonly [number, number, number];
  readonly cuts: RfmCuts;
  /** What it takes to pass each of them where only this customer changes: it moves the quantiles itself. */
  readonly limits: RfmCuts;
}

/**
 * The explanation of one customer's segment.
 *
 * @param customer among the others
 * @param language of every text
 * @example explainSegment({ names: ["Days", "Orders", "Sales"], values: [3, 5, 30], cuts: { recency: [2, 4, 6, 8], frequency: [2, 4, 6, 8], monetary: [10, 20, 30, 40] }, limits: { recency: [2, 4, 6, 8], frequency: [2, 4, 6, 8], monetary: [10, 20, 30, 40] } }, "en")[1].text // => "Loyal: R ≥ 3, F ≥ 3, M ≥ 3"
 */
export function explainSegment(customer: RfmCase, language: Language): Block[] {
  const score = rfmScore(...customer.values, customer.cuts);
  const segment = segmentOf(score);
  const name = labelName(SEGMENTS, segment, language);
  const steps = PLACES.flatMap((_, measure) => betterStep(customer, measure, score, language)).join(
    CORE_TEXTS.partSeparator[language],
  );
  return explanation(
    [
      { label: "RFM", value: score, format: "count" },
      { label: TEXTS.segment[language], value: name, format: "text" },
    ],
    [
      saying(
        name,
        conditionsOf(segment).filter(Boolean).join(CORE_TEXTS.clauseSeparator[language]) || "—",
        language,
      ),
      ...PLACES.map((_, measure) => digitText(customer, measure, score, language)),
      TEXTS.rule[language],
      steps && saying(TEXTS.better[language], steps, language),
      SEGMENTS[segment]?.action[language] ?? "",
    ],
  );
}

/** A digit with its measure between the quantiles around it. @private */
function digitText(
  { names, values, cuts }: RfmCase,
  measure: number,
  score: number,
  language: Language,
): string {
  const bounds = boundsOf(cuts)[measure] ?? [];
  const value = values[measure] as number;
  const below = bounds.filter((cut) => cut < value).length;
  const [from, to] = [bounds[below - 1], bounds[below]];
  const digit = `${"RFM"[measure]} ${Math.floor(score / (PLACES[measure] as number)) % 10}`;
  const [own, least, most] = amountsApart([value, from ?? value, to ?? value]);
  const lower = from === undefined ? "" : `${least} < `;
  const upper = to === undefined ? "" : ` ≤ ${most}`;
  return saying(digit, `${lower}${names[measure]} ${own}${upper}`, language);
}

/** The smallest change of one measure alone that gives a better segment; none where no change does. @private */
function betterStep(
  { names, values, limits }: RfmCase,
  measure: number,
  score: number,
  language: Language,
): string[] {
  const place = PLACES[measure] as number;
  const bounds = boundsOf(limits)[measure] ?? [];
  const own = Math.floor(score / place) % 10;
  // Few days are good, and a value on a cut is below it: days may stay on the cut, the others must exceed it.
  const [sign, step] = measure === RECENCY ? (["≤", -1] as const) : ([">", 1] as const);
  for (let digit = own + 1; digit <= 5; digit++) {
    const at = step < 0 ? 5 - digit : digit - 2;
    // Where quantiles are equal, nobody has the digit between them.
    if (bounds[at] === bounds[at + step]) continue;
    const better = segmentOf(score + place * (digit - own));
    if (better < segmentOf(score)) {
      const cut = limitText(bounds[at] as number, values[measure] as number);
      return [
        sayingAside(labelName(SEGMENTS, better, language), `${names[measure]} ${sign} ${cut}`, language),
      ];
    }
  }
  return [];
}

/** Days, orders and revenue: where each digit stands in the score. */
const PLACES = [100, 10, 1];
const RECENCY = 0;

/** @private */
function boundsOf({ recency, frequency, monetary }: RfmCuts): readonly (readonly number[])[] {
  return [recency, frequency, monetary];
}
