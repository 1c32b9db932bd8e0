/** What to do about each credit grade. */

import { type LabelAction, plainLabel } from "../../core/report/label";

/** Best first; limits are those of CREDIT_LIMIT's default coefficients. */
export const GRADE_ACTIONS: readonly LabelAction[] = [
  plainLabel("AAA", "Full limit and best terms.", "给予最高额度和最优条件。", "給予最高額度和最優條件。"),
  plainLabel("AA", "Normal limit and terms.", "给予正常额度和条件。", "給予正常額度和條件。"),
  plainLabel("A", "Smaller limit; check every quarter.", "额度略减，每季复查。", "額度略減，每季複查。"),
  plainLabel(
    "B",
    "Small limit, short terms; collect on time.",
    "小额度、短账期，按时催收。",
    "小額度、短帳期，按時催收。",
  ),
  plainLabel("C", "No credit: cash before delivery.", "不授信，款到发货。", "不授信，款到發貨。"),
];
