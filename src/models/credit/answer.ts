/** What a cell says about an indicator: a level, a number, nothing, or something unreadable. */

import { type Cell, isBlank, isErrorCell, textOf, tidy } from "../../core/cells/cell";
import { type BadCell, numberOf } from "../../core/cells/number-column";
import { type Notation, POINT_NOTATION } from "../../core/cells/number-text";
import {
  A_COUNT,
  ANY_NUMBER,
  isAllowed,
  NOT_NEGATIVE,
  type NumberRule,
} from "../../core/functions/number-rule";
import { remembering } from "../../core/functions/row-parameter";
import { refused } from "../../core/functions/row-result";
import { asWritten } from "../../core/numbers/decimal";
import { shareText } from "../../core/report/plain-number";
import { TEXTS as CORE_TEXTS } from "../../core/texts/core-texts";
import { alike, filledText, joined, type Text } from "../../core/texts/language";
import type { Accepted, Indicator, Level } from "./credit";
import { TEXTS } from "./texts";

/** Position of the level or the number; `null` when it is not known. */
export type Answer = number | null | BadCell;

/**
 * Above these a share was typed without its percent sign, or is of something else: customers repay what is due and no more, a
 * margin is part of the revenue, and nobody owes ten times what it has.
 */
const HIGHEST_RATE = 1;
const HIGHEST_MARGIN = 1;
const HIGHEST_SHARE = 10;

/**
 * How the cells of an indicator are read.
 *
 * A level is given by its letter, its text in any language, or both (`A · none`); letter case, spaces and
 * punctuation do not matter. A number that makes no sense is refused: a rate below 0 or above 100 %, because 95 was
 * meant to be 95 %, unless the scheme wants more; a margin above 100 %, any share above 1,000 %, or half a bad debt.
 *
 * @param indicator of the scheme
 * @param notation how numbers are written
 * @example answerReader({ rule: { kind: "line", full: 1, none: 0 }, accepts: "any" })("5%") // => 0.05
 * @example answerReader({ name: "margin", rule: { kind: "line", full: 0.2, none: 0.05 }, accepts: "margin" })(5).code // => "PARAMETER"
 */
export function answerReader(
  indicator: Indicator,
  notation: Notation = POINT_NOTATION,
): (cell: Cell) => Answer {
  const { rule, name, accepts } = indicator;
  // Thousands of customers give the same few answers.
  if (rule.kind === "levels") return remembering(levelReader(name, rule.levels));
  const numbers = answerRule(indicator);
  return (cell) => {
    const value = numberOf(cell, notation);
    // A formula may leave 1.0000000000000002 of what is all.
    if (typeof value !== "number" || isAllowed(numbers, asWritten(value))) return value;
    const isTooHigh = value > numbers.most;
    const allowed =
      rule.kind === "rate" ? rateUpTo(numbers.most) : isTooHigh ? TEXTS.aShareOf20 : ALLOWED[accepts].allowed;
    return refused(name, allowed, value);
  };
}

/**
 * Which numbers answer an indicator.
 *
 * @param indicator of the scheme, without levels
 * @example answerRule({ rule: { kind: "line", full: 0.2, none: 0.05 }, accepts: "margin" }).most // => 1
 * @example answerRule({ rule: { kind: "rate", full: 1.2, none: 0 }, accepts: "notNegative" }).most // => 1.2
 */
export function answerRule({ rule, share, accepts }: Indicator): NumberRule {
  if (rule.kind !== "rate") return { ...ALLOWED[accepts], most: highestOf(accepts, share) };
  // A scheme of one's own may give all points at 120 % only, say for a plan that was surpassed.
  return { ...ALLOWED[accepts], most: Math.max(HIGHEST_RATE, rule.full, rule.none) };
}

/** @private */
function rateUpTo(most: number): Text {
  return filledText(TEXTS.aShareUpTo, { most: alike(shareText(most)) });
}

/** @private */
function highestOf(accepts: Accepted, share: boolean): number {
  if (accepts === "margin") return HIGHEST_MARGIN;
  return share ? HIGHEST_SHARE : ALLOWED[accepts].most;
}

const ALLOWED: Readonly<Record<Accepted, NumberRule>> = {
  any: ANY_NUMBER,
  margin: ANY_NUMBER,
  notNegative: NOT_NEGATIVE,
  whole: A_COUNT,
};

/**
 * A word without letter case, spaces and punctuation, so that `≥3 years, larger` and `>=3 Years，larger` are the same.
 *
 * @param text what stands in a cell
 * @example plainWord(" Start-Up ") // => "startup"
 */
export function plainWord(text: string): string {
  return tidy(text)
    .toLowerCase()
    .replace(/>=/g, "≥")
    .replace(/[\s·.,:;、。'"’()-]+/g, "");
}

/**
 * A level as the dropdown offers it.
 *
 * @param level of an indicator
 * @example levelText({ letter: "A", text: "none" }) // => "A · none"
 */
export function levelText({ letter, text }: Pick<Level, "letter" | "text">): string {
  return text === "" ? letter : `${letter} · ${text}`;
}

/** @private */
function levelReader(name: string, levels: readonly Level[]): (cell: Cell) => Answer {
  const positions = new Map<string, number>();
  levels.forEach(({ letter, spoken }, position) => {
    for (const word of [letter, ...spoken.flatMap((text) => [text, letter + text])]) {
      const plain = plainWord(word);
      if (plain !== "" && !positions.has(plain)) positions.set(plain, position);
    }
  });
  return (cell) => levelIn(cell, name, levels, positions);
}

/** @private */
function levelIn(
  cell: Cell,
  name: string,
  levels: readonly Level[],
  positions: ReadonlyMap<string, number>,
): Answer {
  if (isBlank(cell)) return null;
  if (isErrorCell(cell)) return { code: "ERROR_CELL", details: { found: cell } };
  const text = tidy(textOf(cell));
  // When a level was reworded later, the letter before it still says which one was meant.
  const letter = /^([a-z])\s*[·.:)、]/i.exec(text)?.[1] ?? "";
  const position = positions.get(plainWord(text)) ?? positions.get(letter.toLowerCase());
  if (position !== undefined) return position;
  if (numberOf(cell) === null) return null;
  const allowed = joined(
    levels.map((one) => alike(one.letter)),
    CORE_TEXTS.listSeparator,
  );
  return { code: "PARAMETER", details: { parameter: name, allowed, found: `"${text}"` } };
}
