/** The columns that the credit rating reads from a customer table. */

import type { Field } from "../../core/table/field";
import { LANGUAGES } from "../../core/texts/language";
import { INDICATORS } from "./default-indicators";
import { TEXTS } from "./texts";

/** One per indicator, in the scheme's order; levels are texts. */
export const INDICATOR_FIELDS: readonly Field[] = INDICATORS.map(({ id, name, rule, headers }, position) => {
  const names = LANGUAGES.map((language) => name[language]);
  const numbered = names.map((one) => numberedHeader(one, position));
  const type = "kind" in rule ? "number" : "text";
  return { id, type, label: name, headers: [...names, ...numbered, ...headers] };
});

/** Positions of the payment performance, which is measured anew each quarter. */
export const PAYMENT_INDICATORS = [8, 9, 10] as const;

export const PAYMENT_FIELDS: readonly Field[] = INDICATOR_FIELDS.filter((_, position) =>
  PAYMENT_INDICATORS.some((one) => one === position),
);

export const MONTHLY_SALES: Field = {
  id: "monthly-sales",
  type: "number",
  label: TEXTS.monthlySalesField,
  headers: [
    "monthly sales",
    "average monthly sales",
    "sales per month",
    "月均销售额",
    "月销售额",
    "月均銷售額",
    "月銷售額",
  ],
};

export const CREDIT_DAYS: Field = {
  id: "credit-days",
  type: "number",
  label: TEXTS.creditDaysField,
  headers: [
    "credit days",
    "payment terms",
    "credit period",
    "信用天数",
    "信用期",
    "账期",
    "信用天數",
    "帳期",
  ],
};

export const RECEIVABLES: Field = {
  id: "receivables",
  type: "number",
  label: TEXTS.receivablesField,
  headers: [
    "receivables",
    "balance owed",
    "amount owed",
    "exposure",
    "应收账款余额",
    "应收余额",
    "欠款",
    "應收帳款餘額",
    "應收餘額",
  ],
};

export const QUARTER: Field = {
  id: "quarter",
  type: "text",
  neverNumbers: true,
  label: TEXTS.quarterField,
  headers: [
    "quarter rated",
    "rated quarter",
    "quarter",
    "评定季度",
    "评级季度",
    "季度",
    "評定季度",
    "評級季度",
    "季別",
  ],
};

export const PREVIOUS_GRADE: Field = {
  id: "previous-grade",
  type: "text",
  label: TEXTS.previousGradeField,
  headers: ["previous grade", "last grade", "上期等级", "上季等级", "上期信用等级", "上期等級", "上季等級"],
};

/**
 * The header that the assessment puts over an indicator: numbered, so that it cannot be taken for another column.
 *
 * @param name of the indicator
 * @param position in the scheme, counted from 0
 * @example numberedHeader("quick ratio", 13) // => "14 quick ratio"
 */
export function numberedHeader(name: string, position: number): string {
  return `${position + 1} ${name}`;
}
