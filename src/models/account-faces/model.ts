/** Account faces as a model. */

import { inLanguages } from "../../core/language";
import type { Model } from "../../core/model";
import { FACE_FUNCTIONS } from "./functions";

export const accountFacesModel: Model = {
  id: "account-faces",
  title: inLanguages("Account faces", "客户脸谱", "客戶臉譜"),
  summary: inLanguages(
    "Red faces bring profit, white faces volume at a thin margin, black faces influence.",
    "红脸带来利润，白脸量大利薄，黑脸带来影响力。",
    "紅臉帶來利潤，白臉量大利薄，黑臉帶來影響力。",
  ),
  functions: FACE_FUNCTIONS,
  templates: [],
};
