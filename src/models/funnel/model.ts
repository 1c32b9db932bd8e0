/** The sales funnel as a model. */

import type { Model } from "../../core/model";
import { inLanguages } from "../../core/texts/language";
import { FUNNEL_FUNCTIONS } from "./functions";
import { SALES_PIPELINE } from "./template";

export const funnelModel: Model = {
  id: "funnel",
  title: inLanguages("Sales funnel", "销售漏斗", "銷售漏斗"),
  summary: inLanguages(
    "Counts how many prospects reached each step of a sale and which share went on to the next.",
    "统计到达销售各步骤的潜在客户数，以及进入下一步的比例。",
    "統計到達銷售各步驟的潛在客戶數，以及進入下一步的比例。",
  ),
  functions: FUNNEL_FUNCTIONS,
  templates: [SALES_PIPELINE],
};
