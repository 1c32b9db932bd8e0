/** Whether more of last year's largest buy less than chance explains. */

import { dayText } from "../../core/cells/date-column";
import { differBeyondChance } from "../../core/numbers/chance";
import { sum } from "../../core/numbers/sum";
import { shareText } from "../../core/report/plain-number";
import { type DaysFilled, daysFilled } from "../../core/table/days-filled";
import type { Days } from "../../core/table/table";
import { filled, type Language } from "../../core/texts/language";
import type { Measure, Measures } from "./measures";
import { countFrom, topCut } from "./rules";
import { TEXTS } from "./texts";

/** How many of last year's largest buy less, and how many would without any change of theirs. */
export interface Fall {
  readonly large: number;
  readonly less: number;
  /** `null` when it cannot be said. */
  readonly expected: number | null;
  /** Of all customers together: 0.1 is a tenth more; `null` when it cannot be said. */
  readonly growth: number | null;
  readonly isBeyondChance: boolean;
}

/**
 * Who was among the largest was partly lucky, so most of them buy less the year after. As many are to be expected as of
 * this year's largest bought less a year before, looking back instead of forward, with the firm's own growth taken out of
 * both: when all customers together grew by g, a fall looking forward is one of more than g^2 looking back.
 *
 * @param measures of the customers
 * @param top share of them that counts as the largest
 * @param before the least amount of the year before that is among the largest
 * @example fallOf({ revenue: { values: [5, 1] }, previous: { values: [9, 1] }, change: { values: [-4, 0] } }, 0.5, 9) // => { large: 1, less: 1, expected: 1, growth: -0.4, isBeyondChance: false }
 */
export function fallOf(
  { revenue, previous, change, orders }: Pick<Measures, "revenue" | "previous" | "change" | "orders">,
  top: number,
  before: number,
): Fall {
  const rows = Array.from(previous.values.keys());
  const amount = ({ values }: Measure, row: number) => values[row] || 0;
  const large = countFrom(previous, before);
  const less = rows.filter(
    (row) => (previous.values[row] as number) >= before && (change.values[row] as number) < 0,
  );
  const growth = sum(rows.map((row) => amount(revenue, row))) / sum(rows.map((row) => amount(previous, row)));
  const now = topCut(revenue, top);
  const largeNow = rows.filter((row) => (revenue.values[row] as number) >= now);
  if (!(growth > 0 && growth < Number.POSITIVE_INFINITY) || largeNow.length === 0)
    return { large, less: less.length, expected: null, growth: null, isBeyondChance: false };
  const lessBefore = largeNow.filter((row) => amount(previous, row) < amount(revenue, row) / growth ** 2);
  const expected = (lessBefore.length / largeNow.length) * large;
  const isBeyondChance =
    less.length > expected &&
    shortOfYearBefore(orders) === null &&
    differBeyondChance([
      { count: large, hits: less.length },
      { count: largeNow.length, hits: lessBefore.length },
    ]);
  return { large, less: less.length, expected, growth: growth - 1, isBeyondChance };
}

/** The days known of the year before, when they are fewer than nine tenths of it. @private */
function shortOfYearBefore(orders: Measures["orders"]): DaysFilled | null {
  return orders?.before ? daysFilled(orders.before, orders.data) : null;
}

/**
 * What has to be known before the list of those who buy less is read: which days are compared, and how many would be in
 * it by chance.
 *
 * @param fall from `fallOf`
 * @param measures of the customers
 * @param language of the sentences
 * @example fallRemarks({ large: 9, less: 5, expected: 4.2, growth: 0.1, isBeyondChance: false }, {}, "en")[0].split(". ")[0] // => "5 of 9 buy less; by chance, and with +10 % for all customers together, about 4 would"
 */
export function fallRemarks(
  { large, less, expected, growth, isBeyondChance }: Fall,
  { orders }: Pick<Measures, "orders">,
  language: Language,
): string[] {
  const short = shortOfYearBefore(orders);
  const days = orders?.before ? [daysCompared(orders.period, orders.before, language)] : [];
  if (short) return [...days, filled(TEXTS.yearBeforeShort, language, { days: short.days, all: short.all })];
  if (expected === null || growth === null) return days;
  const text = isBeyondChance ? TEXTS.fallBeyondChance : TEXTS.fallWithinChance;
  return [
    ...days,
    filled(text, language, {
      ...{ less, large, expected: Math.round(expected) },
      growth: `${growth > 0 ? "+" : ""}${shareText(growth)}`,
    }),
  ];
}

/** Which days are compared, because they need not be a year. @private */
function daysCompared(now: Days, before: Days, language: Language): string {
  const [first, last, from, to] = [now.first, now.last, before.first, before.last].map(dayText);
  return filled(TEXTS.daysCompared, language, { first, last, from, to });
}
