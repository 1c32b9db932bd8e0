/** Tables that models other than the pyramid read, with headers in English or Chinese. */

import { INDICATOR_FIELDS, numberedHeader } from "../../src/models/credit/fields";
import { type Rows, sampleRows } from "./sample";

/** As the Credit assessment template has them: a good payer, one whom a lost lawsuit holds down, one hardly known, one whose answer cannot be read. */
export function creditRows(isChinese = false): Rows {
  const language = isChinese ? "zh-CN" : "en";
  const own = isChinese ? ["客户", "月均销售额"] : ["Customer", "Monthly sales"];
  const name = (english: string, chinese: string) => (isChinese ? chinese : english);
  const unknown = Array.from("A".repeat(20), () => "");
  return [
    [...own, ...INDICATOR_FIELDS.map(({ label }, at) => numberedHeader(label[language], at))],
    [
      name("Alder Foods", "华东食品有限公司"),
      200_000,
      ...[..."ABABBA", 120, "B", 0.95, 0.8, 0, 45, 1.5, 1, 0.5, 5_000_000, 30_000_000, 0.2, 0.05, 0.08],
    ],
    [
      name("Harbor Tools", "宁波机电设备公司"),
      60_000,
      ...[..."AABBBA", 60, "D", 1, 0.9, 0, 60, 1.2, 0.8, 0.6, 1_000_000, 8_000_000, 0.15, 0.05, 0.1],
    ],
    [name("Copper Optics", "西安光学仪器厂"), 9_000, ...unknown.map((blank, at) => (at === 9 ? 0.7 : blank))],
    [
      name("Juniper Paper", "苏州包装材料厂"),
      9_000,
      ...["excellent", ...unknown.slice(1)].map((blank, at) => (at === 9 ? 0.9 : blank)),
    ],
  ];
}

/** Orders of four customers over two years; one comes no more in the second. */
export const ORDER_ROWS: Rows = [
  ["Customer", "Order date", "Amount"],
  ...["Ann", "Bob", "Cid", "Dee"].flatMap((customer, who) =>
    Array.from({ length: who === 3 ? 4 : 8 }, (_, quarter): Rows[number] => [
      customer,
      `${2022 + Math.floor(quarter / 4)}-0${(quarter % 4) * 2 + 1}-15`,
      100 * (who + 1),
    ]),
  ),
];

/** Accounts with both scores. */
export const ACCOUNT_ROWS: Rows = [
  ["Account", "Attractiveness", "Our strength"],
  ["Ann", 9, 8],
  ["Bob", 8.5, 3],
  ["Cid", 2, 7.5],
  ["Dee", 1.5, 1],
];

/** Prospects with nothing but words. */
export const PROSPECT_ROWS: Rows = [
  ["Prospect", "Money", "Authority", "Need"],
  ["Ann", "yes", "yes", "yes"],
  ["Bob", "no", "yes", "yes"],
  ["Cid", "yes", "no", "perhaps"],
];

/**
 * Orders of 2022 to 2024 with number, product and profit, as a shop exports them: some are returned, some customers
 * stop coming.
 *
 * @param isChinese whether names and headers are Chinese
 */
export function orderRows(isChinese = false): Rows {
  const header = isChinese
    ? ["客户", "订单日期", "订单编号", "产品", "金额", "利润"]
    : ["Customer", "Order date", "Order number", "Product", "Amount", "Profit"];
  const names = sampleRows(40, isChinese)
    .slice(1)
    .map(([name]) => name as string);
  const products = isChinese ? ["茶叶", "咖啡", "可可"] : ["Tea", "Coffee", "Cocoa"];
  const orders = names.flatMap((name, who) =>
    Array.from({ length: 1 + ((who * 7) % 9) }, (_, nth): Rows[number] => {
      const month = ((who * 5 + nth * 4) % (who % 4 === 0 ? 20 : 36)) + 1;
      const day = `${2022 + Math.floor((month - 1) / 12)}-${two(((month - 1) % 12) + 1)}-${two(((who * 3 + nth) % 28) + 1)}`;
      const isReturned = who % 9 === 3 && nth === 1;
      const amount = (isReturned ? -1 : 1) * Math.round(90_000 / (1 + who) ** 0.8);
      const profit = Math.round(amount * (who % 6 === 5 ? -0.1 : 0.2));
      return [name, day, `N${who * 10 + nth}`, products[(who + nth) % 3] as string, amount, profit];
    }),
  );
  return [header, ...orders];
}

const two = (part: number) => String(part).padStart(2, "0");
