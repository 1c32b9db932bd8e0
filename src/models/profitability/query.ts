/** Profitability as a query: profit after the cost to serve, and its group. */

import {
  type AskedQuery,
  columnOf,
  decimalOf,
  type JudgingQuery,
  neededColumn,
} from "../../core/query/query";
import { FIELDS } from "../../core/table/fields";
import { COST_OF_GOODS, COSTS, HOURS } from "./fields";
import { CONVERT, EARNING, GROUPS, LET_GO, NURTURE } from "./labels";
import type { ProfitabilityOptions } from "./options";
import { NEW_MONTHS } from "./profitability";
import { TEXTS } from "./texts";

const FIRST = columnOf(FIELDS.firstOrder);
const LAST = columnOf(FIELDS.lastOrder);

/**
 * Profit and group of customers in a database, as `ledgerOf` has them.
 *
 * @param asked options and columns
 * @example profitabilityQuery({ options: { rate: 50 }, has: ({ id }) => id === "revenue" || id === "hours", dialect: DIALECTS.bigquery, ordersSince: null }).curve // => "net_profit"
 */
export function profitabilityQuery(asked: AskedQuery<ProfitabilityOptions>): JudgingQuery {
  const { options, has, dialect } = asked;
  const revenue = neededColumn(asked, FIELDS.revenue, TEXTS.title);
  const base = [COST_OF_GOODS, FIELDS.profit].find(has);
  const gross = base === COST_OF_GOODS ? `${revenue} - ${columnOf(base)}` : base ? columnOf(base) : revenue;
  const rate = decimalOf(options.rate, dialect);
  const costs = [
    ...COSTS.filter(has).map((cost) => `COALESCE(${columnOf(cost)}, 0)`),
    ...(has(HOURS) ? [`CAST(COALESCE(${columnOf(HOURS)}, 0) * ${rate} AS ${dialect.decimal})`] : []),
  ];
  // With what it was worked out from, the result is a list of customers that a sheet judges again.
  const read = [...(base ? [base] : []), ...COSTS.filter(has), ...(has(HOURS) ? [HOURS] : [])].map(columnOf);
  const days = [FIELDS.firstOrder, FIELDS.lastOrder].filter(has).map(columnOf);
  return {
    steps: [
      {
        name: "books",
        select: `SELECT
  ${["customer", revenue, ...read, ...days].join(",\n  ")},
  ${gross} AS gross,
  ${[gross, ...costs].join("\n    - ")} AS net_profit,
  ${newcomers(asked)}
FROM customers`,
      },
      {
        name: "judged",
        select: `SELECT
  ${["customer", revenue, "net_profit", ...read].join(",\n  ")},
${days.map((day) => `  ${day === FIRST ? `CASE WHEN reaches_back THEN ${FIRST} END AS ${FIRST}` : day},\n`).join("")}  CASE
    WHEN net_profit IS NULL THEN NULL
    WHEN net_profit >= 0 THEN ${EARNING}
    WHEN reaches_back AND is_recent THEN ${NURTURE}
    WHEN gross > 0 THEN ${CONVERT}
    ELSE ${LET_GO}
  END AS position
FROM books`,
      },
    ],
    labelled: "profit_group",
    labels: GROUPS,
    columns: [revenue, "net_profit", ...read, ...days],
    amounts: [revenue, "net_profit"],
    curve: "net_profit",
  };
}

/** Whether the first order is under 12 months old, counted from the latest one, and whether the orders reach back so far. @private */
function newcomers({ has, dialect, ordersSince }: AskedQuery<ProfitabilityOptions>): string {
  if (!has(FIELDS.firstOrder)) return "FALSE AS is_recent,\n  FALSE AS reaches_back";
  const latest = has(FIELDS.lastOrder)
    ? `LEAST(GREATEST(MAX(${FIRST}) OVER (), MAX(${LAST}) OVER ()), CURRENT_DATE)`
    : "CURRENT_DATE";
  const reaches =
    ordersSince === null ? "TRUE" : `${ordersSince} <= ${dialect.monthsEarlier(latest, 2 * NEW_MONTHS)}`;
  return `COALESCE(${FIRST} > ${dialect.monthsEarlier(latest, NEW_MONTHS)}, FALSE) AS is_recent,
  COALESCE(${reaches}, FALSE) AS reaches_back`;
}
