/** Undoes an undo: the same run once more, as long as it writes what stood there, and what a person had typed over it. */

import type { WritePlan } from "../../app/plan/write-plan";
import type { Contents } from "../../app/reading/sheet/contents";
import { type ColumnMark, isSameMark } from "../../app/reading/sheet/sheet-reading";
import { isRedone, lastRunKey, type Redo, typedAgain } from "../../app/record/redo";
import { InputError } from "../../core/problem";
import { type FoundHistory, findMarks, readCorner } from "../read/find-marks";
import { readRedos, storeRedos } from "../read/redo-property";
import { readBlock } from "./block-writer";
import { columnsOf } from "./settle";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The run that was undone last. Throws `NOTHING_TO_REDO` when there is none or another run came after the undo. */
export function nextRedo(): { readonly redo: Redo; readonly forget: () => void } {
  const [redo, ...others] = readRedos();
  const { history } = findMarks(SpreadsheetApp.getActiveSpreadsheet());
  if (!redo || !isNext(redo, history)) throw new InputError("NOTHING_TO_REDO");
  return { redo, forget: () => storeRedos(others) };
}

/** @private */
function isNext({ after }: Redo, history: FoundHistory | null): boolean {
  return after === lastRunKey(history?.runs ?? []);
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
  for (const { model, contents } of redo.blocks) {
    const found = blocks.find((one) => one.model === model && one.about === about);
    if (found) retype(contents, found, readCorner(found));
  }
}

/** @private */
function retype(
  contents: Contents,
  { sheet, row, layout }: { sheet: Sheet; row: number; layout: Parameters<typeof readBlock>[1] },
  column: number,
): void {
  const columns = contents[0]?.length ?? 0;
  if (columns === 0) return;
  const now = readBlock({ sheet, row, column, rows: contents.length, columns }, layout);
  contents.forEach((line, down) => {
    line.forEach((content, right) => {
      if (content !== now[down]?.[right]) sheet.getRange(row + down, column + right).setValue(content);
    });
  });
}
