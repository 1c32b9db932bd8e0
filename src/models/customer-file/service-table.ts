/** What customers of each tier get: an editable table that the customer file, its lists and CUSTOMER_ACTION read. */

import { DEFAULT_TIERS } from "../../core/options/default-tiers";
import { input } from "../../core/template/template-cell";
import { namedHeaders, wordsOf } from "../../core/template/template-rows";
import { worksheet } from "../../core/template/worksheet";
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
/** Further tiers and grades of one's own. */
const FREE_ROWS = 16;

const WORDED = [
  TEXTS.serviceCharge,
  TEXTS.serviceServices,
  TEXTS.serviceEvents,
  TEXTS.serviceGifts,
  TEXTS.serviceDiscounts,
];

export const SERVICE_TABLE = { id: "service-by-tier", headers: TEXTS.serviceHeaders } as const;

export const SERVICE_BY_TIER = worksheet({
  id: SERVICE_TABLE.id,
  group: "accounts",
  title: TEXTS.serviceTitle,
  notes: [TEXTS.servicePurpose, TEXTS.serviceOurs],
  frozenAbove: "tier",
  rows: (language) => [
    namedHeaders(
      SERVICE_TABLE.headers,
      language,
      SERVICE_COLUMNS.join(" "),
      DEFAULT_TIERS.length + FREE_ROWS,
    ),
    ...Array.from({ length: DEFAULT_TIERS.length + FREE_ROWS }, (_, at) => {
      const [charge, services, events, gifts, discounts] = WORDED.map((words) =>
        input(wordsOf(words, language)[at] ?? "", "text"),
      );
      return [
        input(DEFAULT_TIERS[at]?.label[language] ?? "", "text"),
        charge ?? null,
        input(EVERY[at] ?? "", "count"),
        services ?? null,
        events ?? null,
        gifts ?? null,
        discounts ?? null,
        input(RESPONSE[at] ?? "", "count"),
      ];
    }),
  ],
});
