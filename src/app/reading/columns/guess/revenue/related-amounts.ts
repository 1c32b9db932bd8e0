/** Which of several amounts is meant, as what they have to do with one another shows. */

import { FIELDS } from "../../../../../core/table/fields";
import { mayBeMoney } from "../../column-profile";
import { saysGross, saysNet, saysOwing, saysPaid } from "../amount-headings";
import { isPaidOf } from "../amounts/paid-and-owed";
import { isProductOf, isSumOf } from "../amounts/relations";
import { sampledNumbers } from "../amounts/sampled-numbers";
import { beforeTax, withoutShareOf } from "../amounts/taxes";
import { type StudiedColumn, saysNotEarned } from "../candidate";
import { type Draft, take } from "../draft";
import { latestYear } from "./latest-year";
import { areOfFamily, type UnnamedAmounts } from "./unnamed-amounts";

/**
 * Of two amounts, takes the one without tax where a column has the tax between them.
 *
 * @param draft of the guess, which is changed
 * @param amounts from `unnamedAmounts`
 * @example takeBeforeTax({ columns: [], fields: [], mapping: {}, reasons: {}, doubts: [] }, { named: [], numeric: [], possible: [], only: undefined, owed: undefined, areByAge: false }) // => false
 */
export function takeBeforeTax(draft: Draft, { possible }: UnnamedAmounts): boolean {
  const numbers = columnsOfNumbers(draft).map(({ column }) => column);
  const [net, ...others] = possible.flatMap((one) => beforeTax(one.column, numbers) ?? []);
  const untaxed = possible.find(({ column }) => others.length === 0 && column === net);
  if (!untaxed || possible.length !== 2) return false;
  take(draft, FIELDS.revenue, untaxed, "before-tax");
  return true;
}

/**
 * Takes the only net amount beside one that says that it is gross, whatever they are amounts of.
 *
 * @param draft of the guess, which is changed
 * @param amounts from `unnamedAmounts`
 * @example takeNet({ columns: [], fields: [], mapping: {}, reasons: {}, doubts: [] }, { named: [], numeric: [], possible: [], only: undefined, owed: undefined, areByAge: false }) // => false
 */
export function takeNet(draft: Draft, { possible }: UnnamedAmounts): boolean {
  const [net, ...others] = possible.filter(({ words }) => saysNet(words) && !saysGross(words));
  if (!net || others.length > 0 || !possible.some(({ words }) => saysGross(words))) return false;
  take(draft, FIELDS.revenue, net, "net");
  return true;
}

/**
 * Takes the latest year that is over, of amounts that differ in nothing but their year.
 *
 * @param draft of the guess, which is changed
 * @param amounts from `unnamedAmounts`
 * @example takeLatestYear({ columns: [], fields: [], mapping: {}, reasons: {}, doubts: [] }, { named: [], numeric: [], possible: [], only: undefined, owed: undefined, areByAge: false }) // => false
 */
export function takeLatestYear(draft: Draft, { possible }: UnnamedAmounts): boolean {
  const latest = latestYear(possible);
  if (!latest) return false;
  take(draft, FIELDS.revenue, latest, "latest-year");
  return true;
}

/**
 * Takes what was to be paid, as what was paid of it and what is owed show.
 *
 * @param draft of the guess, which is changed
 * @param amounts from `unnamedAmounts`
 * @example takeBeforePayment({ columns: [], fields: [], mapping: {}, reasons: {}, doubts: [] }, { named: [], numeric: [], possible: [], only: undefined, owed: undefined, areByAge: false }) // => false
 */
export function takeBeforePayment(draft: Draft, { possible }: UnnamedAmounts): boolean {
  const paid = possible.find(({ column }) => saysPaid(column.header) && !saysOwing(column.header));
  const others = columnsOfNumbers(draft).filter((one) => one !== paid && !saysNotEarned(one));
  const owed = others.filter(({ column }) => saysOwing(column.header));
  const rests = owed.map(({ column }) => column);
  const whole = others.find((one) => paid && !owed.includes(one) && isPaidOf(paid.column, one.column, rests));
  if (!whole) return false;
  take(draft, FIELDS.revenue, whole, "before-payment");
  return true;
}

/** @private */
function columnsOfNumbers({ columns }: Draft): readonly StudiedColumn[] {
  return columns.filter(({ column }) => column.kind === "number");
}

/**
 * Takes what the others come to, of a column for each month, family of products or the like; of an amount and a tax the amount.
 *
 * @param draft of the guess, which is changed
 * @param amounts from `unnamedAmounts`
 * @example takeSum({ columns: [], fields: [], mapping: {}, reasons: {}, doubts: [] }, { named: [], numeric: [], possible: [], only: undefined, owed: undefined, areByAge: false }) // => false
 */
export function takeSum(draft: Draft, { numeric, possible, areByAge }: UnnamedAmounts): boolean {
  const ofPeriod = numeric.filter((one) => OF_A_PERIOD.test(one.words.glued) && mayBeMoney(one.profile()));
  const fewest = areByAge ? FEWEST_PARTS_BY_AGE : FEWEST_PARTS;
  // Read once: of many columns any may be what the others come to.
  const numbers = new Map([...possible, ...ofPeriod].map((one) => [one, sampledNumbers(one.column)]));
  const numbersOf = (one: StudiedColumn) => numbers.get(one) as Float64Array;
  const total = [...possible, ...ofPeriod].find((one) => {
    const parts = possible.filter((other) => other !== one).map(numbersOf);
    // A month that comes to as much as those before it does so by chance.
    const isOneOfThem = possible.some((other) => other !== one && areOfFamily(other, one));
    return !isOneOfThem && parts.length >= fewest && isSumOf(numbersOf(one), parts);
  });
  if (!total) return false;
  const [one, other, ...more] = possible.filter((part) => part !== total);
  const before = one && other && more.length === 0 ? withoutShareOf(one.column, other.column) : undefined;
  const untaxed = possible.find(({ column }) => column === before);
  if (untaxed) take(draft, FIELDS.revenue, untaxed, "before-tax");
  else take(draft, FIELDS.revenue, total, "sum-of-others");
  return true;
}

const FEWEST_PARTS = 2;
/** Beside columns by age two may come to what is owed. */
const FEWEST_PARTS_BY_AGE = 3;

/** Behind weeks or days. */
const OF_A_PERIOD =
  /^(month|quarter|week|monat|quartal|woche|mois|trimestre|mes|mese|maand|kwartaal|月计|月計|季度)$/u;

/**
 * Takes what so many of something cost at a price, as the numbers show.
 *
 * @param draft of the guess, which is changed
 * @param amounts from `unnamedAmounts`
 * @example takeProduct({ columns: [], fields: [], mapping: {}, reasons: {}, doubts: [] }, { named: [], numeric: [], possible: [], only: undefined, owed: undefined, areByAge: false }) // => false
 */
export function takeProduct(draft: Draft, { possible }: UnnamedAmounts): boolean {
  const read = possible.map(({ column }) => sampledNumbers(column));
  const isProduct = (total: Float64Array) =>
    read.some(
      (counted, at) =>
        counted !== total &&
        read.some((price, later) => later > at && price !== total && isProductOf(total, counted, price)),
    );
  const product = possible[read.findIndex(isProduct)];
  if (!product) return false;
  take(draft, FIELDS.revenue, product, "product-of-others");
  return true;
}
