/** The report of customer value: what the value is made of, the best customers, and who is over- or underrated. */

import { dayText } from "../../core/cells/date-column";
import { type CurvePoint, concentrationCurve } from "../../core/numbers/concentration-curve";
import { sum } from "../../core/numbers/sum";
import { concentrationChart } from "../../core/report/concentration";
import { whyOverAll } from "../../core/report/over-all";
import { amountText, shareText, totalText } from "../../core/report/plain-number";
import { ranked } from "../../core/report/ranked";
import type { Block, Figure, ListedColumn, ReportCell } from "../../core/report/report";
import type { OrdersOfTable } from "../../core/table/table";
import { TEXTS as CORE_TEXTS } from "../../core/texts/core-texts";
import { filled, filledText, type Language, type Text } from "../../core/texts/language";
import { WORDS } from "../../core/texts/words";
import type { CustomerValue } from "./customer-value";
import { type CustomerValueOptions, MONTHS_A_YEAR } from "./options";
import { TEXTS } from "./texts";

/** One customer with a value. */
export interface ValuedCustomer {
  readonly name: string;
  /** Of the table. */
  readonly row: number;
  /** Whether its churn rate is its own. */
  readonly hasOwnRate: boolean;
  readonly value: CustomerValue;
  readonly rank: number;
  /** Today's rank by revenue; `null` where there is none. */
  readonly revenueRank: number | null;
}

const GAPS = 10;

/**
 * The report of one run.
 *
 * @param customers those with a value, in any order
 * @param options the rates used
 * @param orders that the customers were added up from; `undefined` for a list of customers
 * @param listed how many customers are named
 * @param language of every text
 * @example valueReport([], { churnRate: 0.2, discountRate: 0.1, months: 12 }, undefined, 10, "en")[1].figures[0].value // => 0
 */
export function valueReport(
  customers: readonly ValuedCustomer[],
  options: Pick<CustomerValueOptions, "churnRate" | "discountRate" | "months">,
  orders: OrdersOfTable | undefined,
  listed: number,
  language: Language,
): Block[] {
  const worded = (texts: readonly Text[]) => texts.map((text) => text[language]);
  const total = (part: keyof CustomerValue) => sum(customers.map(({ value }) => value[part]));
  const moved = customers.filter(({ rank, revenueRank }) => revenueRank !== null && revenueRank !== rank);
  const byRank = [...moved].sort((one, other) => one.rank - other.rank || (one.name < other.name ? -1 : 1));
  const gaps = byRank.sort((one, other) => Math.abs(gapOf(other)) - Math.abs(gapOf(one))).slice(0, GAPS);
  // A part that nobody has would be a column of zeros.
  const parts = PARTS.filter(([, part]) => customers.some(({ value }) => value[part] !== 0));
  const byRow = new Map(customers.map((one) => [one.row, one]));
  const values = Float64Array.from(
    { length: customers.reduce((most, { row }) => Math.max(most, row), -1) + 1 },
    (_, row) => byRow.get(row)?.value.total ?? Number.NaN,
  );
  const fifth = concentrationCurve(values).find(({ customers: share }) => share === FIFTH);
  const rows = ranked(values, { count: listed });
  const blocks: Block[] = [
    { kind: "finding", text: findingText(fifth, values, total("total"), language) },
    {
      kind: "figures",
      figures: [
        { label: TEXTS.valuedCustomers[language], value: customers.length, format: "count" },
        { label: TEXTS.title[language], value: total("total"), format: "money" },
        ...(parts.length > 1
          ? parts.map(
              ([label, part]): Figure => ({
                label: label[language],
                value: total(part),
                format: "money",
              }),
            )
          : []),
        ...(fifth
          ? [{ label: CORE_TEXTS.fromBestFifth[language], value: fifth.value, format: "share" as const }]
          : []),
      ],
    },
    { kind: "heading", text: TEXTS.bestTitle[language] },
    {
      kind: "customers",
      id: "best",
      rows,
      value: { name: TEXTS.title[language], values },
      columns: [
        ...(parts.length > 1
          ? parts.map(
              ([label, part]): ListedColumn => ({
                header: label[language],
                format: "money",
                cell: (row) => byRow.get(row)?.value[part] ?? "",
              }),
            )
          : []),
        ...(customers.some(({ revenueRank }) => revenueRank !== null)
          ? [
              {
                header: TEXTS.revenueRank[language],
                format: "count" as const,
                cell: (row: number) => byRow.get(row)?.revenueRank ?? "",
              },
            ]
          : []),
      ],
    },
    ...concentrationChart(values, TEXTS.title[language], language, "best"),
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
  blocks.push(
    { kind: "details" },
    { kind: "heading", text: TEXTS.assumptions[language] },
    { kind: "text", text: assumed(options)[language] },
    { kind: "text", text: yearSentence(options, orders, language) },
    ...(isProfitAlone(customers) ? [{ kind: "note" as const, text: TEXTS.sameOrderAsProfit[language] }] : []),
  );
  return blocks;
}

/** What a value is made of. */
const PARTS = [
  [TEXTS.profitToDateField, "realised"],
  [TEXTS.remaining, "remaining"],
  [TEXTS.referred, "referred"],
] as const;

/** What the most valuable fifth holds. @private */
function findingText(
  fifth: CurvePoint | undefined,
  values: ArrayLike<number>,
  whole: number,
  language: Language,
): string {
  if (Array.from(values).every((value) => value === 0 || Number.isNaN(value)))
    return TEXTS.nobodyWorth[language];
  if (!fifth) return TEXTS.worthNothing[language];
  const places = {
    whole: totalText(whole),
    count: amountText(fifth.count),
    share: shareText(fifth.value),
    why: whyOverAll(fifth.value, language),
  };
  return filled(TEXTS.worthInAll, language, places);
}

const FIFTH = 0.2;

/** Whether only the years to come count, and alike for all. @private */
function isProfitAlone(customers: readonly ValuedCustomer[]): boolean {
  return (
    customers.length > 1 &&
    customers.every(({ value, hasOwnRate }) => !hasOwnRate && value.total === value.remaining)
  );
}

/** How many ranks better a customer is by value than by revenue. @private */
function gapOf({ rank, revenueRank }: ValuedCustomer): number {
  return (revenueRank ?? rank) - rank;
}

/** @private */
function assumed({
  churnRate,
  discountRate,
}: Pick<CustomerValueOptions, "churnRate" | "discountRate">): Text {
  const [churn, discount] = [churnRate, discountRate].map(shareText) as [string, string];
  const years = amountText(1 / churnRate);
  return filledText(TEXTS.valueRule, { churn, years, discount });
}

/** Which profit was taken for a year's, and how. @private */
function yearSentence(
  { months }: Pick<CustomerValueOptions, "months">,
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
