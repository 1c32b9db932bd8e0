/** The eleven non-financial indicators of the default scheme, 70 points. */

import { bands, type IndicatorDefault, level } from "./indicator-default";
import { TEXTS } from "./texts";

/** A lost lawsuit holds the grade at C, the last of five. */
const LAST_GRADE = 4;

const CHARACTER = {
  category: TEXTS.categoryCharacter,
  financial: false,
};
const PAYMENT = {
  category: TEXTS.categoryPaymentPerformance,
  financial: false,
};
export const NON_FINANCIAL: readonly IndicatorDefault[] = [
  {
    id: "overall-impression",
    ...CHARACTER,
    name: TEXTS.overallImpressionName,
    max: 4,
    rule: [
      level(
        4,
        "≥3 years, larger, good name",
        "成立3年以上，规模较大，形象好",
        "成立3年以上，規模較大，形象好",
      ),
      level(2, "≥1 year, medium", "成立1年以上，规模中等", "成立1年以上，規模中等"),
      level(0, "new, small or poor name", "新成立、规模小或形象差", "新成立、規模小或形象差"),
    ],
    headers: ["impression"],
  },
  {
    id: "industry-position",
    ...CHARACTER,
    name: TEXTS.industryPositionName,
    max: 4,
    rule: [
      level(4, "top 3 locally", "本地前3名", "本地前3名"),
      level(3, "top 10", "本地前10名", "本地前10名"),
      level(2, "some scale", "有一定规模", "有一定規模"),
      level(0, "start-up", "起步阶段", "起步階段"),
    ],
    headers: ["market position"],
  },
  {
    id: "management",
    ...CHARACTER,
    name: TEXTS.managementName,
    max: 4,
    rule: [level(4, "good", "好", "好"), level(2, "average", "一般", "一般"), level(0, "poor", "差", "差")],
    headers: ["management quality", "负责人品德", "管理素质", "負責人品德", "管理素質"],
  },
  {
    id: "relationship-length",
    ...CHARACTER,
    name: TEXTS.relationshipLengthName,
    max: 3,
    rule: [
      level(3, "over 2 years", "2年以上", "2年以上"),
      level(2, "1-2 years", "1-2年", "1-2年"),
      level(1, "2-12 months", "2-12个月", "2-12個月"),
      level(0, "under 2 months", "不足2个月", "不足2個月"),
    ],
    headers: ["relationship length"],
  },
  {
    id: "relationship-strength",
    ...CHARACTER,
    name: TEXTS.relationshipStrengthName,
    max: 3,
    rule: [
      level(3, "we are main supplier", "我方为主要供应商", "我方為主要供應商"),
      level(1.5, "second", "我方为次要供应商", "我方為次要供應商"),
      level(0, "occasional", "偶尔采购", "偶爾採購"),
    ],
    headers: ["relationship strength"],
  },
  {
    id: "cooperation",
    ...CHARACTER,
    name: TEXTS.cooperationName,
    max: 4,
    rule: [
      level(4, "gives statements", "愿意提供报表", "願意提供報表"),
      level(2, "reluctant", "勉强提供", "勉強提供"),
      level(0, "refuses", "拒绝提供", "拒絕提供"),
    ],
    headers: ["cooperation", "配合度"],
  },
  {
    id: "employees",
    ...CHARACTER,
    name: TEXTS.employeesName,
    max: 2,
    rule: bands("atLeast", [100, 2], [30, 1]),
    headers: ["number of employees", "headcount", "员工数", "員工數"],
  },
  {
    id: "litigation",
    ...CHARACTER,
    name: TEXTS.litigationName,
    max: 4,
    rule: [
      level(4, "none", "无", "無"),
      level(3, "sued, all won", "有诉讼，全部胜诉", "有訴訟，全部勝訴"),
      level(1, "pending", "有未决诉讼", "有未決訴訟"),
      { ...level(0, "lost", "败诉", "敗訴"), cap: LAST_GRADE },
    ],
    headers: ["lawsuits", "legal record", "诉讼", "訴訟", "訴訟紀錄"],
  },
  {
    id: "credit-fulfilment-rate",
    ...PAYMENT,
    name: TEXTS.creditFulfilmentRateName,
    max: 20,
    share: true,
    rule: { kind: "rate", full: 1, none: 0 },
    headers: ["fulfilment rate", "fulfillment rate", "credit fulfillment rate", "履约率", "履約率"],
  },
  {
    id: "on-time-rate",
    ...PAYMENT,
    name: TEXTS.onTimeRateName,
    max: 14,
    share: true,
    rule: { kind: "rate", full: 1, none: 0 },
    headers: ["on-time payment rate", "paid on time", "按时履约率", "按時履約率"],
  },
  {
    id: "bad-debt-record",
    ...PAYMENT,
    name: TEXTS.badDebtRecordName,
    max: 8,
    rule: bands("atMost", [0, 8]),
    headers: ["bad debts", "bad debt cases", "呆账", "坏账", "呆/坏账记录", "呆帳", "壞帳", "呆壞帳紀錄"],
  },
];
