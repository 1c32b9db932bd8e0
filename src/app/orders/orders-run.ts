/** A list of orders as a run sees it: customers with their place, their columns, and what was made of the orders. */

import { InputError } from "../../core/problem";
import { amountText } from "../../core/report/plain-number";
import { daysFilled } from "../../core/table/days-filled";
import { FIELDS } from "../../core/table/fields";
import type { OrdersOfTable, Table } from "../../core/table/table";
import { TEXTS as CORE_TEXTS } from "../../core/texts/core-texts";
import { alike, filledText, joined, type Language, type Text } from "../../core/texts/language";
import type { Period } from "../contract/kept";
import type { Source } from "../reading/place/source";
import { fittingText } from "../reading/sheet/contents";
import type { WorkbookReading } from "../reading/sheet/sheet-reading";
import { TEXTS } from "../texts";
import { type Aggregated, aggregated, type OrderDays } from "./aggregate";
import { type CustomerColumn, customerColumns, profitOfYear } from "./customer-fields";
import { type CustomersPlace, customersPlace, customersSheet, knownCustomers } from "./customers-sheet";
import { lackingProducts } from "./lacking-products";
import { spanText } from "./period";
import { gapVariations, usualGaps } from "./rhythm";

export interface OrdersRun extends CustomersPlace {
  /** One row per order. */
  readonly orders: Table;
  /** One row per customer. */
  readonly table: Table;
  /** What the customers' sheet holds of them. */
  readonly columns: readonly CustomerColumn[];
  readonly found: Aggregated;
  readonly source: Source;
  /** The orders' sheet. */
  readonly sheet: string;
}

/**
 * The customers of the orders; nothing is written. Throws `NO_ORDERS` when none is of the period.
 *
 * @param given one row per order
 * @param period which orders count
 * @param reading of the orders' sheet
 * @param source of the orders
 * @param language of the customers' sheet
 * @param withoutOrder names of customers of whom no order counts
 * @example ordersRun(tableOf([2], [], { decimal: ".", groups: "," }), { kind: "all" }, { customers: null }, {}, "en") // throws "Orders needs a column for Customer: choose one"
 */
export function ordersRun(
  given: Table,
  period: Period,
  reading: WorkbookReading,
  source: Source,
  language: Language,
  withoutOrder: readonly string[] = [],
): OrdersRun {
  const orders = withFittingNames(given);
  const sheet = customersSheet(reading.customers);
  const known = [...(sheet ? knownCustomers(sheet) : []), ...withoutOrder.map(fittingText)];
  const found = aggregated(orders, period, known);
  if (found.orders === 0 && found.days)
    throw new InputError("NO_ORDERS", { days: spanText(found.days.span) });
  const columns = customerColumns(orders, found);
  const placed = customersPlace(
    reading,
    sheet,
    found.customers.map(({ name }) => name),
    language,
  );
  const table: Table = {
    sheetRows: placed.rows,
    columns: Object.fromEntries(columns.map((column) => [column.field.id, column])),
    ...(found.days && { orders: ordersOfTable(orders, found, found.days) }),
  };
  return { ...placed, orders, table, columns, found, source, sheet: reading.sheet };
}

/** @private */
function ordersOfTable(
  orders: Table,
  found: Aggregated,
  { span, data, before, year }: OrderDays,
): OrdersOfTable {
  const profit = profitOfYear(orders, found);
  const lacking = lackingProducts(orders, found.customers);
  return {
    period: span,
    data,
    before,
    year,
    gapVariation: gapVariations(found.customers),
    usualGap: usualGaps(found.customers),
    ...(profit ? { profitOfYear: profit } : {}),
    ...(lacking ? { lacking } : {}),
  };
}

/** Names are known again by what the customers' sheet can hold of them. @private */
function withFittingNames(orders: Table): Table {
  const names = orders.columns[FIELDS.customer.id];
  if (names?.type !== "text") return orders;
  const fitting = { ...names, texts: names.texts.map(fittingText) };
  return { ...orders, columns: { ...orders.columns, [FIELDS.customer.id]: fitting } };
}

/**
 * What was made of the orders, in sentences.
 *
 * @param run from `ordersRun`
 * @param language of the sentences
 * @example orderNotes({ sheet: "Orders", source: { range: "A1:C9" }, found: { days: { span: { first: 19723, last: 19727 }, data: { first: 19723, last: 19727 } }, customers: [], orders: 8, lines: 8, outside: 0, returns: 0, returned: 0, discounts: 0, discounted: 0 } }, "en") // => ["8 orders of 2024-01-01 – 2024-01-05 from Orders, A1:C9, added up to 0 customers."]
 */
export function orderNotes(
  { sheet, source, found }: Pick<OrdersRun, "sheet" | "source" | "found">,
  language: Language,
): string[] {
  const { customers, orders, lines, outside, returns, returned, discounts, discounted } = found;
  const idle = customers.filter(({ inPeriod }) => inPeriod.length === 0).length;
  const from = joined([alike(sheet), alike(source.range)], CORE_TEXTS.clauseSeparator);
  const count = amountText(orders);
  const values = { count, from, lines: amountText(lines), days: found.days ? spanText(found.days.span) : "" };
  const [buying, back] = [amountText(customers.length - idle), amountText(returned)];
  const part = found.days && daysFilled(found.days.span, found.days.data);
  const notes = [
    filledText(addedUp(found), { ...values, buying }),
    part && filledText(TEXTS.ordersFillPart, { days: part.days, all: part.all, part: spanText(part) }),
    discounts > 0 &&
      filledText(TEXTS.discountsNettedOut, { discounts: amountText(discounts), off: amountText(discounted) }),
    returns > 0 && filledText(TEXTS.returnsNettedOut, { returns: amountText(returns), back }),
    outside > 0 && filledText(TEXTS.ordersOutside, { outside: amountText(outside) }),
    idle > 0 && filledText(TEXTS.customersIdle, { idle: amountText(idle) }),
  ];
  return notes.flatMap((note) => (note ? [note[language]] : []));
}

/** @private */
function addedUp({ lines, orders, days }: Aggregated): Text {
  if (lines === orders) return days ? TEXTS.ordersAddedUp : TEXTS.undatedOrdersAddedUp;
  return days ? TEXTS.orderLinesAddedUp : TEXTS.undatedLinesAddedUp;
}
