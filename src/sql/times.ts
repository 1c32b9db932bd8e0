/** Two times of the orders side by side, as tier changes compare them. */

import type { Period } from "../app/contract/kept";
import { dayText } from "../core/cells/date-column";
import { monthsLater, wholeMonths } from "../core/cells/months";
import { DIALECTS, type Dialect } from "../core/query/dialect";
import { type ComparedTimes, columnOf, type Step } from "../core/query/query";
import { daysOf, refusedPeriod } from "./period";
import type { QuerySource } from "./source";

/** As many periods as a sheet tells apart, the latest being 0 back. */
const FURTHEST_BACK = 7;
/** Of all orders the periods are years, or quarters where there are fewer than two years, or months. */
const STEPS = [12, 3, 1];

/** First and last day of a period, as expressions, and how many months it has where that is open. */
interface Days {
  readonly first: string;
  readonly last: string;
  readonly months?: number;
}

/**
 * The steps that end in `compared`, one row per customer of either time.
 *
 * A period counts when its first tenth does not lie before the orders; what is further back than there is counts as the
 * oldest. Without two periods there is no row.
 *
 * @param source of the rows, for its engine and the period
 * @param orders the step with the orders, after the step `span`
 * @param asked what is added up, and which times
 * @example comparedSteps({ engine: "duckdb", period: { kind: "year" } }, "lines", { field: FIELDS.revenue, back: { from: 1, to: 0 } }).map(({ name }) => name) // => ["periods", "reached", "times", "compared"]
 */
export function comparedSteps(
  { engine, period }: Pick<QuerySource, "engine" | "period">,
  orders: string,
  { field, back }: ComparedTimes,
): Step[] {
  const dialect = DIALECTS[engine];
  const { from, to } = back === "year" ? { from: 1, to: 0 } : back;
  const oldest = Math.min(FURTHEST_BACK, Math.max(from, to + 1));
  const lists = back === "year" ? [yearApart(period, dialect)] : periodsBack(period, oldest + 1, dialect);
  const rows = lists.flatMap((days) => days.map((one, at) => ({ ...one, at })));
  const isOpen = lists.length > 1;
  const worth = (time: string) =>
    `SUM(CASE WHEN day BETWEEN ${time}_first AND ${time}_last THEN ${columnOf(field)} END) AS value_${time}`;
  return [
    {
      name: "periods",
      select: rows
        .map(
          ({ at, first, last, months }) =>
            `SELECT ${at} AS back${isOpen ? `, ${months} AS months` : ""}, ${first} AS first_day, ${last} AS last_day FROM span`,
        )
        .join("\nUNION ALL "),
    },
    {
      name: "reached",
      select: `SELECT back, periods.first_day, periods.last_day
FROM periods
CROSS JOIN span
WHERE 10 * ${dialect.daysFrom("periods.first_day", "span.first_day")}
    <= ${dialect.daysFrom("periods.first_day", "periods.last_day")} + 1${isOpen ? `\n  AND months = ${longestStep(dialect)}` : ""}`,
    },
    {
      name: "times",
      select: `SELECT
  earlier.first_day AS then_first,
  earlier.last_day AS then_last,
  later.first_day AS now_first,
  later.last_day AS now_last
FROM (
  SELECT MAX(back) AS oldest, LEAST(${to}, MAX(back) - 1) AS now_back
  FROM reached
) AS chosen
JOIN reached AS later ON later.back = now_back
JOIN reached AS earlier ON earlier.back = LEAST(GREATEST(${from}, now_back + 1), oldest)`,
    },
    {
      name: "compared",
      select: `SELECT
  customer,
  ${worth("then")},
  ${worth("now")}
FROM ${orders}
CROSS JOIN times
WHERE day BETWEEN then_first AND now_last
GROUP BY customer`,
    },
  ];
}

/** The longest step that fits into the orders twice. @private */
function longestStep({ monthsEarlier }: Dialect): string {
  const [last = 1] = STEPS.slice(-1);
  const fits = STEPS.slice(0, -1).map(
    (months) => `WHEN ${monthsEarlier("span.last_day + 1", 2 * months)} >= span.first_day THEN ${months}`,
  );
  return `CASE ${fits.join(" ")} ELSE ${last} END`;
}

/** Periods that follow one another up to the end of the chosen one, the latest first; a list for each length. @private */
function periodsBack(period: Period, count: number, { monthsEarlier }: Dialect): Days[][] {
  if (period.kind === "all" || period.kind === "year") {
    const steps = period.kind === "year" ? STEPS.slice(0, 1) : STEPS;
    return steps.map((months) => {
      let next = "last_day + 1";
      return Array.from({ length: count }, () => {
        const first = monthsEarlier(next, months);
        const days = { first, last: `${next} - 1`.replace(/ \+ 1 - 1$/, ""), months };
        next = first;
        return days;
      });
    });
  }
  let [first, last] = daysOf(period);
  const months = wholeMonths(first, last);
  const length = last - first + 1;
  return [
    Array.from({ length: count }, () => {
      const days = literals(first, last);
      last = first - 1;
      first = months > 0 ? monthsLater(last + 1, -months) : last - length + 1;
      return days;
    }),
  ];
}

/** The period and the same days a year before, which neither all orders nor more than a year have. @private */
function yearApart(period: Period, { monthsEarlier }: Dialect): Days[] {
  if (period.kind === "all") throw refusedPeriod("all");
  if (period.kind === "year") {
    const first = `${monthsEarlier("last_day", 12)} + 1`;
    return [
      { first, last: "last_day" },
      { first: `${monthsEarlier(`${first} - 1`, 12)} + 1`, last: `${first} - 1` },
    ];
  }
  const [first, last] = daysOf(period);
  // A period that ends with February ends with it a year before too, leap day or not.
  const before = Math.max(monthsLater(last, -12), monthsLater(last + 1, -12) - 1);
  if (before >= first) throw refusedPeriod(`${dayText(first)} – ${dayText(last)}`);
  return [literals(first, last), literals(monthsLater(first, -12), before)];
}

/** @private */
function literals(first: number, last: number): Days {
  return { first: `DATE '${dayText(first)}'`, last: `DATE '${dayText(last)}'` };
}
