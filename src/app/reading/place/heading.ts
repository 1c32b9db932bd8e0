/** Which lines at the top of a table are its title, which its header, and where its rows begin. */

import { type Cell, isBlank, textOf, tidy } from "../../../core/cells/cell";
import { hasLetter } from "../../../core/texts/letters";
import type { Area } from "../sheet/address";
import { isAside } from "./asides";
import { isFieldName, namesField, namesFields } from "./field-names";
import { areMonths, isAmount, isCount, isDay, isYear } from "./heading-cells";
import { saysNoName, saysTotal } from "./total-words";

type Cells = readonly (readonly Cell[])[];

export interface Heading {
  /** Lines of title, company or period above the header. */
  readonly above: number;
  /** Lines of the header; 0 without one. */
  readonly lines: number;
  /** Other lines that may be the header as well, from 0 in the area; none where one is clear. */
  readonly rivals: readonly number[];
}

/** How DATEV begins the line about a file, above its header. */
const OF_DATEV = /^(EXTF|DTVF)$/;
/** Title blocks of accounting programs and payment bills are up to about 25 lines long. */
const LOOKED_AT = 40;
/** A header shows within its first columns what it is. */
const LOOKED_ACROSS = 100;
/** Enough rows to see what a column holds. */
const ROWS_BELOW = 30;
const MOST_HEADER_LINES = 4;

/**
 * The header of a table.
 *
 * The rows begin with the first line in which a number or date stands that is no heading: years and months over columns
 * of other numbers are. Of the lines above, the header is the one that names most fields and fills most columns; groups
 * above it, years and units below it belong to it. A line with one cell over a wider table is a title. A table of
 * nothing but words has a header when its first full line names a field.
 *
 * @param cells every cell in use, from A1
 * @param area of the table, title lines included
 * @example headingIn([["Sales 2024", ""], ["Client", "Sales"], ["Ann", 5]], { row: 1, column: 1, rows: 3, columns: 2 }) // => { above: 1, lines: 1, rivals: [] }
 */
export function headingIn(cells: Cells, area: Area): Heading {
  const lines = linesOf(cells, area);
  if (OF_DATEV.test(tidy(textOf(lines[0]?.[0]))) && area.rows > 1) {
    const { above, rivals, ...rest } = headingIn(cells, { ...area, row: area.row + 1, rows: area.rows - 1 });
    return { ...rest, above: above + 1, rivals: rivals.map((line) => line + 1) };
  }
  const kinds = columnKinds(lines);
  const numbering = numberingIn(lines, kinds);
  const firstRow = lines.findIndex((line, at) => at !== numbering && isRow(line, kinds));
  if (firstRow < 0) return headingOfWords(lines);
  const found = headingAbove(lines.slice(0, firstRow + 1), kinds, numbering);
  const isLone = found.lines === 1 && filledIn(lines[found.above] ?? []) === 1;
  const later = found.lines === 0 || isLone ? headingBelow(lines, firstRow) : -1;
  return later < 0 ? found : { ...headingAbove(lines.slice(later, later + 2), kinds), above: later };
}

/**
 * The line of a header below words with numbers, such as a report's number and year or a total above the table; -1 for none.
 * Each line above it is less full than it is, or says of itself what it is, as `Phone:` does.
 * @private
 */
function headingBelow(lines: readonly (readonly Cell[])[], firstRow: number): number {
  const at = lines.findIndex((line, index) => index > firstRow && namesFields(line));
  const fullness = filledIn(lines[at] ?? []);
  const isFullest = lines
    .slice(0, Math.max(0, at))
    .every((line) => filledIn(line) < fullness || (filledIn(line) <= fullness && saysItself(line)));
  return at < LOOKED_AT && at + 1 < lines.length && isFullest ? at : -1;
}

/** A label and what it is of, above a table of two columns. @private */
function saysItself(line: readonly Cell[]): boolean {
  const label = tidy(textOf(line.find((cell) => !isBlank(cell))));
  return /[:：]$/u.test(label) || isAside(label) || saysTotal(label) === "wholly";
}

