/** How wide a text stands in a cell, told without a browser: letters by their kind, Chinese ones as wide as they are high. */

import { lettered } from "./letters";

/** Widths in parts of the letter's height; what is in none of these is as wide as a digit. */
const NARROW = 0.3;
const MIDDLE = 0.57;
const CAPITAL = 0.72;
const BROAD = 0.95;
const WIDE = 1;

/** Pixels in a point. */
const PIXELS = 4 / 3;
/** Bold letters are this much wider; Chinese characters are not. */
const BOLD = 1.14;
/** Lines stand apart by this much of the letter's height. */
const LEADING = 1.35;

/** Size of the letters in points, and whether they are bold. */
export interface Lettering {
  readonly points: number;
  readonly bold?: boolean;
}

/**
 * The width of a text in one line, in pixels; of several lines, the widest.
 *
 * Rather a little too wide than too narrow for Arial, in which Sheets writes; Chinese characters, full-width marks and
 * signs such as ⚠ count as wide as they are high, twice a small letter.
 *
 * @param text as it is shown
 * @param lettering size in points, and whether bold
 * @example textWidth("客户", { points: 10 }) // => 27
 */
export function textWidth(text: string, lettering: Lettering): number {
  return Math.ceil(Math.max(...text.split("\n").map((line) => lineWidth(line, lettering))));
}

/**
 * How many lines a text takes in a given width. Lines break between words and between Chinese characters; a word
 * wider than the width is broken.
 *
 * @param text as it is shown
 * @param width in pixels, without the cell's margins
 * @param lettering size in points, and whether bold
 * @example linesIn("Years a customer stays", 100, { points: 10 }) // => 2
 */
export function linesIn(text: string, width: number, lettering: Lettering): number {
  return text.split("\n").reduce((lines, paragraph) => lines + wrapped(paragraph, width, lettering), 0);
}

/**
 * The widest part of a text that does not break: a word, or one Chinese character.
 *
 * @param text as it is shown
 * @param lettering size in points, and whether bold
 * @example longestWord("a long word", { points: 10 }) === textWidth("word", { points: 10 }) // => true
 */
export function longestWord(text: string, lettering: Lettering): number {
  return Math.max(0, ...wordsOf(text).map((word) => textWidth(word.trim(), lettering)));
}

/**
 * The narrowest width in which a text takes few lines, in pixels; the whole text's where no narrower one does.
 *
 * @param text as it is shown
 * @param lines at the most
 * @param lettering size in points, and whether bold
 * @param least width that a line has
 * @example linesIn("one two three", narrowestWidth("one two three", 2, { points: 10 }), { points: 10 }) // => 2
 */
export function narrowestWidth(
  text: string,
  lines: number,
  lettering: Lettering,
  least: number = longestWord(text, lettering),
): number {
  const whole = textWidth(text, lettering);
  const first = Math.max(least, whole / lines);
  const steps = Math.max(0, Math.ceil((whole - first) / NARROWED_BY));
  // The wider, the fewer lines: halving finds the first width, also of a text that is a whole page long.
  let [low, high] = [0, steps];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (linesIn(text, first + middle * NARROWED_BY, lettering) <= lines) high = middle;
    else low = middle + 1;
  }
  return low < steps ? Math.ceil(first + low * NARROWED_BY) : whole;
}

/** Widths are tried so many pixels apart. */
const NARROWED_BY = 4;

/**
 * The height of so many lines, in pixels.
 *
 * @param lines counted
 * @param lettering size in points
 * @example linesHeight(2, { points: 10 }) // => 36
 */
export function linesHeight(lines: number, { points }: Lettering): number {
  return Math.ceil(lines * points * PIXELS * LEADING);
}

/** @private */
function lineWidth(line: string, { points, bold = false }: Lettering): number {
  let width = 0;
  for (const sign of line) {
    const part = partOf(sign);
    width += bold && part !== WIDE ? part * BOLD : part;
  }
  return width * points * PIXELS;
}

/** @private */
function wrapped(paragraph: string, width: number, lettering: Lettering): number {
  let lines = 1;
  let filled = 0;
  for (const word of wordsOf(paragraph)) {
    const whole = lineWidth(word, lettering);
    if (filled > 0 && filled + lineWidth(word.trimEnd(), lettering) > width) {
      lines++;
      filled = 0;
    }
    const broken =
      filled === 0 ? Math.max(0, Math.ceil(lineWidth(word.trimEnd(), lettering) / width) - 1) : 0;
    lines += broken;
    filled += whole - broken * width;
  }
  return lines;
}

const WORDS = lettered(
  String.raw`[\p{Script=Han}][\u3000-\u303f\uff00-\uffef”’]*\s*|[^\p{Script=Han}\s]+\s*|\s+`,
  "gu",
);
/**
 * The parts of a text between which a line may break: words with the blank behind them; a Chinese character with the marks
 * behind it is one of its own.
 *
 * @param text as it is shown
 * @example wordsOf("one 客户") // => ["one ", "客", "户"]
 */
export function wordsOf(text: string): string[] {
  return text.match(WORDS()) ?? [];
}

const AS_WIDE_AS_HIGH = lettered(
  String.raw`[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60\u2190-\u27bf“”‘’…]|\p{Extended_Pictographic}`,
);
/** Told once for each sign: a page is measured many times over, with few different signs. */
const PARTS = new Map<string, number>();

/** @private */
function partOf(sign: string): number {
  const known = PARTS.get(sign);
  if (known !== undefined) return known;
  const part = measuredPart(sign);
  PARTS.set(sign, part);
  return part;
}

/** @private */
function measuredPart(sign: string): number {
  if (AS_WIDE_AS_HIGH().test(sign)) return WIDE;
  if (/[ijltfrI.,:;'|()[\]{}!/\s-]/.test(sign)) return NARROW + (/[tfr()-]/.test(sign) ? 0.05 : 0);
  if (/[mwMW@%]/.test(sign)) return BROAD;
  return /[A-Z&]/.test(sign) ? CAPITAL : MIDDLE;
}
