/** ABC classes and concentration as a model. */

import { type Model, segmentation } from "../../core/model";
import { ABC_FUNCTIONS } from "./functions";
import { CLASSES } from "./labels";
import { ABC_SEGMENTATION } from "./segmentation";
import { TEXTS } from "./texts";

export const abcModel: Model = {
  id: "abc",
  title: TEXTS.title,
  summary: TEXTS.summary,
  actions: CLASSES,
  functions: ABC_FUNCTIONS,
  templates: [],
  segmentation: segmentation(TEXTS.title, ABC_SEGMENTATION),
};
