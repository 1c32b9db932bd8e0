/** Puts the cells of a file into the engine's form of a sheet. */

import {
  GUARDED_TEXT,
  type Literal,
  literalOfNumber,
  literalOfText,
  PLAIN_TEXT,
} from "../engine/cells/literal";
import { addressOf } from "../engine/workbook/area";
import type { WorkbookData } from "../engine/workbook/library";
import type { KeptFormula, KeptValue } from "../engine/workbook/recollection";
import { FormatTable } from "./format-table";
import { type DayCount, daysOf } from "./xlsx-dates";
import type { FileCell, FileFormula } from "./xlsx-results";
import type { StyleIds } from "./xlsx-styles";

type SheetData = WorkbookData["sheets"][number];

/** The number of the guarded text format among the formats of a file; files never reach it. */
export const GUARDED_FORMAT_ID = 1_000_000;

/** The number of the format of a day that the file does not format, and of a moment. */
export const DAY_FORMAT_ID = 1_000_001;
export const MOMENT_FORMAT_ID = 1_000_002;

/** What all sheets of a file have in common. */
export interface FileHabits {
  readonly styles: readonly StyleIds[];
  readonly formats: Readonly<Record<number, string>>;
  readonly days: DayCount;
  /** Whether a result of the file is as good as when the file was saved. */
  readonly isTrusted: (formula: FileFormula) => boolean;
  /** Whether the file says that results are still to be calculated: a zero is a mere placeholder then. */
  readonly isUncalculated: boolean;
}

/** The sheet with the cells of the file, their styles and a size that holds them all, and its formulas by address. */
export function fillSheet(
  sheet: SheetData,
  cells: readonly FileCell[],
  habits: FileHabits,
): { readonly sheet: SheetData; readonly kept: Readonly<Record<string, KeptFormula>> } {
  const { styles, formats, days } = habits;
  const formulas = sheet.cells;
  const kept: Record<string, KeptFormula> = {};
  const filled: Record<string, string> = {};
  const [ofStyles, ofFormats, ofBorders] = [new FormatTable(), new FormatTable(), new FormatTable()];
  const [rows, columns] = [reachOf(cells, "row"), reachOf(cells, "column")];
  for (const cell of cells) {
    const { row, column } = cell;
    if (row >= rows || column >= columns) continue;
    const ids = cell.style === 0 ? undefined : styles[cell.style];
    const format = ids === undefined ? undefined : formatOf(cell, ids, formats);
    const address = addressOf(row, column);
    const { content, format: needed } = literalOf(cell, format, formulas, days);
    if (content !== "") filled[address] = content;
    if (cell.formula !== undefined && content !== "") kept[address] = keptOf(cell.formula, format, habits);
    if (ids !== undefined) {
      ofStyles.setId(row, column, ids.style);
      if (format !== undefined)
        ofFormats.setId(row, column, needed === GUARDED_TEXT ? GUARDED_FORMAT_ID : ids.format);
      ofBorders.setId(row, column, ids.border);
    }
    if (cell.isDay && format === undefined)
      ofFormats.setId(row, column, Number.isInteger(cell.value) ? DAY_FORMAT_ID : MOMENT_FORMAT_ID);
  }
  const whole = {
    ...sheet,
    cells: filled,
    styles: ofStyles.zones(),
    formats: ofFormats.zones(),
    borders: ofBorders.zones(),
    rowNumber: Math.max(sheet.rowNumber, rows),
    colNumber: Math.max(sheet.colNumber, columns),
  };
  return { sheet: whole, kept };
}

/** As far behind what a sheet holds, cells that have nothing but looks are kept; one at the end of all rows would fill the workbook. */
const LOOKS_BEYOND = { row: 1000, column: 26 };

/** How many rows or columns a sheet needs. */
function reachOf(cells: readonly FileCell[], side: "row" | "column"): number {
  let [filled, all] = [0, 0];
  for (const cell of cells) {
    const end = cell[side] + 1;
    all = Math.max(all, end);
    if (cell.value !== undefined || cell.error !== undefined || cell.formula !== undefined)
      filled = Math.max(filled, end);
  }
  return Math.min(all, filled + LOOKS_BEYOND[side]);
}

/** The engine makes a text of a number in a cell for texts; a number of the file stays one. */
function formatOf(
  cell: FileCell,
  ids: StyleIds,
  formats: Readonly<Record<number, string>>,
): string | undefined {
  const format = formats[ids.format];
  return typeof cell.value === "number" && format === PLAIN_TEXT ? undefined : format;
}

function literalOf(
  cell: FileCell,
  format: string | undefined,
  formulas: SheetData["cells"],
  days: DayCount,
): Literal {
  if (cell.formula?.isWrapped) return { content: `=${cell.formula.text}` };
  if (cell.formula !== undefined) {
    const formula = formulas[addressOf(cell.row, cell.column)];
    return { content: typeof formula === "string" ? formula : "" };
  }
  const { value, error } = cell;
  if (error !== undefined) return { content: error };
  if (typeof value === "number")
    return { content: literalOfNumber(cell.isDay ? value : daysOf(value, format, days)) };
  if (typeof value === "boolean") return { content: value ? "TRUE" : "FALSE" };
  return value === undefined || value === "" ? { content: "" } : literalOfText(value, format);
}

function keptOf(
  formula: FileFormula,
  format: string | undefined,
  { days, isTrusted, isUncalculated }: FileHabits,
): KeptFormula {
  const result = (value: KeptValue | undefined): KeptValue | null => {
    if (value === undefined || (isUncalculated && value === 0)) return null;
    return typeof value === "number" ? daysOf(value, format, days) : value;
  };
  const { text, isArray, isWrapped } = formula;
  const results = formula.results.map((row) => row.map(result));
  return { text, results, isArray, isWrapped, isTrusted: isTrusted(formula) };
}
