/** What a cell says about an indicator: a level, a number, nothing, or something unreadable. */

import { type Cell, isBlank, isErrorCell, textOf, tidy } from "../../core/cells/cell";
import { type BadCell, numberOf } from "../../core/cells/number-column";
import { type Notation, POINT_NOTATION } from "../../core/cells/number-text";
import { ANY_NUMBER, NOT_NEGATIVE, refused } from "../../core/functions/row-by-row";
import { TEXTS as CORE_TEXTS } from "../../core/texts/core-texts";
import { alike, joined } from "../../core/texts/language";
import { WORDS } from "../../core/texts/words";
import type { Accepted, Indicator, Level } from "./credit";
import { TEXTS } from "./texts";

/** Position of the level or the number; `null` when it is not known. */
export type Answer = number | null | BadCell;

/**
 * Above these a share was typed without its percent sign: customers do not repay twice what is due, a margin is part of
 * the revenue, and nobody owes ten times what it has.
 */
const HIGHEST_RATE = 2;
const HIGHEST_MARGIN = 1;
const HIGHEST_SHARE = 10;

/**
 * How the cells of an indicator are read.
 *
 * A level is given by its letter, its text in any language, or both (`A · none`); letter case, spaces and
 * punctuation do not matter. A number that makes no sense is refused: a rate below 0 or above 200 %, because 95 was
 * meant to be 95 %, a margin above 100 %, any share above 1,000 %, or half a bad debt.
 *
 * @param indicator of the scheme
 * @param notation how numbers are written
 * @example answerReader({ rule: { kind: "line", full: 1, none: 0 }, accepts: "any" })("5%") // => 0.05
 * @example answerReader({ name: "margin", rule: { kind: "line", full: 0.2, none: 0.05 }, accepts: "margin" })(5).code // => "PARAMETER"
 */
export function answerReader(
  { rule, name, share, accepts }: Indicator,
  notation: Notation = POINT_NOTATION,
): (cell: Cell) => Answer {
  if (rule.kind === "levels") return levelReader(name, rule.levels);
  const isRate = rule.kind === "rate";
  const highest = isRate ? HIGHEST_RATE : highestOf(accepts, share);
  return (cell) => {
    const value = numberOf(cell, notation);
    if (typeof value !== "number" || (value <= highest && isSensible(value, accepts))) return value;
    const allowed = isRate ? TEXTS.aShareOf95 : value > highest ? TEXTS.aShareOf20 : ALLOWED[accepts];
    return refused(name, allowed, value);
  };
}

/** @private */
function highestOf(accepts: Accepted, share: boolean): number {
  if (accepts === "margin") return HIGHEST_MARGIN;
  return share ? HIGHEST_SHARE : Number.POSITIVE_INFINITY;
}

const ALLOWED = {
  any: ANY_NUMBER.allowed,
  margin: ANY_NUMBER.allowed,
  notNegative: NOT_NEGATIVE.allowed,
  whole: WORDS.wholeZeroOrAbove,
};

/** @private */
function isSensible(value: number, accepts: Accepted): boolean {
  return (
    accepts === "any" ||
    accepts === "margin" ||
    (value >= 0 && (accepts !== "whole" || Number.isInteger(value)))
  );
}

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

/** Whatever was read once is remembered, because thousands of customers give the same few answers. @private */
function levelReader(name: string, levels: readonly Level[]): (cell: Cell) => Answer {
  const positions = new Map<string, number>();
  levels.forEach(({ letter, spoken }, position) => {
    for (const word of [letter, ...spoken.flatMap((text) => [text, letter + text])]) {
      const plain = plainWord(word);
      if (plain !== "" && !positions.has(plain)) positions.set(plain, position);
    }
  });
  const remembered = new Map<Cell, Answer>();
  return (cell) => {
    const known = remembered.get(cell);
    if (known !== undefined) return known;
    const read = levelIn(cell, name, levels, positions);
    remembered.set(cell, read);
    return read;
  };
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
