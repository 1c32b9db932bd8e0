/** The end of an undo: what somebody moved meanwhile is put right, then headers, colours and marks go back. */

import type { RunRequest } from "../../app/contract/requests";
import {
  type MovedCells,
  movedCells,
  type WrittenCells,
  type WrittenColumn,
} from "../../app/plan/moved-cells";
import { isSameMark, type MarkedColumn } from "../../app/reading/sheet/sheet-reading";
import type { RestoredColumn, StandingSheet } from "../../app/record/restore";
import { undoDisturbed } from "../../app/run/changed-meanwhile";
import { textOf } from "../../core/cells/cell";
import { asShown } from "../read/wall-clock";
import { BOLD, withoutColours } from "./colours";
import { spansOf } from "./row-spans";
import { MOST_LOOKS, writeMoved } from "./settle";
import type { Look } from "./undo-columns";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Takes back what was written over a person's cells because somebody moved something in that moment, and puts each
 * header to where its column is now; with nothing to take back, nothing is written.
 *
 * @param look before anything was written
 * @param again our columns and all cells now
 * @param sheet with the customers
 * @param incomplete the mark that stood in for the headers; `null` when these are written
 */
export function putRight(
  look: Look,
  { cells, columns }: Pick<StandingSheet, "cells" | "columns">,
  sheet: Sheet,
  incomplete: string | null,
): MovedCells {
  const { standing } = look;
  const row = look.columns.reduce((found, { headerRow }) => headerRow ?? found, 1);
  const headers = (standing.cells[row - 1] ?? []).map((cell, at) => ({
    column: at + 1,
    before: [textOf(cell)],
  }));
  const written: WrittenCells = {
    columns: look.columns.map((column) => writtenColumn(column, look)),
    expected: { row, columns: headers },
    incomplete: incomplete ?? "",
    areTitles: incomplete === null,
  };
  const moved = movedCells(written, standing, { cells, columns });
  writeMoved(moved, sheet);
  return moved;
}

/** @private */
function writtenColumn(
  { undo, column, headerRow, contents }: RestoredColumn,
  { contents: stood }: Look,
): WrittenColumn {
  const spans = spansOf([...contents.keys()]);
  const [first] = spans;
  const last = spans[spans.length - 1];
  const firstRow = first?.row ?? 1;
  const rows = first && last ? last.row + last.rows - firstRow : 0;
  return {
    mark: undo.mark,
    title: String(undo.header ?? ""),
    column,
    isNew: undo.before === null,
    headerRow,
    firstRow,
    contents: Array.from(
      { length: rows },
      (_, offset) => contents.get(firstRow + offset) ?? stood[firstRow + offset - 1]?.[column - 1] ?? "",
    ),
    spans,
  };
}

/**
 * Puts the headers, the colours and the marks back. Throws `UNDO_DISTURBED` when somebody keeps moving them meanwhile.
 *
 * @param look where they are
 * @param request of the run, which tells how new headers were to look; left out where it is not known
 * @param sheet with the customers
 * @param columnsNow tells where our columns stand now
 */
export function finishColumns(
  look: Look,
  request: Pick<RunRequest, "headerLook"> | undefined,
  sheet: Sheet,
  columnsNow: () => readonly MarkedColumn[],
): void {
  const { columns, marked } = look;
  const added = columns.filter(({ undo }) => undo.before === null);
  const grown = new Map(columns.flatMap(({ column, undo }) => (undo.grown ? [[column, undo.grown]] : [])));
  const firstRows = new Map(added.map(({ column, contents }) => [column, Math.min(...contents.keys())]));
  withoutColours(firstRows, sheet, request && (request.headerLook ?? BOLD), grown);
  for (const { column, headerRow, undo } of columns) {
    if (headerRow !== null) sheet.getRange(headerRow, column).setValue(undo.header ?? "");
  }
  for (const { column, undo } of added) {
    // A run takes none that is hidden, so that a person hid it with what was written there.
    if (sheet.isColumnHiddenByUser(column)) sheet.showColumns(column);
    // Another width is a person's by now.
    if (undo.widened && sheet.getColumnWidth(column) === undo.widened.to)
      sheet.setColumnWidth(column, undo.widened.from);
  }
  for (let again = 1; columns.length > 0; again++) {
    // Where somebody moves something between the two, nothing seems to have moved against what is read last.
    const columnsThen = columnsNow();
    const cells = asShown(sheet.getDataRange().getValues());
    const { contents, results } = putRight(look, { cells, columns: columnsThen }, sheet, null);
    if (again === MOST_LOOKS || results.length > 0) throw undoDisturbed("after", results);
    if (contents.length === 0) break;
  }
  for (const { column, undo } of added) {
    // All of them, where somebody doubled a mark.
    for (const one of marked) if (one.column === column && isSameMark(one, undo.mark)) one.metadata.remove();
  }
}
