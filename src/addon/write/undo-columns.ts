/** Takes the columns of a run back: each customer's former cell goes to that customer's row. */

import { contentsFrom } from "../../app/reading/sheet/contents";
import { customersColumns, headerRowOf } from "../../app/reading/sheet/customers-columns";
import type { RowSpan } from "../../app/reading/sheet/row-spans";
import { CUSTOMERS, type MarkedColumn } from "../../app/reading/sheet/sheet-reading";
import { type Restored, type RestoredColumn, restored, type StandingSheet } from "../../app/record/restore";
import type { UndoRecord } from "../../app/record/undo";
import type { FoundColumn, Marks } from "../read/find-marks";
import { asShown } from "../read/wall-clock";
import { isPlainText, numberFormat, settableFormat } from "./number-formats";
import { spansOf } from "./row-spans";
import { sideBySide } from "./side-by-side";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** What stands on the customers' sheet, and what goes there. */
export interface Look extends Restored {
  readonly contents: readonly (readonly (string | number)[])[];
  readonly standing: StandingSheet;
  readonly marked: readonly FoundColumn[];
  readonly used: { readonly rows: number; readonly columns: number };
}

/**
 * Looks where customers and columns stand now.
 *
 * @param record of the run
 * @param sheet with the customers
 * @param marks as they are now
 */
export function lookAt(record: UndoRecord, sheet: Sheet, { columns, customers }: Marks): Look {
  const sheetId = sheet.getSheetId();
  const range = sheet.getDataRange();
  const formulas = range.getFormulas();
  // Last, so that nothing is typed unseen between this call and the write that follows it.
  const cells = asShown(range.getValues());
  const marked = columns.filter((one) => one.sheetId === sheetId);
  const mark = customers.find((one) => one.sheetId === sheetId);
  const others = marked.map(({ column }) => column);
  const own: MarkedColumn[] = mark
    ? customersColumns({ ...mark, headerRow: headerRowOf(mark, cells) }, { cells, formulas }, others)
    : [];
  const standing = { cells, formulas, columns: [...own, ...marked] };
  return {
    ...restored(record, standing),
    contents: contentsFrom(cells, formulas),
    standing,
    marked,
    used: { rows: cells.length, columns: cells[0]?.length ?? 0 },
  };
}

/** How far an undo has come with the columns. */
interface Progress {
  /** Whether headers may say by now that the rest is still to come. */
  readonly hasBegun: boolean;
  /** The sheet rows that hold their former cells again, by column. */
  readonly rows: ReadonlyMap<number, ReadonlySet<number>>;
}

/**
 * Whether nobody moved customers or columns, or wrote into these, between two looks.
 *
 * @param look the first
 * @param again the second
 * @param progress what the undo itself wrote between them
 */
export function sameLook(look: Look, again: Look, { hasBegun, rows }: Progress): boolean {
  const columnsOf = ({ columns }: Look) => columns.map(({ column }) => column).join();
  // A sort leaves the rows and moves who stands in them.
  const rowsOf = ({ columns }: Look) => JSON.stringify(columns.map(({ contents }) => [...contents]));
  // Customers whose names are taken back too cannot be told by them any more.
  const areOurs = look.columns.some(({ undo }) => undo.mark.model === CUSTOMERS);
  if (columnsOf(look) !== columnsOf(again)) return false;
  if (rows.size > 0 && areOurs ? !isBeside(look, again) : rowsOf(look) !== rowsOf(again)) return false;
  return look.columns.every(({ column, contents, headerRow }) =>
    Array.from({ length: Math.max(look.used.rows, again.used.rows) }, (_, index) => index + 1).every(
      (row) => {
        if (row === headerRow && hasBegun) return true;
        const stood = look.contents[row - 1]?.[column - 1] ?? "";
        const expected = (rows.get(column)?.has(row) ? contents.get(row) : undefined) ?? stood;
        const now = again.contents[row - 1]?.[column - 1] ?? "";
        return isSameContent(expected, now);
      },
    ),
  );
}

/**
 * Whether what stands beside our columns still stands in its rows. What formulas show there may differ by now, and a
 * person may have typed: only the same lines in another order tell of a sort. @private
 */
