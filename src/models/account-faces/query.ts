/** Account faces as a query. */

import { YES_WORDS } from "../../core/cells/yes-no";
import {
  type AskedQuery,
  columnOf,
  type JudgingQuery,
  neededColumn,
  rankLimitOf,
} from "../../core/query/query";
import { FIELDS } from "../../core/table/fields";
import { INFLUENCE } from "./fields";
import { BLACK, FACES, RED, WHITE } from "./labels";
import type { FaceOptions } from "./options";
import { TEXTS } from "./texts";

/** Margins that differ less are alike: beyond these decimals a quotient is noise. */
const DECIMALS = 12;

/**
 * The faces of customers in a database, by the rules of `faceOf`.
 *
 * @param asked options and columns
 * @example accountFacesQuery({ options: { top: 0.2 }, has: () => true, dialect: DIALECTS.bigquery }).columns // => ["revenue", "profit", "influence"]
 */
export function accountFacesQuery(asked: AskedQuery<FaceOptions>): JudgingQuery {
  const { options, has, dialect } = asked;
  const revenue = neededColumn(asked, FIELDS.revenue, TEXTS.title);
  const profit = neededColumn(asked, FIELDS.profit, TEXTS.title);
  const limit = rankLimitOf(options.top, "counted");
  const words = YES_WORDS.map(dialect.text).join(", ");
  // What else a sheet of the result judges again by.
  const read = has(INFLUENCE) ? [columnOf(INFLUENCE)] : [];
  const influence = has(INFLUENCE) ? `COALESCE(LOWER(${columnOf(INFLUENCE)}) IN (${words}), FALSE)` : "FALSE";
  const quotient = (part: string, whole: string) =>
    `ROUND(CAST(${part} AS ${dialect.double}) / NULLIF(CAST(${whole} AS ${dialect.double}), 0), ${DECIMALS})`;
  return {
    steps: [
      {
        name: "ranked",
        select: `SELECT
  ${["customer", revenue, profit, ...read].join(",\n  ")},
  ${influence} AS has_influence,
  RANK() OVER (ORDER BY ${revenue} DESC) AS revenue_place,
  RANK() OVER (ORDER BY ${profit} DESC) AS profit_place,
  MIN(${profit}) OVER () < MAX(${profit}) OVER () AS profit_differs,
  COUNT(*) OVER () AS counted,
  SUM(${revenue}) OVER () AS total_revenue,
  SUM(${profit}) OVER () AS total_profit
FROM customers
WHERE ${revenue} IS NOT NULL
  AND ${profit} IS NOT NULL`,
      },
      {
        name: "judged",
        select: `SELECT
  ${["customer", revenue, profit, ...read].join(",\n  ")},
  CASE
    WHEN counted < 2 THEN NULL
    WHEN has_influence AND (${profit} <= 0 OR 2 * (profit_place - 1) > counted - 1) THEN ${BLACK}
    WHEN ${revenue} > 0
      AND total_revenue > 0
      AND revenue_place <= ${limit}
      AND ${quotient(profit, revenue)} < ${quotient("total_profit", "total_revenue")}
      THEN ${WHITE}
    WHEN ${profit} > 0 AND profit_differs AND profit_place <= ${limit} THEN ${RED}
  END AS position
FROM ranked`,
      },
    ],
    labelled: "face",
    labels: FACES,
    columns: [revenue, profit, ...read],
    amounts: [revenue, profit],
  };
}
