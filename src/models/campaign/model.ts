/** A sales campaign as a model. */

import type { Model } from "../../core/model";
import { CAMPAIGN_FORECAST } from "./forecast-template";
import { CAMPAIGN_FUNCTIONS } from "./functions";
import { PRICE_CUT } from "./price-cut-template";
import { TEXTS } from "./texts";

export const campaignModel: Model = {
  id: "campaign",
  title: TEXTS.title,
  summary: TEXTS.summary,
  functions: CAMPAIGN_FUNCTIONS,
  templates: [CAMPAIGN_FORECAST, PRICE_CUT],
};
