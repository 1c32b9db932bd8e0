/** Days that stand once for several lines, as people write them by hand or merge their cells. */

import { FIELDS } from "../../core/table/fields";
import { type DateField, type Table, textsIn } from "../../core/table/table";
import { filledText } from "../../core/texts/language";
import type { Decisions } from "../contract/decisions";
import { listed, rowNamed } from "../reading/remark";
import { READING_TEXTS } from "../reading/texts";
import { type LinesRead, numbersOf, unchanged } from "./order-lines";
import { ORDER_TEXTS } from "./texts";

/** Fewer lines without a day lack theirs. */
const FEWEST = 0.2;

/**
 * The lines with the day of the one above where they have none, in a list that goes on from day to day and leaves many out.
 *
 * @param table one row per line
 * @param decisions of a person
 * @example daysBelowRead({ sheetRows: [2, 3], columns: {} }, {}).remarks // => []
 */
export function daysBelowRead(table: Table, decisions: Decisions): LinesRead {
  const date = table.columns[FIELDS.date.id];
  if (date?.type !== "date" || date.bad.size > 0) return unchanged(table);
  const amounts = numbersOf(table, FIELDS.revenue.id)?.values;
  const customers = textsIn(table, FIELDS.customer);
  const lacking = [...date.days.keys()].filter((at) => Number.isNaN(date.days[at]));
  const isOrder = (at: number) => customers[at] !== "" && !Number.isNaN(amounts?.[at] ?? Number.NaN);
  const isLikely =
    lacking.length >= Math.max(2, FEWEST * date.days.length) &&
    lacking[0] !== 0 &&
    lacking.every(isOrder) &&
    goOn(date.days.filter((day) => !Number.isNaN(day)));
  if (!isLikely) return unchanged(table);
  const isDone = decisions.linesCompleted !== false;
  const days = date.days.slice();
  for (const at of lacking) days[at] = days[at - 1] as number;
  const rows = lacking.map((at) => table.sheetRows[at] as number);
  const values = { column: date.header, rows: listed(rows.map((row) => rowNamed(row))) };
  const remark = {
    id: "days-below",
    text: filledText(isDone ? ORDER_TEXTS.daysBelow : ORDER_TEXTS.linesNotCompleted, values),
    rows,
    change: isDone
      ? {
          label: filledText(READING_TEXTS.leaveOut, { count: rows.length }),
          to: { decisions: { linesCompleted: false } },
        }
      : { label: ORDER_TEXTS.complete, to: { decisions: { linesCompleted: true } } },
  };
  const filled = { ...date, days } satisfies DateField;
  return {
    table: isDone ? { ...table, columns: { ...table.columns, [FIELDS.date.id]: filled } } : table,
    remarks: [remark],
    questions: [],
  };
}

/** Whether several days only rise or only fall. @private */
function goOn(days: Float64Array): boolean {
  const steps = [...days.slice(1)].map((day, at) => day - (days[at] as number));
  return (
    steps.some((step) => step !== 0) && (steps.every((step) => step >= 0) || steps.every((step) => step <= 0))
  );
}
