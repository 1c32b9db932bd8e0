/** The first steps of every query: from the rows of a table to one row per customer, as a sheet adds orders up. */

import { hasField } from "../app/contract/needs";
import { DIALECTS } from "../core/query/dialect";
import { columnOf, indented, type Step } from "../core/query/query";
import type { Field } from "../core/table/field";
import { FIELDS } from "../core/table/fields";
import { type PeriodConditions, partitionCondition, periodConditions } from "./period";
import { namedColumn, type QuerySource, selected, tableIn } from "./source";
import { SQL_TEXTS } from "./texts";

const { customer: CUSTOMER, revenue: REVENUE, date: DATE, orderNumber: ORDER_NUMBER } = FIELDS;
const { orders: ORDERS, firstOrder: FIRST_ORDER, lastOrder: LAST_ORDER } = FIELDS;

/** What a list of orders yields without a column of its own. */
const COUNTED: readonly Field[] = [ORDERS, FIRST_ORDER, LAST_ORDER];

/** The steps that end in `customers`, and what it has. */
export interface CustomerSteps {
  readonly steps: readonly Step[];
  readonly fields: readonly Field[];
  /** The step with the orders, `null` for a list of customers or of orders without days. */
  readonly orders: string | null;
  /** The step with their lines up to the end of the period, likewise. */
  readonly lines: string | null;
}

/**
 * One row per customer, with the fields that a model reads.
 *
 * Of orders, a line needs customer, amount and, where there are dates, a date. What adds up is added up over the period;
 * of other fields the latest purchase's stands, on one day the larger number or the first text. Lines of one order number
 * are one order; an order that comes to 0 or less is no purchase, and one of nothing but zeros is not there at all. A
 * customer without an order in the period is left out, unless an earlier purchase says something of it.
 *
 * @param source of the rows
 * @param wanted fields that the model reads; those without a column are left out
 * @param readsEarlier whether the model itself reads orders before the period
 * @example customerSteps({ engine: "bigquery", rows: "customers", table: "a.b", columns: { customer: "Name" }, period: { kind: "all" } }, [FIELDS.customer]).steps.length // => 1
 */
export function customerSteps(
  source: QuerySource,
  wanted: readonly Field[],
  readsEarlier = false,
): CustomerSteps {
  const has = ({ id }: Field) => hasField(id, source.columns, false);
  if (source.rows === "customers") {
    const fields = [...new Set([CUSTOMER, ...wanted.filter(has)])];
    const select = `SELECT\n${selected(source, fields)}\nFROM ${tableIn(source)}`;
    return { steps: [{ name: "customers", select }], fields, orders: null, lines: null };
  }
  const isDated = has(DATE);
  const counted = COUNTED.filter((field) => wanted.includes(field) && (field === ORDERS || isDated));
  const own: readonly Field[] = [CUSTOMER, REVENUE, DATE, ORDER_NUMBER];
  const others = wanted.filter((field) => has(field) && !COUNTED.includes(field) && !own.includes(field));
  const lines: Lines = {
    source,
    isDated,
    isNumbered: has(ORDER_NUMBER),
    added: [REVENUE, ...others.filter(({ addsUp }) => addsUp)],
    latest: others.filter(({ addsUp }) => !addsUp),
    counted,
    period: periodConditions(source.period, DIALECTS[source.engine]),
  };
  return {
    steps: [
      linesStep(lines, readsEarlier),
      ...(lines.isNumbered ? [ordersStep(lines)] : []),
      ...(isDated ? [orderLinesStep(lines), spanStep(ordersIn(lines))] : []),
      ...(lines.latest.length > 0 ? [purchasesStep(lines)] : []),
      ...lines.latest.map((field) => latestStep(field, lines)),
      customersStep(lines),
    ],
    fields: [CUSTOMER, ...lines.added, ...counted, ...lines.latest],
    orders: isDated ? ordersIn(lines) : null,
    lines: isDated ? ORDER_LINES : null,
  };
}

