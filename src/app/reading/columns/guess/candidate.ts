/** How good a column is for a field, by its header and by what stands in it. */

import { type Cell, isBlank, textOf, tidy } from "../../../../core/cells/cell";
import { dateColumn } from "../../../../core/cells/date-column";
import type { Notation } from "../../../../core/cells/number-text";
import { yesNoOf } from "../../../../core/cells/yes-no";
import { type Field, type HeaderFit, headerFit, headerPlace } from "../../../../core/table/field";
import { FIELDS } from "../../../../core/table/fields";
import { type HeaderWords, headerWords, listed, wordsFrom } from "../../../../core/table/header-words";
import {
  NO_MONEY_ENDINGS,
  NOT_EARNED,
  OTHER_MONEY,
  OWED,
  SPEAK_AGAINST,
} from "../../../../core/table/headings/telling-words";
import type { InputColumn } from "../../place/source";
import { unitInHeading, withoutUnit } from "../../place/unit-in-heading";
import { type ColumnProfile, columnProfile, mayBeMoney } from "../column-profile";
import { yearHeading } from "./year-heading";

/** A column, with what is worked out of it when it is first asked for. */
export interface StudiedColumn {
  readonly column: InputColumn;
  readonly words: HeaderWords;
  readonly profile: () => ColumnProfile;
  /** Whether most of its cells can be read as days. */
  readonly areDays: () => boolean;
}

/** A column that could be a field; of two, the higher level is better, then the lower rank. */
export interface Candidate {
  readonly studied: StudiedColumn;
  readonly fit: HeaderFit;
  readonly level: number;
  readonly rank: number;
}

/** A column whose header fits may be empty, hold what is owed, or repeat the total of an order on each of its lines. */
export const LEVELS = {
  exact: 7,
  alone: 6,
  end: 5,
  part: 4,
  repeated: 3,
  "stand-in": 2,
  owed: 1,
  empty: 0,
} as const;

/** A column half blank goes behind one whose heading is so many places worse. */
const PLACES_OF_BLANKS = 200;
/** A column of numbers is the customer only where no column of texts is: a name says more than a number. */
const PLACES_OF_NUMBERS = 1000;
const SAMPLED_DAYS = 200;

/**
 * A column, to be studied for several fields.
 *
 * @param column of the source
 * @param notation how the locale writes numbers and dates
 * @example studiedColumn({ header: "Sales", cells: [5] }, { decimal: ".", groups: "," }).profile().filled // => 1
 */
export function studiedColumn(column: InputColumn, notation: Notation): StudiedColumn {
  let profile: ColumnProfile | undefined;
  let areDays: boolean | undefined;
  // Refunded cents are refunded; miles are none of a thousand.
  const inCents = (unitInHeading(column.header)?.power ?? 0) < 0;
  return {
    column,
    words: headerWords(inCents ? withoutUnit(column.header) : column.header),
    profile() {
      profile ??= columnProfile(column.cells, notation, column.formats);
      return profile;
    },
    areDays() {
      areDays ??= column.kind === "date" || readAsDays(column, notation);
      return areDays;
    },
  };
}

/**
 * The column as a candidate for the field, `null` when its header does not name it or its contents cannot be it.
 *
 * @param studied from `studiedColumn`
 * @param field the field asked for
 * @example candidateFor(studiedColumn({ header: "Sales qty", kind: "number", cells: [5] }, { decimal: ".", groups: "," }), FIELDS.revenue) // => null
 */
export function candidateFor(studied: StudiedColumn, field: Field): Candidate | null {
  const { column, words, profile } = studied;
  if (MONEY.includes(field.id) && OF_PIECES.test(column.header)) return null;
  if (COUNTS.includes(field.id) && (IN_A_CURRENCY.test(column.header) || OF_MONEY.test(column.header)))
    return null;
  const fit = headerFit(words, field);
  if (fit === null || !suits(studied, field, fit)) return null;
  const isAmongOthers = fit === "end" || fit === "part";
  if (isAmongOthers && speaksAgainst(studied, field) && !isCustomerBehind(studied, field)) return null;
  if (fit === "part" && ONLY_AT_END.includes(field.id)) return null;
  const place = isAmongOthers ? 0 : headerPlace(column.header, field);
  const rank = place + PLACES_OF_BLANKS * profile().blankShare;
  if (field.type === "number" && profile().areZero) return { studied, fit, level: LEVELS.empty, rank };
  if (field.id === FIELDS.revenue.id && fit === "alone" && saysOwed(studied))
    return { studied, fit, level: LEVELS.owed, rank };
  // Of columns by years the latest is taken, not the first; what this month brought is less than all.
  if (MONEY.includes(field.id) && (yearHeading(column.header) || OF_THIS_MONTH.test(column.header)))
    return { studied, fit, level: LEVELS.part, rank };
  if (field.id !== FIELDS.customer.id || column.kind !== "number")
    return { studied, fit, level: LEVELS[fit], rank };
  return { studied, fit, level: Math.min(LEVELS[fit], LEVELS.end), rank: rank + PLACES_OF_NUMBERS };
}

