/** What the review reads about the customers, and what follows from it row by row. */

import { serialNumber } from "../../core/cells/date-column";
import { yesNoOf } from "../../core/cells/yes-no";
import { quotient } from "../../core/numbers/decimal";
import { difference } from "../../core/numbers/sum";
import type { Format } from "../../core/report/report";
import { columnName } from "../../core/table/column-name";
import type { Field } from "../../core/table/field";
import { FIELDS } from "../../core/table/fields";
import { latestDay } from "../../core/table/latest-day";
import type { OrdersOfTable, Table } from "../../core/table/table";
import type { Language } from "../../core/texts/language";
import { LATE_PAYMENTS, WANTED } from "./fields";
import { TEXTS } from "./texts";

/** One number or day per customer, `NaN` where it is not known. */
export interface Measure {
  readonly name: string;
  /** `text` for days since 1970-01-01. */
  readonly format: Format;
  readonly values: Float64Array;
  /** Whether there is a number for anybody; if not, its column is missing or empty. */
  readonly isKnown: boolean;
  /** Yes and no as 1 and 0, which no list shows. */
  readonly isAnswer?: boolean;
}

export interface Measures {
  readonly revenue: Measure;
  readonly previous: Measure;
  /** Revenue less that of the year before; a blank revenue counts as nothing bought. */
  readonly change: Measure;
  readonly changeShare: Measure;
  /** Profit before the cost to serve. */
  readonly gross: Measure;
  readonly cost: Measure;
  /** Profit after the cost to serve, where a blank cost counts as nothing and an unreadable one is not known. */
  readonly net: Measure;
  readonly complaints: Measure;
  readonly latePayments: Measure;
  /** 1 for whom the firm wants to do business with, 0 for whom not. */
  readonly wanted: Measure;
  readonly products: Measure;
  /** Of the period. */
  readonly orderCount: Measure;
  /** Revenue of one order on the average. */
  readonly orderValue: Measure;
  readonly first: Measure;
  readonly last: Measure;
  /** The day from which ages are counted. */
  readonly latest: number;
  /** The orders that the customers were added up from; absent for a list of customers. */
  readonly orders?: OrdersOfTable;
}

/**
 * What is known about the customers of a table.
 *
 * @param table the customers
 * @param language of the names
 * @example measuresIn(tableOf([2], [{ field: FIELDS.revenue, header: "Sales", letter: "B", cells: [5] }], { decimal: ".", groups: "," }), "en").revenue // => { name: "Sales", format: "money", values: Float64Array.of(5), isKnown: true }
 */
export function measuresIn(table: Table, language: Language): Measures {
  const nothing = new Float64Array(table.sheetRows.length).fill(Number.NaN);
  const measure = (name: string, format: Format, values: Float64Array): Measure => ({
    name,
    format,
    values,
    isKnown: values.some((value) => !Number.isNaN(value)),
  });
  const read = (field: Field, format: Format = "money") => {
    const column = table.columns[field.id];
    if (!column || column.type === "text") return measure(field.label[language], format, nothing);
    const name = columnName(column, language);
    return measure(name, format, column.type === "date" ? column.days : column.values);
  };
  const answers = (field: Field): Measure => {
    const column = table.columns[field.id];
    const texts = column?.type === "text" ? column.texts : [];
    const values = nothing.map((_, row) => {
      const answer = yesNoOf(texts[row]);
      return typeof answer === "boolean" ? Number(answer) : Number.NaN;
    });
    const name = column ? columnName(column, language) : field.label[language];
    return { ...measure(name, "count", values), isAnswer: true };
  };
  /** What is beyond any amount is not known. */
  const derived = (name: string, format: Format, amountOf: (row: number) => number) =>
    measure(
      name,
      format,
      nothing.map((_, row) => {
        const amount = amountOf(row);
        return Number.isFinite(amount) ? amount : Number.NaN;
      }),
    );
  /** A blank counts as 0, an unreadable cell does not. */
  const orNothing = (field: Field, { values }: Measure, row: number) => {
    const value = values[row] as number;
    const column = table.columns[field.id];
    if (column && column.type === "number" && !column.bad.has(row)) return value || 0;
    return value;
  };
  const { revenue: REVENUE, costToServe: COST } = FIELDS;
  const revenue = read(REVENUE);
  const previous = read(FIELDS.previousRevenue);
  const gross = read(FIELDS.profit);
  const cost = read(COST);
  const orderCount = read(FIELDS.orders, "count");
  const first = read(FIELDS.firstOrder, "date");
  const last = read(FIELDS.lastOrder, "date");
  const before = (row: number) => previous.values[row] as number;
  const changeOf = (row: number) => difference(orNothing(REVENUE, revenue, row), before(row));
  return {
    revenue,
    previous,
    change: derived(TEXTS.change[language], "money", changeOf),
    changeShare: derived(`${TEXTS.change[language]} %`, "share", (row) =>
      quotient(changeOf(row), before(row)),
    ),
    gross,
    cost,
    net: cost.isKnown
      ? derived(gross.isKnown ? `${gross.name} − ${cost.name}` : gross.name, "money", (row) =>
          difference(gross.values[row] as number, orNothing(COST, cost, row)),
        )
      : gross,
    complaints: read(FIELDS.complaints, "count"),
    latePayments: read(LATE_PAYMENTS, "count"),
    wanted: answers(WANTED),
    products: read(FIELDS.productsBought, "count"),
    orderCount,
    orderValue: derived(TEXTS.orderValue[language], "money", (row) => {
      const count = orderCount.values[row] as number;
      return count > 0 ? quotient(revenue.values[row] as number, count) : Number.NaN;
    }),
    first,
    last,
    latest: latestDay(first.values, last.isKnown ? last.values : undefined, table.today),
    ...(table.orders ? { orders: table.orders } : {}),
  };
}

/**
 * A customer's value as a report holds it, a day as the sheet's serial number; `""` when not known.
 *
 * @param measure of all customers
 * @param row of the customer
 * @example shownValue({ name: "First order", format: "date", values: Float64Array.of(19727), isKnown: true }, 0) // => 45296
 */
export function shownValue({ values, format }: Measure, row: number): string | number {
  const value = values[row] as number;
  if (Number.isNaN(value)) return "";
  return format === "date" ? serialNumber(value) : value;
}
