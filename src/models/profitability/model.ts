/** Profitability as a model. */

import { type Model, segmentation } from "../../core/model";
import { inLanguages } from "../../core/texts/language";
import { GROUPS } from "./profitability";
import { PROFITABILITY_SEGMENTATION, TITLE } from "./segmentation";

export const profitabilityModel: Model = {
  id: "profitability",
  title: TITLE,
  summary: inLanguages(
    "Revenue less cost of goods and cost to serve, per customer: who earns, who costs money.",
    "按客户计算收入减产品成本与服务成本：谁盈利，谁亏损。",
    "按客戶計算收入減產品成本與服務成本：誰獲利，誰虧損。",
  ),
  actions: GROUPS,
  functions: [],
  templates: [],
  segmentation: segmentation(TITLE, PROFITABILITY_SEGMENTATION),
};
