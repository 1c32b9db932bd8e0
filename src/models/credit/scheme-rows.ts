/** The two tables of a Credit scheme sheet, found by their headers wherever they stand. */

import { type Cell, isBlank } from "../../core/cells/cell";
import { InputError } from "../../core/problem";
import { filledText, inLanguages, type Text } from "../../core/texts/language";
import { GRADE_HEADERS, INDICATOR_HEADERS, listed, wordIn } from "./scheme-words";
import { TEXTS } from "./texts";

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
  const names = listed(headers);
  return inLanguages(
    `the whole range of a Credit scheme sheet, with a row of headers ${names.en}`,
    `“信用方案”工作表的完整范围，其中有一行标题：${names["zh-CN"]}`,
    `「信用方案」工作表的完整範圍，其中有一列標題：${names["zh-TW"]}`,
  );
}