const OF_THIS_MONTH = /本月|当月|當月|今月|당월|금월|\b(mtd|this month|month to date|current month)\b/iu;

/** Region/Customer: the last of several things in one column. @private */
function isCustomerBehind({ column: { header } }: StudiedColumn, field: Field): boolean {
  const [last = "", ...before] = header.split(/[/／|]/).reverse();
  return (
    field.id === FIELDS.customer.id && before.length > 0 && headerFit(headerWords(last), field) === "exact"
  );
}

/** Fields whose words among others say little: "currency rate", "status date". */
const ONLY_AT_END: readonly string[] = [
  FIELDS.customerId,
  FIELDS.quantity,
  FIELDS.unitPrice,
  FIELDS.status,
  FIELDS.refund,
  FIELDS.currency,
].map(({ id }) => id);

/**
 * Whether the contents can be the field; the weaker the header, the more is asked of them.
 * @private
 */
function suits(studied: StudiedColumn, field: Field, fit: HeaderFit): boolean {
  const { column, words, profile } = studied;
  const { kind } = column;
  if (field.type === "number") {
    if (kind !== "number" || (field.neverShares && profile().areShares)) return false;
    // Shares of the revenue are often headed as if they were the revenue.
    if (MONEY.includes(field.id) && profile().arePercents) return false;
    // 1 under "Refunded?" says that all of it was.
    if (field.id === FIELDS.refund.id && areMarks(profile())) return false;
    return fit === "exact" || !MONEY.includes(field.id) || mayBeNamedMoney(profile());
  }
  if (field.type === "date") return mayBeDate(studied, fit);
  if (kind === "number") {
    // Numbers with cents name nothing.
    if (field.neverNumbers || (field.id !== FIELDS.customer.id && profile().wholeShare < MOSTLY))
      return false;
    const isAmongOthers = fit === "end" || fit === "part";
    return (
      !isAmongOthers ||
      (field.id !== FIELDS.customer.id && !(MONEY_WORD.test(column.header) && mayBeMoney(profile())))
    );
  }
  if (kind === "blank" && field.isAnswer === true) return saysNo(column);
  if (kind !== "text" || (field.id === FIELDS.customer.id && holdsLedger(studied))) return false;
  if (field.id !== FIELDS.customer.id || fit === "exact" || fit === "stand-in") return true;
  if (OF_A_DEAL.test(words.glued)) return false;
  // Yes and no under "Partner" are no customers, nor are numbers such as #1001 under "Name".
  const { filled, distinct, areNumbered } = profile();
  const isAnswer = (cell: Cell) => isBlank(cell) || typeof yesNoOf(cell) === "boolean";
  return (
    !areNumbered && !(distinct <= 2 && (filled >= MANY_ROWS || (filled >= 5 && column.cells.every(isAnswer))))
  );
}

/** What CRM programs call that which is to be sold. */
const OF_A_DEAL = /^(deal|opportunity|campaign|ticket|case)s?(name|title)?$/;

/** Accounts of a ledger, such as Sales and VAT, are nobody's name. @private */
function holdsLedger({ column, words: { glued } }: StudiedColumn): boolean {
  if (!/^account(name)?$/.test(glued)) return false;
  const filled = column.cells.filter((cell) => !isBlank(cell));
  return filled.length > 0 && filled.every((cell) => LEDGER.test(tidy(textOf(cell))));
}

const LEDGER =
  /^(\d{3,6} *[-–:] *)?((.* )?(sales|income|revenue|turnover|receivables?|payable|expenses?)( .*)?|((output|sales) )?(vat|tax|gst|hst)( .*)?|bank( .*)?|rounding|discounts?( .*)?)$/i;

const MOSTLY = 0.5;

/** Contract sum is an amount and no contract. */
const MONEY_WORD =
  /sum|amount|value|total|price|revenue|sales|betrag|wert|umsatz|montant|importe|valor|importo|bedrag|金额|金額|总额|總額|금액/iu;

