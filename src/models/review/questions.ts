/** The questions of the review that are answered with a list: who is in which list, by which cut, with which numbers. */

import { dayText } from "../../core/cells/date-column";
import { monthsLater } from "../../core/cells/months";
import { numbersOnly } from "../../core/cells/number-column";
import { differBeyondChance } from "../../core/numbers/chance";
import { largestAt } from "../../core/numbers/order-statistic";
import { median } from "../../core/numbers/quantile";
import { rankLimit } from "../../core/numbers/rank-limit";
import { sum } from "../../core/numbers/sum";
import { saying } from "../../core/report/explanation";
import type { LabelAction } from "../../core/report/label";
import { amountsApart, shareText } from "../../core/report/plain-number";
import { type DaysFilled, daysFilled } from "../../core/table/days-filled";
import type { Days } from "../../core/table/table";
import { TEXTS as CORE_TEXTS } from "../../core/texts/core-texts";
import { filled, type Language, type Text } from "../../core/texts/language";
import {
  BAD_PAYER,
  BUYS_LESS,
  COMPLAINS,
  CONVERT,
  COSTLY,
  FEW_PRODUCTS,
  GOLD,
  LET_GO,
  NURTURE,
  SMALL_ORDERS,
  WANTED_CUSTOMER,
} from "./labels";
import type { Measure, Measures } from "./measures";
import type { ReviewOptions } from "./options";
import { TEXTS } from "./texts";

/** Whether the customer of a row is in a list; `null` when its numbers do not say. */
export type Judge = (row: number) => boolean | null;

export interface Question {
  readonly id: string;
  readonly title: Text;
  /** Each label with its rule; a customer is in the list when one of them holds. */
  readonly answers: readonly (readonly [LabelAction, Judge])[];
  /** Without the first there is no answer; with the others it would be a better one. */
  readonly needs: readonly Measure[];
  /** What else is shown. */
  readonly more: readonly Measure[];
  /** The parts of the rule, with their cuts. */
  readonly rule: readonly string[];
  /** The smallest first, the next one between equals; the largest first when `isDown`. */
  readonly order: readonly Measure[];
  readonly isDown: boolean;
  /** What the list is a part of and the amount to add up, when a manager should see it first. */
  readonly concern?: readonly [of: number, amount: Measure];
  /** What has to be known before the list is read. */
  readonly remarks?: readonly string[];
  /** A column of words: what could be sold to the customer. */
  readonly offer?: { readonly header: string; readonly of: (row: number) => string };
  /** Why the data cannot answer, although the column is there. */
  readonly untold?: string | undefined;
  /** From where on the first measure is in, when it makes sense to strive for it. */
  readonly cut?: number;
  /** The cuts of its rule, each with the next amount below it: beside them no amount may be shown rounded across. */
  readonly cuts?: readonly number[];
}

/**
 * The questions with their rules and numbers.
 *
 * Those who cost more than they bring are converted when their profit before the cost to serve is above 0, else let
 * go, but not while they are new; without a first order a customer is not new. Without a cost to serve nobody can tell
 * whether goods or service do not pay. Whether a customer is new can only be told when the orders begin as long before
 * the new customers as these are new.
 *
 * @param measures of the customers
 * @param options shares and counts
 * @param language of the rules
 * @example questionsOf(measuresIn(tableOf([2], [{ field: FIELDS.revenue, header: "Sales", letter: "B", cells: [5] }], { decimal: ".", groups: "," }), "en"), { top: 0.2, complaints: 2, late: 2, products: 2, months: 12 }, "en")[0].rule // => ["Top 20 %: Sales ≥ 5"]
 */
