/** Reads the hidden sheet with the record of runs. */

import type { HistoryReading, RecordedRun } from "../../app/reading/sheet-reading";
import { HISTORY_COLUMNS } from "../../app/record/history";
import { recordFrom, type UndoRecord } from "../../app/record/undo";
import type { FoundHistory } from "./find-marks";

/**
 * The record as far as a run needs it: the rows of the last run over one sheet.
 *
 * @param found the record's mark, or `null` when nothing was ever recorded
 * @param sheetId of the customers; `null` leaves the rows out
 */
export function readHistory(found: FoundHistory | null, sheetId: number | null): HistoryReading {
  if (!found) return { models: [], runs: [], last: [] };
  const { models, runs, sheet } = found;
  const index = sheetId === null ? -1 : runs.map((run) => run.sheetId).lastIndexOf(sheetId);
  const last = runs[index];
  if (!last || last.rows === 0) return { models, runs, last: [] };
  const cells = sheet
    .getRange(rowAfter(runs.slice(0, index)), 1, last.rows, HISTORY_COLUMNS.length + models.length)
    .getValues();
  // A person who edited the record has moved its rows: better no record than a wrong one.
  return { models, runs, last: cells.every(([run]) => run === last.run) ? cells : [] };
}

/**
 * What is needed to take the last run back; `null` when there is nothing or a person made it unreadable.
 *
 * @param found the record's mark
 */
export function lastUndo(found: FoundHistory): UndoRecord | null {
  const last = found.runs[found.runs.length - 1];
  if (!last || last.undoRows === 0) return null;
  const width = HISTORY_COLUMNS.length + found.models.length;
  const cells = found.sheet
    .getRange(rowAfter(found.runs) - last.undoRows, 1, last.undoRows, width)
    .getValues();
  return recordFrom(cells.flatMap(([, ...chunks]) => chunks));
}

/**
 * The first row below some runs.
 *
 * @param runs the first ones, in the order of their rows
 */
export function rowAfter(runs: readonly RecordedRun[]): number {
  return 2 + runs.reduce((total, { rows, undoRows }) => total + rows + undoRows, 0);
}
