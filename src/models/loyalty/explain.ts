/** Why one customer has its loyalty type: both measures against their cuts, and what to do. */

import { explanation, saying, sayingAside } from "../../core/report/explanation";
import { labelName } from "../../core/report/label";
import { amountsApart, differenceText } from "../../core/report/plain-number";
import type { Block } from "../../core/report/report";
import { TEXTS as CORE_TEXTS } from "../../core/texts/core-texts";
import type { Language } from "../../core/texts/language";
import { TYPES } from "./labels";
import { loyaltyType } from "./loyalty";
import { TEXTS } from "./texts";

/** A measure of the customer and from where it is high. */
export interface MeasuredCut {
  readonly name: string;
  readonly value: number;
  readonly cut: number;
}

/**
 * The explanation of one customer's type.
 *
 * @param profit of the customer, with its cut
 * @param loyalty of the customer, with its cut
 * @param language of every text
 * @example explainType({ name: "Profit", value: 10, cut: 25 }, { name: "Years", value: 5, cut: 3 }, "en")[1].text // => "Barnacle: Profit 10 < 25 (low, -15), Years 5 ≥ 3 (high, 2)"
 */
export function explainType(profit: MeasuredCut, loyalty: MeasuredCut, language: Language): Block[] {
  const type = loyaltyType(profit.value, loyalty.value, profit.cut, loyalty.cut);
  const name = labelName(TYPES, type, language);
  const verdicts = [profit, loyalty].map((measure) => {
    if (!Number.isFinite(measure.cut)) {
      const [alone] = amountsApart([measure.value]);
      return sayingAside(`${measure.name} ${alone}`, TEXTS.low[language], language);
    }
    const [value, cut] = amountsApart([measure.value, measure.cut]);
    const more = differenceText(measure.value, measure.cut);
    const [sign, verdict] = measure.value >= measure.cut ? ["≥", TEXTS.high] : ["<", TEXTS.low];
    const told = [verdict[language], more].join(CORE_TEXTS.clauseSeparator[language]);
    return sayingAside(`${measure.name} ${value} ${sign} ${cut}`, told, language);
  });
  return explanation(
    [{ label: TEXTS.type[language], value: name, format: "text" }],
    [
      saying(name, verdicts.join(CORE_TEXTS.clauseSeparator[language]), language),
      TYPES[type]?.action[language] ?? "",
    ],
  );
}
