/** New sheets under names that are still free. */

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/**
 * The name that a new sheet would get; Sheets takes names that differ in letter case only for the same.
 *
 * @param spreadsheet where it would go
 * @param title its name if that is free
 */
export function freeName(spreadsheet: Spreadsheet, title: string): string {
  for (let number = 1; ; number++) {
    const name = numbered(title, number);
    if (spreadsheet.getSheetByName(name) === null) return name;
  }
}

/**
 * A new sheet; where the name is taken, by whomever, it gets the next number. Trying costs fewer calls than asking
 * first.
 *
 * @param spreadsheet where it goes
 * @param title its name if that is free
 */
export function insertNamed(
  spreadsheet: Spreadsheet,
  title: string,
): { readonly sheet: GoogleAppsScript.Spreadsheet.Sheet; readonly name: string } {
  for (let number = 1; ; number++) {
    const name = numbered(title, number);
    try {
      return { sheet: spreadsheet.insertSheet(name), name };
    } catch (error) {
      if (spreadsheet.getSheetByName(name) === null) throw error;
    }
  }
}

/** @private */
function numbered(title: string, number: number): string {
  return number === 1 ? title : `${title} ${number}`;
}
