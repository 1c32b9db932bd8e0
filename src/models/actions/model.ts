/** CUSTOMER_ACTION: one function over the labels of all other models, which the registry hands in. */

import { isErrorCell, textOf, tidy } from "../../core/cells/cell";
import { quoted, rowsOf } from "../../core/functions/argument";
import { rowByRow } from "../../core/functions/row-by-row";
import type { CellParameter } from "../../core/functions/row-parameter";
import type { Model } from "../../core/model";
import type { Language } from "../../core/texts/language";
import { actionBook } from "./action-book";
import { servicesBook } from "./services";
import { TEXTS } from "./texts";

/** What to do about a label, which a column that repeats it asks once. @private */
function actionArgument(actionOf: (label: string) => string): CellParameter<string> {
  return {
    name: "label",
    allowed: TEXTS.knownLabel,
    read: (cell) => {
      if (isErrorCell(cell)) return { code: "ERROR_CELL", details: { found: cell } };
      const label = tidy(textOf(cell));
      if (label === "") return null;
      const details = { parameter: "label", allowed: TEXTS.knownLabel, found: quoted(label) };
      return actionOf(label) || { code: "PARAMETER", details };
    },
  };
}

/**
 * The model of the actions.
 *
 * @param models whose labels it knows
 * @example actionsModel([]).functions[0].name // => "CUSTOMER_ACTION"
 */
export function actionsModel(models: readonly Model[]): Model {
  // Hundreds of names that no call changes.
  const books = new Map<Language, (label: string) => string>();
  const bookIn = (language: Language) => {
    const book = books.get(language) ?? actionBook(models, language);
    books.set(language, book);
    return book;
  };
  return {
    id: "actions",
    title: TEXTS.title,
    summary: TEXTS.summary,
    functions: [
      {
        name: "CUSTOMER_ACTION",
        summary: TEXTS.customerActionSummary,
        parameters: [
          {
            name: "label",
            help: TEXTS.labelHelp,
          },
          { name: "services", help: TEXTS.servicesHelp, optional: true },
        ],
        examples: [
          {
            formula: '=CUSTOMER_ACTION({"m+a+n";"小客户"})',
            gives:
              "No prospect: stop contact and use the time elsewhere., Serve at low cost; watch for growing ones, and do not spend sales time on the rest.",
          },
        ],
        call: (given, reader) => {
          const [labels, services] = given;
          const actionOf = bookIn(reader.language);
          const serviceOf = servicesBook(rowsOf(services), reader.language);
          const action = actionArgument((label) => serviceOf(label) || actionOf(label));
          return rowByRow([action], [labels], reader, (found) => found);
        },
      },
    ],
    templates: [],
  };
}
