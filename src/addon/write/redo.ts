/** Undoes an undo: the same run once more, as long as it writes what stood there, and what a person had typed over it. */

import { columnsOf as columnsOfBlock } from "../../app/plan/block-prints";
import type { WritePlan } from "../../app/plan/write-plan";
import { type ColumnMark, isSameMark } from "../../app/reading/sheet/sheet-reading";
import { followingCorner } from "../../app/record/own-references";
import {
  isRedone,
  isSameRequest,
  lastRunKey,
  placesAgain,
  type Redo,
  type RedoneBlock,
  typedAgain,
} from "../../app/record/redo";
import { InputError } from "../../core/problem";
import { type FoundBlock, type FoundHistory, findMarks, readCorner } from "../read/find-marks";
import { readUndo } from "../read/read-history";
import { readBlock } from "./block-writer";
import { keepRedos, knownRedos } from "./kept-redos";
import { columnsOf } from "./settle";
import { standingSummary } from "./standing-summary";
import { undoLastRun } from "./undo";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/**
 * The run that was undone last. Throws `NOTHING_TO_REDO` when there is none or another run came after the undo.
 *
 * Where it was begun and broke off, that is taken back first, with the words that were typed again by then: nothing would tell them
 * from a person's. One that stopped for want of time goes on where it stopped.
 */
export function nextRedo(): { readonly redo: Redo; readonly forget: () => void } {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const { history, redo: found } = findMarks(spreadsheet);
  const [redo, ...others] = knownRedos(found, (last) => isNext(last, history));
  if (!redo) throw new InputError("NOTHING_TO_REDO");
  const last = history?.runs[history.runs.length - 1];
  if (last?.isOpen && last.written === undefined) undoLastRun(true, last.run);
  return { redo, forget: () => keepRedos(others, spreadsheet, found) };
}

/** Also where it was begun and broke off: then the same request lies open, and is brought to its end. @private */
function isNext({ after, request }: Redo, history: FoundHistory | null): boolean {
  const runs = history?.runs ?? [];
  const last = runs[runs.length - 1];
  if (!history || !last?.isOpen) return after === lastRunKey(runs);
  const begun = readUndo(history, last)?.request;
  return after === lastRunKey(runs.slice(0, -1)) && begun !== undefined && isSameRequest(begun, request);
}

/**
 * The run with what was remembered of it. Throws `REDO_CHANGED` when it would write something else than what was undone.
 *
 * @param redo what stood there
 * @param plan of the run
 */
export function planAgain(redo: Redo, plan: WritePlan): WritePlan {
  if (!isRedone(redo, plan)) throw new InputError("REDO_CHANGED");
  return { ...plan, choices: redo.choices };
}

/**
 * Writes once more what a person had typed over what the run wrote.
 *
 * @param redo what stood there
 * @param plan as it was applied
 * @param about the sheet that the summaries are about
 * @param spreadsheet the workbook
 * @param sheet with the customers
 */
export function typeAgain(
  redo: Redo,
  plan: WritePlan,
  about: number,
  spreadsheet: Spreadsheet,
  sheet: Sheet,
): void {
  const typed = redo.columns.filter((one) => one.typed);
  const standing = typed.length > 0 ? columnsOf(spreadsheet, sheet.getSheetId()) : [];
  for (const column of typed) {
    const isIt = (one: ColumnMark) => isSameMark(one, column.mark);
    const planned = plan.columns.find(({ mark }) => isIt(mark));
    const at = standing.find(isIt)?.column ?? planned?.column;
    const contents = planned && typedAgain(column, plan.rows, planned.contents);
    if (!planned || !contents || !at) continue;
    for (const { row, rows } of planned.spans) {
      const from = row - planned.firstRow;
      const lines = contents.slice(from, from + rows).map((content) => [content]);
      sheet.getRange(row, at, rows, 1).setValues(lines);
    }
  }
  if (redo.blocks.length === 0) return;
  const { blocks } = findMarks(spreadsheet);
  for (const block of redo.blocks) {
    const found = blocks.find((one) => one.model === block.model && one.about === about);
    if (found) retype(block, found, readCorner(found));
  }
}

/** Rows and columns that a person had put in are put in again; what the run wrote itself has its place and looks. @private */
function retype(block: RedoneBlock, found: FoundBlock, column: number): void {
  const { sheet, row, rows } = found;
  const { lines, columns } = block;
  const contents = followingCorner(block.contents, block.corner, { row, column });
  const standing = contents[0]?.length ?? 0;
  if (standing === 0) return;
  const width = columnsOfBlock(found.layout).length;
  const across = placesAgain(columns, standing, width);
  const down = placesAgain(lines, contents.length, rows);
  columns?.forEach((one, at) => {
    if (one === null) sheet.insertColumnsBefore(column + (across[at] ?? at), 1);
  });
  lines?.forEach((one, at) => {
    if (one === null) sheet.insertRowsBefore(row + (down[at] ?? at), 1);
  });
  const { layout } = standingSummary(found, column, width).block;
  const all = { rows: Math.max(...down) + 1, columns: Math.max(...across) + 1 };
  const now = readBlock({ sheet, row, column, ...all }, layout);
  const isLess = (moved: typeof lines, written: number) =>
    moved !== undefined && moved.filter((one) => one !== null).length < written;
  // Formulas that lost a row or column of theirs are whole again, because what a person deleted is not deleted once more.
  const areWhole = isLess(lines, rows) || isLess(columns, width);
  const isFormula = (content: string | number | undefined) => String(content).startsWith("=");
  contents.forEach((line, at) => {
    const place = down[at] ?? at;
    line.forEach((content, right) => {
      const beside = across[right] ?? right;
      const there = now[place]?.[beside];
      if (content === there || (areWhole && isFormula(content) && isFormula(there))) return;
      sheet.getRange(row + place, column + beside).setValue(content);
    });
  });
}
