/** The report of churn measured from orders: a table by period, a trend, the rate for the calculator. */

import { dayText } from "../../core/date-column";
import { inLanguages, type Language } from "../../core/language";
import { shareText } from "../../core/plain-number";
import type { Block } from "../../core/report";
import { sum } from "../../core/sum";
import { groupBlocks } from "./group-report";
import { groupFigures, type Orders, periodFigures, purchasesOf } from "./orders";
import { endsEarly, type Period, periodName, periodOf, yearlyRate } from "./period";

/** More would make neither table nor chart clearer. */
const SHOWN_PERIODS = 36;
/** From this share of the lost coming back on, the period is too short for these customers. */
const MANY_RETURN = 0.25;

/**
 * The blocks about an order list.
 *
 * A last period that the data do not fill is shown, but left out of the rates, because its customers may still come.
 *
 * @param orders one entry per order
 * @param period how long a period is
 * @param hasRevenue whether amounts were given
 * @param language of every text
 * @example orderBlocks({ customers: [], days: new Float64Array(0), amounts: new Float64Array(0), groups: [] }, "month", false, "en").length // => 1
 */
export function orderBlocks(
  orders: Orders,
  period: Period,
  hasRevenue: boolean,
  language: Language,
): Block[] {
  const customers = purchasesOf(orders, period);
  const figures = periodFigures(customers);
  const say = (text: (typeof TEXTS)[keyof typeof TEXTS]) => text[language];
  if (figures.length < 2) return [{ kind: "note", text: say(TEXTS.onePeriod) }];

  const known = orders.days.filter((day, index) => !Number.isNaN(day) && orders.customers[index] !== "");
  const lastDay = known.reduce((latest, day) => Math.max(latest, day));
  const lastPosition = periodOf(lastDay, period);
  const isOpen = endsEarly(lastDay, period);
  const whole = figures.filter(({ position }) => !isOpen || position < lastPosition);
  const lost = sum(whole.map((one) => one.lost));
  const before = sum(whole.slice(0, -1).map(({ active }) => active));
  const revenueBefore = sum(whole.slice(0, -1).map(({ revenue }) => revenue));
  const revenueLost = sum(whole.map((one) => one.revenueLost));
  const returned = sum(whole.map((one) => one.returned));
  const rate = before > 0 ? lost / before : "";
  const yearly = rate === "" ? "" : yearlyRate(rate, period);
  const start = Math.max(0, figures.length - SHOWN_PERIODS);
  const rows = figures.slice(start).map((one, index) => {
    const previous = figures[start + index - 1];
    const churn = previous && previous.active > 0 ? one.lost / previous.active : "";
    const churnOfRevenue = previous && previous.revenue > 0 ? one.revenueLost / previous.revenue : "";
    const open = isOpen && one.position === lastPosition;
    const name = `${periodName(one.position, period)}${open ? " *" : ""}`;
    return [
      ...[name, one.active, one.gained, one.kept, one.returned, one.lost, open ? "" : churn],
      ...(hasRevenue ? [one.revenue, one.revenueLost, open ? "" : churnOfRevenue] : []),
    ];
  });
  const header = hasRevenue ? HEADER : HEADER.slice(0, 7);
  const formats = [
    "text",
    "count",
    "count",
    "count",
    "count",
    "count",
    "share",
    "money",
    "money",
    "share",
  ] as const;
  const groups = groupFigures(customers, whole[whole.length - 1]?.position ?? lastPosition);
  const groupRows = groups
    .map(({ group, before: counted, lost: gone, revenueBefore: value, revenueLost: valueLost }) => ({
      ...{ group, customers: counted, lost: gone, value, valueLost },
    }))
    .filter((one) => one.customers > 0)
    .sort(
      (one, other) =>
        other.lost / other.customers - one.lost / one.customers || (one.group < other.group ? -1 : 1),
    );
  return [
    {
      kind: "figures",
      figures: [
        { label: say(TEXTS.customers), value: customers.size, format: "count" },
        { label: say(TEXTS.rate), value: rate, format: "share" },
        { label: say(TEXTS.yearly), value: yearly, format: "share" },
        ...(hasRevenue && revenueBefore > 0
          ? [{ label: say(TEXTS.revenueRate), value: revenueLost / revenueBefore, format: "share" as const }]
          : []),
      ],
    },
    { kind: "heading", text: say(TEXTS.byPeriod) },
    {
      kind: "grid",
      id: "periods",
      header: header.map(say),
      formats: formats.slice(0, header.length),
      total: false,
      rows,
    },
    {
      kind: "chart",
      picture: "line",
      title: say(TEXTS.trend),
      grid: "periods",
      labels: 0,
      values: hasRevenue ? [6, 9] : [6],
    },
    { kind: "text", text: say(TEXTS.rule) },
    ...(known.length === customers.size ? [{ kind: "note", text: say(TEXTS.once) } as const] : []),
    ...(isOpen ? [{ kind: "note", text: openNote(dayText(lastDay))[language] } as const] : []),
    ...(start > 0 ? [{ kind: "note", text: say(TEXTS.earlier) } as const] : []),
    ...(lost > 0 && returned > lost * MANY_RETURN
      ? [{ kind: "note", text: returnNote(shareText(returned / lost))[language] } as const]
      : []),
    { kind: "text", text: say(TEXTS.feeds) },
    ...(groupRows.some(({ group }) => group !== "") ? groupBlocks(groupRows, hasRevenue, language) : []),
  ];
}

/** @private */
function openNote(day: string) {
  return inLanguages(
    `* The data end on ${day}, before the period does: its losses are not final and do not count in the rates.`,
    `* 数据截止于 ${day}，该期间尚未结束：其流失数未定，不计入流失率。`,
    `* 資料截止於 ${day}，該期間尚未結束：其流失數未定，不計入流失率。`,
  );
}

/** @private */
function returnNote(share: string) {
  return inLanguages(
    `Against those lost, ${share} came back after a pause: a longer period gives a truer rate.`,
    `与流失数相比，${share} 的客户在间隔后又回来购买：选择更长的期间会更准确。`,
    `與流失數相比，${share} 的客戶在間隔後又回來購買：選擇更長的期間會更準確。`,
  );
}

const HEADER = [
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

const TEXTS = {
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
