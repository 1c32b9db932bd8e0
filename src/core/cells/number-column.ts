/** A column of cells read as numbers, blanks and bad cells kept apart. */

import { amountOf, asWritten } from "../numbers/decimal";
import type { Details, Problem } from "../problem";
import { TEXTS } from "../texts/core-texts";
import { oncePerText } from "../texts/once-per-text";
import { isUnknownMark } from "./blank-mark";
import { type Cell, isBlank, isDate, isErrorCell, textOf, tidy } from "./cell";
import { type ColumnNotation, type Notation, POINT_NOTATION } from "./notation";
import { couldBeGroup, type NumberAnswer, readingOf } from "./number-reading";
import { CRORE, isTwofold, valueIn } from "./number-text";
import { plainAmount, type WrittenNumber, writtenNumber } from "./written-number";

export {
  currenciesIn,
  currencySigns,
  type NumberAnswer,
  type NumberReading,
  numberReading,
} from "./number-reading";

/** What a formula of ours shows in a bad row. */
const OWN_MESSAGE = /^⚠\s*(.*)$/s;

/** Why a cell could not be read. */
export interface BadCell {
  readonly code: Problem["code"];
  readonly details: Details;
}

export interface NumberColumn {
  /** One entry per cell; `NaN` where there is no number. */
  readonly values: Float64Array;
  /** The unreadable cells by position; every other `NaN` is a blank. */
  readonly bad: ReadonlyMap<number, BadCell>;
  /** How many numbers were read from text such as `¥1,200`; Sheets' own SUM would skip those. */
  readonly fromText: number;
}

/**
 * One cell as a number, `null` for a blank, or why it is neither.
 *
 * A number is taken as it is written, to 15 digits, and as 0 where it is less than a billionth. What another of our formulas says of its row is passed on. Booleans and dates are not numbers. Text is read as `writtenNumber` and `valueIn` do.
 * Cells of one column are read with the notation that `numberReading` found for it.
 *
 * @param cell any cell
 * @param notation how its column or locale writes numbers
 * @example numberOf("10%") // => 0.1
 */
export function numberOf(cell: Cell, notation: ColumnNotation = POINT_NOTATION): number | null | BadCell {
  if (typeof cell === "number" && Number.isFinite(cell)) {
    return notation.doubtsNumbers && couldBeGroup(cell) ? doubtful(cell) : amountOf(cell);
  }
  const read = writtenIn(cell, notation.language);
  if (read === null || "code" in read) return read;
  return valueIn(read, notation) ?? refused(read, notation);
}

/**
 * A column of cells as numbers, all in one notation.
 *
 * Text that only one decimal mark can read settles it for the column, also against the locale: beside `987,10` the
 * text `1.500` is 1500. Where texts settle it both ways, those that could be two numbers are refused, and where they
 * settle it against the locale, so are numbers that the sheet itself may have misread, such as 1.5 made of `1.500`.
 *
 * @param cells one per row
 * @param notation how the locale writes numbers
 * @param answer of a person who was asked; it overrules the locale and the column
 * @example Array.from(numberColumn([5, "1.5万", "-"]).values) // => [5, 15000, NaN]
 * @example Array.from(numberColumn(["1.500", "987,10"]).values) // => [1500, 987.1]
 */