export function questionsOf(measures: Measures, options: ReviewOptions, language: Language): Question[] {
  const { revenue, previous, change, changeShare, gross, cost, net, complaints, products, first, last } =
    measures;
  const { wanted, latePayments, orderCount, orderValue } = measures;
  const lacking = measures.orders?.lacking;
  const [usualOrders, usualValue] = [orderCount, orderValue].map(({ values }) => median(values)) as [
    number,
    number,
  ];
  const gain = net.isKnown ? net : revenue;
  const [best, large, before] = [gain, revenue, previous].map((one) => topCut(one, options.top)) as [
    number,
    number,
    number,
  ];
  const since = first.isKnown ? monthsLater(measures.latest, -options.months) : Number.NEGATIVE_INFINITY;
  const [newSince, latest] = first.isKnown ? [since, measures.latest].map(dayText) : [];
  const top = (measure: Measure, cut: number) => {
    const from = cut > Number.MIN_VALUE ? `≥ ${cutText(measure, cut)}` : "> 0";
    const share = filled(TEXTS.topCustomers, language, { share: shareText(options.top) });
    return saying(share, `${measure.name} ${from}`, language);
  };
  const below = (measure: Measure, cut: number) =>
    cut > Number.MIN_VALUE ? `${measure.name} < ${cutText(measure, cut)}` : `${measure.name} ≤ 0`;
  const atLeast = (measure: Measure, least: number) => numberRule(measure, (value) => value >= least);
  const seen = seenLongEnough(measures, options.months);
  const recent = numberRule(first, (day) => day > since);
  const isNew: Judge = (row) => (seen || !((first.values[row] as number) > since) ? recent(row) : null);
  const fall = fallOf(measures, options.top, before);
  const isCostly = numberRule(net, (profit) => profit < 0);
  const judged = bothRules(isCostly, (row) => (cost.isKnown ? isNew(row) !== true : null));
  const loss = `${net.name} < 0`;
  const decision = ({ label }: LabelAction, sign: string) =>
    saying(label[language], `${gross.name} ${sign} 0`, language);
  return [
    {
      id: "gold",
      title: TEXTS.goldTitle,
      answers: [[GOLD, atLeast(gain, best)]],
      needs: [gain],
      more: [revenue],
      rule: [top(gain, best)],
      order: [gain],
      isDown: true,
      cut: best,
      cuts: besideCut(gain, best),
    },
    {
      id: "costly",
      title: TEXTS.costlyTitle,
      answers: [[COSTLY, isCostly]],
      needs: [net, cost],
      more: [gross, revenue],
      rule: [loss],
      order: [net],
      isDown: false,
      concern: [numbersOnly(net.values).length, net],
      remarks: [TEXTS.costlyCounts[language]],
    },
    {
      id: "wanted",
      title: TEXTS.wantedTitle,
      answers: [[WANTED_CUSTOMER, numberRule(wanted, (answer) => answer === 1)]],
      needs: [wanted],
      more: [revenue, change, last],
      rule: [wanted.name],
      order: [revenue],
      isDown: true,
    },
    {
      id: "complaints",
      title: TEXTS.complaintsTitle,
      answers: [[COMPLAINS, bothRules(atLeast(revenue, large), atLeast(complaints, options.complaints))]],
      needs: [complaints],
      more: [revenue, net],
      rule: [top(revenue, large), `${complaints.name} ≥ ${options.complaints}`],
      order: [complaints, revenue],
      isDown: true,
      concern: [countFrom(revenue, large), revenue],
      cuts: besideCut(revenue, large),
    },
    {
      id: "less",
      title: TEXTS.buysLessTitle,
      answers: [
        [
          BUYS_LESS,
          bothRules(
            atLeast(previous, before),
            numberRule(change, (value) => value < 0),
          ),
        ],
      ],
      needs: [previous],
      more: [revenue, change, changeShare, last],
      rule: [top(previous, before), `${revenue.name} < ${previous.name}`],
      order: [change],
      isDown: false,
      ...(fall.isBeyondChance ? { concern: [fall.large, change] as const } : {}),
      remarks: fallRemarks(fall, measures, language),
      cuts: besideCut(previous, before),
    },
    {
      id: "few",
      title: TEXTS.fewProductsTitle,
      answers: [[FEW_PRODUCTS, numberRule(products, (count) => count >= 1 && count <= options.products)]],
      needs: [products],
      more: [revenue],
      rule: [`1 ≤ ${products.name} ≤ ${options.products}`],
      order: [revenue],
      isDown: true,
      ...(lacking
        ? {
            offer: {
              header: TEXTS.lackingProducts[language],
              of: (row: number) => (lacking[row] ?? []).join(CORE_TEXTS.listSeparator[language]),
            },
          }
        : {}),
    },
    {
      id: "small-orders",
      title: TEXTS.smallOrdersTitle,
      answers: [
        [
          SMALL_ORDERS,
          bothRules(
            atLeast(orderCount, usualOrders),
            numberRule(orderValue, (value) => value < usualValue),
          ),
        ],
      ],
      needs: [orderCount, orderValue],
      more: [revenue],
      rule: [
        `${orderCount.name} ≥ ${cutText(orderCount, usualOrders)}`,
        below(orderValue, usualValue),
        TEXTS.mediansOfAll[language],
      ],
      order: [revenue],
      isDown: true,
      cuts: besideCut(orderValue, usualValue),
    },
    {
      id: "late",
      title: TEXTS.badPayerTitle,
      answers: [
        [
          BAD_PAYER,
          bothRules(
            atLeast(latePayments, options.late),
            numberRule(gain, (value) => !(value >= best)),
          ),
        ],
      ],
      needs: [latePayments],
      more: [revenue, net],
      rule: [`${latePayments.name} ≥ ${options.late}`, below(gain, best)],
      order: [latePayments, revenue],
      isDown: true,
      cuts: besideCut(gain, best),
    },
    {
      id: "judged",
      title: TEXTS.judgedTitle,
      answers: [
        [
          CONVERT,
          bothRules(
            judged,
            numberRule(gross, (profit) => profit > 0),
          ),
        ],
        [
          LET_GO,
          bothRules(
            judged,
            numberRule(gross, (profit) => profit <= 0),
          ),
        ],
      ],
      needs: [net, cost],
      more: [gross, revenue],
      untold: cost.isKnown ? undefined : TEXTS.noCostToServe[language],
      rule: [
        loss,
        ...(first.isKnown ? [`${first.name} ≤ ${newSince}`] : []),
        decision(CONVERT, ">"),
        decision(LET_GO, "≤"),
      ],
      order: [net],
      isDown: false,
    },
    {
      id: "fresh",
      title: TEXTS.newTitle,
      answers: [[NURTURE, isNew]],
      needs: [first],
      more: [revenue, net],
      untold: seen
        ? undefined
        : filled(TEXTS.newUntold, language, {
            day: dayText(measures.orders?.data.first ?? measures.latest),
            months: options.months,
          }),
      rule: [
        `${first.name} > ${newSince} (${filled(TEXTS.monthsBefore, language, { day: latest, months: options.months })})`,
      ],
      order: [revenue],
      isDown: true,
    },
  ];
}

