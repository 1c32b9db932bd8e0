/** Reads the hidden sheet with the record of runs. */

import {
  endedRuns,
  type HistoryReading,
  type ListHistory,
  type RecordedRows,
  type RecordedRun,
} from "../../app/reading/sheet/sheet-reading";
import { runBefore, trustedRows } from "../../app/record/history";
import { HISTORY_COLUMNS } from "../../app/record/history-columns";
import type { UndoRecord } from "../../app/record/undo";
import { recordFrom } from "../../app/record/undo-format";
import type { Cell } from "../../core/cells/cell";
import { grouped } from "../../core/table/grouped";
import type { FoundHistory } from "./find-marks";
import { rangeAt } from "./range-at";

/** Which rows of the record are wanted: none, what a run over the sheet compares with, or all its runs. */
export type WantedRuns = "none" | "last" | "all";

/**
 * The record as far as a run needs it: rows of runs over one sheet. Those that broke off are not among them, nor are any
 * that do not stand there as they were written.
 *
 * @param found the record's mark, or `null` when nothing was ever recorded
 * @param sheetId of the customers
 * @param wanted of their runs
 */
export function readHistory(found: FoundHistory | null, sheetId: number, wanted: WantedRuns): HistoryReading {
  if (!found) return { models: [], runs: [], last: [] };
  const { models, runs } = found;
  const ended = endedRuns(runs, sheetId);
  const lists = [...grouped([...ended].reverse(), ({ list = 0, stack = 0 }) => `${list} ${stack}`).values()];
  const rowsOf = (list: readonly RecordedRun[]) =>
    wanted === "none" ? { last: [] } : readList(found, [...list].reverse(), wanted);
  const [newest = [], ...others] = lists;
  const open = runs.filter((run) => run.sheetId === sheetId).pop();
  const unfinished =
    wanted !== "none" && open?.isOpen && open.rows > 0
      ? trustedRows(readRows(found, open, 0, open.rows), open).last
      : [];
  return {
    models,
    runs,
    ...rowsOf(newest),
    ...(unfinished.length > 0 ? { unfinished } : {}),
    ...(others.length > 0
      ? {
          others: others.map((one) => ({ list: one[0]?.list ?? 0, stack: one[0]?.stack, rows: rowsOf(one) })),
        }
      : {}),
  };
}

/** @private */
function readList(
  found: FoundHistory,
  ended: readonly RecordedRun[],
  wanted: Exclude<WantedRuns, "none">,
): ListHistory {
  const run = ended[ended.length - 1];
  if (!run || run.rows === 0) return { last: [] };
  const last = trustedRows(readRows(found, run, 0, run.rows), run);
  const before = runBefore(ended);
  const asked = wanted === "all" ? ended.slice(0, -1) : before ? [before] : [];
  const read = asked.map((one) => ({
    run: one,
    ...trustedRows(readRows(found, one, 0, one.rows), one),
  }));
  const earlier = read.flatMap(({ run, last: rows }) => (rows.length > 0 ? [{ run, rows }] : []));
  const edited = read.flatMap(({ run, isSetAside }) => (isSetAside ? [run] : []));
  return {
    ...last,
    ...(earlier.length > 0 ? { earlier } : {}),
    ...(edited.length > 0 ? { edited } : {}),
  };
}

/**
 * The rows of every run that stand there as it wrote them, oldest first.
 *
 * @param found the record's mark
 */
export function readRuns(found: FoundHistory): RecordedRows[] {
  return found.runs
    .map((run) => ({ run, ...trustedRows(readRows(found, run, 0, run.rows), run) }))
    .map(({ run, last }) => ({ run, rows: last }));
}

/**
 * The record with the rows of one run as the last.
 *
 * @param found the record's mark
 * @param run whose rows are wanted
 */
export function readRun(found: FoundHistory, run: RecordedRun): HistoryReading {
  const { models, runs } = found;
  return { models, runs, ...trustedRows(run.rows > 0 ? readRows(found, run, 0, run.rows) : [], run) };
}

/**
 * What is needed to take a run back; `null` when a person made it unreadable.
 *
 * @param found the record's mark
 * @param run one that can be taken back
 */
export function readUndo(found: FoundHistory, run: RecordedRun): UndoRecord | null {
  const record = recordFrom(readRows(found, run, run.rows, run.undoRows).flatMap(([, ...chunks]) => chunks));
  return record?.run === run.run ? record : null;
}

/**
 * Some rows of a run. They are known by its number, which begins each of them: rows that a person moved or parted with lines
 * of their own, or that a write that broke off left, are looked for once more. None when they are no longer there: better
 * no record than a wrong one.
 * @private
 */
function readRows(found: FoundHistory, run: RecordedRun, from: number, rows: number): Cell[][] {
  const { sheet, models, runs } = found;
  const columns = HISTORY_COLUMNS.length + models.length;
  const readAt = (row: number, many: number) =>
    rangeAt({ row, column: 1, rows: many, columns }, sheet)?.getValues() ?? [];
  const isOurs = ([number]: readonly Cell[]) => number === run.run;
  const expected = rowAfter(runs.slice(0, runs.indexOf(run))) + from;
  // Where lines were put in above, what is at the end of a run stands further down, and others of its rows here.
  const isAtEnd = from > 0 && from + rows === run.rows + run.undoRows;
  const withNext = isAtEnd ? readAt(expected, rows + 1) : [];
  const there = withNext.length > 0 ? withNext : readAt(expected, rows);
  if (there.length >= rows && there.every((row, at) => isOurs(row) === at < rows))
    return there.slice(0, rows);
  const places = runNumbers(found, sheet.getMaxRows()).flatMap((number, at) =>
    number === run.run ? [at + 1] : [],
  );
  const [first, last] = [places[from], places[from + rows - 1]];
  return first === undefined || last === undefined ? [] : readAt(first, last - first + 1).filter(isOurs);
}

/**
 * The first column of the record: the number of the run that each row belongs to.
 *
 * @param found the record's mark
 * @param rows of its sheet
 */
export function runNumbers({ sheet }: Pick<FoundHistory, "sheet">, rows: number): Cell[] {
  return sheet
    .getRange(1, 1, rows, 1)
    .getValues()
    .map(([number]) => number);
}

/**
 * The first row of the record below some runs.
 *
 * @param runs the first ones of the record
 */
export function rowAfter(runs: readonly RecordedRun[]): number {
  return 2 + runs.reduce((total, { rows, undoRows }) => total + rows + undoRows, 0);
}
