/** What a person is asked where nothing tells which number is the revenue. */

import { headerFit } from "../../../../../core/table/field";
import { FIELDS } from "../../../../../core/table/fields";
import { mayBeMoney } from "../../column-profile";
import { type StudiedColumn, saysOtherMoney, saysOwed, speaksAgainst } from "../candidate";
import { askAmong, type Draft } from "../draft";
import { namesAnother, type UnnamedAmounts } from "./unnamed-amounts";

/**
 * Asks which number is the revenue: of those that may be it and what is owed, else of any money, else of numbers of which nothing
 * says what they are.
 *
 * @param draft of the guess, which is changed
 * @param amounts from `unnamedAmounts`
 * @example askAboutAny({ columns: [], fields: [], mapping: {}, reasons: {}, doubts: [] }, { named: [], numeric: [], possible: [], only: undefined, owed: undefined, areByAge: false }) // => undefined
 */
export function askAboutAny(draft: Draft, { numeric, possible, only }: UnnamedAmounts): void {
  const { mapping } = draft;
  const { revenue, customer, date } = FIELDS;
  // What is owed is no revenue, but stands for it where people keep nothing else.
  const isOwed = (one: StudiedColumn) => saysOwed(one) && mayBeMoney(one.profile());
  const near = numeric.filter((one) => possible.includes(one) || isOwed(one));
  const others = numeric.filter((one) => saysOtherMoney(one) && mayBeMoney(one.profile()));
  if (near.length > 0) {
    askAmong(draft, revenue, only ? near : [...near, ...others], only ? "several" : "owed");
    return;
  }
  // Rows with a customer and a day are orders, which have some amount.
  const areOrders = mapping[customer.id] !== undefined && mapping[date.id] !== undefined;
  const money = numeric.filter(
    (one) => (areOrders || headerFit(one.words, revenue) !== null) && mayBeMoney(one.profile()),
  );
  const unsaid = numeric.filter((one) => one.profile().currencies.length > 0 || mayBeOdd(one));
  askAmong(draft, revenue, money.length > 0 ? money : [...unsaid, ...others], "no-money");
}

/** Of one length and all different, as numbers of something are, and amounts may be; under a heading, and not of the length of phones. @private */
function mayBeOdd(studied: StudiedColumn): boolean {
  if (namesAnother(studied) || speaksAgainst(studied, FIELDS.revenue)) return false;
  const { isCounting, arePercents, areShares, digits, numbers, smallest } = studied.profile();
  const isCount = isCounting || arePercents || areShares;
  return (
    studied.column.header !== "" && numbers > 0 && !isCount && digits < LONG_NUMBER && smallest > LAST_YEAR
  );
}

/** Amounts of one length have seldom so many digits. */
const LONG_NUMBER = 8;

const LAST_YEAR = 2100;
