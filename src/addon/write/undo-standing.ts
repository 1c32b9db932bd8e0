/** What stands in a summary before it is taken back, and whether a person edited it. */

import { standingLayout } from "../../app/plan/moved-block";
import { ownContents } from "../../app/record/layout";
import type { RedoneBlock } from "../../app/record/redo";
import { isSheetEdited, type SheetUndo } from "../../app/record/undo";
import { readBlock } from "./block-writer";
import { standingSummary } from "./standing-summary";
import type { Look } from "./undo-columns";
import type { UndoneBlock } from "./undo-sheet";

/** What a person or we wrote into a summary. */
export interface Standing extends Pick<Look, "contents" | "used"> {
  readonly isEdited: boolean;
  /** The block with the rows and columns that a person put in, and without those deleted. */
  readonly found: UndoneBlock;
  readonly redone: Omit<RedoneBlock, "model">;
}

/** Whether a person wrote above or left of a block that came to stand lower or further right. @private */
function isWrittenBefore(data: GoogleAppsScript.Spreadsheet.Range, row: number, column: number): boolean {
  if (row === 1 && column === 1) return false;
  return data
    .getValues()
    .some((line, down) => line.some((cell, at) => cell !== "" && (down < row - 1 || at < column - 1)));
}

/**
 * What stands in a summary that is to be taken back. Anything a person wrote on a sheet that the undo would delete counts as
 * an edit, beside the block too; blank rows and columns put in do not.
 *
 * @param undo what was there before it
 * @param found as marked
 */
export function standingBlock(undo: SheetUndo, found: UndoneBlock): Standing {
  const { sheet, row, column } = found;
  const { block, width, lines, columns, blankGaps } = standingSummary(found, column, undo.columns);
  const data = sheet.getDataRange();
  const used = {
    rows: undo.before ? block.rows : Math.max(block.rows, data.getLastRow() - row + 1),
    columns: undo.before ? width : Math.max(width, data.getLastColumn() - column + 1),
  };
  // What formulas fill is told by more than one layout where the run broke off.
  const standing = readBlock({ sheet, row, column, ...used });
  const own = ownContents(standing, block.layout);
  const isOfBlock = (line: (string | number)[], index: number) =>
    lines?.[index] !== null || line.some((content) => content !== "");
  const written = standing
    .map((line) => line.filter((_, at) => !blankGaps.includes(at)))
    .filter((_, index) => isOfBlock(own[index] ?? [], index));
  const kept = lines?.filter((_, index) => isOfBlock(own[index] ?? [], index));
  const isAsWritten = !isSheetEdited(undo, written, kept ? standingLayout(kept, found.layout) : found.layout);
  // Back already, with the columns that were put in before the run, where an undo broke off after it.
  const isBack = undo.before !== null && !isSheetEdited(undo, standing, block.layout);
  return {
    isEdited: (!undo.before && isWrittenBefore(data, row, column)) || !(isAsWritten || isBack),
    contents: own,
    used,
    found: { ...block, width },
    redone: { contents: own, corner: { row, column }, ...(lines ? { lines, columns } : {}) },
  };
}
