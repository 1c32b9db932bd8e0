/** What the cells of a column say about how its numbers are written. */

import { asWritten } from "../numbers/decimal";
import type { Cell } from "./cell";
import { currencyCounts } from "./currency";
import { type ColumnNotation, type Notation, POINT_NOTATION } from "./notation";
import { formatMeanings } from "./number-format";
import { isTwofold } from "./number-text";
import { type WrittenNumber, writtenNumber } from "./written-number";

/** What a person answered about a column whose cells leave it open. */
export interface NumberAnswer {
  readonly decimal?: Notation["decimal"];
}

/** How a column of numbers is read, and why. */
export interface NumberReading {
  readonly notation: ColumnNotation;
  /**
   * `cells` when every cell can be one number only, `column` when some cells settle what the others mean, `contradiction`
   * when they settle it both ways.
   */
  readonly settledBy: "cells" | "column" | "locale" | "answer" | "contradiction";
  /** How many texts only a decimal point can read, and how many only a comma. */
  readonly witnesses: { readonly point: number; readonly comma: number };
  /** How many cells mean another number with the other decimal mark. */
  readonly open: number;
  /** One text of each kind as it stands in the column. */
  readonly examples: { readonly point?: string; readonly comma?: string; readonly open?: string };
}

/**
 * How the numbers of a column are written, what settled it, and what is in doubt, so that a person can be told and
 * asked.
 *
 * @param cells one per row
 * @param notation how the locale writes numbers
 * @param answer of a person who was asked
 * @example numberReading(["1.500", "987,10"], POINT_NOTATION).settledBy // => "column"
 * @example numberReading(["1.500", "987,10", "5.25"], POINT_NOTATION).settledBy // => "contradiction"
 */
export function numberReading(
  cells: readonly Cell[],
  notation: Notation = POINT_NOTATION,
  answer: NumberAnswer = {},
): NumberReading {
  return readingOf(textsOf(cells, notation.language), cells, notation, answer);
}

/**
 * How many amounts of a column carry each currency, the most frequent first: by its code, or by its sign where that may
 * mean several currencies.
 *
 * @param cells one per row
 * @example [...currenciesIn(["$1,200", "€900", 5, "90 EUR"])] // => [["EUR", 2], ["$", 1]]
 */
export function currenciesIn(cells: readonly Cell[]): ReadonlyMap<string, number> {
  return currencyCounts(textsOf(cells).flatMap(({ currency }) => (currency ? [currency] : [])));
}

/**
 * The code or sign that stands beside each amount, typed or by the format of its cell; `""` for none.
 *
 * @param cells one per row
 * @param formats one per row; none when left out
 * @example currencySigns(["$1,200", 5, "90 EUR"]) // => ["$", "", "EUR"]
 * @example currencySigns([1200, 5], ['"$"#,##0', "0"]) // => ["$", ""]
 */
export function currencySigns(cells: readonly Cell[], formats: readonly string[] = []): string[] {
  const meanings = formatMeanings(formats);
  return cells.map((cell, at) => {
    if (typeof cell === "number") return meanings[at]?.currency ?? "";
    return typeof cell === "string" ? (writtenNumber(cell)?.currency ?? "") : "";
  });
}

/** @private */
function textsOf(cells: readonly Cell[], language?: string): WrittenNumber[] {
  const texts: WrittenNumber[] = [];
  // A column of a million numbers takes no longer than it must.
  for (const cell of cells) {
    const written = typeof cell === "string" ? writtenNumber(cell, language) : null;
    if (written) texts.push(written);
  }
  return texts;
}

/**
 * How a column is written, from its texts as they were read.
 *
 * @param texts of the column
 * @param cells the column itself; its numbers are looked at only where texts contradict the locale
 * @param notation how the locale writes numbers
 * @param answer of a person who was asked
 * @example readingOf([], [5], POINT_NOTATION, {}).settledBy // => "cells"
 */
