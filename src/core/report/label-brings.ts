/** What customers of one label bring, in a sentence. */

import { TEXTS } from "../texts/core-texts";
import { inSentence } from "../texts/in-sentence";
import { filled, type Language } from "../texts/language";
import { whyOverAll } from "./over-all";
import { amountText, shareText } from "./plain-number";
import type { Chart } from "./report";

/** Customers of one label. */
export interface Bringing {
  /** Of the label. */
  readonly name: string;
  readonly customers: number;
  /** Of the net total, which may be less than they bring. */
  readonly share: number;
  /** What they bring. */
  readonly valueName: string;
}

/**
 * The sentence as the title of a picture, and a shorter one for a narrow picture.
 *
 * @param bringing the customers of the label
 * @param language of the titles
 * @example bringsTitles({ name: "VIP", customers: 4, share: 0.24, valueName: "Revenue" }, "en").shortTitle // => "VIP: 24 % of Revenue"
 */
export function bringsTitles(bringing: Bringing, language: Language): Pick<Chart, "title" | "shortTitle"> {
  const { name, share, valueName } = bringing;
  const places = { name, share: shareText(share), valueName: inSentence(valueName, language) };
  return {
    title: labelBrings(bringing, language),
    shortTitle: filled(TEXTS.labelHoldsShare, language, places),
  };
}

/**
 * The sentence.
 *
 * @param bringing the customers of the label
 * @param language of the sentence
 * @example labelBrings({ name: "VIP", customers: 4, share: 0.24, valueName: "Revenue" }, "en") // => "4 VIP customers bring 24 % of Revenue."
 * @example labelBrings({ name: "A", customers: 1, share: 3, valueName: "Profit" }, "en") // => "1 A customer brings 300 % of Profit, because some of the others are below 0."
 */
export function labelBrings({ name, customers, share, valueName }: Bringing, language: Language): string {
  return filled(TEXTS.labelBrings, language, {
    count: amountText(customers),
    name,
    share: shareText(share),
    valueName: inSentence(valueName, language),
    why: whyOverAll(share, language),
  });
}
