/** Orders added up to customers. */

import { sum } from "../../core/numbers/sum";
import { InputError, type Problem } from "../../core/problem";
import type { Field } from "../../core/table/field";
import { FIELDS } from "../../core/table/fields";
import { type Line, type OrderKind, orderKinds } from "../../core/table/order-kinds";
import {
  type DateField,
  datesIn,
  missingField,
  type NumberField,
  numbersIn,
  problemsIn,
  type Table,
  textsIn,
} from "../../core/table/table";
import { blankRemarks, dateRemarks } from "../../core/table/value-column";
import type { Period } from "../contract/kept";
import { FURTHER_FIELDS } from "../reading/fields";
import { TEXTS } from "../texts";
import { type Span, spanBefore, spanOf, spanOfDays, yearOf } from "./period";

/** One line of an order that can be used. */
export interface Order extends Line {
  readonly kind: OrderKind;
}

/** When the orders were. */
export interface OrderDays {
  readonly span: Span;
  /** From the first order that can be used to the last. */
  readonly data: Span;
  /** The days a year before to compare with, `null` for none. */
  readonly before: Span | null;
  /** What stands for a year of the period. */
  readonly year: ReturnType<typeof yearOf>;
}

/** Everything a customer ordered, by when. */
export interface CustomerOrders {
  readonly name: string;
  readonly inPeriod: readonly Order[];
  /** In the same days a year before. */
  readonly before: readonly Order[];
  /** Lines of purchases, not of returns or discounts, up to the end of the period. */
  readonly purchases: readonly Order[];
}

export interface Aggregated {
  /** `null` where no column has dates. */
  readonly days: OrderDays | null;
  readonly customers: readonly CustomerOrders[];
  readonly problems: readonly Problem[];
  /** Orders of the period, returns included; the lines of one order number are one order. */
  readonly orders: number;
  /** Rows that these orders take. */
  readonly lines: number;
  readonly outside: number;
  readonly returns: number;
  /** What the returns come to, below 0. */
  readonly returned: number;
  /** Lines that take something off their order, and what they come to, below 0. */
  readonly discounts: number;
  readonly discounted: number;
}

/**
 * The customers of a list of orders, the largest first.
 *
 * An order needs customer and amount, and a date where a column has dates; one without is left out and said. An amount
 * below 0 is a return or a discount: it nets out and is no purchase. Every customer stays, also one who bought nothing in the
 * period or is known from before. Throws `FIELD_MISSING` without the columns, or without dates for another period than all
 * orders; when no order can be used `DATES_UNREADABLE`, `NUMBERS_UNREADABLE`, `NO_ENTRIES`, `NO_VALUES`
 * or `NO_USABLE_ORDER`, which name the column that is the cause.
 *
 * @param table one row per order
 * @param period which orders count
 * @param known names of customers of earlier runs
 * @example aggregated(tableOf([2], [], { decimal: ".", groups: "," }), { kind: "all" }) // throws "Orders needs a column for Customer: choose one"
 */
export function aggregated(table: Table, period: Period, known: readonly string[] = []): Aggregated {
  const { customer, date, revenue } = FIELDS;
  const isDated = table.columns[date.id] !== undefined || period.kind !== "all";
  if (!table.columns[customer.id]) throw missingField(TEXTS.ordersTitle, [customer]);
  const days = isDated
    ? datesIn(table, date, TEXTS.ordersTitle).days
    : new Float64Array(table.sheetRows.length);
  const { values } = numbersIn(table, revenue, TEXTS.ordersTitle);
  const names = textsIn(table, customer);
  const usable = names.flatMap((name, at) =>
    name === "" || Number.isNaN(days[at]) || Number.isNaN(values[at]) ? [] : [at],
  );
  if (usable.length === 0) throw noUsableOrder(table);
  const lines = usable.map((at): Line => ({ at, day: days[at] as number, amount: values[at] as number }));
  const kinds = orderKinds(lines, table);
  const orders = lines.map(
    ({ at, day, amount }, index): Order => ({ at, day, amount, kind: kinds[index] ?? "purchase" }),
  );
  const when = isDated ? orderDays(orders, period) : null;
  const inPeriod = orders.filter((order) => isWithin(order, when?.span));
  const returns = inPeriod.filter(({ kind }) => kind === "return");
  const discounts = inPeriod.filter(({ kind }) => kind === "discount");
  return {
    days: when,
    customers: byCustomer(orders, names, known, when),
    problems: problemsOf(table),
    orders: countOfOrders(inPeriod, table),
    lines: inPeriod.length,
    outside: countOfOrders(
      orders.filter((order) => !isWithin(order, when?.span)),
      table,
    ),
    returns: countOfOrders(returns, table),
    returned: sum(returns.map(({ amount }) => amount)),
    discounts: discounts.length,
    discounted: sum(discounts.map(({ amount }) => amount)),
  };
}

