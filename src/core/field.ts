/** What a column of the user's table can mean, and the headers people write over it. */

import { tidy } from "./cell";
import { inLanguages, type Text } from "./language";

export type FieldType = "number" | "text" | "date";

export interface Field {
  readonly id: string;
  readonly type: FieldType;
  readonly label: Text;
  /** Headers that mean this field, in any language, as people write them. */
  readonly headers: readonly string[];
  /** A column of an earlier run that is taken when the user chose none. */
  readonly fromRun?: { readonly model: string; readonly column: string };
}

/** Fields that more than one model reads; a model's own fields live in its folder. */
export const FIELDS = {
  customer: {
    id: "customer",
    type: "text",
    label: inLanguages("Customer", "客户", "客戶"),
    headers: [
      "customer",
      "customer name",
      "customer id",
      "client",
      "client name",
      "account",
      "account name",
      "company",
      "buyer",
      "name",
      "prospect",
      "prospect name",
      "客户",
      "客户名称",
      "客户名",
      "客户编号",
      "公司",
      "公司名称",
      "单位名称",
      "姓名",
      "客戶",
      "客戶名稱",
      "客戶編號",
      "公司名稱",
      "單位名稱",
    ],
  },
  revenue: {
    id: "revenue",
    type: "number",
    label: inLanguages("Revenue", "销售额", "銷售額"),
    headers: [
      "revenue",
      "sales",
      "net sales",
      "turnover",
      "amount",
      "total",
      "spend",
      "total spend",
      "total charges",
      "total sales",
      "annual revenue",
      "annual sales",
      "value",
      "销售额",
      "销售收入",
      "销售金额",
      "营业额",
      "收入",
      "金额",
      "消费金额",
      "成交额",
      "年销售额",
      "采购额",
      "銷售額",
      "銷售收入",
      "銷售金額",
      "營業額",
      "營收",
      "金額",
      "消費金額",
      "成交額",
      "年銷售額",
      "採購額",
    ],
  },
  profit: {
    id: "profit",
    type: "number",
    label: inLanguages("Profit", "利润", "利潤"),
    headers: [
      "profit",
      "margin",
      "gross profit",
      "net profit",
      "contribution",
      "annual profit",
      "利润",
      "毛利",
      "毛利润",
      "净利润",
      "利润额",
      "利潤",
      "毛利潤",
      "淨利潤",
      "利潤額",
      "獲利",
    ],
  },
  date: {
    id: "date",
    type: "date",
    label: inLanguages("Order date", "订单日期", "訂單日期"),
    headers: [
      "date",
      "order date",
      "purchase date",
      "invoice date",
      "transaction date",
      "sale date",
      "日期",
      "订单日期",
      "下单日期",
      "下单时间",
      "购买日期",
      "交易日期",
      "销售日期",
      "訂單日期",
      "下單日期",
      "下單時間",
      "購買日期",
      "銷售日期",
    ],
  },
  orders: {
    id: "orders",
    type: "number",
    label: inLanguages("Number of orders", "订单数", "訂單數"),
    headers: [
      "number of orders",
      "orders",
      "order count",
      "frequency",
      "purchases",
      "订单数",
      "购买次数",
      "订单数量",
      "频次",
      "訂單數",
      "購買次數",
      "訂單數量",
      "頻次",
    ],
  },
  lastOrder: {
    id: "last-order",
    type: "date",
    label: inLanguages("Last order", "最近订单日期", "最近訂單日期"),
    headers: [
      "last order",
      "last order date",
      "last purchase",
      "last purchase date",
      "最近订单日期",
      "最近购买日期",
      "最后下单日期",
      "最近訂單日期",
      "最近購買日期",
      "最後下單日期",
    ],
  },
  firstOrder: {
    id: "first-order",
    type: "date",
    label: inLanguages("First order", "首单日期", "首單日期"),
    headers: [
      "first order",
      "first order date",
      "customer since",
      "首单日期",
      "首次购买日期",
      "首單日期",
      "首次購買日期",
    ],
  },
} as const satisfies Record<string, Field>;

/**
 * How well a header names a field: 2 the very words, 1 the words among others, 0 not at all.
 *
 * Letter case, punctuation, camel case, full-width forms and a unit in brackets do not matter.
 *
 * @param header the text over a column
 * @param field the field asked for
 * @example headerMatch("Net Sales (USD)", FIELDS.revenue) // => 2
 */
export function headerMatch(header: string, field: Field): 0 | 1 | 2 {
  const words = plainWords(header);
  if (words === "") return 0;
  if (field.headers.some((known) => plainWords(known) === words)) return 2;
  const padded = ` ${words} `;
  const within = field.headers.some((known) => {
    const inner = plainWords(known);
    // Chinese is written without spaces, so a known header of two characters or more counts anywhere.
    return /\p{Script=Han}{2}/u.test(inner) ? words.includes(inner) : padded.includes(` ${inner} `);
  });
  return within ? 1 : 0;
}

/**
 * Where a header stands among the words a field is known by, the best ones first; `Infinity` when it is not among
 * them.
 *
 * @param header the text over a column
 * @param field the field asked for
 * @example headerPlace("Customer", FIELDS.customer) < headerPlace("Customer ID", FIELDS.customer) // => true
 */
export function headerPlace(header: string, field: Field): number {
  const words = plainWords(header);
  const place = field.headers.findIndex((known) => plainWords(known) === words);
  return place < 0 ? Number.POSITIVE_INFINITY : place;
}

/** @private */
function plainWords(header: string): string {
  return tidy(header)
    .replace(/[([（【].*?[)\]）】]/g, " ")
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
