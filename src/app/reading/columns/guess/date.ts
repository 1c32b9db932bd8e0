/** When the orders were, when headings alone do not settle it. */

import { FIELDS } from "../../../../core/table/fields";
import { speaksAgainst } from "./candidate";
import { type Draft, isFree, take } from "./draft";

/** With fewer customers who come again, dates may be anything of a customer. */
const MOST_DIFFERENT = 0.9;

/** Of when goods left the house. */
const SENT =
  /shipp(ed|ing)|ship(ment)?date|dispatch|deliver(y|ed)|liefer|versand|livraison|expedition|entrega|envio|consegna|spedizione|levering|verzend|发货|發貨|出货|出貨|送货|送貨|交货|交貨|配送|出荷|発送|納品|배송|출고/u;

/**
 * Takes dates that were put together, or a column of dates whose heading does not say that they are of something else, where customers come again; of
 * several a person is asked.
 *
 * @param draft of the guess, which is changed
 * @example settleDate({ columns: [], fields: [], mapping: {}, reasons: {}, doubts: [] }) // => undefined
 */
export function settleDate(draft: Draft): void {
  const { columns, fields, mapping, doubts } = draft;
  const { date, customer } = FIELDS;
  if (!fields.includes(date) || mapping[date.id] !== undefined) return;
  const joined = columns.find((one) => one.column.joined && isFree(draft, one));
  if (joined) {
    take(draft, date, joined, "heading");
    return;
  }
  const names = columns.find(({ column }) => column.position === mapping[customer.id]);
  if (!names || names.profile().distinctShare > MOST_DIFFERENT) return;
  const free = columns.filter((one) => one.column.kind === "date" && isFree(draft, one));
  const dates = free.filter((one) => !speaksAgainst(one, date));
  // Where goods were sent out on the only days there are, those are the days of the orders.
  const sent = free.filter((one) => SENT.test(one.words.glued));
  const [first, ...rivals] = dates.length > 0 ? dates : free.length === 1 ? sent : [];
  if (!first) return;
  take(draft, date, first, "contents");
  if (rivals.length > 0)
    doubts.push({
      field: date.id,
      position: first.column.position,
      rivals: rivals.map(({ column }) => column.position),
      reason: "contents",
    });
}
