/** ABC classes and concentration as a model. */

import { type Model, segmentation } from "../../core/model";
import { inLanguages } from "../../core/texts/language";
import { ABC_FUNCTIONS } from "./functions";
import { CLASSES } from "./labels";
import { ABC_SEGMENTATION, TITLE } from "./segmentation";

export const abcModel: Model = {
  id: "abc",
  title: TITLE,
  summary: inLanguages(
    "A customers bring the first 80 % of the value, B the next 15 %, C the rest.",
    "A 类客户贡献前 80% 的价值，B 类其后 15%，其余为 C 类。",
    "A 類客戶貢獻前 80% 的價值，B 類其後 15%，其餘為 C 類。",
  ),
  actions: CLASSES,
  functions: ABC_FUNCTIONS,
  templates: [],
  segmentation: segmentation(TITLE, ABC_SEGMENTATION),
};
