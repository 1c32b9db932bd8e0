/** Changes of tiers as a query: the tiers of two times by rank, and who moved between them. */

import type { Change } from "../../core/movement/movement";
import { changeCell } from "../../core/movement/movement-texts";
import { checkTiers } from "../../core/options/check-tiers";
import { InputError } from "../../core/problem";
import {
  type AskedQuery,
  columnOf,
  indented,
  type JudgingQuery,
  type Step,
  tierOf,
} from "../../core/query/query";
import type { LabelAction } from "../../core/report/label";
import { FIELDS } from "../../core/table/fields";
import { missingField } from "../../core/table/table";
import { valueField } from "../../core/table/value-column";
import { alike, inEveryLanguage } from "../../core/texts/language";
import type { TierChangesOptions } from "./options";
import { TEXTS } from "./texts";

/**
 * How customers moved between two times in a database; none where there are no two times.
 *
 * Recorded runs stand in a workbook, so that a query cannot compare them. Throws `FIELD_MISSING` without dated orders or
 * the revenue of the year before.
 *
 * @param asked options, columns and times
 * @example tierChangesQuery({ options: { value: "first", tiers: [{ name: "All", share: 1 }], compare: "best", from: 1, to: 0 }, has: () => true, dialect: DIALECTS.bigquery, compared: null }).labels.map(({ label }) => label.en) // => ["= same", "New", "Lost, was All"]
 */
export function tierChangesQuery(asked: AskedQuery<TierChangesOptions>): JudgingQuery {
  const { options, dialect } = asked;
  checkTiers(options.tiers);
  const tiers = options.tiers.map(({ name }) => name);
  const shares = options.tiers.map(({ share }) => share);
  const labels = labelsOf(tiers);
  const at = (change: Change, from: number) =>
    labels.findIndex((one) => one.change === change && one.from === from);
  const tier = (time: string) =>
    `CASE
  WHEN value_${time} IS NOT NULL THEN ${indented(tierOf(`value_${time}`, `place_${time}`, `counted_${time}`, shares)).trim()}
END AS tier_${time}`;
  const placed = (time: string) =>
    `  RANK() OVER (ORDER BY value_${time} DESC) AS place_${time},\n  COUNT(value_${time}) OVER () AS counted_${time}`;
  const name = (time: string) =>
    `CASE tier_${time} ${tiers.map((one, place) => `WHEN ${place} THEN ${dialect.text(one)}`).join(" ")} END`;
  // A single tier has nothing above or below it.
  const moved = (change: Change, condition: string) => {
    const places = tiers.flatMap((_, from) => {
      const place = at(change, from);
      return place < 0 ? [] : [`WHEN ${from} THEN ${place}`];
    });
    return places.length > 0 ? `    WHEN ${condition} THEN CASE tier_then ${places.join(" ")} END\n` : "";
  };
  return {
    steps: [
      ...comparedOf(asked),
      { name: "ranked", select: `SELECT\n  *,\n${placed("then")},\n${placed("now")}\nFROM compared` },
      {
        name: "tiers",
        select: `SELECT
  customer,
  value_then,
  value_now,
${indented(tier("then"))},
${indented(tier("now"))}
FROM ranked
WHERE value_then IS NOT NULL OR value_now IS NOT NULL`,
      },
      {
        name: "judged",
        select: `SELECT
  customer,
  ${name("then")} AS tier_then,
  ${name("now")} AS tier_now,
  value_then,
  value_now,
  CASE
${moved("lost", "tier_now IS NULL")}    WHEN tier_then IS NULL THEN ${at("new", -1)}
${moved("rose", "tier_now < tier_then")}${moved("fell", "tier_now > tier_then")}    ELSE ${at("same", -1)}
  END AS position
FROM tiers`,
      },
    ],
    labelled: "tier_change",
    labels,
    columns: ["tier_then", "tier_now", "value_then", "value_now"],
    amounts: ["value_now", "value_then"],
    tables: [
      {
        name: "matrix",
        steps: [],
        select: `SELECT
  tier_then,
  tier_now,
  COUNT(*) AS customers,
  SUM(value_then) AS value_then,
  SUM(value_now) AS value_now
FROM judged
GROUP BY tier_then, tier_now`,
      },
    ],
  };
}

/** What customers were worth at both times. @private */
function comparedOf({ options, has, compared }: AskedQuery<TierChangesOptions>): readonly Step[] {
  const { value, compare, from, to } = options;
  const field = valueField(has, value);
  if (!has(field)) throw missingField(TEXTS.title, [field]);
  if (compare === "runs")
    throw new InputError("BAD_OPTION", {
      model: TEXTS.title,
      option: TEXTS.compareOption,
      allowed: TEXTS.comparedInQueries,
    });
  if (typeof from === "string" || typeof to === "string")
    throw new InputError("BAD_OPTION", {
      model: TEXTS.title,
      option: typeof from === "string" ? TEXTS.fromOption : TEXTS.toOption,
      allowed: TEXTS.backInQueries,
    });
  // A sheet knows of the year before what was sold, and no profit.
  if (compare === "year" && field !== FIELDS.revenue)
    throw missingField(TEXTS.title, [FIELDS.previousRevenue]);
  if (compared) return compared({ field, back: compare === "year" ? "year" : { from, to } });
  if (compare === "periods") throw missingField(TEXTS.title, [FIELDS.date]);
  if (!has(FIELDS.previousRevenue) || field !== FIELDS.revenue)
    throw missingField(TEXTS.title, [FIELDS.previousRevenue]);
  const before = columnOf(FIELDS.previousRevenue);
  // Without anybody's year before everybody would be new.
  return [
    {
      name: "compared",
      select: `SELECT
  customer,
  ${before} AS value_then,
  ${columnOf(field)} AS value_now
FROM customers
WHERE EXISTS (SELECT 1 FROM customers AS earlier WHERE earlier.${before} IS NOT NULL)`,
    },
  ];
}

/** How a customer can have moved, best first. @private */
function labelsOf(
  tiers: readonly string[],
): (LabelAction & { readonly change: Change; readonly from: number })[] {
  const label = (change: Change, from: number) => ({
    change,
    from,
    label: inEveryLanguage((language) => changeCell({ change, from }, tiers, language)),
    action: alike(""),
  });
  const from = tiers.map((_, tier) => tier);
  return [
    ...from.slice(1).map((tier) => label("rose", tier)),
    label("same", -1),
    label("new", -1),
    ...from.slice(0, -1).map((tier) => label("fell", tier)),
    ...from.map((tier) => label("lost", tier)),
  ];
}
