/** Styles of cells: number formats, fonts, colours and alignment. */

import { isPlainText, literalOfText, textOfLiteral } from "../cells/literal";
import { mapArea, typedValue } from "../cells/read";
import { type Area, zoneOf } from "../workbook/area";
import { type EngineCommand, send, sendBatch } from "../workbook/batch";
import type { CellPosition, Style } from "../workbook/library";
import type { Workbook } from "../workbook/workbook";
import { engineFormat, sheetsFormat } from "./number-format";

/** Changes to a style: what is given replaces, `undefined` takes a setting away. */
export type StyleChange = { readonly [Key in keyof Style]?: Style[Key] | undefined };

/** Gives each cell of the area its own number format, by rows. Throws when a pattern cannot be shown. */
export function setNumberFormats(
  workbook: Workbook,
  area: Area,
  patterns: readonly (readonly string[])[],
): void {
  const formats = patterns.map((row) => row.map(engineFormat));
  const { getters } = workbook.model;
  const changed = updates(area, (position, y, x) => {
    const format = formats[y]?.[x] ?? "";
    return (getters.getCell(position)?.format ?? "") === format ? undefined : { format };
  });
  sendBatch(workbook.model, [...changed, ...textsToRecode(workbook, area, formats)]);
}

/** The number formats of the area as Sheets tells them. */
export function readNumberFormats(workbook: Workbook, area: Area): string[][] {
  const { getters } = workbook.model;
  return mapArea(area, (row, col) => {
    const position = { sheetId: area.sheetId, row, col };
    const cell = getters.getCell(position);
    // A formula that shows an error has its own format all the same.
    return sheetsFormat((typedValue(cell) ?? getters.getEvaluatedCell(position)).format ?? cell?.format);
  });
}

/**
 * Changes the styles of the area, one change per cell by rows.
 *
 * Only the given settings change; a setting given as `undefined` goes back to the default. A cell that looks as asked
 * is left alone: most cells of a block are plain, and the engine takes its time for each.
 */
export function setStyles(
  workbook: Workbook,
  area: Area,
  changes: readonly (readonly StyleChange[])[],
): void {
  const { getters } = workbook.model;
  const changed = updates(area, (position, y, x) => {
    const before = getters.getCell(position)?.style ?? {};
    const change = changes[y]?.[x] ?? {};
    return looksSo(before, change) ? undefined : { style: { ...before, ...change } };
  });
  sendBatch(workbook.model, changed);
}

/** How a cell looks whose style does not say. */
const UNSAID: Style = {
  bold: false,
  italic: false,
  strikethrough: false,
  underline: false,
  fontSize: 10,
  verticalAlign: "bottom",
  wrapping: "overflow",
};

function looksSo(style: Style, change: StyleChange): boolean {
  const setting = (of: StyleChange, key: string): unknown => Reflect.get(of, key) ?? Reflect.get(UNSAID, key);
  return Object.keys(change).every((key) => setting(style, key) === setting(change, key));
}

/** The changes of the cells that need one. */
function updates(
  { sheetId, top, left, rows, columns }: Area,
  changeOf: (position: CellPosition, y: number, x: number) => object | undefined,
): EngineCommand[] {
  const commands: EngineCommand[] = [];
  for (let y = 0; y < rows; y++) {
    for (let x = 0; x < columns; x++) {
      const position = { sheetId, row: top + y, col: left + x };
      const change = changeOf(position, y, x);
      if (change) commands.push({ type: "UPDATE_CELL", payload: { ...position, ...change } });
    }
  }
  return commands;
}

/** The styles of the area; a setting that was never made is missing. */
export function readStyles(workbook: Workbook, area: Area): Style[][] {
  const { getters } = workbook.model;
  return mapArea(area, (row, col) => getters.getCell({ sheetId: area.sheetId, row, col })?.style ?? {});
}

/** Takes number formats, styles and borders off the area; texts stay texts. */
export function clearFormats(workbook: Workbook, area: Area): void {
  const plain = mapArea(area, () => "");
  const recoded = textsToRecode(workbook, area, plain);
  send(workbook.model, "CLEAR_FORMATTING", { sheetId: area.sheetId, target: [zoneOf(area)] });
  sendBatch(workbook.model, recoded);
}

/** Texts whose cells turn into plain text cells, or stop being such, are kept under another literal. */
function textsToRecode(
  workbook: Workbook,
  area: Area,
  formats: readonly (readonly string[])[],
): EngineCommand[] {
  const { getters } = workbook.model;
  const { sheetId } = area;
  return formats.flatMap((row, y) =>
    row.flatMap((format, x) => {
      const position = { sheetId, row: area.top + y, col: area.left + x };
      const cell = getters.getCell(position);
      if (cell === undefined || cell.isFormula || cell.content === "") return [];
      if (!isPlainText(cell.format) && (typeof cell.parsedValue !== "string" || !isPlainText(format)))
        return [];
      const literal = literalOfText(textOfLiteral(cell.content, cell.format), format);
      if (literal.content === cell.content && (literal.format ?? "") === format) return [];
      return [{ type: "UPDATE_CELL", payload: { ...position, ...literal } }];
    }),
  );
}
