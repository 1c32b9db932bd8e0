/** Hidden sheets for what the add-on keeps between runs. */

const ATTEMPTS = 20;

/**
 * A new hidden sheet. Where the name is taken, by whomever, the next number is tried: asking first would cost a
 * call for every run.
 *
 * @param spreadsheet where it goes
 * @param title its name if that is free
 */
export function insertHidden(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  title: string,
): GoogleAppsScript.Spreadsheet.Sheet {
  for (let attempt = 1; ; attempt++) {
    try {
      return spreadsheet.insertSheet(attempt === 1 ? title : `${title} ${attempt}`).hideSheet();
    } catch (error) {
      if (attempt === ATTEMPTS) throw error;
    }
  }
}
