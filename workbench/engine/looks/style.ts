/** Styles of cells: number formats, fonts, colours and alignment. */

import { isPlainText, literalOfText, textOfLiteral } from "../cells/literal";
import { mapArea } from "../cells/read";
import type { Area } from "../workbook/area";
import { type EngineCommand, send, sendBatch } from "../workbook/batch";
import type { Style } from "../workbook/library";
import type { Workbook } from "../workbook/workbook";
import { engineFormat, sheetsFormat } from "./number-format";
import { runsOf, zonesFrom } from "./runs";

/** Changes to a style: what is given replaces, `undefined` takes a setting away. */
export type StyleChange = { readonly [Key in keyof Style]?: Style[Key] | undefined };

/** Gives each cell of the area its own number format, by rows. Throws when a pattern cannot be shown. */
export function setNumberFormats(
  workbook: Workbook,
  area: Area,
  patterns: readonly (readonly string[])[],
): void {
  const formats = patterns.map((row) => row.map(engineFormat));
  const recoded = textsToRecode(workbook, area, formats);
  for (const { setting, zones } of runsOf(formats)) {
    const target = zonesFrom(zones, area.top, area.left);
    send(workbook.model, "SET_FORMATTING", { sheetId: area.sheetId, target, format: setting });
  }
  sendBatch(workbook.model, recoded);
}

/** The number formats of the area as Sheets tells them. */
export function readNumberFormats(workbook: Workbook, area: Area): string[][] {
  const { getters } = workbook.model;
  return mapArea(area, (row, col) =>
    sheetsFormat(getters.getEvaluatedCell({ sheetId: area.sheetId, row, col }).format),
  );
}

/**
 * Changes the styles of the area, one change per cell by rows.
 *
 * Only the given settings change; a setting given as `undefined` goes back to the default.
 */
export function setStyles(
  workbook: Workbook,
  area: Area,
  changes: readonly (readonly StyleChange[])[],
): void {
  for (const { setting, zones } of runsOf(changes)) {
    const target = zonesFrom(zones, area.top, area.left);
    send(workbook.model, "SET_FORMATTING", { sheetId: area.sheetId, target, style: setting });
  }
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
  const target = zonesFrom(
    [{ top: 0, left: 0, bottom: area.rows - 1, right: area.columns - 1 }],
    area.top,
    area.left,
  );
  send(workbook.model, "CLEAR_FORMATTING", { sheetId: area.sheetId, target });
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
