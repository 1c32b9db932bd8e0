/** Tables that models other than the pyramid read, with headers in English or Chinese. */

import { INDICATOR_FIELDS, numberedHeader } from "../../src/models/credit/fields";
import type { Rows } from "./sample";

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
