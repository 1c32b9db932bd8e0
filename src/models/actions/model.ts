/** CUSTOMER_ACTION: one function over the labels of all other models, which the registry hands in. */

import { isErrorCell, textOf, tidy } from "../../core/cells/cell";
import { quoted } from "../../core/functions/argument";
import { type RowParameter, rowByRow } from "../../core/functions/row-by-row";
import type { Model } from "../../core/model";
import { inLanguages } from "../../core/texts/language";
import { actionBook } from "./actions";

const ALLOWED = inLanguages("a label that this add-on gives", "本插件给出的类别", "本外掛程式給出的類別");

const LABEL: RowParameter<string> = {
  name: "label",
  allowed: ALLOWED,
  read: (cell) =>
    isErrorCell(cell) ? { code: "ERROR_CELL", details: { found: cell } } : tidy(textOf(cell)) || null,
};

/**
 * The model of the actions.
 *
 * @param models whose labels it knows
 * @example actionsModel([]).functions[0].name // => "CUSTOMER_ACTION"
 */
export function actionsModel(models: readonly Model[]): Model {
  return {
    id: "actions",
    title: inLanguages("Actions", "建议行动", "建議行動"),
    summary: inLanguages(
      "The recommended action for every label of the other models.",
      "其他模型各类别的建议行动。",
      "其他模型各類別的建議行動。",
    ),
    functions: [
      {
        name: "CUSTOMER_ACTION",
        summary: inLanguages(
          "Recommended action for any tier, class, type, grade or segment of this add-on, in the spreadsheet's language.",
          "本插件任一层级、类别、类型、等级或细分的建议行动，使用电子表格的语言。",
          "本外掛程式任一層級、類別、類型、等級或細分的建議行動，使用試算表的語言。",
        ),
        parameters: [
          {
            name: "label",
            help: inLanguages(
              "In any language: a column or a cell.",
              "任一语言：一列或一格。",
              "任一語言：一欄或一格。",
            ),
          },
        ],
        examples: [
          {
            formula: '=CUSTOMER_ACTION({"m+a+n";"小客户"})',
            gives:
              "No prospect: stop contact and use the time elsewhere., Serve at low cost; watch for growing ones, and do not spend sales time on the rest.",
          },
        ],
        call: (given, language) => {
          const actionOf = actionBook(models, language);
          return rowByRow([LABEL], given, language, ([label]) => {
            const details = { parameter: "label", allowed: ALLOWED, found: quoted(label) };
            return actionOf(label) || { code: "PARAMETER", details };
          });
        },
      },
    ],
    templates: [],
  };
}
