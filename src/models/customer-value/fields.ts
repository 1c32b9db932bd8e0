/** The columns that only customer value reads. */

import type { Field } from "../../core/table/field";
import { WORDS } from "../../core/texts/words";
import { TEXTS } from "./texts";

export const PROFIT_TO_DATE = {
  id: "profitToDate",
  type: "number",
  label: TEXTS.profitToDateField,
  headers: [
    "profit to date",
    "total profit",
    "cumulative profit",
    "lifetime profit",
    "已实现利润",
    "累计利润",
    "历史利润",
    "已實現利潤",
    "累計利潤",
    "歷史利潤",
  ],
} as const satisfies Field;

export const CHURN_RATE = {
  id: "churnRate",
  type: "number",
  label: WORDS.churnRateAYear,
  headers: ["churn rate", "attrition rate", "defection rate", "年流失率", "流失率", "流失概率", "流失機率"],
} as const satisfies Field;

export const REFERRALS = {
  id: "referrals",
  type: "number",
  label: TEXTS.referralsField,
  headers: [
    "referrals",
    "referred",
    "customers referred",
    "referred customers",
    "推荐客户数",
    "推荐数",
    "转介绍",
    "引进新客户",
    "引進新客戶",
    "推薦客戶數",
    "推薦數",
    "轉介紹",
  ],
} as const satisfies Field;
