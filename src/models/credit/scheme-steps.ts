/** The steps of an indicator on a Credit scheme sheet: levels, bands or the ends of a line. */

import { type Cell, isBlank, textOf, tidy } from "../../core/cells/cell";
import { numberOf } from "../../core/cells/number-column";
import { type Notation, POINT_NOTATION } from "../../core/cells/number-text";
import { quoted } from "../../core/functions/argument";
import { asWritten } from "../../core/numbers/decimal";
import type { Text } from "../../core/texts/language";
import type { Grade, Level, Rule } from "./credit";
import { spokenForms } from "./default-scheme";
import { badSchemeRow, type INDICATOR_HEADERS, type SchemeRow, STEPS, wordIn } from "./scheme-rows";
import { TEXTS } from "./texts";

export type IndicatorRow = SchemeRow<keyof typeof INDICATOR_HEADERS>;

/**
 * The levels of an indicator.
 *
 * @param steps its rows
 * @param max points of the first one
 * @param grades that a level may hold a customer down to
 * @param notation how numbers are written
 * @example levelsOf([{ row: 1, cells: { step: "A", value: "good", points: 4 } }], 4, [])[0].points // => 4
 */
export function levelsOf(
  steps: readonly IndicatorRow[],
  max: number,
  grades: readonly Grade[],
  notation: Notation = POINT_NOTATION,
): Level[] {
  const levels: Level[] = [];
  for (const { row, cells } of steps) {
    const letter = tidy(textOf(cells.step)).toUpperCase();
    const isNew = /^[A-Z]$/.test(letter) && !levels.some((other) => other.letter === letter);
    if (!isNew) throw badSchemeRow(row, TEXTS.aLetter, quoted(cells.step));
    const points = pointsIn({ row, cell: cells.points, notation }, levels[levels.length - 1]?.points, max);
    const limit = tidy(textOf(cells.cap));
    const cap = limit === "" ? null : grades.findIndex(({ label }) => label === limit);
    if (cap === -1) throw badSchemeRow(row, TEXTS.aGrade, quoted(limit));
    const text = textOf(cells.value).trim();
    levels.push({ letter, text, spoken: spokenForms(text), points, cap });
  }
  return levels;
}

/**
 * The bands of an indicator, whose bounds are in order.
 *
 * @param steps its rows
 * @param max points of the first one
 * @param notation how numbers are written
 * @example bandsOf([{ row: 1, cells: { step: "at most", value: 0, points: 8 } }], 8).side // => "atMost"
 */
export function bandsOf(
  steps: readonly IndicatorRow[],
  max: number,
  notation: Notation = POINT_NOTATION,
): Rule {
  const side = wordIn(steps[0]?.cells.step, STEPS) === "atMost" ? "atMost" : "atLeast";
  const bands: { bound: number; points: number }[] = [];
  let otherwise: number | undefined;
  for (const { row, cells } of steps) {
    const step = wordIn(cells.step, STEPS);
    if ((step !== side && step !== "otherwise") || otherwise !== undefined)
      throw badSchemeRow(row, TEXTS.bandSteps, quoted(cells.step));
    const last = bands[bands.length - 1];
    const points = pointsIn({ row, cell: cells.points, notation }, last?.points, max);
    if (step === "otherwise") {
      otherwise = points;
      continue;
    }
    const ordered = (value: number) =>
      !last || (side === "atLeast" ? value < last.bound : value > last.bound);
    const bound = numberIn(
      { row, cell: cells.value, notation },
      side === "atLeast" ? TEXTS.falling : TEXTS.rising,
      ordered,
    );
    bands.push({ bound, points });
  }
  return { kind: "bands", side, bands, otherwise: otherwise ?? 0 };
}

/**
 * The ends of a straight line. The max column has its points, so that others in the points column are refused.
 *
 * @param steps its rows
 * @param max points at the full end
 * @param notation how numbers are written
 * @example lineOf([{ row: 1, cells: { step: "full at", value: 1 } }, { row: 2, cells: { step: "none at", value: 0 } }], 4) // => { full: 1, none: 0 }
 */
export function lineOf(
  steps: readonly IndicatorRow[],
  max: number,
  notation: Notation = POINT_NOTATION,
): { full: number; none: number } {
  const ends: { full?: number; none?: number } = {};
  for (const { row, cells } of steps) {
    const step = wordIn(cells.step, STEPS);
    if ((step !== "full" && step !== "none") || ends[step] !== undefined)
      throw badSchemeRow(row, TEXTS.lineSteps, quoted(cells.step));
    const other = step === "full" ? ends.none : ends.full;
    ends[step] = numberIn({ row, cell: cells.value, notation }, TEXTS.otherEnd, (value) => value !== other);
    const points = step === "full" ? max : 0;
    if (!isBlank(cells.points))
      numberIn({ row, cell: cells.points, notation }, TEXTS.endsOfLine, (value) => value === points);
  }
  const { full, none } = ends;
  if (full === undefined || none === undefined)
    throw badSchemeRow(steps[0]?.row ?? 1, TEXTS.lineSteps, quoted(steps[0]?.cells.step));
  return { full, none };
}

/** The first step earns all points, and none earns more than the step before. @private */
function pointsIn(place: SchemeCell, before: number | undefined, max: number): number {
  return before === undefined
    ? numberIn(place, TEXTS.allPoints, (value) => value === max)
    : numberIn(place, TEXTS.fallingPoints, (value) => value >= 0 && value <= before);
}

/** A cell of the scheme. */
interface SchemeCell {
  readonly row: number;
  readonly cell: Cell;
  readonly notation: Notation;
}

/**
 * The number in a cell of the scheme, as it is written. Throws `PARAMETER` when it is none or not allowed.
 *
 * @param place the cell, its row for the message, and how its number is written
 * @param allowed in words
 * @param holds whether a number is allowed
 * @example numberIn({ row: 3, cell: "4", notation: POINT_NOTATION }, { en: "a number", "zh-CN": "", "zh-TW": "" }, (value) => value > 0) // => 4
 */
export function numberIn(
  { row, cell, notation }: SchemeCell,
  allowed: Text,
  holds: (value: number) => boolean,
): number {
  const found = numberOf(cell, notation);
  const value = typeof found === "number" ? asWritten(found) : Number.NaN;
  if (Math.abs(value) <= 1e15 && holds(value)) return value;
  throw badSchemeRow(row, allowed, quoted(cell));
}
