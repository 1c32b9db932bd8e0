/** Reports that count labels as they will stand on the sheet, also where a person set one by hand. */

import { textOf } from "../../core/cells/cell";
import type { RunRequest } from "../contract/requests";
import { isIncompleteText } from "../reading/customers-columns";
import type { Place } from "../reading/sheet-reading";
import { overridesIn } from "../record/override";
import type { Judged } from "./judged";
import type { ModelRun } from "./model-run";
import { labelColumnOf } from "./movement";

/**
 * The model with a report over the labels that a person set by hand and that stay; its label column remains what the rule
 * gives, by which they are known again. As it was where there are none.
 *
 * @param run of the model
 * @param place where its columns stand
 * @param judged what the customers are judged by
 * @param request whether such labels stay, and which were given up
 * @example withHandSet({ outcome: { columns: [] } }, { reading: { markedColumns: [] } }, { values: [] }, { keepOverrides: true }) // => { outcome: { columns: [] } }
 */
export function withHandSet(
  run: ModelRun,
  { reading, headerRow }: Place,
  { values }: Pick<Judged, "values">,
  { keepOverrides, accepted = [] }: Pick<RunRequest, "keepOverrides" | "accepted">,
): ModelRun {
  const { model, prepared, table, outcome } = run;
  const result = labelColumnOf(run);
  const marked = reading.markedColumns.find((one) => one.model === model.id && one.id === result?.id);
  if (!result || !marked || !keepOverrides) return run;
  // After a broken run labels may stand beside other customers.
  const header = headerRow === null ? "" : textOf(reading.cells[headerRow - 1]?.[marked.column - 1]);
  if (isIncompleteText(header)) return run;
  const kept = overridesIn(reading, table, marked.column, model.id, result, null, values).filter(
    ({ customer }) => !accepted.includes(customer),
  );
  if (kept.length === 0) return run;
  const byRow = new Map(kept.map((one) => [one.row, one.kept]));
  const handSet = table.sheetRows.map((row) => byRow.get(row) ?? "");
  const asSet = prepared.run({ ...table, handSet });
  const columns = asSet.columns.map((one) => (one.id === result.id ? result : one));
  return { ...run, handSet, outcome: { ...outcome, ...asSet, columns } };
}
