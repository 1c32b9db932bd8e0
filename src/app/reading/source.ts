/** Which cells are the customers: the rectangle, its header, its columns. */

import { type Cell, isBlank, isDate, textOf, tidy } from "../../core/cells/cell";
import { columnLetters } from "../../core/cells/column-letters";
import { numberOf } from "../../core/cells/number-column";
import { type Notation, notationOf } from "../../core/cells/number-text";
import { InputError } from "../../core/problem";
import { headerMatch } from "../../core/table/field";
import { FIELDS } from "../../core/table/fields";
import { type Area, areaText } from "./address";
import { allFields } from "./fields";
import { regionAround, wallsIn, withoutBlankEdges, withoutEdgeColumns } from "./region";
import { CUSTOMERS, type SheetReading, type WorkbookReading } from "./sheet-reading";

export type ColumnKind = "number" | "text" | "date" | "blank";

export interface InputColumn {
  /** Counted from 0 within the source. */
  readonly position: number;
  readonly letter: string;
  readonly header: string;
  readonly kind: ColumnKind;
  /** One cell per data row. */
  readonly cells: readonly Cell[];
}

/** The customers as they stand on the sheet. */
export interface Source {
  /** Data rows and all columns, without the header. */
  readonly area: Area;
  /** Sheet row of the header, the last of its lines; `null` without one. */
  readonly headerRow: number | null;
  /** How many lines the header has; 0 without one. */
  readonly headerLines: number;
  /** As the user named it, header included: the same text finds the same source again. */
  readonly range: string;
  /** Columns of the user; ours are left out. */
  readonly columns: readonly InputColumn[];
  readonly notation: Notation;
}

const TITLE_ROWS = 5;

/**
 * The customers a reading points at.
 *
 * One selected cell, or a customer's row, means the data region around it; more cells are taken as they are, without
 * blank edges. Title lines above the table are skipped. When the selection begins below its header, the row above is used for names.
 * Throws `NOTHING_SELECTED`, or `NO_ROWS` when nothing stands below the header.
 *
 * @param reading the sheet and what is selected on it
 * @param headerLines how many of the first lines are a header; `null` to find out, else the rows are taken as they are
 * @example sourceOf({ locale: "en_US", selection: { row: 1, column: 1, rows: 1, columns: 1 }, cells: [["Customer", "Sales"], ["Ann", 5]], markedColumns: [] }, null).headerRow // => 1
 */
export function sourceOf(
  reading: Pick<WorkbookReading, "locale" | "cells" | "selection" | "markedColumns">,
  headerLines: number | null,
): Source {
  const { cells, selection } = reading;
  const isOneCell = selection.rows === 1 && selection.columns === 1;
  const row = !isOneCell && selection.rows === 1 ? withoutBlankEdges(cells, selection) : null;
  const start = isOneCell ? selection : row;
  const written = reading.markedColumns.filter(({ model }) => model !== CUSTOMERS);
  const ours = new Set(written.map(({ column }) => column));
  const filled = withoutBlankEdges(cells, start ? regionAround(cells, start, wallsIn(written)) : selection);
  const chosen = filled && withoutEdgeColumns(filled, ours);
  if (!chosen) throw new InputError("NOTHING_SELECTED");
  const notation = notationOf(reading.locale);
  const { whole, lines } =
    headerLines === null
      ? withHeader(cells, withoutTitle(cells, chosen), notation)
      : { whole: chosen, lines: headerLines };
  const area = { ...whole, row: whole.row + lines, rows: whole.rows - lines };
  const range = areaText(whole);
  if (area.rows < 1) throw new InputError("NO_ROWS", { range });
  const headerRow = lines > 0 ? area.row - 1 : null;
  const columns: InputColumn[] = [];
  for (let position = 0; position < area.columns; position++) {
    const column = area.column + position;
    if (ours.has(column)) continue;
    const own = cells.slice(area.row - 1, area.row - 1 + area.rows).map((row) => row[column - 1]);
    const title = headerRow === null ? "" : tidy(textOf(cells[headerRow - 1]?.[column - 1]));
    columns.push({
      position,
      letter: columnLetters(column),
      header: title,
      kind: kindOf(own, notation),
      cells: own,
    });
  }
  return { area, headerRow, headerLines: lines, range, columns, notation };
}

/** A line with one filled cell over a wider table is its title. @private */
function withoutTitle(cells: SheetReading["cells"], area: Area): Area {
  if (area.columns < 2) return area;
  for (let skipped = 0; skipped < Math.min(TITLE_ROWS, area.rows - 1); skipped++) {
    if (rowOf(cells, area, skipped).filter((cell) => !isBlank(cell)).length > 1) {
      return { ...area, row: area.row + skipped, rows: area.rows - skipped };
    }
  }
  return area;
}

/**
 * Words over numbers or dates, or words that name a field; a row with a number of its own is a customer.
 * @private
 */
function looksLikeHeader(cells: SheetReading["cells"], area: Area, notation: Notation): boolean {
  const first = rowOf(cells, area, 0);
  const filled = first.filter((cell) => !isBlank(cell));
  const allWords = filled.every(
    (cell) => typeof cell === "string" && numberOf(cell, notation) !== null && !isNumber(cell, notation),
  );
  if (filled.length === 0 || !allWords) return false;
  if (first.some((cell) => isFieldName(textOf(cell)))) return true;
  return first.some((cell, offset) => {
    const below = cells.slice(area.row, area.row - 1 + area.rows).map((row) => row[area.column - 1 + offset]);
    const kind = kindOf(below, notation);
    return !isBlank(cell) && (kind === "number" || kind === "date");
  });
}

/**
 * Words among others name a field that everybody knows; a model's own must stand alone, as "left" may be an answer.
 * @private
 */
function isFieldName(text: string): boolean {
  const isKnown = Object.values(FIELDS).some((field) => headerMatch(text, field) > 0);
  return isKnown || allFields().some((field) => headerMatch(text, field) === 2);
}

/** People often select from the first customer down; the header above them still names the columns. @private */
function withHeader(
  cells: SheetReading["cells"],
  area: Area,
  notation: Notation,
): { whole: Area; lines: number } {
  if (looksLikeHeader(cells, area, notation)) return { whole: area, lines: 1 };
  const withRowAbove = { ...area, row: area.row - 1, rows: area.rows + 1 };
  const isHeaderAbove = area.row > 1 && looksLikeHeader(cells, withRowAbove, notation);
  return isHeaderAbove ? { whole: withRowAbove, lines: 1 } : { whole: area, lines: 0 };
}

/** What most of the filled cells are. @private */
function kindOf(column: readonly Cell[], notation: Notation): ColumnKind {
  let numbers = 0;
  let dates = 0;
  let filled = 0;
  for (const cell of column) {
    if (isBlank(cell)) continue;
    filled++;
    if (isDate(cell)) dates++;
    else if (isNumber(cell, notation)) numbers++;
  }
  if (filled === 0) return "blank";
  if (numbers * 2 >= filled) return "number";
  return dates * 2 >= filled ? "date" : "text";
}

/** @private */
function isNumber(cell: Cell, notation: Notation): boolean {
  return typeof numberOf(cell, notation) === "number";
}

/** @private */
function rowOf(cells: SheetReading["cells"], area: Area, offset: number): readonly Cell[] {
  return (cells[area.row - 1 + offset] ?? []).slice(area.column - 1, area.column - 1 + area.columns);
}
