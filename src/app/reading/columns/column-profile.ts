/** What kind of numbers or texts stand in a column: whether they can be money, whatever the header says. */

import { type Cell, isBlank, textOf, tidy } from "../../../core/cells/cell";
import { numberOf } from "../../../core/cells/number-column";
import { formatMeanings } from "../../../core/cells/number-format";
import { type Notation, POINT_NOTATION } from "../../../core/cells/number-text";

/** As many rows tell what a column is; a long list need not be read twice. */
const SAMPLED = 1000;

export interface ColumnProfile {
  /** Cells that hold something. */
  readonly filled: number;
  readonly blankShare: number;
  readonly numbers: number;
  /** Of the filled cells, how many are different ones, 0 to 1. */
  readonly distinctShare: number;
  /** How many different ones. */
  readonly distinct: number;
  /** Of the numbers, how many are whole, 0 to 1. */
  readonly wholeShare: number;
  /** Of the numbers, how many are whole hundreds, 0 to 1. */
  readonly roundShare: number;
  readonly smallest: number;
  readonly largest: number;
  /** Of the sampled numbers, in binary: good enough to compare columns. */
  readonly total: number;
  /** Digits before the decimal mark, when all numbers have as many; else 0. */
  readonly digits: number;
  /** Rows counted 1, 2, 3. */
  readonly isCounting: boolean;
  /** Typed or shown with a percent sign. */
  readonly arePercents: boolean;
  /** From 0 to 1, not all of them whole. */
  readonly areShares: boolean;
  readonly areZero: boolean;
  /** 0 and 1, for no and yes. */
  readonly areMarks: boolean;
  /** Currency signs typed or shown beside numbers, each once. */
  readonly currencies: readonly string[];
  /** Texts that begin with # and end with digits. */
  readonly areNumbered: boolean;
  /** Texts with a digit, as dates have. */
  readonly digitShare: number;
}

const CURRENCY = /[$€£¥₩₹￥]|元|USD|EUR|GBP|CNY|RMB|JPY|HKD|TWD/gi;

/**
 * The profile of a column's first thousand rows.
 *
 * @param cells one per row
 * @param notation how the locale writes numbers
 * @param formats number format of each cell; none when left out
 * @example columnProfile([1001, 1002, 1003]).isCounting // => false
 * @example columnProfile(["$5", "$7.50", ""]).currencies // => ["$"]
 */
export function columnProfile(
  cells: readonly Cell[],
  notation: Notation = POINT_NOTATION,
  formats: readonly string[] = [],
): ColumnProfile {
  const sample = cells.length > SAMPLED ? cells.slice(0, SAMPLED) : cells;
  const filled = sample.filter((cell) => !isBlank(cell));
  const texts = filled.map((cell) => tidy(textOf(cell)));
  const shown = formatMeanings(formats.slice(0, SAMPLED)).filter((_, at) => typeof sample[at] === "number");
  const numbers = filled.flatMap((cell) => {
    const read = numberOf(cell, notation);
    return typeof read === "number" ? [read] : [];
  });
  const distinct = new Set(texts).size;
  const share = (count: number, of: number) => (of === 0 ? 0 : count / of);
  const lengths = new Set(numbers.map((one) => String(Math.trunc(Math.abs(one))).length));
  const [length = 0] = lengths;
  const percents =
    texts.filter((text) => text.endsWith("%")).length + shown.filter(({ isPercent }) => isPercent).length;
  const signs = shown.flatMap(({ currency }) => currency || []);
  const isBetween = (low: number, high: number) => numbers.every((one) => one >= low && one <= high);
  return {
    filled: filled.length,
    blankShare: share(sample.length - filled.length, sample.length),
    numbers: numbers.length,
    distinct,
    distinctShare: share(distinct, texts.length),
    wholeShare: share(numbers.filter(Number.isInteger).length, numbers.length),
    roundShare: share(numbers.filter((one) => one % 100 === 0).length, numbers.length),
    smallest: numbers.reduce((one, other) => Math.min(one, other), Number.POSITIVE_INFINITY),
    largest: numbers.reduce((one, other) => Math.max(one, other), Number.NEGATIVE_INFINITY),
    total: numbers.reduce((one, other) => one + other, 0),
    digits: lengths.size === 1 ? length : 0,
    isCounting:
      numbers.length > 2 &&
      (numbers[0] === 0 || numbers[0] === 1) &&
      numbers.every((one, at) => one === (numbers[0] as number) + at),
    arePercents: percents > 0 && percents * 2 >= texts.length,
    areShares: numbers.length > 0 && isBetween(0, 1) && numbers.some((one) => !Number.isInteger(one)),
    areZero: numbers.length > 0 && isBetween(0, 0),
    areMarks: numbers.includes(0) && numbers.includes(1) && numbers.every((one) => one === 0 || one === 1),
    currencies: [...new Set([...texts.flatMap((text) => text.match(CURRENCY) ?? []), ...signs])],
    areNumbered: texts.length > 0 && texts.every((text) => /^#\w*\d$/.test(text)),
    digitShare: share(texts.filter((text) => /\d/.test(text)).length, texts.length),
  };
}

/**
 * Whether numbers under a header that says nothing can be money. They cannot when they look like row numbers, years,
 * shares, marks for no and yes, dates, phones or other identifiers; a column without numbers says nothing against it.
 *
 * @param profile of the column
 * @example mayBeMoney(columnProfile([2022, 2023, 2024])) // => false
 * @example mayBeMoney(columnProfile([13800138000, 13900139000])) // => false
 * @example mayBeMoney(columnProfile([500, 200, 100])) // => true
 */
export function mayBeMoney(profile: ColumnProfile): boolean {
  const { numbers, currencies, isCounting, arePercents, areShares, areMarks } = profile;
  if (numbers === 0 || currencies.length > 0) return true;
  return !(
    isCounting ||
    arePercents ||
    areShares ||
    areMarks ||
    areYears(profile) ||
    areIdentifiers(profile)
  );
}

/** Whole numbers that are all of a year's size. @private */
function areYears({ wholeShare, smallest, largest }: ColumnProfile): boolean {
  return wholeShare === 1 && smallest >= 1900 && largest <= 2100;
}

/**
 * Phones, barcodes, serial dates and running numbers: whole, of one length, and nearly all different or very long; amounts are
 * often round.
 * @private
 */
function areIdentifiers({
  numbers,
  wholeShare,
  roundShare,
  digits,
  distinctShare,
  smallest,
  largest,
}: ColumnProfile): boolean {
  if (wholeShare < 1) return false;
  const areDays = numbers > 2 && smallest >= SERIAL_OF_2000 && largest <= SERIAL_OF_2050;
  const areLong = digits >= PHONE_DIGITS || smallest >= LONGEST_AMOUNT;
  return (
    areDays || areLong || (numbers > 2 && digits >= ID_DIGITS && distinctShare === 1 && roundShare <= 0.5)
  );
}

const SERIAL_OF_2000 = 36_526;
const SERIAL_OF_2050 = 54_789;
/** Phones of China have 11 digits, barcodes 8 to 14. */
const PHONE_DIGITS = 11;
const LONGEST_AMOUNT = 1e14;
/** Of so many digits, amounts of one length are rare, and running numbers the rule. */
const ID_DIGITS = 5;
