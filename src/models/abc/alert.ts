/** What a manager should know of the concentration: one customer that brings a large part. */

import { numbersOnly } from "../../core/cells/number-column";
import { sum } from "../../core/numbers/sum";
import { saying } from "../../core/report/explanation";
import { shareText } from "../../core/report/plain-number";
import { filled, type Language } from "../../core/texts/language";
import { TEXTS } from "./texts";

/** From here on it is a risk that one customer leaves. */
const LARGE_SHARE = 0.2;

/**
 * The largest customer's share of the net total when it is above 20 %; named unless several are as large.
 *
 * @param values one per customer, `NaN` for none
 * @param names one per customer
 * @param valueName what the values are
 * @param language of the sentence
 * @example largestAlert(Float64Array.of(34, 20, 16, 15, 15), ["Ada"], "Revenue", "en") // => ["One customer brings 34 % of Revenue: Ada"]
 */
export function largestAlert(
  values: Float64Array,
  names: readonly string[],
  valueName: string,
  language: Language,
): string[] {
  const numbers = numbersOnly(values);
  const largest = numbers.reduce((most, value) => Math.max(most, value), 0);
  const total = sum(numbers);
  const share = largest / total;
  if (!(total > 0 && share > LARGE_SHARE)) return [];
  const text = filled(TEXTS.oneCustomerBringsOf, language, { share: shareText(share), valueName });
  const first = values.indexOf(largest);
  const name = first === values.lastIndexOf(largest) ? names[first] : "";
  return [name ? saying(text, name, language) : text];
}
