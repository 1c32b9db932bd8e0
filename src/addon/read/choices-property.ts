/** The choices of the last run on each sheet, in the document's properties. */

const PREFIX = "choices.";

/**
 * The choices kept for a sheet, or `null`.
 *
 * @param sheetId of the customers
 */
export function readChoices(sheetId: number): string | null {
  return PropertiesService.getDocumentProperties().getProperty(`${PREFIX}${sheetId}`);
}

/**
 * Keeps the choices of a sheet. A text beyond Google's limit of 9 KB is not kept: the next run starts from a guess.
 *
 * @param sheetId of the customers
 * @param text from `choicesText`; `null` to forget them
 */
export function keepChoices(sheetId: number, text: string | null): void {
  const properties = PropertiesService.getDocumentProperties();
  if (text === null) properties.deleteProperty(`${PREFIX}${sheetId}`);
  else if (text.length <= LONGEST) properties.setProperty(`${PREFIX}${sheetId}`, text);
}

/** Three bytes for each character at most. */
const LONGEST = 3000;
