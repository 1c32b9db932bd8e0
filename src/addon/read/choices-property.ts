/** The choices of the last run on each sheet, in the document's properties. */

type Properties = GoogleAppsScript.Properties.Properties;

const PREFIX = "choices.";

/**
 * The choices kept for a sheet, or `null`.
 *
 * @param sheetId of the customers
 */
export function readChoices(sheetId: number): string | null {
  return documentProperties()?.getProperty(`${PREFIX}${sheetId}`) ?? null;
}

/**
 * Keeps the choices of a sheet. What cannot be kept, a text beyond Google's limit of 9 KB or one for which there is no
 * room, is not: the next run starts from a guess, and the run at hand is as complete as ever.
 *
 * @param sheetId of the customers
 * @param text from `choicesText`; `null` to forget them
 */
export function keepChoices(sheetId: number, text: string | null): void {
  const name = `${PREFIX}${sheetId}`;
  try {
    const properties = documentProperties();
    if (text === null) properties?.deleteProperty(name);
    else if (properties && text.length <= LONGEST) keep(properties, name, text);
  } catch {
    // Not worth a failure: see above.
  }
}

/** Three bytes for each character at most. */
const LONGEST = 3000;

/**
 * Documented as null where a script has no document.
 */
export function documentProperties(): Properties | null {
  return PropertiesService.getDocumentProperties();
}

/** Where there is no room any more, sheets that were deleted give up theirs. @private */
function keep(properties: Properties, name: string, text: string): void {
  try {
    properties.setProperty(name, text);
  } catch (error) {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const old = properties
      .getKeys()
      .filter((key) => key.startsWith(PREFIX) && !spreadsheet.getSheetById(Number(key.slice(PREFIX.length))));
    if (old.length === 0) throw error;
    for (const key of old) properties.deleteProperty(key);
    properties.setProperty(name, text);
  }
}
