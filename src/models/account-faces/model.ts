/** Account faces as a model. */

import { type Model, segmentation } from "../../core/model";
import { inLanguages } from "../../core/texts/language";
import { FACES } from "./faces";
import { FACE_FUNCTIONS } from "./functions";
import { FACE_SEGMENTATION, TITLE } from "./segmentation";

export const accountFacesModel: Model = {
  id: "account-faces",
  title: TITLE,
  summary: inLanguages(
    "Red faces bring profit, white faces volume at a thin margin, black faces influence.",
    "红脸带来利润，白脸量大利薄，黑脸带来影响力。",
    "紅臉帶來利潤，白臉量大利薄，黑臉帶來影響力。",
  ),
  actions: FACES,
  functions: FACE_FUNCTIONS,
  templates: [],
  segmentation: segmentation(TITLE, FACE_SEGMENTATION),
};
