/** Which cells the command works on. */
import { areaAt } from "../access";
import { selectArea } from "../engine/cells/cells";
import { readShown } from "../engine/cells/read";
import { filledSize } from "../engine/sheets/filled";
import { isSheetHidden, sheetIds, sheetName, sheetNamed, sheetSize } from "../engine/sheets/sheets";
import { areaFromAddress, columnName } from "../engine/workbook/area";
import type { Workbook } from "../engine/workbook/workbook";
import { CommandRefusal, type Wishes } from "./arguments";

/**
 * Selects the wished range, or the first filled cell of the sheet, around which the add-on finds the data.
 *
 * Throws `CommandRefusal` when there is no such sheet, no such range or nothing on the sheet.
 */
export function selectData(workbook: Workbook, { input, sheet, range }: Wishes): void {
  const sheetId = sheet === undefined ? firstFilled(workbook) : sheetNamed(workbook, sheet);
  if (sheetId === undefined && sheet !== undefined) {
    const names = sheetIds(workbook).map((id) => sheetName(workbook, id));
    throw new CommandRefusal(`--sheet: there is no sheet "${sheet}"; sheets are ${names.join(", ")}`);
  }
  if (sheetId === undefined || filledSize(workbook, sheetId).rows === 0)
    throw new CommandRefusal(`${input} is empty`);
  const area =
    range === undefined
      ? areaAt(workbook, `'${sheetName(workbook, sheetId)}'!${firstCell(workbook, sheetId)}`)
      : areaFromAddress(sheetId, range, sheetSize(workbook, sheetId));
  if (area === undefined) throw new CommandRefusal(`--range must look like A1:F900: found "${range}"`);
  const size = sheetSize(workbook, sheetId);
  if (area.top + area.rows > size.rows || area.left + area.columns > size.columns) {
    throw new CommandRefusal(`--range ${range} lies outside the sheet`);
  }
  selectArea(workbook, area);
}

function firstFilled(workbook: Workbook): string | undefined {
  return sheetIds(workbook).find((id) => !isSheetHidden(workbook, id) && filledSize(workbook, id).rows > 0);
}

/** The first cell, row by row, that shows something. */
function firstCell(workbook: Workbook, sheetId: string): string {
  const { rows, columns } = filledSize(workbook, sheetId);
  for (let top = 0; top < rows; top++) {
    const left =
      readShown(workbook, { sheetId, top, left: 0, rows: 1, columns })[0]?.findIndex((text) => text !== "") ??
      -1;
    if (left >= 0) return `${columnName(left)}${top + 1}`;
  }
  return "A1";
}
