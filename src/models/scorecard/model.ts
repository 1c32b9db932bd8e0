/** Weighted scorecards as a model. */

import type { Model } from "../../core/model";
import { inLanguages } from "../../core/texts/language";
import { SCORECARD_FUNCTIONS } from "./functions";
import { CHANNEL_SCORECARD, CUSTOMER_VALUE_SCORECARD, SUPPLIER_SCORECARD } from "./score-sheets";
import { MARKET_SEGMENTATION } from "./segments-template";
import { GOOD_AND_BAD } from "./signs-template";

export const scorecardModel: Model = {
  id: "scorecard",
  title: inLanguages("Scorecard", "评分表", "評分表"),
  summary: inLanguages(
    "Turns scores by several criteria and their weights into one number out of 100.",
    "把多项指标的评分和权重合成一个百分制得分。",
    "把多項指標的評分和權重合成一個百分制得分。",
  ),
  functions: SCORECARD_FUNCTIONS,
  templates: [
    CHANNEL_SCORECARD,
    SUPPLIER_SCORECARD,
    CUSTOMER_VALUE_SCORECARD,
    GOOD_AND_BAD,
    MARKET_SEGMENTATION,
  ],
};
