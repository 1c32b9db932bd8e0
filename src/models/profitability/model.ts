/** Profitability as a model. */

import { type Model, segmentation } from "../../core/model";
import { GROUPS } from "./profitability";
import { PROFITABILITY_SEGMENTATION } from "./segmentation";
import { TEXTS } from "./texts";

export const profitabilityModel: Model = {
  id: "profitability",
  title: TEXTS.title,
  summary: TEXTS.summary,
  actions: GROUPS,
  functions: [],
  templates: [],
  segmentation: segmentation(TEXTS.title, PROFITABILITY_SEGMENTATION),
};
