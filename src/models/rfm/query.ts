/** RFM as a query: fifths by rank, which are those of the quantiles. */

import { type AskedQuery, columnOf, type JudgingQuery, neededColumn } from "../../core/query/query";
import { FIELDS } from "../../core/table/fields";
import { RECENCY } from "./fields";
import { SEGMENTS } from "./labels";
import { TEXTS } from "./texts";

/**
 * Scores and segments of customers in a database; none where all customers are equal, as one alone is.
 *
 * A number is above a quantile of type 7 exactly when its rank from below is above that share of the last rank, so that
 * no quantile has to be worked out.
 *
 * @param asked columns
 * @example rfmQuery({ options: {}, has: ({ id }) => id !== "recency", dialect: DIALECTS.bigquery }).columns // => ["score", "last_order", "orders", "revenue"]
 */
export function rfmQuery(asked: AskedQuery<object>): JudgingQuery {
  const { has } = asked;
  const orders = neededColumn(asked, FIELDS.orders, TEXTS.title);
  const revenue = neededColumn(asked, FIELDS.revenue, TEXTS.title);
  const isRecency = has(RECENCY) || !has(FIELDS.lastOrder);
  const recency = isRecency ? neededColumn(asked, RECENCY, TEXTS.title) : columnOf(FIELDS.lastOrder);
  const fifth = (place: string) => `GREATEST(1, CEIL(5 * (${place} - 1) / GREATEST(counted - 1, 1)))`;
  const rules = SEGMENTS.map(({ least, mostOrders }, position) => {
    const conditions = least.flatMap((lowest, at) => (lowest > 1 ? [`${"rfm"[at]} >= ${lowest}`] : []));
    const all = [...conditions, ...(mostOrders ? [`f <= ${mostOrders}`] : [])];
    return all.length > 0 ? `    WHEN ${all.join(" AND ")} THEN ${position}` : `    ELSE ${position}`;
  });
  const measures = [recency, orders, revenue];
  // Nobody ordered in the future, as the model has it too.
  const known = [...measures.map((one) => `${one} IS NOT NULL`), ...(isRecency ? [`${recency} >= 0`] : [])];
  return {
    steps: [
      {
        name: "ranked",
        select: `SELECT
  customer,
  ${measures.join(",\n  ")},
  RANK() OVER (ORDER BY ${recency}${isRecency ? "" : " DESC"}) AS recency_place,
  RANK() OVER (ORDER BY ${orders}) AS orders_place,
  RANK() OVER (ORDER BY ${revenue}) AS revenue_place,
  COUNT(*) OVER () AS counted,
  ${measures.map((one) => `MIN(${one}) OVER () = MAX(${one}) OVER ()`).join("\n    AND ")} AS are_equal
FROM customers
WHERE ${known.join("\n  AND ")}`,
      },
      {
        name: "digits",
        select: `SELECT
  *,
  6 - ${fifth("recency_place")} AS r,
  ${fifth("orders_place")} AS f,
  ${fifth("revenue_place")} AS m
FROM ranked`,
      },
      {
        name: "judged",
        select: `SELECT
  customer,
  CASE WHEN are_equal THEN NULL ELSE CAST(100 * r + 10 * f + m AS INT64) END AS score,
  ${measures.join(",\n  ")},
  CASE
    WHEN are_equal THEN NULL
${rules.join("\n")}
  END AS position
FROM digits`,
      },
    ],
    labelled: "segment",
    labels: SEGMENTS,
    columns: ["score", ...measures],
    amounts: [revenue],
  };
}