export function numberColumn(
  cells: readonly Cell[],
  notation: Notation = POINT_NOTATION,
  answer: NumberAnswer = {},
): NumberColumn {
  const values = new Float64Array(cells.length).fill(Number.NaN);
  const bad = new Map<number, BadCell>();
  const texts = new Map<number, WrittenNumber>();
  let plain = 0;
  for (let index = 0; index < cells.length; index++) {
    const cell = cells[index];
    if (typeof cell === "number" && Number.isFinite(cell)) {
      values[index] = amountOf(cell);
      continue;
    }
    const amount = typeof cell === "string" ? plainAmount(cell) : undefined;
    // The first of them tells how the column is written, as each would.
    if (amount !== undefined && plain++ > 0) {
      values[index] = amount;
      continue;
    }
    const read = writtenIn(cell, notation.language);
    if (read === null) continue;
    if ("code" in read) bad.set(index, read);
    else texts.set(index, read);
  }
  const isAgainst = answer.decimal !== undefined && answer.decimal !== notation.decimal;
  if (texts.size === 0 && !isAgainst) return { values, bad, fromText: 0 };
  const settled = readingOf([...texts.values()], cells, notation, answer).notation;
  for (const [index, written] of texts) {
    const value = valueIn(written, settled);
    if (value === undefined) bad.set(index, refused(written, settled));
    else values[index] = value;
  }
  const fromText = [...texts.keys()].filter((index) => !bad.has(index)).length + Math.max(0, plain - 1);
  if (settled.doubtsNumbers) {
    cells.forEach((cell, index) => {
      if (typeof cell !== "number" || !couldBeGroup(cell)) return;
      values[index] = Number.NaN;
      bad.set(index, doubtful(cell));
    });
  }
  return { values, bad: inOrder(bad), fromText };
}

/**
 * Bad cells from the first row down, because those that the column decides are found last.
 *
 * @param bad by position
 * @example [...inOrder(new Map([[2, "b"], [1, "a"]])).keys()] // => [1, 2]
 */
export function inOrder<Reason>(bad: ReadonlyMap<number, Reason>): Map<number, Reason> {
  return new Map([...bad].sort(([one], [other]) => one - other));
}

/**
 * The numbers of a column without the blanks and bad cells; the column itself when it has none of those, because
 * copying a million numbers takes longer than looking at them.
 *
 * @param values with `NaN` where there is no number
 * @example Array.from(numbersOnly(Float64Array.of(3, NaN, 1))) // => [3, 1]
 */
export function numbersOnly(values: Float64Array): Float64Array {
  let index = 0;
  while (index < values.length && !Number.isNaN(values[index] as number)) index++;
  if (index === values.length) return values;
  const kept = values.slice();
  let size = index;
  for (; index < values.length; index++) {
    const value = values[index] as number;
    if (!Number.isNaN(value)) kept[size++] = value;
  }
  return kept.slice(0, size);
}

/** What stands in a cell that holds no number itself. @private */
function writtenIn(cell: Cell, language = ""): WrittenNumber | null | BadCell {
  if (cell === "" || cell === null || cell === undefined) return null;
  if (typeof cell === "string") return readIn(language)(cell);
  return { code: "NOT_A_NUMBER", details: { found: isDate(cell) ? textOf(cell) || "?" : textOf(cell) } };
}

/** How texts are read in a language. @private */
const readIn = oncePerText((language) =>
  oncePerText((text): WrittenNumber | null | BadCell => {
    if (isBlank(text)) return null;
    if (isErrorCell(text)) return { code: "ERROR_CELL", details: { found: text } };
    const passedOn = OWN_MESSAGE.exec(text);
    if (passedOn) return { code: "ERROR_CELL", details: { found: passedOn[1] ?? "" } };
    const written = writtenNumber(text, language);
    if (written !== undefined) return written;
    if (isUnknownMark(tidy(text))) return { code: "UNKNOWN_VALUE", details: { found: tidy(text) } };
    return { code: "NOT_A_NUMBER", details: { found: text } };
  }),
);

/** @private */
function doubtful(number: number): BadCell {
  const one = asWritten(number);
  return {
    code: "AMBIGUOUS_NUMBER",
    details: {
      found: String(one),
      one: String(one),
      other: String(asWritten(number * 1000)),
      why: TEXTS.allPlainNumbers,
    },
  };
}

/** @private */
function refused(written: WrittenNumber, { refusesTax }: ColumnNotation): BadCell {
  if (written.tax && refusesTax?.includes(written.tax))
    return { code: "OTHER_TAX", details: { found: written.text } };
  const { text, point = Number.NaN, comma = Number.NaN } = written;
  const size = Number.isNaN(point) ? comma : point;
  const [one, other] = isTwofold(written)
    ? [point, comma]
    : [0 - size, written.mark === "cr" ? size * CRORE : size];
  const details = { found: text, one: String(one), other: String(other), why: TEXTS.aPlainNumber };
  return { code: "AMBIGUOUS_NUMBER", details };
}
