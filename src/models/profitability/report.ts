/** Profitability in words: key figures, groups, who costs most, and the largest that are not the most profitable. */

import { numbersOnly } from "../../core/cells/number-column";
import { concentrationCurve } from "../../core/numbers/concentration-curve";
import { sum } from "../../core/numbers/sum";
import { concentrationBlocks, concentrationText } from "../../core/report/concentration";
import { saying } from "../../core/report/explanation";
import type { Labelling } from "../../core/report/label";
import { type LabelledAmount, labelGrid } from "../../core/report/label-grid";
import { amountText } from "../../core/report/plain-number";
import type { Block } from "../../core/report/report";
import { firstBy } from "../../core/table/first-by";
import type { Language } from "../../core/texts/language";
import { WORDS } from "../../core/texts/words";
import { TEXTS } from "./texts";

const MOST_COSTLY = 20;
const LARGEST = 10;
/** The share of the customers that the concentration speaks of. */
const BEST = 0.2;

/** One customer with a profit. */
export interface Customer {
  readonly name: string;
  /** `NaN` where it is blank. */
  readonly revenue: number;
  readonly profit: number;
}

/** What the report is made from. */
export interface ProfitReport {
  /** Those with a profit. */
  readonly customers: readonly Customer[];
  /** Of all customers, `NaN` for none. */
  readonly profit: Float64Array;
  readonly groups: Labelling;
  /** Added up by group. */
  readonly amounts: readonly LabelledAmount[];
  /** What an hour costs; `null` when no hours are known. */
  readonly rate: number | null;
  /** What winning one new customer took; `null` when it is not known. */
  readonly winning: number | null;
}

/**
 * The blocks of the report: key figures, groups with their actions, the whale curve, who costs money.
 *
 * @param report what it is made from
 * @param language of every text
 * @example profitBlocks({ customers: [], profit: Float64Array.of(5, -2), groups: { id: "group", header: WORDS.total, labels: [], positions: [] }, amounts: [], rate: null, winning: null }, "en")[0].figures.map(({ value }) => value) // => [3, 1, -2]
 */
export function profitBlocks(
  { customers, profit, groups, amounts, rate, winning }: ProfitReport,
  language: Language,
): Block[] {
  const known = numbersOnly(profit);
  const losses = known.filter((money) => money < 0);
  return [
    {
      kind: "figures",
      figures: [
        { label: TEXTS.net[language], value: sum(known), format: "money" },
        { label: TEXTS.losingCustomers[language], value: losses.length, format: "count" },
        { label: TEXTS.losses[language], value: sum(losses), format: "money" },
        ...(rate === null ? [] : [{ label: TEXTS.rate[language], value: rate, format: "money" as const }]),
        ...(winning === null
          ? []
          : [{ label: TEXTS.winningCost[language], value: winning, format: "money" as const }]),
      ],
    },
    labelGrid(groups, amounts, language),
    ...concentrationBlocks(profit, TEXTS.net[language], language),
    ...costlyBlocks(customers, language),
    ...largeBlocks(customers, language),
  ];
}

/**
 * Those who cost money, the largest loss first; nothing when nobody does.
 *
 * @param customers with a profit
 * @param language of the words
 * @example costlyBlocks([{ name: "Ann", revenue: 9, profit: -2 }], "en")[1].rows // => [["Ann", 9, -2]]
 */
export function costlyBlocks(customers: readonly Customer[], language: Language): Block[] {
  const costly = customers.filter(({ profit }) => profit < 0);
  const rows = firstBy(costly, MOST_COSTLY, ({ name, revenue, profit }) => [
    profit,
    -(revenue || 0),
    name,
  ]).map(({ name, revenue, profit }) => [name, Number.isNaN(revenue) ? "" : revenue, profit]);
  if (rows.length === 0) return [];
  return [
    { kind: "heading", text: TEXTS.costlyHeading[language] },
    {
      kind: "grid",
      id: "costly",
      header: [WORDS.customer, WORDS.revenue, WORDS.profit].map((text) => text[language]),
      formats: ["text", "money", "money"],
      total: false,
      rows,
    },
  ];
}

/**
 * The ten largest by revenue that are not among the ten most profitable; nothing when all are.
 *
 * @param customers with a profit
 * @param language of the words
 * @example largeBlocks([{ name: "Ann", revenue: 9, profit: -2 }], "en") // => []
 */
export function largeBlocks(customers: readonly Customer[], language: Language): Block[] {
  const withRevenue = customers.filter(({ revenue }) => !Number.isNaN(revenue));
  const rank = ({ profit }: Customer) => 1 + customers.filter((other) => other.profit > profit).length;
  const rows = firstBy(withRevenue, LARGEST, ({ name, revenue, profit }) => [-revenue, profit, name])
    .map((customer) => ({ ...customer, rank: rank(customer) }))
    .filter((customer) => customer.rank > LARGEST)
    .map((customer) => [customer.name, customer.revenue, customer.profit, customer.rank]);
  if (rows.length === 0) return [];
  return [
    { kind: "heading", text: TEXTS.largeHeading[language] },
    {
      kind: "grid",
      id: "large",
      header: [WORDS.customer, WORDS.revenue, WORDS.profit, TEXTS.profitRank].map((text) => text[language]),
      formats: ["text", "money", "money", "count"],
      total: false,
      rows,
    },
  ];
}

/**
 * What a manager should see first: what the customers that cost money cost, and what the best bring where it is above
 * 100 %; nothing when nobody costs money.
 *
 * @param customers with a profit
 * @param language of the sentences
 * @example profitAlerts([{ name: "Ann", revenue: 9, profit: 5 }, { name: "Bo", revenue: 8, profit: -2 }], "en")[0] // => "Customers that cost money: 1 (-2)"
 */
export function profitAlerts(customers: readonly Customer[], language: Language): string[] {
  const profits = Float64Array.from(customers, ({ profit }) => profit);
  const losses = profits.filter((profit) => profit < 0);
  if (losses.length === 0) return [];
  const [count, lost] = [losses.length, sum(losses)].map(amountText);
  const curve = concentrationCurve(profits);
  const isWhale = curve.some(({ customers: share, value }) => share === BEST && value > 1);
  return [
    saying(TEXTS.losingCustomers[language], `${count} (${lost})`, language),
    ...(isWhale ? [concentrationText(curve, TEXTS.net[language], language)] : []),
  ];
}