function isBeside(look: Look, again: Look): boolean {
  const ours = new Set(look.columns.map(({ column }) => column));
  const linesOf = ({ contents }: Look) =>
    contents.map((line) => JSON.stringify(line.filter((_, at) => !ours.has(at + 1))));
  const [lines, now] = [linesOf(look), linesOf(again)];
  return lines.join() === now.join() || lines.sort().join() !== now.sort().join();
}

/**
 * Whether a sheet holds the same at two looks.
 *
 * @param look the first
 * @param again the second
 * @param marked the row whose first cell says "incomplete" by then, if any does
 */
export function sameContents(
  { contents, used }: Pick<Look, "contents" | "used">,
  { contents: now, used: usedNow }: Pick<Look, "contents" | "used">,
  marked?: number,
): boolean {
  if (used.rows !== usedNow.rows || used.columns !== usedNow.columns) return false;
  return contents.every((row, at) =>
    row.every((content, column) => {
      const isMark = at + 1 === marked && column === 0;
      return isMark || isSameContent(content, now[at]?.[column] ?? "");
    }),
  );
}

/** The wording of a formula differs by locale. @private */
function isSameContent(one: string | number, other: string | number): boolean {
  return one === other || (isFormula(one) && isFormula(other));
}

/** @private */
function isFormula(content: string | number): boolean {
  return typeof content === "string" && content.startsWith("=");
}

/** Former cells that go back in one call. */
interface BackStep {
  /** The columns, counted from 1. */
  readonly columns: readonly number[];
  /** Their rows, with what stands between them. */
  readonly span: RowSpan;
  readonly write: () => void;
}

/** What goes back, made ready before the last look at what stands there. */
interface PreparedColumns {
  /**
   * Puts formats back, below headers that say that the rest is still to come; `null` with none to put. After it, only
   * contents are left.
   */
  readonly begin: (() => void) | null;
  /** The former cells; their headers say that the rest is still to come. */
  readonly steps: readonly BackStep[];
  /** Puts those formats back in which contents would have become text. */
  readonly end: () => void;
}

/**
 * Makes ready to write the former cells: what only prepares comes before the last look, because whoever types between
 * that and the write is overwritten.
 *
 * @param look where they go
 * @param sheet with the customers
 * @param incomplete the mark to stand in for the headers
 */
export function prepareBack(
  { columns, contents: standing }: Look,
  sheet: Sheet,
  incomplete: string,
): PreparedColumns {
  const cells = columns.map(({ column, headerRow, contents }) => ({
    column,
    contents: new Map([...(headerRow === null ? [] : [[headerRow, incomplete] as const]), ...contents]),
  }));
  const plain = plainTextIn(cells, sheet);
  // Before the contents, because a customer whose name is taken back is not found again should the undo break off.
  const early = columns.filter((one) => one.formats.size > 0 && !keepsText(one));
  const places = sideBySide(cells, areAlike).flatMap((group) =>
    spansOf([...(group[0]?.contents.keys() ?? [])]).map((span) => ({ group, span })),
  );
  const rangeOf = ({ group, span }: (typeof places)[number]) =>
    sheet.getRange(span.row, group[0]?.column ?? 1, span.rows, group.length);
  const begin = () => {
    for (const { column, headerRow } of early) {
      if (headerRow !== null) sheet.getRange(headerRow, column).setValue(incomplete);
    }
    formatBack(early, sheet);
    // As in a run, before the contents: a tier such as "Tier 1" would show the apostrophe it is kept with.
    if (plain) for (const place of places) withoutPlainText(plain, rangeOf(place));
  };
  const steps = places.map((place): BackStep => {
    const { group, span } = place;
    const lines = Array.from({ length: span.rows }, (_, offset) =>
      group.map(
        ({ column, contents }) =>
          contents.get(span.row + offset) ?? standing[span.row + offset - 1]?.[column - 1] ?? "",
      ),
    );
    return {
      columns: group.map(({ column }) => column),
      span,
      write: () => {
        rangeOf(place).setValues(lines);
      },
    };
  });
  return {
    begin: early.length > 0 || plain ? begin : null,
    steps,
    end: () => formatBack(columns.filter(keepsText), sheet),
  };
}

