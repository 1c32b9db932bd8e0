/** Weighted scorecards as a model. */

import type { Model } from "../../core/model";
import { SCORECARD_FUNCTIONS } from "./functions";
import { VERDICTS } from "./labels";
import { CHANNEL_SCORECARD, DEALER_INTERESTS, SUPPLIER_SCORECARD } from "./score-template";
import { MARKET_SEGMENTATION } from "./segments-template";
import { GOOD_AND_BAD } from "./signs-template";
import { TEXTS } from "./texts";
import { CUSTOMER_VALUE_SCORECARD } from "./value-template";

export const scorecardModel: Model = {
  id: "scorecard",
  title: TEXTS.title,
  summary: TEXTS.summary,
  actions: VERDICTS,
  functions: SCORECARD_FUNCTIONS,
  templates: [
    CHANNEL_SCORECARD,
    SUPPLIER_SCORECARD,
    DEALER_INTERESTS,
    CUSTOMER_VALUE_SCORECARD,
    GOOD_AND_BAD,
    MARKET_SEGMENTATION,
  ],
};
