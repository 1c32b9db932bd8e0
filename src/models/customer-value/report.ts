/** The report of customer value: what the value is made of, the best customers, and who is over- or underrated. */

import { dayText } from "../../core/cells/date-column";
import { quotient } from "../../core/numbers/decimal";
import { sum } from "../../core/numbers/sum";
import { amountText, shareText } from "../../core/report/plain-number";
import type { Block, ReportCell } from "../../core/report/report";
import type { OrdersOfTable } from "../../core/table/table";
import { filled, filledText, type Language, type Text } from "../../core/texts/language";
import { WORDS } from "../../core/texts/words";
import type { CustomerValue } from "./customer-value";
import { type CustomerValueOptions, MONTHS_A_YEAR } from "./options";
import { TEXTS } from "./texts";

/** One customer with a value. */
export interface ValuedCustomer {
  readonly name: string;
  readonly value: CustomerValue;
  readonly rank: number;
  /** Today's rank by revenue; `null` where there is none. */
  readonly revenueRank: number | null;
}

const BEST = 20;
const GAPS = 10;

/**
 * The report of one run.
 *
 * @param customers those with a value, in any order
 * @param options the rates used
 * @param orders that the customers were added up from; `undefined` for a list of customers
 * @param language of every text
 * @example valueReport([], { churnRate: 0.2, discountRate: 0.1, months: 12 }, undefined, "en")[0].figures[0].value // => 0
 */
export function valueReport(
  customers: readonly ValuedCustomer[],
  options: CustomerValueOptions,
  orders: OrdersOfTable | undefined,
  language: Language,
): Block[] {
  const worded = (texts: readonly Text[]) => texts.map((text) => text[language]);
  const total = (part: keyof CustomerValue) => sum(customers.map(({ value }) => value[part]));
  const whole = total("total");
  const byRank = [...customers].sort(
    (one, other) => one.rank - other.rank || (one.name < other.name ? -1 : 1),
  );
  const moved = byRank.filter(({ rank, revenueRank }) => revenueRank !== null && revenueRank !== rank);
  const gaps = moved.sort((one, other) => Math.abs(gapOf(other)) - Math.abs(gapOf(one))).slice(0, GAPS);
  const figure = (label: Text, part: keyof CustomerValue) =>
    ({ label: label[language], value: total(part), format: "money" }) as const;
  const assumptions = assumed(options)[language];
  const blocks: Block[] = [
    {
      kind: "figures",
      figures: [
        { label: TEXTS.valuedCustomers[language], value: customers.length, format: "count" },
        figure(TEXTS.title, "total"),
        figure(TEXTS.profitToDateField, "realised"),
        figure(TEXTS.remaining, "remaining"),
        figure(TEXTS.referred, "referred"),
      ],
    },
    { kind: "text", text: assumptions },
    { kind: "text", text: yearSentence(options, orders, language) },
    { kind: "heading", text: TEXTS.bestTitle[language] },
    {
      kind: "grid",
      id: "best",
      header: worded([
        TEXTS.valueRank,
        WORDS.customer,
        TEXTS.profitToDateField,
        TEXTS.remaining,
        TEXTS.referred,
        TEXTS.title,
        TEXTS.share,
      ]),
      formats: ["count", "text", "money", "money", "money", "money", "share"],
      total: false,
      rows: byRank
        .slice(0, BEST)
        .map(({ name, rank, value }): ReportCell[] => [
          ...[rank, name, value.realised, value.remaining, value.referred, value.total],
          whole > 0 ? quotient(value.total, whole) : "",
        ]),
    },
    {
      kind: "chart",
      picture: "bars",
      title: TEXTS.bestTitle[language],
      grid: "best",
      labels: 1,
      values: [5],
    },
  ];
  if (customers.some(({ revenueRank }) => revenueRank !== null)) {
    blocks.push(
      { kind: "heading", text: TEXTS.gapTitle[language] },
      { kind: "text", text: gaps.length > 0 ? TEXTS.gapText[language] : TEXTS.noGaps[language] },
    );
  }
  if (gaps.length > 0) {
    blocks.push({
      kind: "grid",
      id: "gaps",
      header: worded([WORDS.customer, TEXTS.revenueRank, TEXTS.valueRank, TEXTS.gap, TEXTS.title]),
      formats: ["text", "count", "count", "text", "money"],
      total: false,
      rows: gaps.map((one): ReportCell[] => {
        const gap = gapOf(one);
        return [
          one.name,
          one.revenueRank ?? "",
          one.rank,
          `${gap > 0 ? "▲" : "▼"}${amountText(Math.abs(gap))}`,
          one.value.total,
        ];
      }),
    });
  }
  return blocks;
}

/** How many ranks better a customer is by value than by revenue. @private */
function gapOf({ rank, revenueRank }: ValuedCustomer): number {
  return (revenueRank ?? rank) - rank;
}

/** @private */
function assumed({ churnRate, discountRate }: CustomerValueOptions): Text {
  const [churn, discount] = [churnRate, discountRate].map(shareText) as [string, string];
  const years = amountText(1 / churnRate);
  return filledText(TEXTS.valueRule, { churn, years, discount });
}

/** Which profit was taken for a year's, and how. @private */
function yearSentence(
  { months }: CustomerValueOptions,
  orders: OrdersOfTable | undefined,
  language: Language,
): string {
  if (!orders) {
    if (months === MONTHS_A_YEAR) return TEXTS.profitIsOfAYear[language];
    const values = { months, times: amountText(MONTHS_A_YEAR / months) };
    return filled(TEXTS.profitOfMonths, language, values);
  }
  const { year, period } = orders;
  const days = { first: dayText(year.first), last: dayText(year.last) };
  const realised = { from: dayText(period.first), to: dayText(period.last) };
  const sentence = year.times === 1 ? TEXTS.profitOfLastYear : TEXTS.profitOfDays;
  return filled(sentence, language, { ...days, ...realised, times: amountText(year.times) });
}
