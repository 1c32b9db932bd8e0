/** Names for new sheets. */

/**
 * The name that a new sheet would get; Sheets takes names that differ in letter case only for the same.
 *
 * @param spreadsheet where it would go
 * @param title its name if that is free
 */
export function freeName(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, title: string): string {
  for (let number = 1; ; number++) {
    const name = numbered(title, number);
    if (spreadsheet.getSheetByName(name) === null) return name;
  }
}

/**
 * The name to try.
 *
 * @param title of the sheet
 * @param number from 1, which is not shown
 */
export function numbered(title: string, number: number): string {
  return number === 1 ? title : `${title} ${number}`;
}
