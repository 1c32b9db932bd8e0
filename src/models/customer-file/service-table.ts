/** What customers of each tier get: an editable table that the customer file, its lists and CUSTOMER_ACTION read. */

import { DEFAULT_TIERS } from "../../core/options/default-tiers";
import { input, label, result, saying } from "../../core/template/template-cell";
import { namedHeaders, wordsOf } from "../../core/template/template-rows";
import { worksheet } from "../../core/template/worksheet";
import type { Language, Text } from "../../core/texts/language";
import { TEXTS } from "./texts";

/** In the order of the sheet. */
export const SERVICE_COLUMNS = [
  "tier",
  "charge",
  "every",
  "services",
  "events",
  "gifts",
  "discount",
  "response",
] as const;

/** Days between contacts, hours until an answer: ours, as the README says. */
const EVERY = [7, 14, 30, 90];
const RESPONSE = [4, 8, 24, 48];
/** With free ones for tiers, classes and grades of one's own. */
const ROWS = 20;

export const SERVICE_TABLE = { id: "service-by-tier", headers: TEXTS.serviceHeaders } as const;

export const SERVICE_BY_TIER = worksheet({
  id: SERVICE_TABLE.id,
  group: "accounts",
  title: TEXTS.serviceTitle,
  notes: [TEXTS.servicePurpose, TEXTS.serviceOurs],
  frozenAbove: "tier",
  rows: (language) => [
    [
      ...namedHeaders(SERVICE_TABLE.headers, language, SERVICE_COLUMNS.join(" "), ROWS),
      label(TEXTS.serviceAction[language], "header"),
    ],
    ...Array.from({ length: ROWS }, (_, at) => {
      const worded = (words: Text) => input(wordsOf(words, language)[at] ?? "", "text");
      return [
        input(DEFAULT_TIERS[at]?.label[language] ?? "", "text"),
        worded(TEXTS.serviceCharge),
        input(EVERY[at] ?? "", "count"),
        worded(TEXTS.serviceServices),
        worded(TEXTS.serviceEvents),
        worded(TEXTS.serviceGifts),
        worded(TEXTS.serviceDiscounts),
        input(RESPONSE[at] ?? "", "count"),
        saying(
          [actionText(at, language)],
          result(at === 0 ? "=CUSTOMER_ACTION({tier};{^tier:response})" : "", "text"),
        ),
      ];
    }),
  ],
});

/**
 * What each tier gets where nobody wrote a table: what the sheet offers, by the tiers' names in the language.
 *
 * @param language of the names and words
 * @example defaultServices("en")[0]?.every // => 7
 */
export function defaultServices(
  language: Language,
): readonly Readonly<Record<(typeof SERVICE_COLUMNS)[number], string | number>>[] {
  return DEFAULT_TIERS.map((tier, at) => {
    const worded = (words: Text) => wordsOf(words, language)[at] ?? "";
    return {
      tier: tier.label[language],
      charge: worded(TEXTS.serviceCharge),
      every: EVERY[at] ?? "",
      services: worded(TEXTS.serviceServices),
      events: worded(TEXTS.serviceEvents),
      gifts: worded(TEXTS.serviceGifts),
      discount: worded(TEXTS.serviceDiscounts),
      response: RESPONSE[at] ?? "",
    };
  });
}

/** About what the function says of a row, so that there is room for it. @private */
function actionText(at: number, language: Language): string {
  const words = [
    TEXTS.serviceCharge,
    TEXTS.serviceServices,
    TEXTS.serviceEvents,
    TEXTS.serviceGifts,
    TEXTS.serviceDiscounts,
  ].map((list) => wordsOf(list, language)[at] ?? "");
  return [...wordsOf(TEXTS.serviceHeaders, language).map((header) => `${header}:000`), ...words].join("; ");
}
