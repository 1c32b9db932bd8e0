/** The seven questions of the review: who is in which list, by which cut, with which numbers. */

import { dayText } from "../../core/cells/date-column";
import { monthsLater } from "../../core/cells/months";
import { saying } from "../../core/report/explanation";
import type { LabelAction } from "../../core/report/label";
import { amountText, shareText } from "../../core/report/plain-number";
import { filledText, type Language, type Text } from "../../core/texts/language";
import { BUYS_LESS, COMPLAINS, CONVERT, COSTLY, FEW_PRODUCTS, GOLD, LET_GO, NURTURE } from "./labels";
import type { Measure, Measures } from "./measures";
import type { ReviewOptions } from "./options";
import { both, type Judge, topCut, when } from "./rules";
import { TEXTS } from "./texts";
import type { TITLES } from "./titles";

export interface Question {
  readonly id: keyof typeof TITLES;
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
  /** From where on the first measure is in, when it makes sense to strive for it. */
  readonly cut?: number;
}

/**
 * The questions with their rules and numbers.
 *
 * Those who cost more than they bring are converted when their profit before the cost to serve is above 0, else let
 * go, but not while they are new; without a first order a customer is not new.
 *
 * @param measures of the customers
 * @param options shares and counts
 * @param language of the rules
 * @example questionsOf(measuresIn(tableOf([2], [{ field: FIELDS.revenue, header: "Sales", letter: "B", cells: [5] }], { decimal: ".", groups: "," }), "en"), { top: 0.2, complaints: 2, products: 2, months: 12 }, "en")[0].rule // => ["Top 20 %: Sales ≥ 5"]
 */
export function questionsOf(measures: Measures, options: ReviewOptions, language: Language): Question[] {
  const { revenue, previous, change, changeShare, gross, cost, net, complaints, products, first, last } =
    measures;
  const gain = net.isKnown ? net : revenue;
  const [best, large, before] = [gain, revenue, previous].map((one) => topCut(one, options.top)) as [
    number,
    number,
    number,
  ];
  const since = first.isKnown ? monthsLater(measures.latest, -options.months) : Number.NEGATIVE_INFINITY;
  const [newSince, latest] = first.isKnown ? [since, measures.latest].map(dayText) : [];
  const top = ({ name }: Measure, cut: number) => {
    const from = cut > Number.MIN_VALUE ? `≥ ${amountText(cut)}` : "> 0";
    return saying(`${TEXTS.top[language]} ${shareText(options.top)}`, `${name} ${from}`, language);
  };
  const atLeast = (measure: Measure, least: number) => when(measure, (value) => value >= least);
  const isNew = when(first, (day) => day > since);
  const isCostly = when(net, (profit) => profit < 0);
  const judged = both(isCostly, (row) => isNew(row) !== true);
  const loss = `${net.name} < 0`;
  const decision = ({ label }: LabelAction, sign: string) =>
    saying(label[language], `${gross.name} ${sign} 0`, language);
  return [
    {
      id: "gold",
      answers: [[GOLD, atLeast(gain, best)]],
      needs: [gain],
      more: [revenue],
      rule: [top(gain, best)],
      order: [gain],
      isDown: true,
      cut: best,
    },
    {
      id: "costly",
      answers: [[COSTLY, isCostly]],
      needs: [net, cost],
      more: [gross, revenue],
      rule: [loss],
      order: [net],
      isDown: false,
      concern: [net.values.length, net],
    },
    {
      id: "less",
      answers: [
        [
          BUYS_LESS,
          both(
            atLeast(previous, before),
            when(change, (value) => value < 0),
          ),
        ],
      ],
      needs: [previous],
      more: [revenue, change, changeShare, last],
      rule: [top(previous, before), `${revenue.name} < ${previous.name}`],
      order: [change],
      isDown: false,
      concern: [countFrom(previous, before), change],
    },
    {
      id: "complaints",
      answers: [[COMPLAINS, both(atLeast(revenue, large), atLeast(complaints, options.complaints))]],
      needs: [complaints],
      more: [revenue, net],
      rule: [top(revenue, large), `${complaints.name} ≥ ${options.complaints}`],
      order: [complaints, revenue],
      isDown: true,
      concern: [countFrom(revenue, large), revenue],
    },
    {
      id: "few",
      answers: [[FEW_PRODUCTS, when(products, (count) => count >= 1 && count <= options.products)]],
      needs: [products],
      more: [revenue],
      rule: [`1 ≤ ${products.name} ≤ ${options.products}`],
      order: [revenue],
      isDown: true,
    },
    {
      id: "judged",
      answers: [
        [
          CONVERT,
          both(
            judged,
            when(gross, (profit) => profit > 0),
          ),
        ],
        [
          LET_GO,
          both(
            judged,
            when(gross, (profit) => profit <= 0),
          ),
        ],
      ],
      needs: [net, cost],
      more: [gross, revenue],
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
      answers: [[NURTURE, isNew]],
      needs: [first],
      more: [revenue, net],
      rule: [`${first.name} > ${newSince} (${monthsBefore(options.months, latest)[language]})`],
      order: [revenue],
      isDown: true,
    },
  ];
}

/** How many are at or above a cut. @private */
function countFrom({ values }: Measure, cut: number): number {
  return values.filter((value) => value >= cut).length;
}

/** @private */
function monthsBefore(months: number, day: string | undefined): Text {
  return filledText(TEXTS.lessMonths, { day, months });
}
