/** Echelons and contact plan as a model. */

import { type Model, segmentation } from "../../core/model";
import { inLanguages } from "../../core/texts/language";
import { CONTACT_CALENDAR } from "./calendar-template";
import { ECHELON_FUNCTIONS } from "./functions";
import { ECHELONS } from "./labels";
import { ECHELON_SEGMENTATION } from "./segmentation";
import { TITLE } from "./study";

export const echelonModel: Model = {
  id: "echelon",
  title: TITLE,
  summary: inLanguages(
    "Ranks customers by four factors into quarters and plans whom to contact in each week of a quarter.",
    "按四个因素把客户分为四个梯队，并安排一季中每周联系谁。",
    "按四個因素把客戶分為四個梯隊，並安排一季中每週聯繫誰。",
  ),
  actions: ECHELONS,
  functions: ECHELON_FUNCTIONS,
  templates: [CONTACT_CALENDAR],
  segmentation: segmentation(TITLE, ECHELON_SEGMENTATION),
};
