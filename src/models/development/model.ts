/** The effect of customer development as a model. */

import type { Model } from "../../core/model";
import { AFFINITY_TEMPLATE } from "./affinity-template";
import { DEVELOPMENT_FUNCTIONS } from "./functions";
import { DEVELOPMENT_TEMPLATE } from "./template";
import { TEXTS } from "./texts";

export const developmentModel: Model = {
  id: "development",
  title: TEXTS.title,
  summary: TEXTS.summary,
  functions: DEVELOPMENT_FUNCTIONS,
  templates: [DEVELOPMENT_TEMPLATE, AFFINITY_TEMPLATE],
};
