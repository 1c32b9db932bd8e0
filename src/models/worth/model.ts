/** Delivered value and value analysis as a model. */

import type { Model } from "../../core/model";
import { inLanguages } from "../../core/texts/language";
import { WORTH_FUNCTIONS } from "./functions";
import { DELIVERED_VALUE } from "./template";

export const worthModel: Model = {
  id: "worth",
  title: inLanguages("Delivered value", "顾客让渡价值", "顧客讓渡價值"),
  summary: inLanguages(
    "Sets what a customer gains against what it costs the customer, and what a function does against what it costs to make.",
    "比较顾客获得的总价值与付出的总成本，以及功能与其成本。",
    "比較顧客獲得的總價值與付出的總成本，以及功能與其成本。",
  ),
  functions: WORTH_FUNCTIONS,
  templates: [DELIVERED_VALUE],
};
