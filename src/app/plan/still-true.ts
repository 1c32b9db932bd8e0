/** Whether the customers' numbers are still those of the run: said by a native formula, also to people without the add-on. */

import { type Cell, isDate, isErrorCell, textOf } from "../../core/cells/cell";
import { serialOf } from "../../core/cells/date-column";
import { sum } from "../../core/numbers/sum";
import { FIELDS } from "../../core/table/fields";
import { TEXTS as CORE_TEXTS } from "../../core/texts/core-texts";
import { filled, type Language } from "../../core/texts/language";
import { lettered } from "../../core/texts/letters";
import type { InputColumn } from "../reading/place/source";
import { fixedReference, wholeColumn } from "../reading/sheet/address";
import { moneyColumn } from "../run/money-sign";
import type { Run } from "../run/run";
import { TEXTS } from "../texts";
import { textInFormula } from "./formulas";

type Read = Pick<Run, "source" | "request" | "reading">;

/**
 * The formula, behind what is said of the data in the same line; `null` where the run read no column that it could watch.
 *
 * It compares how many numbers each column has and what they add up to, with room for what adding in another order
 * changes in the last digit; of a column of texts how many there are and how long all are together; how many cells are
 * filled among the customers and below them; their names, each by its length and last sign times its amount, so that
 * sorted rows are the same; and the days that decide. No formula holds a text of a person's but what is said of the data,
 * and single signs in which names end.
 *
 * @param run what was read
 * @param origin what was read, and when
 * @param judgedBy fields of the columns that decided; the money of the run when left out
 * @example stillTrue({ source: { columns: [], area: { row: 2, rows: 1 } }, request: { mapping: {}, today: "2024-01-31" }, reading: { sheet: "Data" }, language: "en" }, "Customers: Data") // => null
 */
export function stillTrue(
  run: Read & Pick<Run, "language">,
  origin: string,
  judgedBy: readonly string[] = [],
): string | null {
  const { request, language } = run;
  const columns = watchedColumns(run, judgedBy);
  const named = columnsOf(run, [FIELDS.customer.id]);
  const tests = [
    ...columns.flatMap((column) =>
      column.cells.some(isNumber) ? sameNumbers(run, column) : sameTexts(run, column),
    ),
    ...datedColumns(run, judgedBy).flatMap((column) => sameNumbers(run, column)),
    ...named.flatMap((column) => sameNames(run, column)),
    ...new Set([...named, ...columns.slice(0, 1)].flatMap((column) => sameRows(run, column))),
  ];
  if (tests.length === 0) return null;
  const said = textInFormula(`${origin}${TEXTS.stop[language]}${CORE_TEXTS.sentenceGap[language]}`);
  const [same, changed] = [TEXTS.upToDate[language], changedText(request.today, language)];
  // What cannot be compared any more, as an error that somebody typed, is a change.
  return `=${said}&IF(IFERROR(AND(${tests.join(";")});FALSE);"${same}";"${changed}")`;
}

/** The columns of numbers or texts that decided, else the money. @private */
function watchedColumns(run: Read, judgedBy: readonly string[]): readonly InputColumn[] {
  const judging = columnsOf(run, judgedBy);
  const numbers = judging.filter(({ cells }) => cells.some(isNumber));
  if (numbers.length > 0) return numbers;
  const texts = judging.filter(({ cells }) => cells.every(isText));
  const money = moneyColumn(run);
  return texts.length > 0 ? texts : money ? [money] : [];
}

/** The days of orders, and those that decided, where the sheet has them as dates. @private */
function datedColumns(run: Read, judgedBy: readonly string[]): readonly InputColumn[] {
  const columns = columnsOf(run, [FIELDS.date.id, ...judgedBy]);
  return columns.filter(({ cells, joined }) => !joined && cells.some(isDate) && !cells.some(isNumber));
}

/** Those of some fields, each once, in the order of the sheet. @private */
function columnsOf({ source, request }: Read, fields: readonly string[]): readonly InputColumn[] {
  const positions = new Set(fields.map((id) => request.mapping[id]));
  return source.columns.filter(({ position }) => positions.has(position));
}

/** @private */
function isNumber(cell: Cell): cell is number {
  return typeof cell === "number";
}

/** Dates and ticks are shown otherwise in other languages. @private */
function isText(cell: Cell): cell is string {
  return typeof cell === "string";
}

/** What a formula counts a cell as among numbers; `null` where it is none. @private */
function amountOf(cell: Cell): number | null {
  return isNumber(cell) ? cell : isDate(cell) ? serialOf(cell) : null;
}

/** @private */
function rangeOf({ source, reading }: Pick<Run, "source" | "reading">, { position }: InputColumn): string {
  const { row, rows, column } = source.area;
  return fixedReference(reading.sheet, { row, rows, column: column + position, columns: 1 });
}

/** What holds while a column has the texts it had; formulas hold no text of a person's. @private */
function sameTexts(run: Pick<Run, "source" | "reading">, column: InputColumn): string[] {
  const texts = column.cells.filter(isText).filter((text) => text !== "");
  const range = rangeOf(run, column);
  const letters = texts.reduce((total, text) => total + text.length, 0);
  return [`COUNTA(${range})=${texts.length}`, `SUMPRODUCT(LEN(${range}))=${letters}`];
}

