/** The loyalty matrix as a model. */

import { inLanguages } from "../../core/language";
import type { Model } from "../../core/model";
import { LOYALTY_FUNCTIONS } from "./functions";

export const loyaltyModel: Model = {
  id: "loyalty",
  title: inLanguages("Loyalty matrix", "忠诚度矩阵", "忠誠度矩陣"),
  summary: inLanguages(
    "Sorts customers by profit and loyalty into true friends, butterflies, barnacles and strangers.",
    "按利润与忠诚度把客户分为知己、蝴蝶、藤壶和过客。",
    "按利潤與忠誠度把客戶分為知己、蝴蝶、藤壺和過客。",
  ),
  functions: LOYALTY_FUNCTIONS,
  templates: [],
};
