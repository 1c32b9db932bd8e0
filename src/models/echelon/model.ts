/** Echelons as a model. */

import { inLanguages } from "../../core/language";
import type { Model } from "../../core/model";
import { ECHELON_FUNCTIONS } from "./functions";

export const echelonModel: Model = {
  id: "echelon",
  title: inLanguages("Echelons", "客户梯队", "客戶梯隊"),
  summary: inLanguages(
    "Ranks customers by four factors into quarters and plans how often to contact each.",
    "按四个因素把客户分为四个梯队，并规划联系频率。",
    "按四個因素把客戶分為四個梯隊，並規劃聯繫頻率。",
  ),
  functions: ECHELON_FUNCTIONS,
  templates: [],
};
