/** Account faces as a model. */

import { type Model, segmentation } from "../../core/model";
import { FACES } from "./faces";
import { FACE_FUNCTIONS } from "./functions";
import { FACE_SEGMENTATION } from "./segmentation";
import { TEXTS } from "./texts";

export const accountFacesModel: Model = {
  id: "account-faces",
  title: TEXTS.title,
  summary: TEXTS.summary,
  actions: FACES,
  functions: FACE_FUNCTIONS,
  templates: [],
  segmentation: segmentation(TEXTS.title, FACE_SEGMENTATION),
};
