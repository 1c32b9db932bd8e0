/** How often each echelon is contacted, and what that makes week by week: in numbers, by month, and customer by customer. */

import { dayText } from "../../core/cells/date-column";
import { sum } from "../../core/numbers/sum";
import { NO_LABEL } from "../../core/report/label";
import { amountText } from "../../core/report/plain-number";
import type { Block, Grid, ReportCell } from "../../core/report/report";
import { FIELDS } from "../../core/table/fields";
import { listHeader } from "../../core/table/first-by";
import { filled, type Language } from "../../core/texts/language";
import { WORDS } from "../../core/texts/words";
import { DAYS_A_WEEK, WEEKS, weeklyContacts } from "./contact-plan";
import { ECHELONS } from "./labels";
import type { EchelonStudy } from "./study";
import { TEXTS } from "./texts";

/** Customers in the quarter at a glance. */
const MOST_ROWS = 200;
const MARK = "●";

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
    header: [
      TEXTS.echelon,
      TEXTS.contactEvery,
      TEXTS.contactsEach,
      WORDS.customers,
      TEXTS.contactsInQuarter,
    ].map((text) => text[language]),
    formats: ["text", "count", "number", "count", "count"],
    total: true,
    rows: [...rows, [WORDS.total[language], "", "", whole(3), whole(4)]],
    coloured: [{ column: 0, labels: rows.length, positions: [...rows.keys(), NO_LABEL] }],
  };
}

/**
 * The name of a week: its Monday, or its number when the plan has no date.
 *
 * @param week counted from 0; it may lie behind the quarter
 * @param start the plan's first Monday, days since 1970-01-01, or `null`
 * @param language of the name
 * @example weekName(1, 19723, "en") // => "2024-01-08"
 */
export function weekName(week: number, start: number | null, language: Language): string {
  if (start !== null) return dayText(start + DAYS_A_WEEK * week);
  return filled(TEXTS.weekNumber, language, { number: week + 1 });
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
  const totals = weeks.map(([, all]) => all as number);
  const most = Math.max(...totals);
  const busiest = { most: amountText(most), week: weekName(totals.indexOf(most), start, language) };
  return [
    { kind: "heading", text: TEXTS.weeklyTargets[language] },
    {
      kind: "grid",
      id: "load",
      header: [TEXTS.week, TEXTS.contacts]
        .map((text) => text[language])
        .concat(
          ECHELONS.map(({ label }) => filled(TEXTS.echelonNumber, language, { number: label[language] })),
        ),
      formats: ["text", "count", "count", "count", "count", "count"],
      total: false,
      rows: weeks,
    },
    {
      kind: "chart",
      picture: "bars",
      title: filled(TEXTS.fullestWeek, language, busiest),
      grid: "load",
      labels: 0,
      values: [1],
    },
    ...(start === null ? [] : monthBlocks(totals, start, language)),
  ];
}

/**
 * The quarter at a glance: customers down, weeks across; the last row counts the marks by native formulas, so that it follows when a
 * person moves one.
 *
 * @param study of the table
 * @param order of the customers, from `planOrder`
 * @param language of the words
 * @example quarterBlocks({ names: ["Ada"], owners: null, tiers: [2], intervals: [1, 2, 4, 13], plan: { first: [1] }, start: null }, [0], "en")[2].rows[0].slice(0, 8) // => ["Ada", "3", "", "●", "", "", "", "●"]
 */
export function quarterBlocks(
  { names, owners, tiers, intervals, plan, start }: EchelonStudy,
  order: readonly number[],
  language: Language,
): Block[] {
  const shown = order.slice(0, MOST_ROWS);
  const interval = (row: number) => intervals[tiers[row] as number] as number;
  const rows = shown.map((row): ReportCell[] => [
    names[row] as string,
    String((tiers[row] as number) + 1),
    ...(owners ? [owners[row] as string] : []),
    ...weeklyContacts([row], plan, interval).map((contacts) => (contacts > 0 ? MARK : "")),
  ]);
  const about = [FIELDS.customer.label, TEXTS.echelon, ...(owners ? [FIELDS.owner.label] : [])].map(
    (text) => text[language],
  );
  const totals = weeklyContacts(shown, plan, interval).map((value, week): ReportCell => {
    const of = about.length + week;
    const formula = ["COUNTIF(", { row: 1, of }, ":", { row: rows.length, of }, `;"${MARK}")`];
    return { value, formula };
  });
  const weeks = Array.from({ length: WEEKS }, (_, week) =>
    start === null ? String(week + 1) : dayText(start + DAYS_A_WEEK * week).slice(5),
  );
  const [customer = "", ...rest] = about;
  return [
    { kind: "heading", text: TEXTS.quarterHeading[language] },
    { kind: "text", text: TEXTS.quarterRules[language] },
    {
      kind: "grid",
      id: "quarter",
      header: [listHeader(customer, shown.length, order.length, language), ...rest, ...weeks],
      formats: [...about, ...weeks].map(() => "text"),
      total: true,
      rows: [...rows, [WORDS.total[language], ...rest.map(() => ""), ...totals]],
    },
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
    { kind: "heading", text: TEXTS.monthlyPlan[language] },
    {
      kind: "grid",
      id: "months",
      header: [TEXTS.month, TEXTS.contacts].map((text) => text[language]),
      formats: ["text", "count"],
      total: false,
      rows: Array.from(months),
    },
  ];
}
