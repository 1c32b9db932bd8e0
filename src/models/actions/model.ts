/** CUSTOMER_ACTION: one function over the labels of all other models, which the registry hands in. */

import { isErrorCell, textOf, tidy } from "../../core/cells/cell";
import { quoted, rowsOf } from "../../core/functions/argument";
import { type CellParameter, rowByRow } from "../../core/functions/row-by-row";
import type { Model } from "../../core/model";
import { actionBook } from "./action-book";
import { servicesBook } from "./services";
import { TEXTS } from "./texts";

const LABEL: CellParameter<string> = {
  name: "label",
  allowed: TEXTS.knownLabel,
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
          const actionOf = actionBook(models, reader.language);
          const serviceOf = servicesBook(rowsOf(services), reader.language);
          return rowByRow([LABEL], [labels], reader, ([label]) => {
            const details = { parameter: "label", allowed: TEXTS.knownLabel, found: quoted(label) };
            return serviceOf(label) || actionOf(label) || { code: "PARAMETER", details };
          });
        },
      },
    ],
    templates: [],
  };
}