/** What the steps over order lines follow from. */
interface Lines {
  readonly source: QuerySource;
  readonly isDated: boolean;
  readonly isNumbered: boolean;
  /** Fields that add up, the amount first. */
  readonly added: readonly Field[];
  /** Fields of which the latest counts. */
  readonly latest: readonly Field[];
  readonly counted: readonly Field[];
  readonly period: PeriodConditions;
}

/** Whether orders before the period say something of a customer. @private */
function readsHistory({ latest, counted }: Lines): boolean {
  return latest.length > 0 || counted.includes(FIRST_ORDER) || counted.includes(LAST_ORDER);
}

/** The lines that can be used, and no column but those that are. @private */
function linesStep(lines: Lines, readsEarlier: boolean): Step {
  const { source, isDated, isNumbered, added, latest } = lines;
  const fields = [
    CUSTOMER,
    ...(isDated ? [DATE] : []),
    ...(isNumbered ? [ORDER_NUMBER] : []),
    ...added,
    ...latest,
  ];
  const parts = (source.partition ?? []).map((column) =>
    namedColumn(column, SQL_TEXTS.thePartition, DIALECTS[source.engine]),
  );
  const within = partitionCondition(source.period, parts, readsEarlier || readsHistory(lines));
  const read = `SELECT\n${selected(source, fields)}\nFROM ${tableIn(source)}${within ? `\nWHERE ${within}` : ""}`;
  const usable = [
    "customer IS NOT NULL",
    "revenue IS NOT NULL",
    ...(isDated ? ["day IS NOT NULL"] : []),
    isNumbered ? "(revenue <> 0 OR order_number IS NOT NULL)" : "revenue <> 0",
  ];
  return {
    name: "lines",
    select: `SELECT *\nFROM (\n${indented(read)}\n) AS read_lines\nWHERE ${usable.join("\n  AND ")}`,
  };
}

const ORDER_LINES = "order_lines";

/** The lines up to the end of the period, but those of an order that has nothing but zeros, and which are of a purchase. @private */
function orderLinesStep({ isNumbered, period }: Lines): Step {
  const order = "OVER (PARTITION BY customer, day, order_number)";
  const counted = `(
  SELECT
    *,
    COUNTIF(revenue <> 0) ${order} AS filled,
    revenue >= 0 AND (order_number IS NULL OR SUM(revenue) ${order} > 0) AS is_purchase
  FROM lines
) AS counted_lines`;
  const where = [
    ...(isNumbered ? ["(order_number IS NULL OR filled > 0)"] : []),
    ...(period.upTo ? [period.upTo] : []),
  ];
  const from = isNumbered ? `*\nFROM ${counted}` : "*, revenue >= 0 AS is_purchase\nFROM lines";
  return {
    name: ORDER_LINES,
    select: `SELECT ${from}${where.length > 0 ? `\nWHERE ${where.join(" AND ")}` : ""}`,
  };
}

/** The step whose rows are orders. @private */
function ordersIn({ isNumbered }: Lines): string {
  return isNumbered ? "orders" : "lines";
}

/** First and last day of all orders. @private */
function spanStep(orders: string): Step {
  return { name: "span", select: `SELECT MIN(day) AS first_day, MAX(day) AS last_day FROM ${orders}` };
}

/** The table to read lines or orders from, with the last day of all where it is needed. @private */
function fromLines(table: string, { period }: Lines): string {
  return `FROM ${table}${period.needsSpan ? "\nCROSS JOIN span" : ""}`;
}

/** Lines of one number, customer and day are one order; those without a number stay for themselves, in one row. @private */
function ordersStep({ isDated, added }: Lines): Step {
  const keys = ["customer", ...(isDated ? ["day"] : []), "order_number"];
  const sums = added.map((field) => `SUM(${columnOf(field)}) AS ${columnOf(field)}`);
  return {
    name: "orders",
    select: `SELECT
${indented([...keys, ...sums].join(",\n"))},
  CASE
    WHEN order_number IS NULL THEN COUNTIF(revenue > 0)
    WHEN SUM(revenue) > 0 THEN 1
    ELSE 0
  END AS purchases
FROM lines
GROUP BY ${keys.join(", ")}
HAVING COUNTIF(revenue <> 0) > 0`,
  };
}