/** @private */
function linesOf(cells: Cells, { row, column, rows, columns }: Area): (readonly Cell[])[] {
  return cells
    .slice(row - 1, row - 1 + Math.min(rows, LOOKED_AT + ROWS_BELOW))
    .map((line) => line.slice(column - 1, column - 1 + Math.min(columns, LOOKED_ACROSS)));
}

const COLUMN_KINDS = ["words", "years", "dates", "numbers"] as const;
type ColumnKind = (typeof COLUMN_KINDS)[number];

/** What most of the cells of each column are, whatever stands at the top. @private */
function columnKinds(lines: readonly (readonly Cell[])[]): ColumnKind[] {
  return (lines[0] ?? []).map((_, at) => {
    const counts = { years: 0, dates: 0, numbers: 0, words: 0 };
    for (const line of lines.slice(-ROWS_BELOW)) {
      const cell = line[at];
      if (isBlank(cell)) continue;
      if (isDay(cell)) counts.dates++;
      else if (isYear(cell)) counts.years++;
      else if (isAmount(cell)) counts.numbers++;
      else counts.words++;
    }
    return COLUMN_KINDS.reduce((most, kind) =>
      counts[kind] > 0 && counts[kind] >= counts[most] ? kind : most,
    );
  });
}

/** Whether a cell is a value of a row: a year over amounts and a date over numbers are headings. @private */
function isOfARow(cell: Cell, kind: ColumnKind | undefined): boolean {
  if (isBlank(cell)) return false;
  if (isDay(cell)) return kind === "dates" || kind === "words";
  if (isYear(cell)) return kind === "years";
  return isAmount(cell);
}

/** @private */
function isRow(line: readonly Cell[], kinds: readonly ColumnKind[]): boolean {
  return !areMonths(line) && line.some((cell, at) => isOfARow(cell, kinds[at]));
}

/** Of a table of words alone: the first line that fills more than one column. @private */
function headingOfWords(lines: readonly (readonly Cell[])[]): Heading {
  const widest = Math.max(...lines.map(filledIn));
  const first = lines.findIndex((line) => filledIn(line) > 1 || widest === 1);
  const above = Math.max(0, first);
  const line = lines[above] ?? [];
  return { above, lines: namesIn(line) > 0 ? 1 : 0, rivals: [] };
}

/** Of lines that end with the first row. @private */
function headingAbove(
  lines: readonly (readonly Cell[])[],
  kinds: readonly ColumnKind[],
  numbering = -1,
): Heading {
  const firstRow = lines.length - 1;
  const scored = lines
    .slice(0, firstRow)
    .map((line, at) => ({ at, line, score: at === numbering ? LEAST : scoreOf(line, kinds) }))
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score || other.at - one.at);
  const [first, next] = scored;
  const over = first ? scored.filter(({ at, line }) => mayBeHeaderOver(lines, at, line, first)) : [];
  const best = over.find(({ line }) => namesField(line)) ?? first;
  if (!best) {
    // Without a header a row of words alone, such as a customer without a value, is a row; a lone cell is a title.
    const isTitle = (line: readonly Cell[]) => filledIn(line) <= 1 && (lines[firstRow]?.length ?? 0) > 1;
    const firstKept = lines.findIndex((line) => !isTitle(line));
    return { above: Math.max(0, firstKept), lines: 0, rivals: [] };
  }
  let top = best.at;
  while (top > 0 && isGroupOver(lines[top - 1] ?? [], lines[top] ?? [])) top--;
  let bottom = best.at;
  const goesOn = (at: number) => at === numbering || goesOnBelow(lines[at] ?? [], best.line, kinds);
  while (bottom + 1 < firstRow && goesOn(bottom + 1)) bottom++;
  const isClose = next && next.score >= best.score - CLOSE && (next.at < top || next.at > bottom);
  const isSettled = best !== first || over.every(({ at }) => at >= top);
  const rivals = isClose && namesIn(best.line) === 0 ? [next.at] : [];
  return {
    above: top,
    lines: Math.min(MOST_HEADER_LINES, bottom - top + 1),
    rivals: isSettled ? rivals : over.map(({ at }) => at),
  };
}

/**
 * Whether a line may be the header over the one that looks most like it: no less full, where that has words of fields among
 * others only, as the customer `Customer One` without a value yet.
 * @private
 */
