/** Writing: values and formulas into an area, in as few engine steps as possible. */

import { sheetSize } from "../sheets/sheets";
import { typed } from "../typing/typing";
import type { Area } from "../workbook/area";
import { type EngineCommand, sendBatch } from "../workbook/batch";
import { withCommas, writingOf } from "../workbook/locale";
import type { Workbook } from "../workbook/workbook";
import { workbookLocale } from "../workbook/workbook";
import { isPlainText, literalOfNumber, literalOfText } from "./literal";

/** What can be put into a cell. A date is its serial number with the format to show it in. */
export type CellInput = string | number | boolean | DateInput;

export interface DateInput {
  readonly serial: number;
  /** Used when the cell has no number format of its own. */
  readonly format: string;
}

/**
 * Writes rows of values into an area of the same size.
 *
 * A text is read as if typed: `=` begins a formula, numbers, dates and truth values are
 * recognised, a leading apostrophe makes it text and goes away; in a cell with the plain text
 * format it stays as it is. Formats are set only where the cell has none.
 */
export function writeValues(workbook: Workbook, area: Area, rows: readonly (readonly CellInput[])[]): void {
  const writing = writingOf(workbookLocale(workbook));
  writeEach(workbook, area, rows, (input, format) => {
    if (typeof input === "number") return { content: literalOfNumber(input) };
    if (typeof input === "boolean") return { content: input ? "TRUE" : "FALSE" };
    if (typeof input === "object")
      return { content: literalOfNumber(input.serial), format: format ?? input.format };
    if (input === "") return { content: "" };
    if (isPlainText(format)) return literalOfText(input, format);
    if (input.startsWith("'")) return literalOfText(input.slice(1), format);
    if (input.startsWith("=") && input.length > 1) return { content: withCommas(input) };
    const meant = typed(input, writing);
    if (typeof meant.value === "number")
      return { content: literalOfNumber(meant.value), format: format ?? meant.format };
    if (typeof meant.value === "boolean") return { content: meant.value ? "TRUE" : "FALSE" };
    return literalOfText(input, format);
  });
}

/** Writes rows of formulas; a text that does not begin with `=` gets one, as in Sheets; `""` clears the cell. */
export function writeFormulas(workbook: Workbook, area: Area, rows: readonly (readonly string[])[]): void {
  writeEach(workbook, area, rows, (formula) => {
    if (formula === "") return { content: "" };
    return { content: withCommas(formula.startsWith("=") ? formula : `=${formula}`) };
  });
}

/** Clears values and formulas of an area and keeps everything else. */
export function clearContents(workbook: Workbook, area: Area): void {
  const { getters } = workbook.model;
  const commands: EngineCommand[] = [];
  for (let row = area.top; row < area.top + area.rows; row++) {
    for (let col = area.left; col < area.left + area.columns; col++) {
      const cell = getters.getCell({ sheetId: area.sheetId, row, col });
      if (cell === undefined || (!cell.isFormula && cell.content === "")) continue;
      commands.push({ type: "UPDATE_CELL", payload: { sheetId: area.sheetId, row, col, content: "" } });
    }
  }
  sendBatch(workbook.model, commands);
}

interface Change {
  readonly content: string;
  readonly format?: string | undefined;
}

function writeEach<Input>(
  workbook: Workbook,
  area: Area,
  rows: readonly (readonly Input[])[],
  changeOf: (input: Input, format: string | undefined) => Change,
): void {
  const { getters } = workbook.model;
  const { sheetId } = area;
  const size = sheetSize(workbook, sheetId);
  // A batch is not checked cell by cell, and a cell off the sheet would stay where nobody finds it.
  if (area.top + rows.length > size.rows || area.left + area.columns > size.columns) {
    throw new RangeError("the cells to be written do not lie on the sheet");
  }
  sendBatch(workbook.model, changes());

  function* changes(): Iterable<EngineCommand> {
    let row = area.top;
    for (const inputs of rows) {
      let col = area.left;
      for (const input of inputs) {
        const position = { sheetId, row, col: col++ };
        const before = getters.getCell(position);
        const { content, format } = changeOf(input, before?.format);
        const isNewFormat = format !== undefined && format !== before?.format;
        if (!isNewFormat && !before?.isFormula && (before?.content ?? "") === content) continue;
        yield {
          type: "UPDATE_CELL",
          payload: new CellPayload(position, content, isNewFormat ? { format } : {}),
        };
      }
      row++;
    }
  }
}

/** What a cell is set to. The engine copies every command before it runs it, cell by cell; nobody changes this one. */
class CellPayload {
  readonly sheetId: string;
  readonly row: number;
  readonly col: number;

  constructor(
    { sheetId, row, col }: { readonly sheetId: string; readonly row: number; readonly col: number },
    readonly content: string,
    format: { readonly format?: string },
  ) {
    this.sheetId = sheetId;
    this.row = row;
    this.col = col;
    Object.assign(this, format);
  }

  /** How the engine copies what is no plain object. */
  clone(): CellPayload {
    return this;
  }
}
