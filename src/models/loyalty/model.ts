/** The loyalty matrix as a model. */

import { type Model, segmentation } from "../../core/model";
import { LOYALTY_FUNCTIONS } from "./functions";
import { TYPES } from "./loyalty";
import { LOYALTY_SEGMENTATION } from "./segmentation";
import { TEXTS } from "./texts";

export const loyaltyModel: Model = {
  id: "loyalty",
  title: TEXTS.title,
  summary: TEXTS.summary,
  actions: TYPES,
  functions: LOYALTY_FUNCTIONS,
  templates: [],
  segmentation: segmentation(TEXTS.title, LOYALTY_SEGMENTATION),
};