/** Whether the orders begin early enough to tell a new customer from one who was there before them. @private */
function seenLongEnough({ orders, latest }: Measures, months: number): boolean {
  return orders === undefined || orders.data.first <= monthsLater(latest, -2 * months);
}

/** How many of last year's largest buy less, and how many would without any change of theirs. */
interface Fall {
  readonly large: number;
  readonly less: number;
  /** `null` when it cannot be said. */
  readonly expected: number | null;
  readonly isBeyondChance: boolean;
}

/**
 * Who was among the largest was partly lucky, so most of them buy less the year after. As many are to be expected as of
 * this year's largest bought less a year before, looking back instead of forward, with the firm's own growth taken out of
 * both: when all customers together grew by g, a fall looking forward is one of more than g^2 looking back. @private
 */
function fallOf({ revenue, previous, change, orders }: Measures, top: number, before: number): Fall {
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
    return { large, less: less.length, expected: null, isBeyondChance: false };
  const lessBefore = largeNow.filter((row) => amount(previous, row) < amount(revenue, row) / growth ** 2);
  const expected = (lessBefore.length / largeNow.length) * large;
  const isBeyondChance =
    less.length > expected &&
    shortOfYearBefore(orders) === null &&
    differBeyondChance([
      { count: large, hits: less.length },
      { count: largeNow.length, hits: lessBefore.length },
    ]);
  return { large, less: less.length, expected, isBeyondChance };
}

