/** The loyalty matrix as a query: medians by rank. */

import {
  type AskedQuery,
  columnOf,
  decimalOf,
  type JudgingQuery,
  neededColumn,
} from "../../core/query/query";
import { FIELDS } from "../../core/table/fields";
import { LOYALTY } from "./fields";
import { TYPES } from "./labels";
import type { LoyaltyOptions } from "./options";
import { TEXTS } from "./texts";

/**
 * The types of customers in a database; none by medians where all customers are equal in both.
 *
 * A number reaches the median exactly when no more than half of the others are above it; a profit must be above 0 too.
 *
 * @param asked options and columns
 * @example loyaltyQuery({ options: { cuts: "median" }, has: ({ id }) => id !== "loyalty", dialect: DIALECTS.bigquery }).columns // => ["profit", "orders"]
 */
export function loyaltyQuery(asked: AskedQuery<LoyaltyOptions>): JudgingQuery {
  const { options, has, dialect } = asked;
  const profit = neededColumn(asked, FIELDS.profit, TEXTS.title);
  const isOrders = !has(LOYALTY) && has(FIELDS.orders);
  const loyalty = isOrders ? columnOf(FIELDS.orders) : neededColumn(asked, LOYALTY, TEXTS.title);
  const areOwn = options.cuts === "own";
  const isHigh = (column: string, place: string, cut: number) =>
    areOwn ? `${column} >= ${decimalOf(cut, dialect)}` : `2 * (${place} - 1) <= ${place}_counted - 1`;
  const areEqual = [
    "COUNT(*) OVER () > 1",
    ...[profit, loyalty].map((column) => `MIN(${column}) OVER () = MAX(${column}) OVER ()`),
  ].join(" AND ");
  const [before, aboveZero, behind] = areOwn
    ? ["", "", ""]
    : [`CASE WHEN ${areEqual} THEN NULL ELSE `, ` AND ${profit} > 0`, " END"];
  return {
    steps: [
      {
        name: "ranked",
        select: `SELECT
  customer,
  ${profit},
  ${loyalty},
  RANK() OVER (ORDER BY ${profit} DESC) AS profit_place,
  COUNT(${profit}) OVER () AS profit_place_counted,
  RANK() OVER (ORDER BY ${loyalty} DESC) AS loyalty_place,
  COUNT(${loyalty}) OVER () AS loyalty_place_counted
FROM customers`,
      },
      {
        name: "judged",
        select: `SELECT
  customer,
  ${profit},
  ${loyalty},
  ${before}CASE
    WHEN ${isHigh(profit, "profit_place", options.profit)}${aboveZero} THEN 0
    ELSE 2
  END + CASE
    WHEN ${isHigh(loyalty, "loyalty_place", options.loyalty)} THEN 0
    ELSE 1
  END${behind} AS position
FROM ranked
WHERE ${profit} IS NOT NULL
  AND ${loyalty} IS NOT NULL`,
      },
    ],
    labelled: "loyalty_type",
    labels: TYPES,
    columns: [profit, loyalty],
    amounts: [profit],
  };
}
