/** How often each echelon is contacted, what that makes week by week, and month by month. */

import { dayText } from "../../core/cells/date-column";
import { sum } from "../../core/numbers/sum";
import type { Block, Grid } from "../../core/report/report";
import type { Language } from "../../core/texts/language";
import { weeklyContacts } from "./contact-plan";
import { ECHELONS } from "./labels";
import type { EchelonStudy } from "./study";
import { TEXTS } from "./texts";
import { DAYS_A_WEEK, WEEKS, weekName } from "./weeks";
import { CONTACTS, CUSTOMERS, ECHELON, EVERY, IN_QUARTER, TOTAL, WEEK } from "./words";

/** Contacts per echelon and week. */
export type EchelonLoads = readonly (readonly number[])[];

/**
 * The contacts of each echelon in each week.
 *
 * @param study of the table
 * @example echelonLoads({ tiers: Uint8Array.of(0, 255), intervals: [6, 1, 1, 1], plan: { first: [1, -1] } })[0].slice(0, 8) // => [0, 1, 0, 0, 0, 0, 0, 1]
 */
export function echelonLoads({
  tiers,
  intervals,
  plan,
}: Pick<EchelonStudy, "tiers" | "intervals"> & { plan: { first: ArrayLike<number> } }): EchelonLoads {
  return ECHELONS.map((_, echelon) => {
    const rows = Array.from(tiers.keys()).filter((row) => tiers[row] === echelon);
    return weeklyContacts(rows, plan, () => intervals[echelon] as number);
  });
}

/**
 * Per echelon: how often, how many customers, how many contacts the plan has for them.
 *
 * @param study of the table
 * @param loads from `echelonLoads`
 * @param language of the words
 * @example cadenceGrid({ tiers: Uint8Array.of(0, 0), intervals: [2, 2, 4, 13] }, [[1, 2], [], [], []], "en").rows[0] // => ["1", 2, 6.5, 2, 3]
 */
export function cadenceGrid(
  { tiers, intervals }: Pick<EchelonStudy, "tiers" | "intervals">,
  loads: EchelonLoads,
  language: Language,
): Grid {
  const rows = ECHELONS.map(({ label }, echelon) => {
    const every = intervals[echelon] as number;
    const customers = tiers.filter((tier) => tier === echelon).length;
    return [label[language], every, WEEKS / every, customers, sum(loads[echelon] as readonly number[])];
  });
  const whole = (at: number) => sum(rows.map((row) => row[at] as number));
  return {
    kind: "grid",
    id: "cadence",
    header: [ECHELON, EVERY, TEXTS.each, CUSTOMERS, IN_QUARTER].map((text) => text[language]),
    formats: ["text", "count", "money", "count", "count"],
    total: true,
    rows: [...rows, [TOTAL[language], "", "", whole(3), whole(4)]],
  };
}

/**
 * The contacts to make in each week, and in each calendar month by the Mondays in it; without a date no months.
 *
 * @param loads from `echelonLoads`
 * @param start the plan's first Monday, or `null`
 * @param language of the words
 * @example targetBlocks([[2, 0], [1, 1], [0, 0], [0, 0]], null, "en")[1].rows[1] // => ["Week 2", 1, 0, 1, 0, 0]
 */
export function targetBlocks(loads: EchelonLoads, start: number | null, language: Language): Block[] {
  const weeks = (loads[0] as readonly number[]).map((_, week) => {
    const contacts = loads.map((load) => load[week] as number);
    return [weekName(week, start, language), sum(contacts), ...contacts];
  });
  return [
    { kind: "heading", text: TEXTS.targets[language] },
    {
      kind: "grid",
      id: "load",
      header: [WEEK, CONTACTS]
        .map((text) => text[language])
        .concat(ECHELONS.map(({ label }) => label[language])),
      formats: ["text", "count", "count", "count", "count", "count"],
      total: false,
      rows: weeks,
    },
    { kind: "chart", picture: "bars", title: TEXTS.targets[language], grid: "load", labels: 0, values: [1] },
    ...(start === null
      ? []
      : monthBlocks(
          weeks.map(([, all]) => all as number),
          start,
          language,
        )),
  ];
}

/** @private */
function monthBlocks(contacts: readonly number[], start: number, language: Language): Block[] {
  const months = new Map<string, number>();
  contacts.forEach((count, week) => {
    const month = dayText(start + DAYS_A_WEEK * week).slice(0, 7);
    months.set(month, (months.get(month) || 0) + count);
  });
  return [
    { kind: "heading", text: TEXTS.months[language] },
    {
      kind: "grid",
      id: "months",
      header: [TEXTS.month, CONTACTS].map((text) => text[language]),
      formats: ["text", "count"],
      total: false,
      rows: Array.from(months),
    },
  ];
}
