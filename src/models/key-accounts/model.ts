/** Key accounts as a model. */

import { type Model, segmentation } from "../../core/model";
import { KEY_ACCOUNT_ACTIONS } from "./actions";
import { KEY_ACCOUNT_FUNCTIONS } from "./functions";
import { KEY_ACCOUNT_MATRIX } from "./matrix-template";
import { ACCOUNT_PLAN } from "./plan-template";
import { KEY_ACCOUNT_SEGMENTATION } from "./segmentation";
import { TEXTS } from "./texts";

export const keyAccountsModel: Model = {
  id: "key-accounts",
  title: TEXTS.titleKeyAccounts,
  summary: TEXTS.summary,
  actions: KEY_ACCOUNT_ACTIONS,
  functions: KEY_ACCOUNT_FUNCTIONS,
  templates: [KEY_ACCOUNT_MATRIX, ACCOUNT_PLAN],
  segmentation: segmentation(TEXTS.titleKeyAccounts, KEY_ACCOUNT_SEGMENTATION),
};
