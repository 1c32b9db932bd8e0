/** What a request needs of the workbook beside the sheet itself, so that the add-on reads that and nothing else. */

import type { RunRequest } from "../contract/contract";
import { areAddedUp, segmentingModels } from "../run/models";
import { OVERVIEW } from "./overview/overview";

export interface Requirements {
  /** The names of all sheets. */
  readonly sheetNames: boolean;
  /** The choices of the last run on the sheet. */
  readonly choices: boolean;
  /** What the last run over the sheet recorded. */
  readonly lastRun: boolean;
  /** The sheet with the customers of the orders, and what the last run over it recorded. */
  readonly customers: boolean;
  /** Templates whose sheets hold choices for a model. */
  readonly templates: readonly string[];
  /** Models whose summaries will be written again. */
  readonly summaries: readonly string[];
}

/** To describe a selection. */
export const TO_DESCRIBE: Requirements = {
  sheetNames: false,
  choices: true,
  lastRun: false,
  customers: false,
  templates: [],
  summaries: [],
};

/**
 * To run models: a preview names the sheets that would be made, a new sheet of customers is named before it is made,
 * and an explanation leads to nothing on a sheet.
 *
 * @param request of the run; models that are not known need nothing
 * @param purpose what the run is for
 * @example requirementsOf({ orders: { kind: "all" }, models: [{ id: "pyramid" }, { id: "abc" }] }, "write").summaries // => ["pyramid", "abc", "overview"]
 */
export function requirementsOf(
  request: Pick<RunRequest, "orders" | "models">,
  purpose: "preview" | "write" | "explain",
): Requirements {
  const ids = request.models.map(({ id }) => id);
  const chosen = segmentingModels().filter(({ model }) => ids.includes(model.id));
  const customers = areAddedUp(request);
  const isExplained = purpose === "explain";
  return {
    sheetNames: purpose === "preview" || (customers && !isExplained),
    choices: false,
    lastRun: !customers && !isExplained,
    customers,
    templates: chosen.flatMap(({ model }) => model.templates.map(({ id }) => id)),
    summaries: isExplained ? [] : ids.length > 1 ? [...ids, OVERVIEW.id] : ids,
  };
}
