/** The sales funnel as a model. */

import type { Model } from "../../core/model";
import { FUNNEL_FUNCTIONS } from "./functions";
import { STEP_LABELS } from "./labels";
import { SALES_PIPELINE } from "./template";
import { TEXTS } from "./texts";

export const funnelModel: Model = {
  id: "funnel",
  title: TEXTS.title,
  summary: TEXTS.summary,
  actions: STEP_LABELS,
  functions: FUNNEL_FUNCTIONS,
  templates: [SALES_PIPELINE],
};
