/** What a request needs of the workbook beside the sheet itself, so that the add-on reads that and nothing else. */

import type { Text } from "../../core/texts/language";
import { tierChangesModel } from "../../models/tier-changes/model";
import type { RunRequest } from "../contract/requests";
import { RECORD_TEMPLATES } from "../known/records";
import type { Settings } from "../reading/sheet/settings";
import { areAddedUp, segmentingModels } from "../run/models";
import { OVERVIEW } from "./overview/overview";

export interface Requirements {
  /** The choices of the last run on the sheet. */
  readonly choices: boolean;
  /** What the last run over the sheet recorded. */
  readonly lastRun: boolean;
  /** All that earlier runs recorded, not the last ones only. */
  readonly allRuns: boolean;
  /** The sheet with the customers of the orders, and what the last run over it recorded. */
  readonly customers: boolean;
  /** The name of a sheet of customers, should one be made. */
  readonly customersName: boolean;
  /** Templates whose sheets hold choices for a model. */
  readonly templates: readonly string[];
  /** The customer file. */
  readonly file: boolean;
  /** Summaries that will be written, by model, and what a new one is called. */
  readonly summaries: readonly { readonly model: string; readonly title: Text }[];
  /** The names of those summaries that are new. */
  readonly summaryNames: boolean;
  /** What was set for the workbook at another time, `null` for nothing; left out for what is set now. */
  readonly settings?: Settings | null | undefined;
}

/** To describe a selection. */
export const TO_DESCRIBE: Requirements = {
  choices: true,
  lastRun: false,
  allRuns: false,
  customers: false,
  customersName: false,
  templates: [],
  file: false,
  summaries: [],
  summaryNames: false,
};

/**
 * To run models: a preview names the sheets that would be made, a new sheet of customers is named before it is made,
 * and an explanation leads to nothing on a sheet.
 *
 * @param request of the run; models that are not known need nothing
 * @param purpose what the run is for
 * @example requirementsOf({ orders: { kind: "all" }, models: [{ id: "pyramid" }, { id: "abc" }] }, "write").summaries.map(({ model }) => model) // => ["pyramid", "abc", "overview"]
 */
export function requirementsOf(
  request: Pick<RunRequest, "orders" | "models">,
  purpose: "preview" | "write" | "explain",
): Requirements {
  const chosen = request.models.flatMap(({ id }) =>
    segmentingModels().flatMap(({ model }) => (model.id === id ? [model] : [])),
  );
  const customers = areAddedUp(request);
  const isExplained = purpose === "explain";
  const summarised = chosen.length > 1 ? [...chosen, OVERVIEW] : chosen;
  return {
    choices: false,
    lastRun: !customers,
    allRuns: isExplained || chosen.some(({ id }) => id === tierChangesModel.id),
    customers,
    customersName: customers && !isExplained,
    templates: [...chosen.flatMap(({ templates }) => templates.map(({ id }) => id)), ...RECORD_TEMPLATES],
    file: true,
    summaries: isExplained ? [] : summarised.map(({ id, title }) => ({ model: id, title })),
    summaryNames: purpose === "preview",
  };
}
