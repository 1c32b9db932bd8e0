/** The pyramid as a query: tiers by rank, so that equal customers stay together. */

import { checkTiers } from "../../core/options/check-tiers";
import { type AskedQuery, indented, type JudgingQuery, neededColumn, tierOf } from "../../core/query/query";
import { valueField } from "../../core/table/value-column";
import { labelsOf } from "./labels";
import type { PyramidOptions } from "./options";
import { TEXTS } from "./texts";

/**
 * The tiers of customers in a database, by the same ranks as `pyramid`.
 *
 * @param asked options and columns
 * @example pyramidQuery({ options: { value: "first", tiers: [{ name: "All", share: 1 }], population: "all" }, has: () => true, dialect: DIALECTS.bigquery }).amounts // => ["revenue"]
 */
export function pyramidQuery({ options, has }: AskedQuery<PyramidOptions>): JudgingQuery {
  const { tiers, population } = options;
  checkTiers(tiers);
  const value = neededColumn({ has }, valueField(has, options.value), TEXTS.title);
  const shares = tiers.map(({ share }) => share);
  const counted = population === "all" ? "COUNT(*)" : `COUNTIF(${value} > 0)`;
  return {
    steps: [
      {
        name: "ranked",
        select: `SELECT
  customer,
  ${value},
  RANK() OVER (ORDER BY ${value} DESC) AS place,
  ${counted} OVER () AS counted
FROM customers
WHERE ${value} IS NOT NULL`,
      },
      {
        name: "judged",
        select: `SELECT
  customer,
  ${value},
${indented(tierOf(value, "place", "counted", shares))} AS position
FROM ranked`,
      },
    ],
    labelled: "tier",
    labels: labelsOf(tiers),
    columns: [value],
    amounts: [value],
    curve: value,
  };
}