/** What holds while a column has the numbers or days it had; an error among them cannot be added up. @private */
function sameNumbers(run: Pick<Run, "source" | "reading">, column: InputColumn): string[] {
  const numbers = column.cells.map(amountOf).filter((amount) => amount !== null);
  const range = rangeOf(run, column);
  const count = `COUNT(${range})=${numbers.length}`;
  return column.cells.some(isErrorCell) ? [count] : [count, sameTotal(`SUM(${range})`, sum(numbers))];
}

/** What holds while something adds up to what it did. @private */
function sameTotal(formula: string, total: number): string {
  // The largest sums have no hundredths, and a hundredfold would be endless.
  const scale = Number.isFinite(total * HUNDREDTHS) ? HUNDREDTHS : 1;
  const scaled = Math.round(total * scale);
  const tolerance = 1 + Math.ceil(Math.abs(scaled) / 1e12);
  return `ABS(${formula}*${scale}-${scaled})<=${tolerance}`;
}

/** Formulas hold no decimals, which locales write differently. */
const HUNDREDTHS = 100;

/**
 * What holds while the same customers have the same amounts, in whatever order: a name counts by its length and its last
 * sign, because a list that counts up in its names has them equally long. @private
 */
function sameNames(run: Read, column: InputColumn): string[] {
  const names = cellsIn(run, column);
  if (!names.every(isCountedAlike)) return [];
  const range = rangeOf(run, column);
  const texts = names.map(textOf);
  const signs = lastSigns(texts);
  const weight = signs === null ? `LEN(${range})` : `LEN(${range})*100+FIND(RIGHT(${range};1);"${signs}")`;
  const weights = texts.map((text) =>
    signs === null ? text.length : text.length * 100 + signs.indexOf(text.slice(-1)) + 1,
  );
  const money = moneyColumn(run);
  // An amount in a text, which the reader understood, is none to a formula.
  const cells = money ? cellsIn(run, money) : [];
  const amounts = cells.map(amountOf);
  const isWeighed = amounts.some((amount) => amount !== null) && amounts.every(isUsual);
  return money && isWeighed && !cells.some(isErrorCell)
    ? [
        sameTotal(
          `SUMPRODUCT(${weight};${rangeOf(run, money)})`,
          sum(weights.map((one, at) => one * (amounts[at] ?? 0))),
        ),
      ]
    : [sameTotal(`SUMPRODUCT(${weight})`, sum(weights))];
}

/** Larger amounts times a weight would be more than a cell can hold. @private */
function isUsual(amount: number | null): boolean {
  return Math.abs(amount ?? 0) < 1e12;
}

/**
 * The signs by whose places names are told apart that are equally long: those in which these names end are among them, so
 * that a name with another end is a change. `null` where programs differ in them, and in where they find a blank. @private
 */
function lastSigns(texts: readonly string[]): string | null {
  const others = [...new Set(texts.map((text) => text.slice(-1)))].filter((sign) => !SIGNS.includes(sign));
  const arePlain = others.every((sign) => !NOT_PLAIN().test(sign));
  return texts.every((text) => text !== "") && arePlain && others.length <= MOST_SIGNS
    ? SIGNS + others.join("")
    : null;
}

const SIGNS = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
/** What parts, ends or hides something in a formula, or belongs to the sign before it. */
const NOT_PLAIN = lettered(String.raw`[\s"',;{}\\\p{C}\p{M}]`);
/** A list that ends its names in more signs is told by their lengths. */
const MOST_SIGNS = 60;

/** Whether all programs see as many signs in it: in dates, ticks, long numbers and signs of two parts they do not. @private */
function isCountedAlike(cell: Cell): boolean {
  if (isNumber(cell)) return Number.isInteger(cell) && Math.abs(cell) < 1e10;
  if (cell === null || cell === undefined) return true;
  return isText(cell) && !isErrorCell(cell) && !/[\r\ud800-\udfff]/.test(cell);
}

/** What stands in a column of the rows, also where the reader made something else of it. @private */
function cellsIn({ source: { area }, reading }: Read, { position }: InputColumn): readonly Cell[] {
  const lines = reading.cells.slice(area.row - 1, area.row - 1 + area.rows);
  return lines.map((line) => line[area.column - 1 + position]);
}

/**
 * What holds while as many cells of a column are filled, what was added below the last row included: down to the next thing
 * that stands apart below, else in the whole column. @private
 */
function sameRows({ source: { area }, reading }: Read, { position }: InputColumn): string[] {
  const { cells, sheet } = reading;
  const column = area.column + position;
  const isUsed = (line: readonly Cell[]) =>
    line.slice(area.column - 1, area.column - 1 + area.columns).some((cell) => textOf(cell) !== "");
  const first = area.row - 1;
  const end = cells.findIndex((line, at) => at >= first + area.rows && !isUsed(line));
  const next = end < 0 ? -1 : cells.findIndex((line, at) => at > end && isUsed(line));
  const range =
    next < 0
      ? wholeColumn(sheet, column)
      : fixedReference(sheet, { row: area.row, rows: next - first, column, columns: 1 });
  const watched = next < 0 ? cells : cells.slice(first, next);
  const count = watched.filter((line) => textOf(line[column - 1]) !== "").length;
  // A formula that shows nothing is as blank here as it is to the reader.
  return [`ROWS(${range})-COUNTBLANK(${range})=${count}`];
}

/** @private */
function changedText(today: string, language: Language): string {
  return filled(TEXTS.dataChanged, language, { today });
}
