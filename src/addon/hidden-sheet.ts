/** Hidden sheets for what the add-on keeps between runs. */

/**
 * A new hidden sheet; where the name is taken, by whomever, it gets the next number. Trying costs fewer calls than
 * asking first.
 *
 * @param spreadsheet where it goes
 * @param title its name if that is free
 */
export function insertHidden(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  title: string,
): GoogleAppsScript.Spreadsheet.Sheet {
  let sheet: GoogleAppsScript.Spreadsheet.Sheet | undefined;
  for (let number = 1; !sheet; number++) {
    const name = number === 1 ? title : `${title} ${number}`;
    try {
      sheet = spreadsheet.insertSheet(name);
    } catch (error) {
      if (spreadsheet.getSheetByName(name) === null) throw error;
    }
  }
  return sheet.hideSheet();
}
