/** Key accounts as a model. */

import { type Model, segmentation } from "../../core/model";
import { inLanguages } from "../../core/texts/language";
import { KEY_ACCOUNT_ACTIONS } from "./actions";
import { KEY_ACCOUNT_FUNCTIONS } from "./functions";
import { KEY_ACCOUNT_MATRIX } from "./matrix-template";
import { ACCOUNT_PLAN } from "./plan-template";
import { KEY_ACCOUNT_SEGMENTATION, TITLE } from "./segmentation";

export const keyAccountsModel: Model = {
  id: "key-accounts",
  title: TITLE,
  summary: inLanguages(
    "Places accounts by how attractive they are and how strong we are with them, and takes as many of the best as the firm can manage.",
    "按客户吸引力和我方优势给客户定位，并按管理能力选取最好的关键客户。",
    "按客戶吸引力和我方優勢給客戶定位，並按管理能力選取最好的關鍵客戶。",
  ),
  actions: KEY_ACCOUNT_ACTIONS,
  functions: KEY_ACCOUNT_FUNCTIONS,
  templates: [KEY_ACCOUNT_MATRIX, ACCOUNT_PLAN],
  segmentation: segmentation(TITLE, KEY_ACCOUNT_SEGMENTATION),
};
