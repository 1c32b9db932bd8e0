/** What to do about each credit grade. */

import { type LabelAction, plainLabel } from "../../core/report/label";

/** Best first; limits are those of CREDIT_LIMIT's default coefficients. */
export const GRADE_ACTIONS: readonly LabelAction[] = [
  plainLabel("AAA", {
    en: "Full limit and best terms.",
    "zh-CN": "给予最高额度和最优条件。",
    "zh-TW": "給予最高額度和最優條件。",
  }),
  plainLabel("AA", {
    en: "Normal limit and terms.",
    "zh-CN": "给予正常额度和条件。",
    "zh-TW": "給予正常額度和條件。",
  }),
  plainLabel("A", {
    en: "Smaller limit; check every quarter.",
    "zh-CN": "额度略减，每季复查。",
    "zh-TW": "額度略減，每季複查。",
  }),
  plainLabel("B", {
    en: "Small limit, short terms; collect on time.",
    "zh-CN": "小额度、短账期，按时催收。",
    "zh-TW": "小額度、短帳期，按時催收。",
  }),
  plainLabel("C", {
    en: "No credit: cash before delivery.",
    "zh-CN": "不授信，款到发货。",
    "zh-TW": "不授信，款到發貨。",
  }),
];
