/** The columns that only churn reads: who left, why, and what kind of customer it was. */

import type { Field } from "../../core/table/field";
import { TEXTS } from "./texts";

export const CHURNED = {
  id: "churned",
  type: "text",
  isAnswer: true,
  label: TEXTS.churnedField,
  headers: [
    "churn",
    "churned",
    "is churned",
    "has left",
    "customer left",
    "流失",
    "是否流失",
    "已流失",
    "是否離開",
  ],
  headersAlone: ["left", "lost", "cancelled"],
} as const satisfies Field;

export const REASON = {
  id: "reason",
  type: "text",
  label: TEXTS.reasonField,
  headers: [
    "reason",
    "churn reason",
    "reason for leaving",
    "reason lost",
    "lost reason",
    "cancellation reason",
    "流失原因",
    "离开原因",
    "離開原因",
    "原因",
  ],
} as const satisfies Field;

export const GROUP = {
  id: "group",
  type: "text",
  label: TEXTS.groupField,
  fromRun: { model: "pyramid", column: "tier" },
  headers: [
    "tier",
    "contract",
    "segment",
    "group",
    "plan",
    "customer type",
    "region",
    "层级",
    "分组",
    "客户类型",
    "客户等级",
    "合同类型",
    "地区",
    "区域",
    "目标区域",
    "區域",
    "目標區域",
    "層級",
    "分組",
    "客戶類型",
    "客戶等級",
    "合約類型",
    "地區",
  ],
} as const satisfies Field;
