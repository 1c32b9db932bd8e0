/** What RFM reads of each customer: days since the last order, orders, revenue. */

import { completeRows } from "../../core/functions/compared";
import { ascending } from "../../core/numbers/quantile";
import { InputError } from "../../core/problem";
import type { Field } from "../../core/table/field";
import { FIELDS } from "../../core/table/fields";
import { datesIn, type NumberField, numbersIn, type Table } from "../../core/table/table";
import { type RfmCuts, rfmCuts } from "./rfm";
import { TEXTS } from "./texts";

export const RECENCY: Field = {
  id: "recency",
  type: "number",
  label: TEXTS.recencyField,
  headers: ["recency", "recency days", "days since last order", "距上次下单天数", "距上次下單天數", "近度"],
};

type Days = Pick<NumberField, "values" | "bad" | "field" | "header">;

/** Days to the latest order of all, so that the result does not change with the day of the run. @private */
function recencyIn(table: Table): Days {
  if (table.columns[RECENCY.id] || !table.columns[FIELDS.lastOrder.id])
    return numbersIn(table, RECENCY, TEXTS.title);
  const { days, bad, field, header } = datesIn(table, FIELDS.lastOrder, TEXTS.title);
  const known = ascending(days);
  const latest = known[known.length - 1] ?? Number.NaN;
  return { values: days.map((day) => latest - day), bad, field, header };
}

/** Days since the last order, number of orders, revenue. */
type Measures = readonly [Days, NumberField, NumberField];

/**
 * The three columns. Throws `FIELD_MISSING` when one was not chosen.
 *
 * @param table the customers
 * @example measures(tableOf([], [], { decimal: ".", groups: "," })) // throws "RFM needs a column for Days since last order: choose one"
 */
export function measures(table: Table): Measures {
  return [
    recencyIn(table),
    numbersIn(table, FIELDS.orders, TEXTS.title),
    numbersIn(table, FIELDS.revenue, TEXTS.title),
  ];
}

/** The columns as given, with the rows left out that lack one of the three, and the cuts that follow. */
export interface Compared {
  readonly given: Measures;
  readonly columns: readonly Float64Array[];
  readonly cuts: RfmCuts;
}

/**
 * The customers that can be compared. Throws `NO_VALUES` when there is none.
 *
 * @param table the customers
 * @example compared(tableOf([], [], { decimal: ".", groups: "," })) // throws "RFM needs a column for Days since last order: choose one"
 */
export function compared(table: Table): Compared {
  const given = measures(table);
  const { columns } = completeRows(given);
  if (columns[0]?.every(Number.isNaN))
    throw new InputError("NO_VALUES", { field: TEXTS.title, column: given[2].letter });
  return { given, columns, cuts: rfmCuts(columns) };
}
