/** Who has which label: the customers of each, the largest first, for a person to see names before and after a run. */

import { columnLetters } from "../../core/cells/column-letters";
import { actionFor } from "../../core/report/label";
import { FIELDS } from "../../core/table/fields";
import { type Table, textsIn } from "../../core/table/table";
import type { Preview } from "../contract/contract";
import { rowSpans } from "../reading/sheet/row-spans";
import { CUSTOMERS } from "../reading/sheet/sheet-reading";
import { worthIn } from "../run/judged";
import { labelColumnOf } from "../run/movement";
import type { Run } from "../run/run";
import type { PlannedColumn } from "./planned-columns";

type Labels = Preview["models"][number]["labels"];

/** Named in the sidebar; the sheet has them all. */
const NAMED = 5;
/** Selected in the sheet at once; more would make one request too long. */
const SELECTED = 200;

/**
 * Positions in a list from the largest number to the least; equal ones keep their order, and those without come last.
 *
 * @param values one per place
 * @example largestFirst([2, NaN, 5, 2]) // => [2, 0, 3, 1]
 */
export function largestFirst(values: ArrayLike<number>): number[] {
  const numbers = Array.from(values, (value) => (Number.isNaN(value) ? Number.NEGATIVE_INFINITY : value));
  return numbers
    .map((_, at) => at)
    .sort((one, other) => {
      const [left = 0, right = 0] = [numbers[one], numbers[other]];
      return left === right ? one - other : right - left;
    });
}

/**
 * The customers of each label that some customer has, as the columns will show it, also where a person chose the label.
 *
 * @param run from `runModels`
 * @param judged one of its models; one that judges orders names nobody
 * @param columns of the plan
 * @example whoHas({ table: { sheetRows: [], columns: {} } }, { model: { id: "abc" }, table: {}, outcome: { columns: [] } }, []) // => []
 */
export function whoHas(
  { table, language }: Pick<Run, "table" | "language">,
  { model, outcome, table: read }: Pick<Run["models"][number], "model" | "outcome" | "table">,
  columns: readonly PlannedColumn[],
): Labels {
  const planned = columns.find(({ mark, labels }) => mark.model === model.id && labels.length > 0);
  if (!planned || read.sheetRows !== table.sheetRows) return [];
  const shown = table.sheetRows.map((row) => String(planned.contents[row - planned.firstRow] ?? ""));
  const worth = worthIn(table, labelColumnOf({ outcome }));
  const order = largestFirst(worth?.values ?? shown.map(() => Number.NaN));
  const [names, owners] = [textsIn(table, FIELDS.customer), textsIn(table, FIELDS.owner)];
  const letter = nameColumn(table, columns);
  return planned.labels.flatMap((label) => {
    const having = order.filter((at) => shown[at] === label);
    if (having.length === 0) return [];
    const action = actionFor(model.actions ?? [], label, language);
    const best = having.slice(0, NAMED).map((at) => {
      const value = worth?.values[at];
      return {
        row: table.sheetRows[at] ?? 0,
        customer: names[at] ?? "",
        value: value === undefined || Number.isNaN(value) ? "" : value,
        owner: owners[at] ?? "",
      };
    });
    const rows = having.slice(0, SELECTED).map((at) => table.sheetRows[at] ?? 0);
    const places =
      letter === null
        ? []
        : rowSpans(rows).map(({ row, rows: count }) => `${letter}${row}:${letter}${row + count - 1}`);
    return [{ label, action, count: having.length, worth: worth?.name ?? "", best, places }];
  });
}

/** Where the customers' names stand or will stand. @private */
function nameColumn(table: Table, columns: readonly PlannedColumn[]): string | null {
  const own = columns.find(({ mark }) => mark.model === CUSTOMERS && mark.id === FIELDS.customer.id);
  return own ? columnLetters(own.column) : (table.columns[FIELDS.customer.id]?.letter ?? null);
}