function mayBeHeaderOver(
  lines: Cells,
  at: number,
  line: readonly Cell[],
  first: { readonly at: number; readonly line: readonly Cell[] },
): boolean {
  const filled = filledIn(first.line);
  const isAsFull = filled > 1 && lines.slice(at, first.at).every((one) => filledIn(one) >= filled);
  return at < first.at && isAsFull && !isSpreadTitle(line) && !namesField(first.line);
}

/** A line that counts the columns is a header where nothing else is. */
const LEAST = 0.01;
/** Scores closer than this do not settle which line is the header. */
const CLOSE = 0.2;

/** How much a line looks like a header: 0 for not at all. @private */
function scoreOf(line: readonly Cell[], kinds: readonly ColumnKind[]): number {
  const filled = filledIn(line);
  const names = namesIn(line);
  const isOverValues = line.some((cell, at) => !isBlank(cell) && kinds[at] !== "words");
  const isAlone = filled === 1 && line.length > 1;
  const isExact = namesField(line);
  // Labels of a form, such as Prepared for:
  const isLabelled = /[:：]$/u.test(tidy(textOf(line.find((cell) => !isBlank(cell)))));
  if (filled === 0 || isLabelled || (isAlone && !isOverValues && !(isExact && line.length === 2))) return 0;
  if (!isOverValues && names === 0) return 0;
  if (isSpreadTitle(line) || lacksValue(line, kinds)) return 0;
  // A full line of long texts is a header all the same.
  const sentence = filled * 2 > line.length ? /[:：]\s*\S/u : /[:：]\s*\S|.{40}/u;
  const sentences = line.filter((cell) => sentence.test(textOf(cell))).length;
  return filled / line.length + names - sentences;
}

/** Whether it is said over numbers that there is none, as of a customer not known yet. @private */
function lacksValue(line: readonly Cell[], kinds: readonly ColumnKind[]): boolean {
  return line.some((cell, at) => kinds[at] === "numbers" && saysNoName(textOf(cell)));
}

/** A title that another program spread over all the cells that were merged for it. @private */
function isSpreadTitle(line: readonly Cell[]): boolean {
  return filledIn(line) > 1 && new Set(line.map(textOf)).size === 1;
}

/** @private */
function filledIn(line: readonly Cell[]): number {
  return line.filter((cell) => !isBlank(cell)).length;
}

/** How many cells name a field, or are years, of which a table with a column for each has several. @private */
function namesIn(line: readonly Cell[]): number {
  return line.filter((cell) => !isBlank(cell) && isFieldName(textOf(cell), 1)).length;
}

/** A line over a header whose cells stand where the header repeats itself or is blank. @private */
function isGroupOver(above: readonly Cell[], header: readonly Cell[]): boolean {
  const texts = header.map((cell) => tidy(textOf(cell)));
  const filled = texts.filter((text) => text !== "");
  const isRepeating = new Set(filled).size < filled.length;
  // Over the names a title may stand as well.
  const fillsBlank = above.some(
    (cell, at) => !isBlank(cell) && texts[at] === "" && (at > 0 || isFieldName(textOf(cell), 1)),
  );
  const groups = above.filter((cell) => !isBlank(cell));
  const hasSentence = groups.some((cell) => /[:：]\s*\S/u.test(textOf(cell)));
  return groups.length > 1 && !hasSentence && !isSpreadTitle(above) && (isRepeating || fillsBlank);
}

/** Whether a line goes on with the header: groups have their headings there, or headings what they are counted in. @private */
function goesOnBelow(line: readonly Cell[], header: readonly Cell[], kinds: readonly ColumnKind[]): boolean {
  const namesBlank = line.some(
    (cell, at) => !isBlank(cell) && isBlank(header[at]) && isFieldName(textOf(cell), 2),
  );
  return (
    isLineOfYears(line, kinds) ||
    isBelowHeading(line, header, kinds) ||
    (namesBlank && isGroupOver(header, line))
  );
}

/**
 * The one line that only counts the columns, as forms of authorities have it under a header: 1, 2, 3, also in brackets, or a
 * letter over the words; -1 for none. It is the first with numbers, has one over words or a letter under a header, and nothing
 * below it is called like it: of customers A, B and C the first is a row as the others are.
 * @private
 */
