/** The two tables of a Credit scheme sheet, found by their headers wherever they stand, and the words in their cells. */

import { type Cell, isBlank, textOf } from "../../core/cells/cell";
import { InputError } from "../../core/problem";
import { TEXTS as CORE_TEXTS } from "../../core/texts/core-texts";
import { filled, filledText, inEveryLanguage, joined, LANGUAGES, type Text } from "../../core/texts/language";
import { plainWord } from "./answer";
import { TEXTS } from "./texts";

/** Headers of the indicator table, in the template's order; the user may move its columns. */
export const INDICATOR_HEADERS = {
  category: TEXTS.category,
  basis: TEXTS.basisColumn,
  indicator: TEXTS.indicator,
  max: TEXTS.maxColumn,
  rule: TEXTS.ruleColumn,
  step: TEXTS.stepColumn,
  value: TEXTS.valueColumn,
  points: TEXTS.pointsColumn,
  cap: TEXTS.capColumn,
};

export const GRADE_HEADERS = {
  grade: TEXTS.gradeColumn,
  from: TEXTS.fromPointsHeader,
  coefficient: TEXTS.coefficient,
};

export const BASES = {
  nonFinancial: TEXTS.nonFinancialBasis,
  financial: TEXTS.financialBasis,
};

export const RULES = {
  levels: TEXTS.levelsRule,
  bands: TEXTS.bandsRule,
  line: TEXTS.lineRule,
  rate: TEXTS.rateRule,
};

export const STEPS = {
  atLeast: TEXTS.atLeast,
  atMost: TEXTS.atMost,
  otherwise: TEXTS.otherwiseStep,
  full: TEXTS.fullStep,
  none: TEXTS.noneStep,
};

/** One row of a table, its cells by the names of its columns. */
export interface SchemeRow<Name extends string> {
  /** Counted from 1 at the top of the range. */
  readonly row: number;
  readonly cells: Readonly<Record<Name, Cell>>;
}

/**
 * The filled rows below the header of a table, up to the header of the other one.
 *
 * Blank rows are skipped, and so is a row with nothing but a heading or note in the table's first column; columns
 * that no header names are left alone. Throws `PARAMETER` when no row has all the headers.
 *
 * @param range of the sheet
 * @param headers of the wanted table
 * @example tableRows([["Grade", "From points", "Limit coefficient"], ["A", 0, 1]], GRADE_HEADERS).length // => 1
 */
export function tableRows<Name extends string>(
  range: readonly (readonly Cell[])[],
  headers: Readonly<Record<Name, Text>>,
): SchemeRow<Name>[] {
  const start = range.findIndex((cells) => hasHeaders(cells, headers));
  if (start < 0) {
    throw new InputError("PARAMETER", {
      parameter: "scheme",
      allowed: aRangeWith(headers),
      found: TEXTS.noSuchRow,
    });
  }
  const titles = (range[start] ?? []).map((cell) => wordIn(cell, headers));
  const first = titles.findIndex((title) => title !== undefined);
  const rows: SchemeRow<Name>[] = [];
  for (let index = start + 1; index < range.length; index++) {
    const cells = range[index] ?? [];
    if (hasHeaders(cells, GRADE_HEADERS) || hasHeaders(cells, INDICATOR_HEADERS)) break;
    const filled = titles.flatMap((title, at) => (title === undefined || isBlank(cells[at]) ? [] : [at]));
    if (filled.length === 0 || (filled.length === 1 && filled[0] === first)) continue;
    rows.push({ row: index + 1, cells: named(titles, cells, headers) });
  }
  return rows;
}

/**
 * Whether a range has a table with these headers.
 *
 * @param range any range
 * @param headers of the wanted table
 * @example hasTable([["Grade", "A"]], GRADE_HEADERS) // => false
 */
export function hasTable(
  range: readonly (readonly Cell[])[],
  headers: Readonly<Record<string, Text>>,
): boolean {
  return range.some((cells) => hasHeaders(cells, headers));
}

/**
 * Which of several words a cell says, in any language; `undefined` when none.
 *
 * @param cell of the sheet
 * @param words by name
 * @example wordIn("直线", RULES) // => "line"
 */
export function wordIn<Name extends string>(
  cell: Cell,
  words: Readonly<Record<Name, Text>>,
): Name | undefined {
  const plain = plainWord(textOf(cell));
  if (plain === "") return undefined;
  for (const name in words) {
    if (LANGUAGES.some((language) => plainWord(words[name][language]) === plain)) return name;
  }
  return undefined;
}

/**
 * Why a row of the scheme cannot be used.
 *
 * @param row counted from 1 at the top of the range
 * @param allowed what to write there instead
 * @param found what stands there
 * @example badSchemeRow(7, { en: "a number", "zh-CN": "", "zh-TW": "" }, '"x"').message // => 'scheme, row 7 must be a number: found "x"'
 */
export function badSchemeRow(row: number, allowed: Text, found: string | Text): InputError {
  const parameter = filledText(TEXTS.schemeRow, { row });
  return new InputError("PARAMETER", { parameter, allowed, found });
}

/** @private */
function hasHeaders(cells: readonly Cell[], headers: Readonly<Record<string, Text>>): boolean {
  const found = new Set(cells.map((cell) => wordIn(cell, headers)));
  return Object.keys(headers).every((name) => found.has(name));
}

/** Every name has its column, because the header row has all of them. @private */
function named<Name extends string>(
  titles: readonly (Name | undefined)[],
  cells: readonly Cell[],
  headers: Readonly<Record<Name, Text>>,
): Record<Name, Cell> {
  const order: readonly (string | undefined)[] = titles;
  const pairs = Object.keys(headers).map((name) => [name, cells[order.indexOf(name)]]);
  return Object.fromEntries(pairs) as Record<Name, Cell>;
}

/** @private */
function aRangeWith(headers: Readonly<Record<string, Text>>): Text {
  const names = joined(Object.values(headers), CORE_TEXTS.listSeparator);
  return inEveryLanguage((language) =>
    filled(TEXTS.schemeWithHeaders, language, { headers: names[language] }),
  );
}