/** @private */
function orderDays(orders: readonly Order[], period: Period): OrderDays {
  const data = spanOfDays(orders.map(({ day }) => day));
  const span = spanOf(period, data);
  return { span, data, before: spanBefore(period, span), year: yearOf(span, data) };
}

/** Names the column that fails in every row, else the one with most cells that cannot be read. @private */
function noUsableOrder(table: Table): InputError {
  const date = datesOf(table);
  const revenue = numbersIn(table, FIELDS.revenue, TEXTS.ordersTitle);
  const letter = table.columns[FIELDS.customer.id]?.letter ?? "";
  if (textsIn(table, FIELDS.customer).every((name) => name === "")) {
    return new InputError("NO_ENTRIES", { field: FIELDS.customer.label, column: letter });
  }
  const causes = [
    ...(date
      ? [{ ...date, values: date.days, unreadable: "DATES_UNREADABLE", blank: "NO_ENTRIES" } as const]
      : []),
    { ...revenue, unreadable: "NUMBERS_UNREADABLE", blank: "NO_VALUES" } as const,
  ];
  const failing = causes.filter(({ values }) => values.every(Number.isNaN));
  const [cause] = [...(failing[0] ? failing : causes)].sort((one, other) => other.bad.size - one.bad.size);
  const [first] = cause?.bad.values() ?? [];
  if (cause && first) {
    const details = { field: cause.field.label, column: cause.letter, count: cause.bad.size };
    return new InputError(cause.unreadable, { ...details, found: first.details.found ?? "" });
  }
  if (failing[0]) {
    return new InputError(failing[0].blank, { field: failing[0].field.label, column: failing[0].letter });
  }
  return new InputError("NO_USABLE_ORDER", {
    columns: [letter, ...(date ? [date.letter] : []), revenue.letter].join(", "),
  });
}

/** A line without an order number is an order of its own. @private */
function countOfOrders(orders: readonly Order[], table: Table): number {
  const numbers = textsIn(table, FIELDS.orderNumber);
  return new Set(orders.map(({ at }) => numbers[at] || at)).size;
}

/** @private */
function byCustomer(
  orders: readonly Order[],
  names: readonly string[],
  known: readonly string[],
  days: OrderDays | null,
): CustomerOrders[] {
  const nothing = () => ({ inPeriod: [] as Order[], before: [] as Order[], purchases: [] as Order[] });
  const found = new Map(known.map((name) => [name, nothing()]));
  for (const order of orders) {
    const name = names[order.at] as string;
    const known = found.get(name);
    const own = known ?? nothing();
    if (!known) found.set(name, own);
    if (isWithin(order, days?.span)) own.inPeriod.push(order);
    if (days?.before && isWithin(order, days.before)) own.before.push(order);
    if (order.kind === "purchase" && !(days && order.day > days.span.last)) own.purchases.push(order);
  }
  const ranked = [...found].map(([name, own]) => ({
    customer: { name, ...own },
    revenue: sum(own.inPeriod.map(({ amount }) => amount)),
  }));
  ranked.sort(
    (one, other) => other.revenue - one.revenue || (one.customer.name < other.customer.name ? -1 : 1),
  );
  return ranked.map(({ customer }) => customer);
}

/** Without dates every order is. @private */
function isWithin({ day }: Order, span: Span | undefined): boolean {
  return span === undefined || (day >= span.first && day <= span.last);
}

/** @private */
function datesOf({ columns }: Table): DateField | undefined {
  const column = columns[FIELDS.date.id];
  return column?.type === "date" ? column : undefined;
}

/** What leaves an order out, and unreadable numbers of it. @private */
function problemsOf(table: Table): Problem[] {
  const names = textsIn(table, FIELDS.customer);
  const nameless = names.flatMap((name, at): Problem[] =>
    name === "" ? [blank(table.sheetRows[at] as number, FIELDS.customer)] : [],
  );
  const date = datesOf(table);
  // What a quantity or a price lacks is said of the amount that it makes.
  const numbers = Object.values(table.columns).filter(
    (one): one is NumberField => one.type === "number" && !FURTHER_FIELDS.includes(one.field),
  );
  return [
    ...nameless,
    ...(date
      ? [
          ...problemsIn(table, date),
          ...blankRemarks(table, { ...date, values: date.days }),
          ...dateRemarks(table, date),
        ]
      : []),
    ...numbers.flatMap((column) => problemsIn(table, column)),
    ...blankRemarks(table, numbersIn(table, FIELDS.revenue, TEXTS.ordersTitle)),
  ];
}

/** @private */
function blank(row: number, { id, label }: Field): Problem {
  return { row, field: id, code: "BLANK_VALUE", details: { field: label } };
}
