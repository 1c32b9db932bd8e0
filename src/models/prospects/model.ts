/** Prospects by money, authority and need as a model. */

import { type Model, segmentation } from "../../core/model";
import { inLanguages } from "../../core/texts/language";
import { MAN_ACTIONS } from "./actions";
import { PROSPECT_FUNCTIONS } from "./functions";
import { MAN_CODES } from "./man";
import { PROSPECT_SEGMENTATION } from "./segmentation";
import { PROSPECTS_TEMPLATE, TITLE } from "./template";

export const prospectsModel: Model = {
  id: "prospects",
  title: TITLE,
  summary: inLanguages(
    "Sorts prospects by whether they have the money, the authority to buy and the need, and names the next step for each of the eight cases.",
    "按购买力、决定权和需求给潜在客户分类，并给出八种情况各自的下一步。",
    "按購買力、決定權和需求給潛在客戶分類，並給出八種情況各自的下一步。",
  ),
  actions: MAN_CODES.map((code) => ({ label: inLanguages(code, code, code), action: MAN_ACTIONS[code] })),
  functions: PROSPECT_FUNCTIONS,
  templates: [PROSPECTS_TEMPLATE],
  segmentation: segmentation(TITLE, PROSPECT_SEGMENTATION),
};
