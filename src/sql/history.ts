/** Tiers month by month: what a month's run puts into a table that keeps them, so that no earlier month is read again. */

import type { Period } from "../app/contract/kept";
import type { QueryRequest } from "../app/contract/queries";
import { dayOf, dayText } from "../core/cells/date-column";
import { monthsLater } from "../core/cells/months";
import { refusedPeriod } from "./period";
import { type QuerySource, tableIn } from "./source";

type Month = NonNullable<QueryRequest["month"]>;

/**
 * The 12 months that end with a month. Throws `PARAMETER` for a month that is none.
 *
 * @param month such as 2024-03
 * @example yearUntil("2024-03") // => { kind: "days", from: "2023-04-01", to: "2024-03-31" }
 */
export function yearUntil(month: string): Period {
  const first = dayOf(firstDayOf(month));
  if (typeof first !== "number") throw refusedPeriod(month);
  const next = monthsLater(first, 1);
  return { kind: "days", from: dayText(monthsLater(next, -12)), to: dayText(next - 1) };
}

/**
 * The statements that put a month's customers into the table, which the first run makes; a month that is run again
 * replaces itself. Throws `PARAMETER` for what is no name of a table.
 *
 * @param month and its table
 * @param source whose engine runs them
 * @param customers the query that gives the rows, a column `month` first
 * @example historyStatements({ month: "2024-03", history: "shop.tiers" }, { engine: "bigquery" }, "SELECT 1").split("\n").at(-3) // => "DELETE FROM `shop.tiers` WHERE month = DATE '2024-03-01';"
 */
export function historyStatements(
  { month, history }: Month & { readonly history: string },
  { engine }: Pick<QuerySource, "engine">,
  customers: string,
): string {
  const table = tableIn({ engine, table: history });
  return [
    `CREATE TABLE IF NOT EXISTS ${table} AS`,
    `SELECT * FROM (\n${customers}\n) AS customers WHERE FALSE;`,
    `DELETE FROM ${table} WHERE month = DATE '${firstDayOf(month)}';`,
    `INSERT INTO ${table}`,
    customers,
  ].join("\n");
}

/**
 * The day by which a month is named.
 *
 * @param month such as 2024-03
 * @example firstDayOf("2024-03") // => "2024-03-01"
 */
export function firstDayOf(month: string): string {
  return `${month}-01`;
}
