/** What a user can choose for the customer review. */

import { LIST_LENGTH_OPTION } from "../../core/options/list-length";
import { numberOption, type OptionsOf } from "../../core/options/option";
import type { Field } from "../../core/table/field";
import { FIELDS } from "../../core/table/fields";
import { inEveryLanguage, type Text } from "../../core/texts/language";
import { WORDS } from "../../core/texts/words";
import { LATE_PAYMENTS } from "./fields";
import { TEXTS } from "./texts";

const LEAST_TOP = 0.01;
const MOST = 1000;

export const REVIEW_OPTIONS = {
  /** Share of the customers that are the best or the largest. */
  top: numberOption({
    label: WORDS.topShare,
    help: TEXTS.topHelp,
    format: "share",
    minimum: LEAST_TOP,
    maximum: 1,
    value: 0.2,
  }),
  /** From so many on, complaints are repeated. */
  complaints: countOption(labelWithSign(FIELDS.complaints, "≥"), TEXTS.complaintsTitle, 2),
  /** From so many on, late payments make a bad payer. */
  late: countOption(labelWithSign(LATE_PAYMENTS, "≥"), TEXTS.badPayerTitle, 2),
  /** Up to so many, products are few. */
  products: countOption(labelWithSign(FIELDS.productsBought, "≤"), TEXTS.fewProductsTitle, 2),
  /** Calendar months for which a customer is new. */
  months: countOption(TEXTS.monthsNew, TEXTS.newTitle, 12),
  listed: LIST_LENGTH_OPTION,
};

export type ReviewOptions = OptionsOf<typeof REVIEW_OPTIONS>;

/** @private */
function labelWithSign({ label }: Field, sign: string): Text {
  return inEveryLanguage((language) => `${label[language]} ${sign}`);
}

/** @private */
function countOption(label: Text, help: Text, value: number) {
  return numberOption({ label, help, format: "count", minimum: 1, maximum: MOST, value });
}
