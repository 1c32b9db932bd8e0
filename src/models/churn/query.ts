/** Cohorts as a query: customers by the period of their first purchase, and how many of them bought in each one after it. */

import type { AskedQuery, JudgingQuery, Step } from "../../core/query/query";
import { FIELDS } from "../../core/table/fields";
import { missingField } from "../../core/table/table";
import type { ChurnOptions } from "./options";
import { lengthOf, MONTHS, PERIODS } from "./period";
import { TEXTS } from "./texts";

/**
 * Who bought in which period after the first one, over all orders up to the end of the chosen days.
 *
 * A return is no purchase, nor is an order that comes to 0 or less; a period counts when something was bought in it. Unless it is chosen its length is the customers'
 * own rhythm, as `periodForGap` has it. Throws `FIELD_MISSING` without dated orders.
 *
 * @param asked options and the lines of orders
 * @example churnQuery({ options: { period: "month" }, dialect: DIALECTS.bigquery, lines: "lines" }).tables[0].name // => "cohorts"
 */
export function churnQuery({
  options,
  dialect,
  lines,
}: Pick<AskedQuery<ChurnOptions>, "options" | "dialect" | "lines">): JudgingQuery {
  if (lines === null) throw missingField(TEXTS.title, [FIELDS.date]);
  const { period } = options;
  const month = `CAST(FLOOR(month_number / months) AS INT64)`;
  // A cohort is called after the first month of its period.
  const name = (position: string) =>
    `CONCAT(CAST(CAST(FLOOR(${position} * months / 12) AS INT64) AS STRING), '-', LPAD(CAST(CAST(${position} * months - 12 * FLOOR(${position} * months / 12) + 1 AS INT64) AS STRING), 2, '0'))`;
  return {
    steps: [
      ...(period === "data"
        ? rhythmSteps(lines, dialect)
        : [{ name: "rhythm", select: `SELECT ${MONTHS[period]} AS months` }]),
      {
        name: "bought",
        select: `SELECT
  customer,
  months,
  ${month} AS bought_in,
  SUM(revenue) AS revenue
FROM (
  SELECT customer, revenue, is_purchase, EXTRACT(YEAR FROM day) * 12 + EXTRACT(MONTH FROM day) - 1 AS month_number
  FROM ${lines}
) AS dated
CROSS JOIN rhythm
GROUP BY customer, months, bought_in
HAVING COUNTIF(is_purchase) > 0`,
      },
      {
        name: "firsts",
        select: `SELECT *, MIN(bought_in) OVER (PARTITION BY customer) AS first_in\nFROM bought`,
      },
      {
        name: "judged",
        select: `SELECT
  customer,
  months,
  ${name("first_in")} AS cohort,
  bought_in - first_in AS periods_later,
  revenue
FROM firsts`,
      },
    ],
    labelled: "cohort",
    labels: [],
    columns: [],
    amounts: [],
    customers: `SELECT
  customer,
  cohort,
  COUNT(*) AS periods,
  MAX(periods_later) AS last_purchase_periods_later,
  SUM(revenue) AS revenue
FROM judged
GROUP BY customer, cohort`,
    tables: [
      {
        name: "cohorts",
        steps: [],
        select: `SELECT
  cohort,
  months,
  periods_later,
  COUNT(*) AS customers,
  COUNT(*) / MAX(COUNT(*)) OVER (PARTITION BY cohort) AS share_of_cohort,
  SUM(revenue) AS revenue
FROM judged
GROUP BY cohort, months, periods_later
ORDER BY cohort, periods_later`,
      },
    ],
  };
}

/** The shortest period that is as long as four fifths of the gaps between two days of purchase. @private */
function rhythmSteps(lines: string, { daysFrom }: AskedQuery<ChurnOptions>["dialect"]): Step[] {
  const lengths = PERIODS.slice(0, -1).map(
    (period) => `WHEN gap <= ${lengthOf(period)} THEN ${MONTHS[period]}`,
  );
  return [
    {
      name: "days",
      select: `SELECT DISTINCT customer, day\nFROM ${lines}\nWHERE is_purchase`,
    },
    {
      name: "gaps",
      select: `SELECT ${daysFrom("LAG(day) OVER (PARTITION BY customer ORDER BY day)", "day")} AS gap\nFROM days`,
    },
    {
      name: "ranked_gaps",
      select: `SELECT gap, ROW_NUMBER() OVER (ORDER BY gap) AS place, COUNT(*) OVER () AS counted
FROM gaps
WHERE gap IS NOT NULL`,
    },
    {
      name: "rhythm",
      select: `SELECT COALESCE(MIN(CASE ${lengths.join(" ")} ELSE ${MONTHS.year} END), ${MONTHS.year}) AS months
FROM ranked_gaps
WHERE place = CEIL(4 * counted / 5)`,
    },
  ];
}
