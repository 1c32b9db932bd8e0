/** Totals of orders that stand on each of their lines, or on the first line only. */

import { asWritten } from "../../core/numbers/decimal";
import { sum } from "../../core/numbers/sum";
import { amountText } from "../../core/report/plain-number";
import { FIELDS } from "../../core/table/fields";
import { type NumberField, type Table, textsIn } from "../../core/table/table";
import { filledText, type Text } from "../../core/texts/language";
import type { Decisions } from "../contract/decisions";
import { saysLine } from "../reading/columns/guess/amount-headings";
import type { Choice } from "../reading/remark";
import { type LinesRead, linesByOrder, numbersOf, unchanged, withNumbers } from "./order-lines";
import { ORDER_TEXTS } from "./texts";

const SAYS_TOTAL =
  /order (sub ?)?total|total (of )?order|order (total )?(amount|value)|grand total|(invoice|checkout|cart|basket|receipt|transaction|purchase) (total|value)|订单(总额|总金额|金额|总价)|訂單(總額|總金額|金額|總價)|(实付|實付)(款|金额|金額)|Bestellwert|Bestellsumme|Auftrags(wert|summe)|Gesamtbetrag|total (de la )?commande|total (del |do )?pedido|totale ordine|ordertotaal|注文(金額|合計)|주문(금액|총액)/i;

/** Two orders may well hold products of one price each. */
const FEWEST_OF_PRODUCTS = 3;

/** What the amounts of the lines of an order are. */
type Verdict = "once" | "each" | "unclear";

/**
 * The lines with the total of each order counted once: where it stands on every line of an order, on the first; where it
 * stands on the first alone, the others have 0 and are not in want of an amount.
 *
 * It is a total when the heading says so, when quantity times price of the lines comes to it, or when it is the same on
 * all lines of at least two orders of several lines, three where each line has a product of its own, and of all such; with fewer it is asked.
 *
 * @param table one row per line
 * @param decisions of a person
 * @example [...totalsRead({ sheetRows: [2, 3], columns: { "order-number": { type: "text", texts: ["7", "7"] }, revenue: { type: "number", field: FIELDS.revenue, header: "Order total", values: Float64Array.of(5, 5), bad: new Map() } } }, {}).table.columns.revenue.values] // => [5, 0]
 */
export function totalsRead(given: Table, { orderTotals }: Decisions): LinesRead {
  if (!numbersOf(given, FIELDS.revenue.id)) return unchanged(given);
  const orders = linesByOrder(given).filter((lines) => lines.length > 1);
  const table = withTotalsFilled(given, orders);
  const amounts = numbersOf(table, FIELDS.revenue.id);
  if (!amounts || orders.length === 0) return unchanged(table);
  const several = orders.filter((lines) => lines.every((at) => !Number.isNaN(amounts.values[at])));
  const equal = several.filter(
    (lines) => areAlike(amounts, lines) && amounts.values[lines[0] as number] !== 0,
  );
  const told = verdict(table, amounts, several, equal);
  if (told === "each") return unchanged(table);
  const once = onceOnly(table, equal);
  const values = {
    column: amounts.header || amounts.field.label.en,
    orders: equal.length,
    each: amountText(sum(amounts.values)),
    once: amountText(sum(numbersOf(once, FIELDS.revenue.id)?.values ?? [])),
  };
  const rows = equal.flat().map((at) => table.sheetRows[at] as number);
  const counted = orderTotals ?? told;
  if (counted === "unclear")
    return {
      table,
      remarks: [],
      questions: [
        {
          id: "order-totals",
          text: filledText(ORDER_TEXTS.totalsQuestion, values),
          choices: [choice("once"), choice("each")],
        },
      ],
    };
  const isOnce = counted === "once";
  const text: Text = filledText(isOnce ? ORDER_TEXTS.totalsOnce : ORDER_TEXTS.totalsEach, values);
  const change = choice(isOnce ? "each" : "once");
  return {
    table: isOnce ? once : table,
    remarks: [{ id: "order-totals", text, rows, change }],
    questions: [],
  };
}

/** @private */
function choice(orderTotals: "once" | "each"): Choice {
  const label = orderTotals === "once" ? ORDER_TEXTS.countOnce : ORDER_TEXTS.countEach;
  return { label, to: { decisions: { orderTotals } } };
}

/** @private */
function verdict(
  table: Table,
  amounts: NumberField,
  several: readonly (readonly number[])[],
  equal: readonly (readonly number[])[],
): Verdict {
  if (equal.length === 0 || saysLine(amounts.header)) return "each";
  const priced = pricedAs(table, amounts, equal);
  if (priced) return priced;
  if (SAYS_TOTAL.test(amounts.header)) return equal.length * 2 > several.length ? "once" : "each";
  if (equal.length < several.length) return "each";
  const different = new Set(equal.map(([first]) => amounts.values[first as number]));
  const products = textsIn(table, FIELDS.product);
  const haveProducts = equal.every((lines) => new Set(lines.map((at) => products[at])).size > 1);
  const enough = haveProducts ? FEWEST_OF_PRODUCTS : 2;
  return equal.length >= enough && different.size > 1 ? "once" : "unclear";
}

/** What quantity times unit price says of the amounts; `null` when it says nothing. @private */
function pricedAs(
  table: Table,
  { values }: NumberField,
  equal: readonly (readonly number[])[],
): Verdict | null {
  const [counts, prices] = [FIELDS.quantity, FIELDS.unitPrice].map(({ id }) => numbersOf(table, id)?.values);
  if (!counts || !prices) return null;
  const worth = (at: number) => asWritten((counts[at] as number) * (prices[at] as number));
  const isOfLines = equal.every((lines) => lines.every((at) => worth(at) === values[at]));
  if (isOfLines) return "each";
  // Lines that are worth this and that have one amount only where it is not theirs.
  const isOfOrders = equal.every((lines) => {
    const worths = lines.map(worth);
    const differ = worths.every(Number.isFinite) && new Set(worths).size > 1;
    return differ || sum(worths) === values[lines[0] as number];
  });
  return isOfOrders ? "once" : null;
}

/** @private */
function areAlike({ values }: NumberField, lines: readonly number[]): boolean {
  return lines.every((at) => values[at] === values[lines[0] as number]);
}

/** Whatever adds up and is as much the same on every line as the total is. @private */
function onceOnly(table: Table, orders: readonly (readonly number[])[]): Table {
  const further = orders.flatMap((lines) => lines.slice(1));
  return Object.values(table.columns).reduce((changed, column) => {
    if (column.type !== "number" || !(column.field.addsUp || column.field.id === FIELDS.refund.id))
      return changed;
    if (!orders.every((lines) => areAlike(column, lines))) return changed;
    return withNumbers(changed, column, withZeros(column, further));
  }, table);
}

/** An order whose amount stands on its first line has no other on the lines below. @private */
function withTotalsFilled(table: Table, orders: readonly (readonly number[])[]): Table {
  const amounts = numbersOf(table, FIELDS.revenue.id);
  if (!amounts) return table;
  const isBlank = (at: number) => Number.isNaN(amounts.values[at]) && !amounts.bad.has(at);
  const blank = orders.flatMap(([first, ...others]) =>
    first !== undefined && !Number.isNaN(amounts.values[first]) && others.every(isBlank) ? others : [],
  );
  return blank.length === 0 ? table : withNumbers(table, amounts, withZeros(amounts, blank));
}

/** @private */
function withZeros({ values }: NumberField, lines: readonly number[]): Float64Array {
  const changed = values.slice();
  for (const at of lines) changed[at] = 0;
  return changed;
}
