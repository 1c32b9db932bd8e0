/** The customer review as a model. */

import { type Model, segmentation } from "../../core/model";
import { inLanguages } from "../../core/texts/language";
import { REVIEW_LABELS } from "./labels";
import { REVIEW_SEGMENTATION, TITLE } from "./segmentation";

export const reviewModel: Model = {
  id: "review",
  title: TITLE,
  summary: inLanguages(
    "Seven questions about the customers, each answered with a list and its numbers.",
    "关于客户的七个问题，逐一列出名单与数据。",
    "關於客戶的七個問題，逐一列出名單與數據。",
  ),
  actions: REVIEW_LABELS,
  functions: [],
  templates: [],
  segmentation: segmentation(TITLE, REVIEW_SEGMENTATION),
};
