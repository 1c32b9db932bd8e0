/** How much of the value the best customers bring. */

import { numbersOnly } from "../cells/number-column";
import { rankLimit } from "../numbers/rank-limit";
import { sum } from "../numbers/sum";
import { TEXTS } from "../texts/core-texts";
import { inLanguages, type Language } from "../texts/language";
import { amountText, shareText } from "./plain-number";
import type { Block } from "./report";

const SHARES = [0, 0.01, 0.02, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1];

export interface CurvePoint {
  /** Share of the customers, from the best down. */
  readonly customers: number;
  readonly count: number;
  /** Their share of the net total; above 1 where others lose money. */
  readonly value: number;
}

/**
 * The concentration curve at fixed shares of the customers; empty when the total is not above 0.
 *
 * @param values one per customer, `NaN` for none
 * @example concentrationCurve(Float64Array.of(60, 10, 10, 10, 10)).find(({ customers }) => customers === 0.2) // => { customers: 0.2, count: 1, value: 0.6 }
 */
export function concentrationCurve(values: Float64Array): CurvePoint[] {
  const descending = numbersOnly(values).slice().sort().reverse();
  const total = sum(descending);
  if (!(total > 0)) return [];
  let running = 0;
  let counted = 0;
  return SHARES.map((share) => {
    const count = rankLimit(share, descending.length);
    running += sum(descending.subarray(counted, count));
    counted = count;
    return { customers: share, count, value: share === 1 ? 1 : running / total };
  });
}

/**
 * The concentration as a report tells it: one sentence with what was measured, never what the 80/20 rule would say,
 * the curve and its picture.
 *
 * @param values one per customer, `NaN` for none
 * @param valueName what the values are
 * @param language of every text
 * @example concentrationBlocks(Float64Array.of(60, 10, 10, 10, 10), "Revenue", "en")[1].text // => "The best 20 % of customers (1) bring 60 % of Revenue."
 */
export function concentrationBlocks(values: Float64Array, valueName: string, language: Language): Block[] {
  const curve = concentrationCurve(values);
  return [
    { kind: "heading", text: TEXTS.heading[language] },
    { kind: "text", text: concentrationText(curve, valueName, language) },
    {
      kind: "grid",
      id: "curve",
      header: [TEXTS.shareOfCustomers[language], TEXTS.shareOfValue[language]],
      formats: ["share", "share"],
      total: false,
      rows: curve.map(({ customers, value }) => [customers, value]),
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
  const share = shareText(fifth.value);
  return inLanguages(
    `The best 20 % of customers (${amountText(fifth.count)}) bring ${share} of ${valueName}.`,
    `前 20% 的客户（${amountText(fifth.count)} 个）贡献了${valueName}的 ${share}。`,
    `前 20% 的客戶（${amountText(fifth.count)} 個）貢獻了${valueName}的 ${share}。`,
  )[language];
}
