/** Sheets that people hid: none is gone to by itself, and no file is left without a sheet in sight. */

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Goes to a sheet, and stays where it is if a person hid or deleted that one; asking first would cost each run a call.
 *
 * @param sheet where to go
 * @param spreadsheet it stands in
 */
export function goTo(sheet: Sheet, spreadsheet: Spreadsheet): void {
  try {
    spreadsheet.setActiveSheet(sheet);
  } catch {
    // What is in front matters less than what was done.
  }
}

/**
 * Shows a sheet that a person asks for. Only where it is hidden, because who may only view may not change that either.
 *
 * @param sheet to be seen
 */
export function bringInSight(sheet: Sheet): void {
  if (sheet.isSheetHidden()) sheet.showSheet();
}

/**
 * Deletes a sheet of ours. Where people hid all others meanwhile, the one that it was about is shown first, because no file
 * can be without a sheet in sight.
 *
 * @param sheet to delete
 * @param spreadsheet it stands in
 * @param about the sheet with the customers or orders; the first one that is left where it is not there any more
 */
export function removeSheet(sheet: Sheet, spreadsheet: Spreadsheet, about: Sheet | null): void {
  try {
    spreadsheet.deleteSheet(sheet);
    return;
  } catch (error) {
    const others = spreadsheet.getSheets().filter((one) => one.getSheetId() !== sheet.getSheetId());
    const shown = about ?? others[0];
    if (!shown || others.some((one) => !one.isSheetHidden())) throw error;
    shown.showSheet();
  }
  spreadsheet.deleteSheet(sheet);
}
