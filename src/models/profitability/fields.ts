/** What a customer costs: goods, and everything spent to serve it. */

import type { Field } from "../../core/table/field";
import { FIELDS } from "../../core/table/fields";
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
  headers: ["hours", "sales hours", "service hours", "工时", "工時"],
};

/** Money spent to serve the customer; a blank counts as nothing. */
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
    id: "start-up-cost",
    type: "number",
    addsUp: true,
    label: TEXTS.startUpCostField,
    headers: ["start-up cost", "setup cost", "启动成本", "開辦成本", "啟動成本"],
  },
  {
    id: "travel-cost",
    type: "number",
    addsUp: true,
    label: TEXTS.travelCostField,
    headers: ["travel", "travel cost", "差旅费", "差旅費"],
  },
  {
    id: "demo-cost",
    type: "number",
    addsUp: true,
    label: TEXTS.demoCostField,
    headers: ["demos", "demonstrations", "demo cost", "演示费", "展示費"],
  },
  {
    id: "meeting-cost",
    type: "number",
    addsUp: true,
    label: TEXTS.meetingCostField,
    headers: ["meetings", "meeting cost", "会议费", "會議費"],
  },
];
