/** Delivered value and value analysis as a model. */

import type { Model } from "../../core/model";
import { WORTH_FUNCTIONS } from "./functions";
import { DELIVERED_VALUE } from "./template";
import { TEXTS } from "./texts";

export const worthModel: Model = {
  id: "worth",
  title: TEXTS.title,
  summary: TEXTS.summary,
  functions: WORTH_FUNCTIONS,
  templates: [DELIVERED_VALUE],
};
