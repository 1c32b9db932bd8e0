/** What the credit tests share: calls of its functions, typical customers, and the scheme sheet as a range. */

import type { Cell } from "../../../src/core/cells/cell";
import type { Argument } from "../../../src/core/functions/argument";
import { InputError, problemText } from "../../../src/core/problem";
import type { Language } from "../../../src/core/texts/language";
import { CREDIT_FUNCTIONS } from "../../../src/models/credit/functions";
import { schemeTemplate } from "../../../src/models/credit/scheme-template";
import { pointReader } from "../call";

/** Calls a credit function by its name. */
export function call(name: string, given: readonly Argument[], language: Language = "en"): Cell | Cell[][] {
  const found = CREDIT_FUNCTIONS.find((one) => one.name === name);
  if (!found) throw new Error(`no function ${name}`);
  return found.call(given, pointReader(language));
}

/** The sentence of a refusal; fails when nothing is refused. */
export function refusal(run: () => unknown, language: Language = "en"): string {
  try {
    run();
  } catch (error) {
    if (error instanceof InputError) return problemText(error.code, error.details, language);
    throw error;
  }
  throw new Error("nothing was refused");
}

/** Every best answer: 100 points. */
export const BEST: readonly Cell[] = [
  ...["A", "A", "A", "A", "A", "A", 100, "A"],
  ...[1, 1, 0],
  ...[45, 1.5, 1, 0.5],
  ...[10_000_000, 50_000_000],
  ...[0.2, 0.1, 0.15],
];

/** Every worst answer: no points. */
export const WORST: readonly Cell[] = [
  ...["C", "D", "C", "D", "C", "C", 29, "D"],
  ...[0, 0, 1],
  ...[90, 0.8, 0.5, 0.8],
  ...[499_999, 999_999],
  ...[0.05, 0, 0],
];

/** Nothing known. */
export const UNKNOWN: readonly Cell[] = BEST.map(() => "");

/** A row with some answers replaced, by the indicator's number from 1. */
export function row(base: readonly Cell[], changes: Readonly<Record<number, Cell>> = {}): Cell[] {
  return base.map((cell, index) => (index + 1 in changes ? changes[index + 1] : cell));
}

/** The template's cells as a formula gets them, all rows of one width. */
export function schemeRange(language: Language = "en"): Cell[][] {
  const { cells } = schemeTemplate.sheet(language, () => null);
  const width = Math.max(...cells.map((one) => one.length));
  return cells.map((one) =>
    Array.from({ length: width }, (_, at) => {
      const cell = one[at] ?? "";
      return typeof cell === "object" ? cell.content : cell;
    }),
  );
}

/** The scheme's range with one cell of a row replaced, the row found by the text of one of its cells. */
export function edited(
  changes: readonly (readonly [rowWith: string, offset: number, column: number, cell: Cell])[],
): Cell[][] {
  const range = schemeRange();
  for (const [text, offset, column, cell] of changes) {
    const at = range.findIndex((one) => one.includes(text));
    if (at < 0) throw new Error(`no row with ${text}`);
    (range[at + offset] as Cell[])[column] = cell;
  }
  return range;
}

/** Columns of the scheme sheet. */
export const COLUMN = { basis: 2, indicator: 3, max: 4, rule: 5, step: 6, value: 7, points: 8, cap: 9 };
