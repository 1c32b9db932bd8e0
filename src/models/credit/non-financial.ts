/** The eleven non-financial indicators of the default scheme, 70 points, and what is said of any. */

import type { Text } from "../../core/texts/language";
import { type Accepted, bands, type Rule } from "./credit";
import { TEXTS } from "./texts";

/** A level in every language. */
export interface LevelDefault {
  readonly points: number;
  readonly text: Text;
  /** Position of the best grade that it allows. */
  readonly cap?: number;
}

export interface IndicatorDefault {
  /** Of its column in the sidebar. */
  readonly id: string;
  readonly category: Text;
  readonly financial: boolean;
  readonly name: Text;
  readonly max: number;
  readonly share?: boolean;
  /** Any number when left out. */
  readonly accepts?: Accepted;
  readonly rule: Exclude<Rule, { kind: "levels" }> | readonly LevelDefault[];
  /** Further headers that people write over its column. */
  readonly headers: readonly string[];
}

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
      { points: 4, text: TEXTS.impressionA },
      { points: 2, text: TEXTS.impressionB },
      { points: 0, text: TEXTS.impressionC },
    ],
    headers: ["impression"],
  },
  {
    id: "industry-position",
    ...CHARACTER,
    name: TEXTS.industryPositionName,
    max: 4,
    rule: [
      { points: 4, text: TEXTS.positionA },
      { points: 3, text: TEXTS.positionB },
      { points: 2, text: TEXTS.positionC },
      { points: 0, text: TEXTS.positionD },
    ],
    headers: ["market position"],
  },
  {
    id: "management",
    ...CHARACTER,
    name: TEXTS.managementName,
    max: 4,
    rule: [
      { points: 4, text: TEXTS.managementA },
      { points: 2, text: TEXTS.managementB },
      { points: 0, text: TEXTS.managementC },
    ],
    headers: ["management quality", "负责人品德", "管理素质", "負責人品德", "管理素質"],
  },
  {
    id: "relationship-length",
    ...CHARACTER,
    name: TEXTS.relationshipLengthName,
    max: 3,
    rule: [
      { points: 3, text: TEXTS.lengthA },
      { points: 2, text: TEXTS.lengthB },
      { points: 1, text: TEXTS.lengthC },
      { points: 0, text: TEXTS.lengthD },
    ],
    headers: ["relationship length"],
  },
  {
    id: "relationship-strength",
    ...CHARACTER,
    name: TEXTS.relationshipStrengthName,
    max: 3,
    rule: [
      { points: 3, text: TEXTS.strengthA },
      { points: 1.5, text: TEXTS.strengthB },
      { points: 0, text: TEXTS.strengthC },
    ],
    headers: ["relationship strength"],
  },
  {
    id: "cooperation",
    ...CHARACTER,
    name: TEXTS.cooperationName,
    max: 4,
    rule: [
      { points: 4, text: TEXTS.cooperationA },
      { points: 2, text: TEXTS.cooperationB },
      { points: 0, text: TEXTS.cooperationC },
    ],
    headers: ["cooperation", "配合度"],
  },
  {
    id: "employees",
    ...CHARACTER,
    name: TEXTS.employeesName,
    max: 2,
    accepts: "notNegative",
    rule: bands("atLeast", [100, 2], [30, 1]),
    headers: ["number of employees", "headcount", "员工数", "員工數"],
  },
  {
    id: "litigation",
    ...CHARACTER,
    name: TEXTS.litigationName,
    max: 4,
    rule: [
      { points: 4, text: TEXTS.litigationA },
      { points: 3, text: TEXTS.litigationB },
      { points: 1, text: TEXTS.litigationC },
      { points: 0, text: TEXTS.litigationD, cap: LAST_GRADE },
    ],
    headers: ["lawsuits", "legal record", "诉讼", "訴訟", "訴訟紀錄"],
  },
  {
    id: "credit-fulfilment-rate",
    ...PAYMENT,
    name: TEXTS.creditFulfilmentRateName,
    max: 20,
    share: true,
    accepts: "notNegative",
    rule: { kind: "rate", full: 1, none: 0 },
    headers: ["fulfilment rate", "fulfillment rate", "credit fulfillment rate", "履约率", "履約率"],
  },
  {
    id: "on-time-rate",
    ...PAYMENT,
    name: TEXTS.onTimeRateName,
    max: 14,
    share: true,
    accepts: "notNegative",
    rule: { kind: "rate", full: 1, none: 0 },
    headers: ["on-time payment rate", "paid on time", "按时履约率", "按時履約率"],
  },
  {
    id: "bad-debt-record",
    ...PAYMENT,
    name: TEXTS.badDebtRecordName,
    max: 8,
    accepts: "whole",
    rule: bands("atMost", [0, 8]),
    headers: [
      "bad debts",
      "bad debt cases",
      "呆账",
      "坏账",
      "呆/坏账记录",
      "呆帳",
      "壞帳",
      "呆壞帳紀錄",
      "呆壞帳記錄",
    ],
  },
];
