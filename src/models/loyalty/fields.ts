/** What only the loyalty matrix reads. */

import type { Field } from "../../core/table/field";
import { TEXTS } from "./texts";

/** A score for those who have no profit in money. */
export const PROFITABILITY: Field = {
  id: "profitability",
  type: "number",
  label: TEXTS.profitabilityField,
  headers: ["profitability", "profitability score", "盈利性", "盈利能力", "獲利性", "獲利能力"],
};

/** Years, points or whatever tells how loyal a customer is. */
export const LOYALTY: Field = {
  id: "loyalty",
  type: "number",
  label: TEXTS.loyaltyField,
  headers: ["loyalty", "tenure", "years as customer", "忠诚度", "合作年限", "忠誠度", "合作年限"],
};
