/** How much of the value the best customers bring, as a report tells it. */

import { type CurvePoint, concentrationCurve } from "../numbers/concentration-curve";
import { TEXTS } from "../texts/core-texts";
import { filled, type Language } from "../texts/language";
import { WORDS } from "../texts/words";
import { amountText, shareText } from "./plain-number";
import type { Block } from "./report";

/**
 * The concentration as a report tells it: one sentence with what was measured, never what the 80/20 rule would say,
 * the curve and its picture; the sentence alone where no share of the total can be formed.
 *
 * @param values one per customer, `NaN` for none
 * @param valueName what the values are
 * @param language of every text
 * @example concentrationBlocks(Float64Array.of(60, 10, 10, 10, 10), "Revenue", "en")[1].text // => "The best 20 % of customers (1) bring 60 % of Revenue."
 */
export function concentrationBlocks(values: Float64Array, valueName: string, language: Language): Block[] {
  const curve = concentrationCurve(values);
  const told: Block[] = [
    { kind: "heading", text: TEXTS.heading[language] },
    { kind: "text", text: concentrationText(curve, valueName, language) },
  ];
  if (curve.length === 0) return told;
  return [
    ...told,
    {
      kind: "grid",
      id: "curve",
      header: [WORDS.shareOfCustomers[language], TEXTS.shareOfValue[language]],
      formats: ["share", "share"],
      total: false,
      rows: stepsOf(curve),
    },
    {
      kind: "chart",
      picture: "curve",
      title: TEXTS.heading[language],
      grid: "curve",
      labels: 0,
      values: [1],
    },
  ];
}

/** The points that differ: of five customers 1 % and 2 % are both one customer, which is 20 % of them. @private */
function stepsOf(curve: readonly CurvePoint[]): [share: number, value: number][] {
  const everyone = curve[curve.length - 1]?.count ?? 0;
  return curve
    .filter(({ count }, at) => count !== curve[at - 1]?.count)
    .map(({ count, value }) => [count / everyone, value]);
}

/**
 * What the best 20 % bring, in one sentence.
 *
 * @param curve from `concentrationCurve`
 * @param valueName what the values are
 * @param language of the sentence
 * @example concentrationText([], "Revenue", "en") // => "The values do not add up to more than 0, so shares of the total cannot be formed."
 */
export function concentrationText(
  curve: readonly CurvePoint[],
  valueName: string,
  language: Language,
): string {
  const fifth = curve.find(({ customers }) => customers === 0.2);
  if (!fifth) return TEXTS.noTotal[language];
  const [count, share] = [amountText(fifth.count), shareText(fifth.value)];
  return filled(TEXTS.bestFifth, language, { count, share, valueName });
}
