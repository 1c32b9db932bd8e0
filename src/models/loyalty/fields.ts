/** What only the loyalty matrix reads. */

import type { Field } from "../../core/table/field";
import { listed } from "../../core/table/header-words";
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
  headers:
    listed(`loyalty, tenure, years as customer, years of business, 忠诚度, 合作年限, 交往年限, 往来年限, 业务交往年限, 业务交往的年限,
    有业务交往的年限, 与本公司有业务交往的年限, 忠誠度, 往來年限, 業務交往年限, 業務交往的年限, 有業務交往的年限, 與本公司有業務交往的年限`),
};
