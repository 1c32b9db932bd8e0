/** A sales campaign as a model. */

import type { Model } from "../../core/model";
import { inLanguages } from "../../core/texts/language";
import { CAMPAIGN_FORECAST } from "./forecast-template";
import { CAMPAIGN_FUNCTIONS } from "./functions";
import { PRICE_CUT } from "./price-cut-template";

export const campaignModel: Model = {
  id: "campaign",
  title: inLanguages("Campaign and price", "销售活动与价格", "銷售活動與價格"),
  summary: inLanguages(
    "Works out what a campaign earns, the response rate at which it pays for itself, and how much more a price cut has to sell.",
    "计算销售活动的利润、盈亏平衡响应率，以及降价后需要多卖多少。",
    "計算銷售活動的利潤、損益平衡回應率，以及降價後需要多賣多少。",
  ),
  functions: CAMPAIGN_FUNCTIONS,
  templates: [CAMPAIGN_FORECAST, PRICE_CUT],
};
