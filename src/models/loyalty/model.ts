/** The loyalty matrix as a model. */

import { type Model, segmentation } from "../../core/model";
import { inLanguages } from "../../core/texts/language";
import { LOYALTY_FUNCTIONS } from "./functions";
import { TYPES } from "./loyalty";
import { LOYALTY_SEGMENTATION, TITLE } from "./segmentation";

export const loyaltyModel: Model = {
  id: "loyalty",
  title: TITLE,
  summary: inLanguages(
    "Sorts customers by profit and loyalty into true friends, butterflies, barnacles and strangers.",
    "按利润与忠诚度把客户分为知己、蝴蝶、藤壶和过客。",
    "按利潤與忠誠度把客戶分為知己、蝴蝶、藤壺和過客。",
  ),
  actions: TYPES,
  functions: LOYALTY_FUNCTIONS,
  templates: [],
  segmentation: segmentation(TITLE, LOYALTY_SEGMENTATION),
};
