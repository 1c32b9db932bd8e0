/** The customer review as a model. */

import { type Model, segmentation } from "../../core/model";
import { REVIEW_LABELS } from "./labels";
import { REVIEW_SEGMENTATION } from "./segmentation";
import { TEXTS } from "./texts";

export const reviewModel: Model = {
  id: "review",
  title: TEXTS.title,
  summary: TEXTS.summary,
  actions: REVIEW_LABELS,
  functions: [],
  templates: [],
  segmentation: segmentation(TEXTS.title, REVIEW_SEGMENTATION),
};
