/** The customers to look at: those who cost most, and the largest that are not the most profitable. */

import { inLanguages, type Language } from "../../core/language";
import type { Block } from "../../core/report";

const MOST_COSTLY = 20;
const LARGEST = 10;

/** One customer with a profit. */
export interface Customer {
  readonly name: string;
  readonly revenue: number;
  readonly profit: number;
}

/**
 * Those who cost money, the largest loss first; nothing when nobody does.
 *
 * @param customers with a profit
 * @param language of the words
 * @example costlyBlocks([{ name: "Ann", revenue: 9, profit: -2 }], "en")[1].rows // => [["Ann", 9, -2]]
 */
export function costlyBlocks(customers: readonly Customer[], language: Language): Block[] {
  const rows = customers
    .filter(({ profit }) => profit < 0)
    .sort((one, other) => one.profit - other.profit)
    .slice(0, MOST_COSTLY)
    .map(({ name, revenue, profit }) => [name, revenue, profit]);
  if (rows.length === 0) return [];
  return [
    { kind: "heading", text: COSTLY[language] },
    {
      kind: "grid",
      id: "costly",
      header: [CUSTOMER, REVENUE, PROFIT].map((text) => text[language]),
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
  const rank = ({ profit }: Customer) => 1 + customers.filter((other) => other.profit > profit).length;
  const rows = [...customers]
    .sort((one, other) => other.revenue - one.revenue)
    .slice(0, LARGEST)
    .map((customer) => ({ ...customer, rank: rank(customer) }))
    .filter((customer) => customer.rank > LARGEST)
    .map((customer) => [customer.name, customer.revenue, customer.profit, customer.rank]);
  if (rows.length === 0) return [];
  return [
    { kind: "heading", text: LARGE[language] },
    {
      kind: "grid",
      id: "large",
      header: [CUSTOMER, REVENUE, PROFIT, RANK].map((text) => text[language]),
      formats: ["text", "money", "money", "count"],
      total: false,
      rows,
    },
  ];
}

const COSTLY = inLanguages("Who costs money", "亏损最多的客户", "虧損最多的客戶");
const LARGE = inLanguages(
  "Of the ten largest, not among the ten most profitable",
  "收入前十但利润不在前十",
  "收入前十但利潤不在前十",
);
const CUSTOMER = inLanguages("Customer", "客户", "客戶");
const REVENUE = inLanguages("Revenue", "销售额", "銷售額");
const PROFIT = inLanguages("Profit", "利润", "利潤");
const RANK = inLanguages("Rank by profit", "利润名次", "利潤名次");
