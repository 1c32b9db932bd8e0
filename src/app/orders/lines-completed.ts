/** Lines of an order that leave out what its first line says: exports write customer and date of an order once. */

import { FIELDS } from "../../core/table/fields";
import { grouped } from "../../core/table/grouped";
import { type DateField, type Table, type TextField, textsIn } from "../../core/table/table";
import { filledText } from "../../core/texts/language";
import type { Decisions } from "../contract/decisions";
import { listed, rowNamed } from "../reading/remark";
import { READING_TEXTS } from "../reading/texts";
import { type LinesRead, numbersOf, unchanged } from "./order-lines";
import { ORDER_TEXTS } from "./texts";

/**
 * The lines with the customer and the date of their order where they have none of their own and the order has one only.
 * It is said of lines that bring an amount.
 *
 * @param table one row per line
 * @param decisions of a person
 * @example linesCompleted({ sheetRows: [2, 3], columns: { customer: { type: "text", texts: ["Ann", ""], field: FIELDS.customer }, "order-number": { type: "text", texts: ["7", "7"] } } }, {}).table.columns.customer.texts // => ["Ann", "Ann"]
 */
export function linesCompleted(table: Table, decisions: Decisions): LinesRead {
  const orders = ordersWithGaps(table);
  if (orders.length === 0) return unchanged(table);
  const customer = table.columns[FIELDS.customer.id];
  const date = table.columns[FIELDS.date.id];
  const changed = new Set<number>();
  const texts = customer?.type === "text" ? [...customer.texts] : [];
  const days = date?.type === "date" ? date.days.slice() : new Float64Array();
  for (const lines of orders) {
    const names = new Set(lines.map((at) => texts[at]).filter((name) => name));
    const dates = new Set(lines.map((at) => days[at] as number).filter((day) => !Number.isNaN(day)));
    const [name, day] = [
      names.size === 1 ? [...names][0] : undefined,
      dates.size === 1 ? [...dates][0] : undefined,
    ];
    for (const at of lines) {
      if (name && texts[at] === "") {
        texts[at] = name;
        changed.add(at);
      }
      if (day !== undefined && Number.isNaN(days[at]) && !(date?.type === "date" && date.bad.has(at))) {
        days[at] = day;
        changed.add(at);
      }
    }
  }
  const amounts = numbersOf(table, FIELDS.revenue.id);
  const said = [...changed].filter(
    (at) => amounts && !Number.isNaN(amounts.values[at]) && amounts.values[at] !== 0,
  );
  const isDone = decisions.linesCompleted !== false;
  const rows = said.map((at) => table.sheetRows[at] as number).sort((one, other) => one - other);
  const change = isDone
    ? {
        label: filledText(READING_TEXTS.leaveOut, { count: rows.length }),
        to: { decisions: { linesCompleted: false } },
      }
    : { label: ORDER_TEXTS.complete, to: { decisions: { linesCompleted: true } } };
  const text = filledText(isDone ? ORDER_TEXTS.linesCompleted : ORDER_TEXTS.linesNotCompleted, {
    rows: listed(rows.map((row) => rowNamed(row))),
  });
  const columns = {
    ...table.columns,
    ...(customer?.type === "text" && { [FIELDS.customer.id]: { ...customer, texts } satisfies TextField }),
    ...(date?.type === "date" && { [FIELDS.date.id]: { ...date, days } satisfies DateField }),
  };
  return {
    table: isDone ? { ...table, columns } : table,
    remarks: rows.length > 0 ? [{ id: "lines-completed", text, rows, change }] : [],
    questions: [],
  };
}

/** Orders of several lines of which some lack the customer or the date. @private */
function ordersWithGaps(table: Table): (readonly number[])[] {
  const customers = textsIn(table, FIELDS.customer);
  const date = table.columns[FIELDS.date.id];
  const numbers = textsIn(table, FIELDS.orderNumber);
  const lacks = (at: number) =>
    customers[at] === "" || (date?.type === "date" && Number.isNaN(date.days[at]) && !date.bad.has(at));
  if (!numbers.some((number, at) => number !== "" && lacks(at))) return [];
  const orders = grouped(numbers.keys(), (at) => numbers[at] || null);
  return [...orders.values()].filter((lines) => lines.length > 1 && lines.some(lacks));
}