/** In more rows two words are kinds of something. */
const MANY_ROWS = 20;

/** Whether all that stands in the column is a no. @private */
function saysNo({ cells }: InputColumn): boolean {
  const answers = cells.map(yesNoOf).filter((answer) => answer !== null);
  return answers.length > 0 && answers.every((answer) => answer === false);
}

/** Nothing but 1 and 0. @private */
function areMarks({ wholeShare, smallest, largest }: ColumnProfile): boolean {
  return wholeShare === 1 && smallest >= 0 && largest === 1;
}

const MONEY: readonly string[] = [FIELDS.revenue, FIELDS.profit, FIELDS.previousRevenue].map(({ id }) => id);

/** Purchases EUR are no number of them. */
const COUNTS: readonly string[] = [FIELDS.orders, FIELDS.quantity, FIELDS.productsBought].map(({ id }) => id);
const IN_A_CURRENCY =
  /[€$£¥₹]|[元円]|\b(eur|usd|gbp|chf|cny|rmb|jpy|inr|aud|cad|nzd|hkd|twd|krw|sek|nok|dkk|pln)\b/i;

/** What words against money say nothing in, because the last of them says what it is. @private */
function wholeOf(header: string): readonly string[] {
  if (/\s(revenue|turnover)\W*$/i.test(header)) return [...COUNTED, ...SERVICES];
  if (OF_MONEY.test(header)) return COUNTED;
  return /total[ _]price$/i.test(header) ? ["price"] : [];
}

const COUNTED: readonly string[] = ["orders", "customers"];
/** What a carrier or an agent sells. */
const SERVICES: readonly string[] = ["freight", "shipping", "fee", "fees", "commission", "deposit"];
/** Looker writes its view before the measure: Orders Total Revenue. */
const OF_MONEY = /\s(revenue|sales|amount|turnover|spend|spent)\W*$/i;

/** What no amount looks like, even under a header that may mean one. @private */
function mayBeNamedMoney({ arePercents, isCounting, digits, wholeShare }: ColumnProfile): boolean {
  return !arePercents && !isCounting && !(digits >= 11 && wholeShare === 1);
}

/** Dates that people typed may have stayed text; the model says which of them it cannot read. @private */
function mayBeDate(studied: StudiedColumn, fit: HeaderFit): boolean {
  const { kind } = studied.column;
  if (kind === "date") return true;
  if (kind === "number") return fit !== "part" && studied.areDays();
  if (kind !== "text") return false;
  if (fit === "exact" || studied.profile().filled === 0) return true;
  return fit === "alone" ? studied.areDays() : studied.profile().digitShare >= 0.5;
}

/**
 * Whether the header has words that make the column something else than a field whose words it has.
 *
 * @param studied from `studiedColumn`
 * @param field the field asked for
 * @example speaksAgainst(studiedColumn({ header: "Credit_Terms_Days", cells: [] }, { decimal: ".", groups: "," }), FIELDS.revenue) // => true
 */
export function speaksAgainst(
  { column, words: { glued, parts } }: StudiedColumn,
  { id }: Pick<Field, "id">,
): boolean {
  if (MONEY.includes(id) && [OF_A_SCALE, OF_PIECES, OF_A_CHANGE].some((told) => told.test(column.header)))
    return true;
  const words = telling(id);
  if (!words) return false;
  // An amount without tax is no tax.
  const taxed = parts.flatMap(({ text }) => TAX_APART.exec(text)?.[1] ?? []);
  const ofMoney = MONEY.includes(id) ? wholeOf(column.header) : [];
  const against = parts.filter(
    ({ text }) => words.has(text) && !taxed.includes(text) && !ofMoney.includes(text),
  );
  return against.length > 0 || words.has(glued.slice(-1)) || (MONEY.includes(id) && ENDING.test(glued));
}

/**
 * Whether the header says that its money is owed, and nothing else that speaks against revenue.
 *
 * @param studied from `studiedColumn`
 * @example saysOwed(studiedColumn({ header: "Closing balance", cells: [] }, { decimal: ".", groups: "," })) // => true
 * @example saysOwed(studiedColumn({ header: "Days overdue", cells: [] }, { decimal: ".", groups: "," })) // => false
 */
export function saysOwed({ words: { parts } }: Pick<StudiedColumn, "words">): boolean {
  const [owed, against] = [telling(OWED_MONEY), telling(FIELDS.revenue.id)];
  const telltale = parts.filter(({ text }) => against?.has(text));
  return telltale.length > 0 && telltale.every(({ text }) => owed?.has(text));
}