/** The days known of the year before, when they are fewer than nine tenths of it. @private */
function shortOfYearBefore(orders: Measures["orders"]): DaysFilled | null {
  return orders?.before ? daysFilled(orders.before, orders.data) : null;
}

/** @private */
function fallRemarks(
  { large, less, expected, isBeyondChance }: Fall,
  { orders }: Measures,
  language: Language,
): string[] {
  const short = shortOfYearBefore(orders);
  const days = orders?.before ? [daysCompared(orders.period, orders.before, language)] : [];
  if (short) return [...days, filled(TEXTS.yearBeforeShort, language, { days: short.days, all: short.all })];
  if (expected === null) return days;
  const text = isBeyondChance ? TEXTS.fallBeyondChance : TEXTS.fallWithinChance;
  return [...days, filled(text, language, { less, large, expected: Math.round(expected) })];
}

/** Which days are compared, because they need not be a year. @private */
function daysCompared(now: Days, before: Days, language: Language): string {
  const [first, last, from, to] = [now.first, now.last, before.first, before.last].map(dayText);
  return filled(TEXTS.daysCompared, language, { first, last, from, to });
}

/** A cut and the largest amount below it. @private */
function besideCut({ values }: Measure, cut: number): number[] {
  const under = values.reduce(
    (most, value) => (value < cut && value > most ? value : most),
    -Number.MAX_VALUE,
  );
  return under > -Number.MAX_VALUE ? [cut, under] : [cut];
}

/** A cut with as many decimals as tell it from the next amount below. @private */
function cutText(measure: Measure, cut: number): string {
  const [text = ""] = amountsApart(besideCut(measure, cut));
  return text;
}

/** How many are at or above a cut. @private */
function countFrom({ values }: Measure, cut: number): number {
  return values.filter((value) => value >= cut).length;
}

/**
 * The lowest amount of the top share: equal amounts are in together, and amounts of 0 or less are never in.
 *
 * @param measure of all customers
 * @param share of those with a number, rounded up
 * @example topCut({ values: Float64Array.of(50, 40, NaN, 40, 10, 5) }, 0.3) // => 40
 */
export function topCut({ values }: Pick<Measure, "values">, share: number): number {
  const numbers = numbersOnly(values);
  if (numbers.length === 0) return Number.NaN;
  return Math.max(largestAt(numbers, [rankLimit(share, numbers.length)])[0] as number, Number.MIN_VALUE);
}

/**
 * A rule about one number; `null` where it is not known.
 *
 * @param measure of all customers
 * @param holds whether a number is in
 * @example numberRule({ values: [5] }, (value) => value > 3)(0) // => true
 */
export function numberRule({ values }: Pick<Measure, "values">, holds: (value: number) => boolean): Judge {
  return (row) => (Number.isNaN(values[row]) ? null : holds(values[row] as number));
}

/**
 * Whether both hold: one that does not settles it, even when the other is not known.
 *
 * @param one rule
 * @param other rule
 * @example bothRules(() => null, () => false)(0) // => false
 */
export function bothRules(one: Judge, other: Judge): Judge {
  return (row) => {
    const first = one(row);
    if (first === false) return false;
    const second = other(row);
    return second === true ? first : second;
  };
}