export function readingOf(
  texts: readonly WrittenNumber[],
  cells: readonly Cell[],
  notation: Notation,
  { decimal }: NumberAnswer,
): NumberReading {
  const points = texts.filter(({ comma }) => comma === undefined);
  const commas = texts.filter(({ point }) => point === undefined);
  const twofold = texts.filter(isTwofold);
  const isPointLocale = notation.decimal === ".";
  const against = isPointLocale ? commas : points;
  const isAgainst = decimal === undefined ? against.length > 0 : decimal !== notation.decimal;
  const fractions = isAgainst ? fractionsIn(cells) : [];
  // No group makes 1234.5 or 0.75: the sheet read that one rightly, and so the others, but for 2.5 far below the rest.
  const isSheetRight = fractions.some((number) => !couldBeGroup(number));
  const doubtsNumbers = fractions.length > 0 && (!isSheetRight || isAnyFarBelow(fractions, texts));
  const withLocale = isPointLocale ? points : commas;
  const isContradicted = against.length > 0 && (withLocale.length > 0 || fractions.length > 0);
  const other = isPointLocale ? "," : ".";
  const found = against.length > 0 && !isContradicted ? other : notation.decimal;
  const isOpen = twofold.length > 0 || doubtsNumbers;
  const settled: ColumnNotation = {
    ...notation,
    decimal: decimal ?? found,
    ...(isContradicted && decimal === undefined && { isContradicted }),
    ...(doubtsNumbers && { doubtsNumbers }),
    ...meaningOfCr(texts),
    ...meaningOfTriangles(texts, cells),
    ...rarerTax(texts),
  };
  let settledBy: NumberReading["settledBy"] = "locale";
  if (!isOpen) settledBy = "cells";
  else if (isContradicted) settledBy = "contradiction";
  else if (points.length + commas.length > 0) settledBy = "column";
  return {
    notation: settled,
    settledBy: decimal === undefined ? settledBy : "answer",
    witnesses: { point: points.length, comma: commas.length },
    open: twofold.length + (doubtsNumbers ? fractions.filter(couldBeGroup).length : 0),
    examples: {
      ...(points[0] && { point: points[0].text }),
      ...(commas[0] && { comma: commas[0].text }),
      ...(twofold[0] && { open: twofold[0].text }),
    },
  };
}

/** Thousands to the hundredth, which nobody has of ten million: `12,500.00 Cr`. */
const TO_THE_HUNDREDTH = /\d[ ,.']\d{3}[.,]\d\d(?!\d)/;

/**
 * Beside a Dr it is a credit, beside lakh or rupees ten million; of thousands to the hundredth a credit again; else it
 * could be either. @private
 */
function meaningOfCr(texts: readonly WrittenNumber[]): Pick<ColumnNotation, "cr"> {
  const credits = texts.filter(({ mark }) => mark === "cr" || mark === "credit");
  if (credits.length === 0) return {};
  if (texts.some(({ mark }) => mark === "dr")) return { cr: "credit" };
  if (texts.some(({ isIndian }) => isIndian)) return { cr: "crore" };
  return credits.some(({ text }) => TO_THE_HUNDREDTH.test(text)) ? { cr: "credit" } : {};
}

/** Rises have falls beside them, and every cell has a triangle. @private */
function meaningOfTriangles(
  texts: readonly WrittenNumber[],
  cells: readonly Cell[],
): Pick<ColumnNotation, "isUpMinus"> {
  const up = texts.filter(({ mark }) => mark === "up");
  if (up.length === 0 || up.some(({ text }) => text.includes("%"))) return {};
  const arePlain =
    texts.some(({ mark, point, comma }) => mark === undefined && (point ?? comma) !== 0) ||
    cells.some((cell) => typeof cell === "number" && cell !== 0);
  return arePlain && !texts.some(({ mark }) => mark === "down") ? { isUpMinus: true } : {};
}

/** @private */
function rarerTax(texts: readonly WrittenNumber[]): Pick<ColumnNotation, "refusesTax"> {
  const [inclusive, exclusive] = (["with", "without"] as const).map(
    (kind) => texts.filter(({ tax }) => tax === kind).length,
  );
  if (!inclusive || !exclusive) return {};
  if (inclusive === exclusive) return { refusesTax: ["with", "without"] };
  return { refusesTax: [inclusive < exclusive ? "with" : "without"] };
}

/** @private */
function fractionsIn(cells: readonly Cell[]): number[] {
  return cells.filter(
    (cell): cell is number => typeof cell === "number" && cell % 1 !== 0 && Number.isFinite(cell),
  );
}

/** Whether a number that could be a group would be nearer as one to the least of the amounts that are certain. @private */
function isAnyFarBelow(fractions: readonly number[], texts: readonly WrittenNumber[]): boolean {
  let least = Number.POSITIVE_INFINITY;
  for (const number of fractions) if (!couldBeGroup(number)) least = Math.min(least, Math.abs(number));
  for (const written of texts) {
    const { point, comma } = written;
    if (!isTwofold(written)) least = Math.min(least, Math.abs(point ?? comma ?? least));
  }
  return fractions.some((number) => couldBeGroup(number) && number * number * 1000 < least * least);
}

/**
 * Whether a sheet could have made a number of a group: 1.5 of 1.500, which was 1500 in the other notation.
 *
 * @param number as the sheet holds it
 * @example couldBeGroup(1234.5) // => false
 */
export function couldBeGroup(number: number): boolean {
  const size = Math.abs(number);
  return size > 1 && size < 1000 && size % 1 !== 0 && Number.isInteger(asWritten(size * 1000));
}