/** Sales that are counted in pieces. */
const OF_PIECES =
  /[([（]\s*(in )?(units?|pcs\.?|pieces|qty|quantity|count|nos?\.?|#|[kmg]?wh|[kmgt]b|m[23³²]|sq ?m|sq ?ft|lit(re|er)s?|gal(lon)?s?|bushels?|kg|tons?|tonnes|hours?|hrs|days?|stk\.?|stück|menge|anzahl|pièces|qté|uds?\.?|unidades|cant\.?|pz|pezzi|stuks|aantal|个|件|台|箱|吨|公斤|千克|数量|件数|數量|個|点|本|개|수량)\s*[)\]）]/iu;

/**
 * Whether all that the header says against revenue is that its money is another, such as a deposit or freight.
 *
 * @param studied from `studiedColumn`
 * @example saysOtherMoney(studiedColumn({ header: "Freight", cells: [] }, { decimal: ".", groups: "," })) // => true
 */
export function saysOtherMoney({ words: { parts } }: Pick<StudiedColumn, "words">): boolean {
  const [other, owed, against] = [telling(OF_OTHERS), telling(OWED_MONEY), telling(FIELDS.revenue.id)];
  const telltale = parts.filter(({ text }) => against?.has(text));
  return telltale.length > 0 && telltale.every(({ text }) => other?.has(text) || owed?.has(text));
}

/**
 * Whether the header says that its money was not earned, but offered, promised, expected or lost.
 *
 * @param studied from `studiedColumn`
 * @example saysNotEarned(studiedColumn({ header: "Pledged", cells: [] }, { decimal: ".", groups: "," })) // => true
 */
export function saysNotEarned({ words: { parts } }: Pick<StudiedColumn, "words">): boolean {
  const words = telling(UNEARNED);
  return parts.some(({ text }) => words?.has(text));
}

/** What changed. */
const OF_A_CHANGE = /^\s*(\+\s*\/?\s*[-−–]|±|[Δ∆].*)\s*$/u;

/** A question answered from 1 to 5 or the like. */
const OF_A_SCALE = /[([（]\s*[01]\s*([-–~至]|to|bis|à|a)\s*(5|6|7|10|100)\s*[)\]）]/iu;

const TAX_APART =
  /^(?:excluding|exclusive|exclusief|excl|exc|ex|including|inclusive|inclusief|incl|inc|before|after|without|with|wo|w|plus|ohne|exkl|ekskl|inkl|mit|zzgl|hors|avec|sans|sin|sem|senza|zonder|met|con|com|c|s|bez|fara|uten|utan|uden|hariç|haric|dahil)(.+)$/;
const ENDING = new RegExp(`.(${listed(NO_MONEY_ENDINGS).join("|")})$`, "u");

/** Among the lists of words, beside the ids of fields. */
const OWED_MONEY = "owed money";
const OF_OTHERS = "other money";
const UNEARNED = "not earned";

/** By the field they tell of, made when first looked at. */
const TELLING = new Map<string, ReadonlySet<string>>();

/** @private */
function telling(field: string): ReadonlySet<string> | undefined {
  const list = LISTS[field];
  if (list === undefined) return undefined;
  const made = TELLING.get(field) ?? wordsFrom(listed(list));
  TELLING.set(field, made);
  return made;
}

const LISTS: Readonly<Record<string, string>> = {
  [FIELDS.revenue.id]: SPEAK_AGAINST.money,
  [FIELDS.profit.id]: SPEAK_AGAINST.money,
  [FIELDS.customer.id]: SPEAK_AGAINST.customer,
  [FIELDS.date.id]: SPEAK_AGAINST.date,
  [FIELDS.orderNumber.id]: SPEAK_AGAINST.orderNumber,
  [FIELDS.product.id]: SPEAK_AGAINST.product,
  [OWED_MONEY]: OWED,
  [OF_OTHERS]: OTHER_MONEY,
  [UNEARNED]: NOT_EARNED,
};

/** @private */
function readAsDays({ cells }: InputColumn, notation: Notation): boolean {
  const filled = cells.filter((cell) => !isBlank(cell)).slice(0, SAMPLED_DAYS);
  const { days, bad } = dateColumn(filled, notation);
  const read = days.filter((day) => !Number.isNaN(day)).length;
  // Which day it is can be asked.
  const open = [...bad.values()].filter(({ code }) => code === "AMBIGUOUS_DATE").length;
  return filled.length > 0 && (read + open) * 2 >= filled.length;
}