/** Whether contents would become text in the former formats. @private */
function keepsText({ formats }: Pick<RestoredColumn, "formats">): boolean {
  return [...formats.values()].some(isPlainText);
}

/** @private */
function formatBack(columns: readonly Pick<RestoredColumn, "column" | "formats">[], sheet: Sheet): void {
  for (const { column, formats } of columns) {
    const spans = spansOf([...formats.keys()]);
    // Rows in between are a person's.
    for (const { row, rows } of spans.every((span) => coversOnly(span, formats)) ? spans : []) {
      const lines = Array.from({ length: rows }, (_, offset) => [formats.get(row + offset) ?? "General"]);
      sheet.getRange(row, column, rows, 1).setNumberFormats(lines);
    }
  }
}

interface Formats {
  readonly row: number;
  readonly column: number;
  readonly rows: readonly (readonly string[])[];
}

/** The formats of what is written, in one call, where any is plain text; a person may have chosen it since. @private */
function plainTextIn(columns: readonly Filled[], sheet: Sheet): Formats | null {
  const places = columns.filter(({ contents }) => contents.size > 0);
  if (places.length === 0) return null;
  const filled = places.flatMap(({ contents }) => [...contents.keys()]);
  const [row, last] = filled.reduce(
    ([top, end], one) => [Math.min(top, one), Math.max(end, one)],
    [Number.POSITIVE_INFINITY, 0],
  );
  const at = places.map(({ column }) => column);
  const column = Math.min(...at);
  const rows = sheet.getRange(row, column, last - row + 1, Math.max(...at) - column + 1).getNumberFormats();
  return rows.some((formats) => formats.some(isPlainText)) ? { row, column, rows } : null;
}

/** @private */
function withoutPlainText({ row, column, rows }: Formats, range: Range): void {
  const top = range.getRow() - row;
  const left = range.getColumn() - column;
  const lines = rows
    .slice(top, top + range.getNumRows())
    .map((formats) => formats.slice(left, left + range.getNumColumns()));
  if (!lines.some((formats) => formats.some(isPlainText))) return;
  range.setNumberFormats(
    lines.map((formats) =>
      formats.map((format) => (isPlainText(format) ? numberFormat("text") : settableFormat(format))),
    ),
  );
}

/**
 * Takes away columns that a run added at the right edge, only while nothing else was added or removed, and they are
 * empty.
 *
 * @param added how many, and how many there were before
 * @param sheet where they stand
 */
export function removeAddedColumns(
  { addedColumns, maxColumns }: Pick<UndoRecord, "addedColumns" | "maxColumns">,
  sheet: Sheet,
): void {
  if (addedColumns === 0 || sheet.getMaxColumns() !== maxColumns + addedColumns) return;
  if (sheet.getLastColumn() <= maxColumns) sheet.deleteColumns(maxColumns + 1, addedColumns);
}

/**
 * Takes the header row away that a run put in, as long as nothing but titles of ours stands in it.
 *
 * @param row of the headers
 * @param sheet where it stands
 * @param ours columns that we marked, counted from 1
 */
export function removePutIn(row: number, sheet: Sheet, ours: readonly number[] = []): void {
  const [cells = []] = sheet.getRange(`${row}:${row}`).getValues();
  if (cells.every((cell, at) => cell === "" || ours.includes(at + 1))) sheet.deleteRow(row);
}

interface Filled {
  readonly column: number;
  readonly contents: ReadonlyMap<number, string | number>;
}

/** Their cells stand in the same rows. @private */
function areAlike(one: Filled, other: Filled): boolean {
  const rowsOf = ({ contents }: Filled) => [...contents.keys()].join();
  return rowsOf(one) === rowsOf(other);
}

/** @private */
function coversOnly(
  { row, rows }: { readonly row: number; readonly rows: number },
  known: ReadonlyMap<number, unknown>,
): boolean {
  return Array.from({ length: rows }, (_, offset) => row + offset).every((one) => known.has(one));
}
