/** The customers of a list of orders as columns to write. */

import { serialNumber } from "../../core/cells/date-column";
import type { ColumnFormat, ResultColumn } from "../../core/report/report";
import type { Language } from "../../core/texts/language";
import { allFields, YIELDS } from "../reading/fields";
import { CUSTOMERS, type MarkedColumn } from "../reading/sheet/sheet-reading";
import type { CustomerColumn } from "./customer-fields";

/**
 * One column for each field, headed by the field's name in the workbook's language, so that the sheet is understood
 * again when it is selected itself. A column of an earlier run that these orders do not yield is emptied, so that
 * nothing old stands among new figures.
 *
 * @param columns from `customerColumns`
 * @param known columns of the customers' sheet
 * @param language of the headers
 * @example customerResults([{ type: "date", field: FIELDS.lastOrder, days: [19727, NaN] }], [], "en") // => [{ id: "last-order", header: "Last order", cells: [45296, ""], format: "date" }]
 */
export function customerResults(
  columns: readonly CustomerColumn[],
  known: readonly MarkedColumn[],
  language: Language,
): ResultColumn[] {
  const yielded = columns.map(
    (column): ResultColumn => ({
      id: column.field.id,
      header: column.field.label[language],
      cells: cellsOf(column),
      format: formatOf(column),
    }),
  );
  const nothing = (yielded[0]?.cells ?? []).map(() => "");
  const old = allFields().filter(
    ({ id }) =>
      known.some((one) => one.model === CUSTOMERS && one.id === id) &&
      !yielded.some((result) => result.id === id),
  );
  return [
    ...yielded,
    ...old.map(({ id, label }) => ({ id, header: label[language], cells: nothing, format: "text" as const })),
  ];
}

/** @private */
function cellsOf(column: CustomerColumn): (string | number)[] {
  if (column.type === "text") return [...column.texts];
  if (column.type === "date") return Array.from(column.days, (day) => orBlank(serialNumber(day)));
  return Array.from(column.values, orBlank);
}

/** @private */
function orBlank(value: number): number | "" {
  return Number.isNaN(value) ? "" : value;
}

/** Amounts add up; what is counted is whole; any other number is shown as it is. @private */
function formatOf({ type, field }: CustomerColumn): ColumnFormat {
  if (type === "date") return "date";
  if (type === "text") return "text";
  if (field.addsUp) return "money";
  return YIELDS.includes(field) ? "count" : "text";
}
