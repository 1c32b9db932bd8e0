/** The sheets of customers in English and in Chinese, with the flaws that real files have. */
import { type SampleCustomer, sampleCustomers } from "./customers";
import type { SampleLanguage } from "./names";
import { DATE, put, type SampleCell, type SampleSheet } from "./sheet";

/** Who keeps the sheet: its customers, how it writes, and what is wrong with its file. */
interface Firm {
  readonly name: string;
  readonly heading: readonly string[];
  readonly money: string;
  readonly customers: number;
  readonly seed: number;
  /** Revenue of the largest customer. */
  readonly largest: number;
  /** Blank, unreadable, ambiguous and negative revenues; a name like a formula. */
  readonly flaws: readonly (readonly [row: number, column: number, cell: SampleCell])[];
  /** A customer that stands in a second row. */
  readonly twice: { readonly row: number; readonly again: number };
}

const [NAME, REVENUE] = [1, 7];

const FIRMS: Readonly<Record<SampleLanguage, Firm>> = {
  en: {
    name: "Customers",
    heading: [
      "Customer ID",
      "Customer",
      "City",
      "Account owner",
      "Customer since",
      "Last order",
      "Orders",
      "Revenue",
      "Profit",
      "Complaints",
      "Products bought",
    ],
    money: "#,##0.00",
    customers: 320,
    seed: 7,
    largest: 412_000,
    flaws: [
      [24, REVENUE, ""],
      [58, REVENUE, "n/a"],
      [89, REVENUE, "12,5"],
      [132, REVENUE, ""],
      [165, REVENUE, { number: -420.5, format: "#,##0.00" }],
      [191, NAME, "=Discount House"],
      [278, REVENUE, "$1,240.00 "],
    ],
    twice: { row: 41, again: 246 },
  },
  zh: {
    name: "客户",
    heading: [
      "客户编号",
      "客户名称",
      "城市",
      "负责人",
      "首次下单",
      "最近下单",
      "订单数",
      "销售额",
      "利润",
      "投诉次数",
      "购买品类数",
    ],
    money: "[$¥]#,##0.00",
    customers: 260,
    seed: 11,
    largest: 2_860_000,
    flaws: [
      [32, REVENUE, ""],
      [67, REVENUE, "待定"],
      [103, REVENUE, "1.5万"],
      [150, REVENUE, "－"],
    ],
    twice: { row: 76, again: 204 },
  },
};

/** Customers of a firm that speaks the language; the English one is what the page opens on. */
export function customerSheet(language: SampleLanguage): SampleSheet {
  const { name, heading, money, customers, seed, largest, flaws, twice } = FIRMS[language];
  const rows = sampleCustomers(language, customers, seed, largest).map((customer) =>
    cellsOf(customer, money),
  );
  for (const [row, column, cell] of flaws) put(rows, row, column, cell);
  put(rows, twice.again, NAME, rows[twice.row - 2]?.[NAME] ?? "");
  return { name, heading, rows };
}

function cellsOf(customer: SampleCustomer, money: string): SampleCell[] {
  const { id, name, city, owner, since, lastOrder, orders, revenue, profit, complaints, products } = customer;
  return [
    id,
    name,
    city,
    owner,
    { number: since, format: DATE },
    { number: lastOrder, format: DATE },
    { number: orders },
    { number: revenue, format: money },
    { number: profit, format: money },
    { number: complaints },
    { number: products },
  ];
}
