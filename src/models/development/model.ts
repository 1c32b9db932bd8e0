/** The effect of customer development as a model. */

import type { Model } from "../../core/model";
import { inLanguages } from "../../core/texts/language";
import { DEVELOPMENT_FUNCTIONS } from "./functions";
import { DEVELOPMENT_TEMPLATE } from "./template";

export const developmentModel: Model = {
  id: "development",
  title: inLanguages("Development effect", "客户开发成效", "客戶開發成效"),
  summary: inLanguages(
    "Measures what developing existing customers brought: amount, rate, share of the company's change, and against winning new customers.",
    "衡量开发现有客户的成效：变化额、变化率、占公司变化的比重，并与争取新客户比较。",
    "衡量開發現有客戶的成效：變化額、變化率、占公司變化的比重，並與爭取新客戶比較。",
  ),
  functions: DEVELOPMENT_FUNCTIONS,
  templates: [DEVELOPMENT_TEMPLATE],
};