/** One row per customer. @private */
function customersStep(lines: Lines): Step {
  const { isNumbered, added, latest, counted, period } = lines;
  const knowsEarlier = latest.length > 0;
  const isHistoryRead = readsHistory(lines);
  const { within, upTo } = period;
  // Who bought first or last is told by all orders up to the end of the period, all else by those within it.
  const inPeriod = (value: string) =>
    isHistoryRead && within ? `CASE WHEN ${within} THEN ${value} END` : value;
  const isPurchase = isNumbered ? "purchases > 0" : "revenue > 0";
  const orders = isNumbered
    ? `COUNT(DISTINCT ${inPeriod(`CASE WHEN purchases > 0 THEN order_number END`)})\n    + SUM(${inPeriod("CASE WHEN order_number IS NULL THEN purchases ELSE 0 END")})`
    : `COUNT(${inPeriod("CASE WHEN revenue > 0 THEN 1 END")})`;
  const expressions = new Map<Field, string>([
    ...added.map((field) => [field, `SUM(${inPeriod(columnOf(field))})`] as const),
    [ORDERS, knowsEarlier && within ? `CASE WHEN COUNTIF(${within}) > 0 THEN ${orders} END` : orders],
    [FIRST_ORDER, `MIN(CASE WHEN ${isPurchase} THEN day END)`],
    [LAST_ORDER, `MAX(CASE WHEN ${isPurchase} THEN day END)`],
  ]);
  const columns = [...added, ...counted].map((field) => `${expressions.get(field)} AS ${columnOf(field)}`);
  const where = isHistoryRead ? upTo : within;
  const summed = [
    `SELECT\n  customer,\n${indented(columns.join(",\n"))}`,
    fromLines(ordersIn(lines), lines),
    ...(where ? [`WHERE ${where}`] : []),
    "GROUP BY customer",
    ...(isHistoryRead && !knowsEarlier && within ? [`HAVING COUNTIF(${within}) > 0`] : []),
  ].join("\n");
  if (latest.length === 0) return { name: "customers", select: summed };
  const names = latest.map(columnOf);
  return {
    name: "customers",
    select: [
      `SELECT\n  summed.*,\n${names.map((name) => `  latest_${name}.${name}`).join(",\n")}`,
      `FROM (\n${indented(summed)}\n) AS summed`,
      ...names.map(
        (name) =>
          `LEFT JOIN latest_${name}\n  ON latest_${name}.customer = summed.customer AND latest_${name}.place = 1`,
      ),
    ].join("\n"),
  };
}

/** The lines of orders that come to more than 0, but for those that take something off. @private */
function purchasesStep(lines: Lines): Step {
  const { isDated, isNumbered, latest, period } = lines;
  const names = ["customer", ...(isDated ? ["day"] : []), ...latest.map(columnOf)];
  const where = period.upTo ? [period.upTo] : [];
  if (!isNumbered)
    return {
      name: "purchases",
      select: `SELECT ${names.join(", ")}\nFROM lines\nWHERE ${["revenue > 0", ...where].join(" AND ")}`,
    };
  const order = ["customer", ...(isDated ? ["day"] : []), "order_number"].join(", ");
  return {
    name: "purchases",
    select: `SELECT ${names.join(", ")}
FROM (
  SELECT *, SUM(revenue) OVER (PARTITION BY ${order}) AS worth
  FROM lines
) AS worth_lines
WHERE ${["revenue >= 0", "(CASE WHEN order_number IS NULL THEN revenue ELSE worth END) > 0", ...where].join("\n  AND ")}`,
  };
}

/** What the latest purchase says of a field, in the row whose place is 1. @private */
function latestStep(field: Field, { isDated }: Lines): Step {
  const name = columnOf(field);
  const order = [...(isDated ? ["day DESC"] : []), field.type === "text" ? name : `${name} DESC`];
  return {
    name: `latest_${name}`,
    select: `SELECT
  customer,
  ${name},
  ROW_NUMBER() OVER (PARTITION BY customer ORDER BY ${order.join(", ")}) AS place
FROM purchases
WHERE ${name} IS NOT NULL`,
  };
}
