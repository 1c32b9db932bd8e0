/** The texts of churn measured from orders. */

import { inLanguages, type Text } from "../../core/texts/language";

/**
 * Why the last period does not count.
 *
 * @param day last one of the data, as text
 * @example openNote("2024-03-10").en.slice(0, 29) // => "* The data end on 2024-03-10,"
 */
export function openNote(day: string): Text {
  return inLanguages(
    `* The data end on ${day}, before the period does: its losses are not final and do not count in the rates.`,
    `* 数据截止于 ${day}，该期间尚未结束：其流失数未定，不计入流失率。`,
    `* 資料截止於 ${day}，該期間尚未結束：其流失數未定，不計入流失率。`,
  );
}

/**
 * That many of those lost came back.
 *
 * @param share of those lost, as text
 * @example returnNote("30 %").en.slice(0, 32) // => "Against those lost, 30 % came ba"
 */
export function returnNote(share: string): Text {
  return inLanguages(
    `Against those lost, ${share} came back after a pause: a longer period gives a truer rate.`,
    `与流失数相比，${share} 的客户在间隔后又回来购买：选择更长的期间会更准确。`,
    `與流失數相比，${share} 的客戶在間隔後又回來購買：選擇更長的期間會更準確。`,
  );
}

export const HEADER = [
  inLanguages("Period", "期间", "期間"),
  inLanguages("Active", "活跃客户", "活躍客戶"),
  inLanguages("New", "新客户", "新客戶"),
  inLanguages("Kept", "留存", "留存"),
  inLanguages("Back again", "回流", "回流"),
  inLanguages("Lost", "流失", "流失"),
  inLanguages("Churn rate", "客户流失率", "客戶流失率"),
  inLanguages("Revenue of the active", "活跃客户销售额", "活躍客戶銷售額"),
  inLanguages("Revenue of the lost", "流失客户上期销售额", "流失客戶上期銷售額"),
  inLanguages("Revenue churn", "销售额流失率", "銷售額流失率"),
];

export const ORDER_TEXTS = {
  onePeriod: inLanguages(
    "The orders fill fewer than two periods, so nobody can be seen to leave: choose a shorter period.",
    "订单不足两个期间，无法看出流失：请选择更短的期间。",
    "訂單不足兩個期間，無法看出流失：請選擇更短的期間。",
  ),
  once: inLanguages(
    "Every customer occurs only once: this looks like a list of customers, not of orders.",
    "每个客户只出现一次：这似乎是客户名单，而不是订单列表。",
    "每個客戶只出現一次：這似乎是客戶名單，而不是訂單清單。",
  ),
  customers: inLanguages("Customers", "客户数", "客戶數"),
  rate: inLanguages("Churn rate per period", "每期流失率", "每期流失率"),
  yearly: inLanguages("Churn rate a year, if it goes on", "折合年流失率", "折合年流失率"),
  revenueRate: inLanguages("Revenue churn per period", "每期销售额流失率", "每期銷售額流失率"),
  byPeriod: inLanguages("Customers by period", "各期客户", "各期客戶"),
  trend: inLanguages("Churn by period", "流失率走势", "流失率走勢"),
  rule: inLanguages(
    "Active: bought in the period. Lost: bought in the period before, not in this one. Churn rate: lost / active before. Revenue churn: what the lost spent before / what all active spent before; customers who only buy less are not in it. The rate over all is all lost / all active before.",
    "活跃：本期有购买。流失：上期购买而本期未购买。流失率 = 流失数 / 上期活跃数。销售额流失率 = 流失客户上期销售额 / 上期销售额，不含仅减少购买的客户。总体流失率 = 流失合计 / 各上期活跃合计。",
    "活躍：本期有購買。流失：上期購買而本期未購買。流失率 = 流失數 / 上期活躍數。銷售額流失率 = 流失客戶上期銷售額 / 上期銷售額，不含僅減少購買的客戶。總體流失率 = 流失合計 / 各上期活躍合計。",
  ),
  earlier: inLanguages(
    "Earlier periods are not listed, but count in the rates.",
    "更早的期间未列出，但计入流失率。",
    "更早的期間未列出，但計入流失率。",
  ),
  feeds: inLanguages(
    "The yearly rate is what the Churn calculator asks for (Templates > Churn calculator).",
    "可将折合年流失率填入“客户流失计算器”（模板）。",
    "可將折合年流失率填入「客戶流失計算器」（範本）。",
  ),
};
