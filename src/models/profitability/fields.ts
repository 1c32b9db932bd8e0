/** What a customer costs: goods, and everything spent to serve it. */

import type { Field } from "../../core/table/field";
import { FIELDS } from "../../core/table/fields";
import { listed } from "../../core/table/header-words";
import { TEXTS } from "./texts";

export const COST_OF_GOODS: Field = {
  id: "cost-of-goods",
  type: "number",
  addsUp: true,
  label: TEXTS.costOfGoodsField,
  headers: ["cost of goods", "cost of goods sold", "cogs", "产品成本", "销售成本", "產品成本", "銷售成本"],
};

export const HOURS: Field = {
  id: "hours",
  type: "number",
  addsUp: true,
  label: TEXTS.hoursField,
  headers: ["hours", "sales hours", "service hours", "工时", "投入工时", "工時", "投入工時"],
};

/** Visits, calls and letters: what a customer takes of the salespeople where nobody counts hours. */
export const CONTACTS: Field = {
  id: "contacts-made",
  type: "number",
  addsUp: true,
  label: TEXTS.contactsField,
  headers:
    listed(`contacts made, number of contacts, sales contacts, sales visits, sales calls, customer visits,
    拜访次数, 联系次数, 沟通次数, 接触次数, 拜訪次數, 聯繫次數, 聯絡次數, 溝通次數, 接觸次數`),
};

/** Who pays no charge, whatever it buys: a person's exceptions. */
export const SPARED: Field = {
  id: "spared",
  type: "text",
  isAnswer: true,
  label: TEXTS.sparedField,
  headers: listed("spared, spare from charges, no charge, 免收费, 不收费, 免收費, 不收費"),
};

/** Money spent to win the customer and to serve it; a blank counts as nothing. */
export const COSTS: readonly Field[] = [
  FIELDS.costToServe,
  {
    id: "discounts",
    type: "number",
    addsUp: true,
    neverShares: true,
    label: TEXTS.discountsField,
    headers: ["discounts", "discount", "折扣"],
  },
  {
    id: "trial-discount",
    type: "number",
    addsUp: true,
    neverShares: true,
    label: TEXTS.trialDiscountField,
    headers: listed(`trial and first order discount, first order discount, trial discount, opening offer,
      最初试用和首批订单的折扣, 首批订单的折扣, 最初试用, 最初試用, 首批訂單的折扣, 试用和首批订单折扣, 试用与首单折扣, 首批订单折扣, 首单折扣, 试用折扣, 试用成本,
      最初試用和首批訂單的折扣, 試用和首批訂單折扣, 試用與首單折扣, 首批訂單折扣, 首單折扣, 試用折扣, 試用成本`),
  },
  {
    id: "start-up-cost",
    type: "number",
    addsUp: true,
    label: TEXTS.startUpCostField,
    headers:
      listed(`start-up cost, startup cost, setup cost, set-up cost, 启动成本, 启动费用, 啟動成本, 啟動費用,
      開辦成本`),
  },
  {
    id: "time-cost",
    type: "number",
    addsUp: true,
    label: TEXTS.timeCostField,
    headers: listed(
      "time cost, cost of time, labour cost, labor cost, 时间成本, 人工成本, 時間成本, 人工成本",
    ),
  },
  {
    id: "travel-cost",
    type: "number",
    addsUp: true,
    label: TEXTS.travelCostField,
    headers:
      listed(`travel, travel cost, additional travel, extra travel, 额外旅行, 旅行费用, 旅费, 差旅费, 差旅成本, 差旅,
      額外旅行, 旅行費用, 旅費, 差旅費, 差旅成本`),
  },
  {
    id: "demo-cost",
    type: "number",
    addsUp: true,
    label: TEXTS.demoCostField,
    headers:
      listed(`demos, demonstrations, demonstration, demo cost, 展示, 展示费, 展示成本, 演示, 演示费, 展示費,
      演示費`),
  },
  {
    id: "meeting-cost",
    type: "number",
    addsUp: true,
    label: TEXTS.meetingCostField,
    headers: listed("meetings, meeting cost, 会议, 会议费, 会议成本, 會議, 會議費, 會議成本"),
  },
  {
    id: "entertainment-cost",
    type: "number",
    addsUp: true,
    label: TEXTS.entertainmentCostField,
    headers:
      listed(`entertainment, entertaining, entertainment cost, hospitality, 消遣, 招待, 招待费, 业务招待费, 娱乐费,
      應酬, 招待費, 業務招待費, 交際費, 娛樂費`),
  },
];

/** What winning a customer takes, as the sources list it: the time is money or hours. */
const WINNING =
  "trial-discount start-up-cost time-cost travel-cost demo-cost meeting-cost entertainment-cost hours".split(
    " ",
  );

/**
 * Whether a cost is part of what winning a customer takes.
 *
 * @param field of the cost
 * @example isOfWinning(HOURS) // => true
 */
export function isOfWinning({ id }: Field): boolean {
  return WINNING.includes(id);
}
