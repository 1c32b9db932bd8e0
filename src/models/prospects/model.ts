/** Prospects by money, authority and need as a model. */

import { type Model, segmentation } from "../../core/model";
import { inLanguages } from "../../core/texts/language";
import { MAN_ACTIONS } from "./actions";
import { PROSPECT_FUNCTIONS } from "./functions";
import { MAN_CODES } from "./man";
import { PROSPECT_SEGMENTATION } from "./segmentation";
import { PROSPECTS_TEMPLATE } from "./template";
import { TEXTS } from "./texts";

export const prospectsModel: Model = {
  id: "prospects",
  title: TEXTS.title,
  summary: TEXTS.summary,
  actions: MAN_CODES.map((code) => ({ label: inLanguages(code, code, code), action: MAN_ACTIONS[code] })),
  functions: PROSPECT_FUNCTIONS,
  templates: [PROSPECTS_TEMPLATE],
  segmentation: segmentation(TEXTS.title, PROSPECT_SEGMENTATION),
};
