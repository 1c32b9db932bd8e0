/** Who has which label: the customers of each, the largest first, for a person to see names before and after a run. */

import { columnLetters } from "../../core/cells/column-letters";
import type { Outcome } from "../../core/report/report";
import { FIELDS } from "../../core/table/fields";
import { type Table, textsIn } from "../../core/table/table";
import type { Preview } from "../contract/contract";
import { CUSTOMERS } from "../reading/sheet-reading";
import type { Run } from "../run/run";
import type { PlannedColumn } from "./planned-columns";

type Labels = Preview["models"][number]["labels"];

/** Named in the sidebar; the sheet has them all. */
const NAMED = 5;
/** Selected in the sheet at once; more would make one request too long. */
const SELECTED = 200;

/** What tells customers of one label apart: the larger, the earlier. */
export interface Worth {
  /** What the number is called. */
  readonly name: string;
  /** One per customer, `NaN` for none. */
  readonly values: ArrayLike<number>;
}

/**
 * What customers are worth to a model: the amount that it ranks them by, else their revenue, profit or what decided
 * their label; `null` where there is none of these.
 *
 * @param table of customers
 * @param outcome of the model
 * @example worthIn({ sheetRows: [2], columns: {} }, { columns: [], report: [] }) // => null
 */
export function worthIn(table: Table, { columns }: Pick<Outcome, "columns">): Worth | null {
  const labelled = columns.find(({ labels }) => labels);
  const amounts = [FIELDS.revenue, FIELDS.profit].flatMap(({ id }) => {
    const column = table.columns[id];
    return column?.type === "number" ? [{ name: column.header, values: column.values }] : [];
  });
  const own = amounts.find(({ values }) => values === labelled?.basis);
  const basis = labelled?.basis ? { name: labelled.header, values: labelled.basis } : null;
  return own ?? amounts[0] ?? basis;
}

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
  const worth = worthIn(table, outcome);
  const order = largestFirst(worth?.values ?? shown.map(() => Number.NaN));
  const [names, owners] = [textsIn(table, FIELDS.customer), textsIn(table, FIELDS.owner)];
  const letter = nameColumn(table, columns);
  return planned.labels.flatMap((label) => {
    const having = order.filter((at) => shown[at] === label);
    if (having.length === 0) return [];
    const action = model.actions?.find((one) => one.label[language] === label)?.action[language] ?? "";
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
      letter === null ? [] : spansOf(rows).map(([from, to]) => `${letter}${from}:${letter}${to}`);
    return [{ label, action, count: having.length, worth: worth?.name ?? "", best, places }];
  });
}

/** Where the customers' names stand or will stand. @private */
function nameColumn(table: Table, columns: readonly PlannedColumn[]): string | null {
  const own = columns.find(({ mark }) => mark.model === CUSTOMERS && mark.id === FIELDS.customer.id);
  return own ? columnLetters(own.column) : (table.columns[FIELDS.customer.id]?.letter ?? null);
}

/** Rows that follow one another, joined. @private */
function spansOf(rows: readonly number[]): (readonly [number, number])[] {
  const spans: [number, number][] = [];
  for (const row of [...rows].sort((one, other) => one - other)) {
    const last = spans[spans.length - 1];
    if (last && last[1] === row - 1) last[1] = row;
    else spans.push([row, row]);
  }
  return spans;
}
