/** Why one customer has its face, or none: its numbers beside the cuts, the reason, and what to do. */

import { amountFigure, distanceTexts, explanation, saying } from "../../core/report/explanation";
import { labelName } from "../../core/report/label";
import type { Block } from "../../core/report/report";
import { FIELDS } from "../../core/table/fields";
import type { Language } from "../../core/texts/language";
import type { FaceCuts } from "./faces";
import { INFLUENCE } from "./fields";
import { FACES, RED } from "./labels";
import { type Account, cutFigures, reasonFor } from "./report";
import { TEXTS } from "./texts";

/**
 * The explanation of one customer's face.
 *
 * @param account with its face
 * @param cuts from `faceCuts`
 * @param redFrom the profit with which it would be a red face, the others being as they are; `null` where none makes it one
 * @param language of every text
 * @example explainFace({ name: "Bo", revenue: 200, profit: 80, influence: false, face: 0, variation: NaN }, { revenue: 900, profit: 80, median: 20, margin: 0.1 }, null, "en")[1].text // => "Red face: profit 80, top from 80"
 */
export function explainFace(
  account: Account,
  cuts: FaceCuts,
  redFrom: number | null,
  language: Language,
): Block[] {
  const { face, revenue, profit, influence } = account;
  const name = labelName(FACES, face, language);
  return explanation(
    [
      { label: TEXTS.face[language], value: name || "—", format: "text" },
      { label: INFLUENCE.label[language], value: influence ? "✓" : "—", format: "text" },
      amountFigure(FIELDS.revenue.label[language], revenue),
      amountFigure(FIELDS.profit.label[language], profit),
      ...cutFigures(cuts, language),
    ],
    [
      name && saying(name, reasonFor(account, cuts, language), language),
      ...(name || redFrom === null
        ? []
        : distanceTexts(
            profit,
            { name: labelName(FACES, RED, language), from: redFrom },
            undefined,
            language,
          )),
      TEXTS.rule[language],
      FACES[face]?.action[language] ?? "",
    ],
  );
}
