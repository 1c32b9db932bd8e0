/** ABC classes and the Gini coefficient as a query: by the sum of all larger values, so that equal customers stay together. */

import { type AskedQuery, type JudgingQuery, neededColumn, wholeParts } from "../../core/query/query";
import { valueField } from "../../core/table/value-column";
import { CLASSES } from "./labels";
import { type AbcOptions, checkCuts } from "./options";
import { TEXTS } from "./texts";

/**
 * The classes of customers in a database, by the same sums as `abcCuts`; none where all customers are equal.
 *
 * @param asked options and columns
 * @example abcQuery({ options: { value: "first", a: 0.8, b: 0.95 }, has: () => true, dialect: DIALECTS.bigquery }).curve // => "revenue"
 */
export function abcQuery({ options, has, dialect }: AskedQuery<AbcOptions>): JudgingQuery {
  checkCuts(options);
  const value = neededColumn({ has }, valueField(has, options.value), TEXTS.title);
  const classes = [options.a, options.b].map((share, position) => {
    const [part, whole] = wholeParts(share);
    return `    WHEN larger * ${whole} < ${part} * total THEN ${position}`;
  });
  return {
    steps: [
      {
        name: "summed",
        select: `SELECT
  customer,
  ${value},
  SUM(GREATEST(${value}, 0)) OVER () AS total,
  SUM(GREATEST(${value}, 0)) OVER (ORDER BY ${value} DESC)
    - SUM(GREATEST(${value}, 0)) OVER (PARTITION BY ${value}) AS larger,
  COUNT(*) OVER () AS counted,
  MIN(${value}) OVER () AS least,
  MAX(${value}) OVER () AS most
FROM customers
WHERE ${value} IS NOT NULL`,
      },
      {
        name: "judged",
        select: [
          `SELECT\n  customer,\n  ${value},\n  CASE`,
          "    WHEN counted > 1 AND least = most THEN NULL",
          `    WHEN ${value} <= 0 THEN 2`,
          ...classes,
          "    ELSE 2\n  END AS position\nFROM summed",
        ].join("\n"),
      },
    ],
    labelled: "abc_class",
    labels: CLASSES,
    columns: [value],
    amounts: [value],
    curve: value,
    tables: [
      {
        name: "figure",
        steps: [],
        select: `SELECT
  CASE
    WHEN MIN(${value}) >= 0 AND SUM(${value}) > 0
    THEN CAST(SUM((2 * place - counted - 1) * ${value}) AS ${dialect.double})
      / (MAX(counted) * CAST(SUM(${value}) AS ${dialect.double}))
  END AS gini
FROM (
  SELECT
    ${value},
    ROW_NUMBER() OVER (ORDER BY ${value}) AS place,
    COUNT(*) OVER () AS counted
  FROM judged
) AS ascending`,
      },
    ],
  };
}
