/** Echelons and contact plan as a model. */

import { type Model, segmentation } from "../../core/model";
import { CONTACT_CALENDAR } from "./calendar-template";
import { ECHELON_FUNCTIONS } from "./functions";
import { ECHELONS } from "./labels";
import { ECHELON_SEGMENTATION } from "./segmentation";
import { TEXTS } from "./texts";

export const echelonModel: Model = {
  id: "echelon",
  title: TEXTS.titleEchelonsContactPlan,
  summary: TEXTS.summary,
  actions: ECHELONS,
  functions: ECHELON_FUNCTIONS,
  templates: [CONTACT_CALENDAR],
  segmentation: segmentation(TEXTS.titleEchelonsContactPlan, ECHELON_SEGMENTATION),
};
