/** Copies of cells to another place, repeated as often as they fit there. */
import type { Area } from "../workbook/area";
import { type EngineCommand, sendBatch } from "../workbook/batch";
import type { Workbook } from "../workbook/workbook";
import { literalOfNumber, literalOfText } from "./literal";

/** What of a cell is copied: all, formulas and values, only what the formulas give, or only the looks. */
export type CopiedPart = "everything" | "contents" | "values" | "formats";

/**
 * Copies an area to another corner, once or as often as the target has room for whole copies.
 *
 * References in formulas move along, as when a person copies and pastes.
 */
export function copyArea(workbook: Workbook, from: Area, to: Area, part: CopiedPart): void {
  const { getters } = workbook.model;
  const commands: EngineCommand[] = [];
  const rows = from.rows * Math.max(1, Math.floor(to.rows / from.rows));
  const columns = from.columns * Math.max(1, Math.floor(to.columns / from.columns));
  for (let y = 0; y < rows; y++) {
    for (let x = 0; x < columns; x++) {
      const source = {
        sheetId: from.sheetId,
        row: from.top + (y % from.rows),
        col: from.left + (x % from.columns),
      };
      const target = { sheetId: to.sheetId, row: to.top + y, col: to.left + x };
      const cell = getters.getCell(source);
      const looks =
        part === "everything" || part === "formats"
          ? { style: cell?.style ?? null, format: cell?.format ?? "" }
          : {};
      const content = part === "formats" ? {} : { content: contentFor(workbook, source, target, part) };
      commands.push({ type: "UPDATE_CELL", payload: { ...target, ...content, ...looks } });
    }
  }
  sendBatch(workbook.model, commands);
}

interface Position {
  readonly sheetId: string;
  readonly row: number;
  readonly col: number;
}

function contentFor(
  { model: { getters } }: Workbook,
  source: Position,
  target: Position,
  part: CopiedPart,
): string {
  const cell = getters.getCell(source);
  if (part === "values") {
    const { value, format } = getters.getEvaluatedCell(source);
    if (value === null) return "";
    if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
    return typeof value === "number" ? literalOfNumber(value) : literalOfText(value, format).content;
  }
  if (cell === undefined) return "";
  if (!cell.isFormula) return cell.content;
  return getters.getTranslatedCellFormula(
    target.sheetId,
    target.col - source.col,
    target.row - source.row,
    cell.compiledFormula,
  );
}
