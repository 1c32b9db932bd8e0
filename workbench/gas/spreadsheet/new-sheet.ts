/** New sheets: named or not, placed or not. */
import { activateSheet, activeSheet, addSheet, sheetIds } from "../../engine/sheets/sheets";
import { NEW_SHEET_SIZE } from "../../engine/workbook/workbook";
import type { Run } from "../face/calls";
import { allowStructure } from "../face/permission";
import { HostError } from "../host/realm";
import { checkCells } from "../sheet/room";
import { checkSheetName, freeSheetName } from "../sheet/sheet-names";

/** A new sheet by name, by position, by both or by neither; it goes right of the active one and becomes active. */
export function insertSheet(run: Run, given: readonly unknown[]): string {
  allowStructure(run);
  const { workbook } = run.host;
  const name = given.find((item) => typeof item === "string");
  const position = given.find((item) => typeof item === "number");
  if (given.some((item) => typeof item === "object" && item !== null))
    throw new HostError("Spreadsheet.insertSheet with a template is not in the workbench");
  checkCells(run, NEW_SHEET_SIZE.rows * NEW_SHEET_SIZE.columns);
  const count = sheetIds(workbook).length;
  const next = sheetIds(workbook).indexOf(activeSheet(workbook)) + 1;
  const place = typeof position === "number" ? Math.min(Math.max(0, position), count) : next;
  const sheetId = addSheet(
    workbook,
    name === undefined ? freeSheetName(run) : checkSheetName(run, name),
    place,
  );
  activateSheet(workbook, sheetId);
  return sheetId;
}
