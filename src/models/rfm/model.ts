/** RFM as a model. */

import { type Model, segmentation } from "../../core/model";
import { RFM_FUNCTIONS } from "./functions";
import { RFM_SEGMENTATION } from "./segmentation";
import { SEGMENTS } from "./segments";
import { TEXTS } from "./texts";

export const rfmModel: Model = {
  id: "rfm",
  title: TEXTS.title,
  summary: TEXTS.summary,
  actions: SEGMENTS,
  functions: RFM_FUNCTIONS,
  templates: [],
  segmentation: segmentation(TEXTS.title, RFM_SEGMENTATION),
};
