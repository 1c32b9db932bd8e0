/** Echelons as a model. */

import { inLanguages } from "../../core/language";
import { type Model, segmentation } from "../../core/model";
import { ECHELON_FUNCTIONS } from "./functions";
import { ECHELONS } from "./labels";
import { ECHELON_SEGMENTATION, TITLE } from "./segmentation";

export const echelonModel: Model = {
  id: "echelon",
  title: TITLE,
  summary: inLanguages(
    "Ranks customers by four factors into quarters and plans how often to contact each.",
    "按四个因素把客户分为四个梯队，并规划联系频率。",
    "按四個因素把客戶分為四個梯隊，並規劃聯繫頻率。",
  ),
  actions: ECHELONS,
  functions: ECHELON_FUNCTIONS,
  templates: [],
  segmentation: segmentation(TITLE, ECHELON_SEGMENTATION),
};
