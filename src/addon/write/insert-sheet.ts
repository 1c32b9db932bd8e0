/** New sheets under names that are still free; until we marked it, a sheet is called incomplete. */

import { numbered } from "../read/free-name";
import { MARK_KEY } from "../read/mark-format";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Rows and columns of a sheet. */
export interface SheetSize {
  readonly rows: number;
  readonly columns: number;
}

/** As Google makes a sheet. */
export const NEW_SHEET: SheetSize = { rows: 1000, columns: 26 };

/**
 * A new sheet that says by its name that it is incomplete: mark it, then name it. One that a run left blank when it
 * broke off is used again.
 *
 * @param spreadsheet where it goes
 * @param incomplete the name until then
 * @param named ids of sheets that this run made and named since: where one has that name still, Google put off what went
 *   wrong with it and tells it now
 */
export function insertUnnamed(
  spreadsheet: Spreadsheet,
  incomplete: string,
  named: ReadonlySet<number> = new Set(),
): Sheet {
  for (let number = 1; ; number++) {
    const name = numbered(incomplete, number);
    try {
      return spreadsheet.insertSheet(name);
    } catch (error) {
      const there = spreadsheet.getSheetByName(name);
      if (there === null || named.has(there.getSheetId())) throw error;
      if (isLeftBlank(spreadsheet, there)) return there;
    }
  }
}

/**
 * Names a sheet of ours; where the name is taken, by whomever, it gets the next number. Trying costs fewer calls than
 * asking first.
 *
 * @param spreadsheet it stands in
 * @param sheet one of ours
 * @param title its name if that is free
 * @returns its name
 */
export function giveName(spreadsheet: Spreadsheet, sheet: Sheet, title: string): string {
  for (let number = 1; ; number++) {
    const name = numbered(title, number);
    try {
      sheet.setName(name);
      return name;
    } catch (error) {
      if (spreadsheet.getSheetByName(name) === null) throw error;
    }
  }
}

/**
 * The sheet that a run inserted and left when it broke off before it marked it; `null` when there is none.
 *
 * @param spreadsheet it stands in
 * @param incomplete what such a sheet is called
 */
export function sheetLeftBlank(spreadsheet: Spreadsheet, incomplete: string): Sheet | null {
  const sheet = spreadsheet.getSheetByName(incomplete);
  return sheet && isLeftBlank(spreadsheet, sheet) ? sheet : null;
}

/**
 * Whether nothing stands on a sheet, not even a mark of ours on one of its rows: whether a search on the sheet finds
 * those is told in two ways, so that the spreadsheet is asked.
 * @private
 */
function isLeftBlank(spreadsheet: Spreadsheet, sheet: Sheet): boolean {
  if (sheet.getLastRow() > 0) return false;
  const sheetId = sheet.getSheetId();
  const marks = spreadsheet.createDeveloperMetadataFinder().withKey(MARK_KEY).find();
  return marks.every((metadata) => {
    const location = metadata.getLocation();
    const place = location.getSheet() ?? location.getRow()?.getSheet() ?? location.getColumn()?.getSheet();
    return place?.getSheetId() !== sheetId;
  });
}
