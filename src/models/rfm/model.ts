/** RFM as a model. */

import { type Model, segmentation } from "../../core/model";
import { inLanguages } from "../../core/texts/language";
import { RFM_FUNCTIONS } from "./functions";
import { TITLE } from "./measures";
import { RFM_SEGMENTATION } from "./segmentation";
import { SEGMENTS } from "./segments";

export const rfmModel: Model = {
  id: "rfm",
  title: TITLE,
  summary: inLanguages(
    "Scores recency, frequency and revenue from 1 to 5 by fifths and names ten segments.",
    "按五分位给近度、频度、金额打 1 至 5 分，并划分十类客户。",
    "按五分位給近度、頻度、金額打 1 至 5 分，並劃分十類客戶。",
  ),
  actions: SEGMENTS,
  functions: RFM_FUNCTIONS,
  templates: [],
  segmentation: segmentation(TITLE, RFM_SEGMENTATION),
};