function numberingIn(lines: readonly (readonly Cell[])[], kinds: readonly ColumnKind[]): number {
  const at = lines.findIndex((line) => isRow(line, kinds));
  const line = lines[at];
  if (!line || at + 1 === lines.length || !isCount(line)) return -1;
  const overWords = kinds.flatMap((kind, column) => (kind === "words" ? [column] : []));
  const isOverWords = overWords.some((column) => /\d/.test(textOf(line[column])));
  const isLettered = at > 0 && hasLetter(line.map(textOf).join(""));
  const isLikeIt = (other: readonly Cell[]) =>
    overWords.some((column) => MARK.test(tidy(textOf(other[column]))));
  return (isOverWords || isLettered) && !lines.slice(at + 1).some(isLikeIt) ? at : -1;
}

/** A letter, two, or a number, as short as what counts columns. */
const MARK = /^[-(（]?([a-zа-я]{1,2}|\d+|[^\d\s])[)）.]?$/iu;

/** Years or months over other numbers that a word in front calls so, as pivot tables do. @private */
function isLineOfYears(line: readonly Cell[], kinds: readonly ColumnKind[]): boolean {
  const [word, ...others] = line.flatMap((cell, at) => (isBlank(cell) ? [] : [{ cell, kind: kinds[at] }]));
  const periods = others.filter(({ cell }) => isYear(cell) || isDay(cell));
  const isOver = others.every(({ kind }) => kind === "numbers");
  const text = textOf(word?.cell);
  // Of words that were broken over several lines, the last one of the customer's name may stand in front.
  const isBroken =
    periods.length > 1 && isFieldName(text, 1) && others.every(({ cell }) => isYear(cell) || !isAmount(cell));
  return (
    periods.length > 0 &&
    isOver &&
    (isBroken || (periods.length === others.length && PERIOD.test(tidy(text))))
  );
}

const PERIOD =
  /^((fiscal )?year|month|quarter|jahr|monat|ann[ée]e|mois|año|mes|ano|anno|mese|jaar|maand|年份?|年度|月份?|연도|월)$/iu;

/** What a heading that was broken over two lines ends with: Customer, and name below it. */
const REST_OF_HEADING =
  /^(name|names|number|no\.?|code|id|nummer|nr\.?|名称|名稱|姓名|编号|編號|编码|代码|コード)$/iu;

/** Years, months or units under a header, with nothing or the heading again where the customer's name would be. @private */
function isBelowHeading(
  line: readonly Cell[],
  header: readonly Cell[],
  kinds: readonly ColumnKind[],
): boolean {
  const words = kinds.indexOf("words");
  const name = words >= 0 && isBlank(header[words]) ? words : header.findIndex((cell) => !isBlank(cell));
  const isShort = (cell: Cell) => /^.{0,24}$|^[([（【].{0,40}[)\]）】]$/u.test(tidy(textOf(cell)));
  // Also (name), beside units in brackets.
  const repeats = (cell: Cell, at: number) =>
    textOf(cell) === textOf(header[at]) ||
    /^[([（【].*[)\]）】]$/u.test(tidy(textOf(cell))) ||
    (!isBlank(header[at]) && REST_OF_HEADING.test(tidy(textOf(cell))));
  const isNameless = line.slice(0, name + 1).every((cell, at) => isBlank(cell) || repeats(cell, at));
  return filledIn(line) > 0 && isNameless && line.every((cell) => isBlank(cell) || isShort(cell));
}

/**
 * The lines of a header that a customer might stand in: below its first one, with a text or number in front and numbers or
 * years behind it, as what counts the columns, or years below the heading again.
 *
 * @param lines of the header, from the top
 * @example linesLikeRows([["Client", "Sales", "Profit"], ["A", 1, 2]]) // => [1]
 * @example linesLikeRows([["Client", "Sales", ""], ["", 2023, 2024]]) // => []
 */
export function linesLikeRows(lines: Cells): number[] {
  return lines.flatMap(([name, ...others], at) =>
    at > 0 && !isBlank(name) && others.some((cell) => isAmount(cell)) ? [at] : [],
  );
}
