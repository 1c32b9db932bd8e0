/** Echelons as a query: weighted ranks in whole numbers, so that customers with equal factors tie. */

import { sum } from "../../core/numbers/sum";
import { type AskedQuery, columnOf, decimalOf, type JudgingQuery, rankLimitOf } from "../../core/query/query";
import { QUARTERS } from "./echelon";
import { ECHELONS } from "./labels";
import type { EchelonOptions } from "./options";
import { weightedFactors } from "./study";

/**
 * Echelon, weighted rank and weeks between contacts of customers in a database; not the plan of the quarter.
 *
 * @param asked options and columns
 * @example echelonQuery({ options: { weight1: 1, weight2: 0, weight3: 0, weight4: 0, weeks1: 1, weeks2: 2, weeks3: 4, weeks4: 13 }, has: () => true, dialect: DIALECTS.bigquery }).columns // => ["composite", "weeks", "assets"]
 */
export function echelonQuery({ options, has, dialect }: AskedQuery<EchelonOptions>): JudgingQuery {
  const factors = weightedFactors(has, options).map(({ field, weight }) => ({
    name: columnOf(field),
    weight,
  }));
  // With what they were rated by, the result is a list of customers that a sheet judges again.
  const rated = factors.map(({ name }) => name);
  const total = sum(factors.map(({ weight }) => weight));
  // Twice the customers below, and the others that are equal.
  const place = (name: string) =>
    `2 * (RANK() OVER (ORDER BY ${name}) - 1) + COUNT(*) OVER (PARTITION BY ${name}) - 1`;
  const weighted = factors.map(({ name, weight }) => `${decimalOf(weight, dialect)} * ${name}_place`);
  const weeks = [options.weeks1, options.weeks2, options.weeks3, options.weeks4];
  return {
    steps: [
      {
        name: "places",
        select: `SELECT
  ${["customer", ...rated].join(",\n  ")},
  ${factors.map(({ name }) => `${place(name)} AS ${name}_place`).join(",\n  ")},
  COUNT(*) OVER () AS counted
FROM customers
WHERE ${factors.map(({ name }) => `${name} IS NOT NULL`).join("\n  AND ")}`,
      },
      {
        name: "scores",
        select: `SELECT\n  ${["customer", ...rated, "counted"].join(",\n  ")},\n  ${weighted.join("\n    + ")} AS score\nFROM places`,
      },
      {
        name: "ranked",
        select: `SELECT
  *,
  CASE
    WHEN counted = 1 THEN 1
    ELSE CAST(score AS ${dialect.double}) / (${total} * 2 * (counted - 1))
  END AS composite,
  RANK() OVER (ORDER BY score DESC) AS place
FROM scores`,
      },
      {
        name: "echelons",
        select: `SELECT
  ${["customer", "composite", ...rated].join(",\n  ")},
  CASE
${QUARTERS.map((share, at) => `    WHEN place <= ${rankLimitOf(share, "counted")} THEN ${at}`).join("\n")}
    ELSE ${QUARTERS.length}
  END AS position
FROM ranked`,
      },
      {
        name: "judged",
        select: `SELECT
  *,
  CASE position ${weeks.map((every, at) => `WHEN ${at} THEN ${every}`).join(" ")} END AS weeks
FROM echelons`,
      },
    ],
    labelled: "echelon",
    labels: ECHELONS,
    columns: ["composite", "weeks", ...rated],
    amounts: [],
  };
}
