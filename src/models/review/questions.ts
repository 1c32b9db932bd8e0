/** The questions of the review that are answered with a list: who is in which list, by which cut, with which numbers. */

import { dayText } from "../../core/cells/date-column";
import { monthsLater } from "../../core/cells/months";
import { numbersOnly } from "../../core/cells/number-column";
import { median } from "../../core/numbers/quantile";
import { saying, sayingAside } from "../../core/report/explanation";
import type { LabelAction } from "../../core/report/label";
import { shareText } from "../../core/report/plain-number";
import { TEXTS as CORE_TEXTS } from "../../core/texts/core-texts";
import { filled, type Language, type Text } from "../../core/texts/language";
import { fallOf, fallRemarks } from "./buys-less";
import {
  BAD_PAYER,
  BUYS_LESS,
  COMPLAINS,
  CONVERT,
  COSTLY,
  FEW_PRODUCTS,
  GOLD,
  LET_GO,
  NEW_CUSTOMER,
  SMALL_ORDERS,
  WANTED_CUSTOMER,
} from "./labels";
import type { Measure, Measures } from "./measures";
import type { ReviewOptions } from "./options";
import { besideCut, bothRules, countFrom, cutText, type Judge, numberRule, topCut, topStart } from "./rules";
import { TEXTS } from "./texts";

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
  /** What the list is a part of and the amount to add up, when a manager should see it first, with the first answer's action. */
  readonly concern?: readonly [of: number, amount: Measure];
  /** What has to be known before the list is read. */
  readonly remarks?: readonly string[];
  /** A column of words: what could be sold to the customer. */
  readonly offer?: { readonly header: string; readonly of: (row: number) => string };
  /** Why the data cannot answer, although the column is there. */
  readonly untold?: string | undefined;
  /** From where on a customer's first measure would be in, when it makes sense to strive for it. */
  readonly startFor?: (value: number) => number;
  /** The cuts of its rule, each with the next amount below it: beside them no amount may be shown rounded across. */
  readonly cuts?: readonly number[];
}

/** Whoever orders often ordered again. */
const FEWEST_OFTEN = 2;

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
  const usualValue = median(orderValue.values);
  // Where most ordered once, their median is no number of orders that anybody would call often.
  const usualOrders = Math.max(FEWEST_OFTEN, median(orderCount.values));
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
      startFor: (value) => topStart(gain, options.top, value),
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
      answers: [[NEW_CUSTOMER, isNew]],
      needs: [first],
      more: [revenue, net],
      untold: seen
        ? undefined
        : filled(TEXTS.newUntold, language, {
            day: dayText(measures.orders?.data.first ?? measures.latest),
            months: options.months,
          }),
      rule: [
        sayingAside(
          `${first.name} > ${newSince}`,
          filled(TEXTS.monthsBefore, language, { day: latest, months: options.months }),
          language,
        ),
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
