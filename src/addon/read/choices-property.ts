/** What people chose, in the document's properties: for each sheet its last run and what came after it, and set-ups by name. */

import type { WorkbookReading } from "../../app/reading/sheet/sheet-reading";
import { InputError } from "../../core/problem";

type Properties = GoogleAppsScript.Properties.Properties;

/** The last run's choices on each sheet. */
const CHOICES = "choices.";
/** What was chosen on each sheet since. */
const DRAFT = "draft.";
const SETUP = "setup.";
const REVISION = "revision";

/** Bytes of a property, and of all of a document. */
const ROOM = { value: 9 * 1024, all: 500 * 1024 };

/**
 * What is kept for a sheet and for all of them.
 *
 * @param sheetId of the customers
 */
export function readChosen(
  sheetId: number,
): Pick<WorkbookReading, "choices" | "draft" | "setups" | "revision"> {
  const kept = allKept();
  const draft = kept[`${DRAFT}${sheetId}`];
  return {
    choices: kept[`${CHOICES}${sheetId}`] ?? null,
    ...(draft === undefined ? {} : { draft }),
    setups: setupsIn(kept),
    revision: kept[REVISION] ?? "",
  };
}

/** Nothing where Google does not tell it, as when a day's calls are used up: then all is guessed, as the first time. @private */
function allKept(): Record<string, string | undefined> {
  try {
    return documentProperties()?.getProperties() ?? {};
  } catch {
    return {};
  }
}

/**
 * Keeps the choices of a run over a sheet, and forgets what was chosen since the one before. What cannot be kept, a text
 * beyond Google's limit or one for which there is no room, is not: the next run starts from a guess, and the run at hand
 * is as complete as ever.
 *
 * @param sheetId of the customers
 * @param text from `choicesText`; `null` to forget them
 */
export function keepChoices(sheetId: number, text: string | null): void {
  const name = `${CHOICES}${sheetId}`;
  try {
    const properties = documentProperties();
    properties?.deleteProperty(`${DRAFT}${sheetId}`);
    if (text === null) properties?.deleteProperty(name);
    else if (properties) keep(properties, name, text);
  } catch {
    // Not worth a failure: see above.
  }
}

/**
 * Keeps what is chosen on a sheet until its next run; what cannot be kept is not.
 *
 * @param sheetId of the customers
 * @param text from `draftText`
 */
export function keepDraft(sheetId: number, text: string): void {
  try {
    const properties = documentProperties();
    if (properties) keep(properties, `${DRAFT}${sheetId}`, text);
  } catch {
    // A viewer's, or no room: then it is chosen anew, as without a draft.
  }
}

/**
 * Keeps a set-up under its name, or deletes it. Throws `SETUP_TOO_LARGE` where there is no room for it, because a person
 * asked for it, and what Google says where a person may not.
 *
 * @param name that a person gave
 * @param text of the set-up; `null` deletes it
 * @returns all set-ups that are kept then
 */
export function keepSetup(name: string, text: string | null): string[] {
  const properties = documentProperties();
  const key = `${SETUP}${name}`;
  try {
    if (text === null) properties?.deleteProperty(key);
    else properties?.setProperty(key, text);
  } catch (error) {
    throw text !== null && lacksRoom(key, text, properties) ? new InputError("SETUP_TOO_LARGE") : error;
  }
  return setupsIn(properties?.getProperties() ?? {});
}

/** The number of the last run or undo, which tells a sidebar whether what it shows is still true. */
export function readRevision(): string {
  return documentProperties()?.getProperty(REVISION) ?? "";
}

/** Says that a run or an undo changed what sidebars show. */
export function renewRevision(): void {
  try {
    documentProperties()?.setProperty(REVISION, String(Date.now()));
  } catch {
    // A sidebar that shows something old asks anew when its person does.
  }
}

/**
 * Documented as null where a script has no document.
 */
export function documentProperties(): Properties | null {
  return PropertiesService.getDocumentProperties();
}

/** @private */
function setupsIn(kept: Readonly<Record<string, string | undefined>>): string[] {
  return Object.entries(kept).flatMap(([key, text]) =>
    key.startsWith(SETUP) && text !== undefined ? [text] : [],
  );
}

/** Told by size, because Google refuses in the words of a person's language. @private */
function lacksRoom(key: string, text: string, properties: Properties | null): boolean {
  if (bytesOf(text) >= ROOM.value) return true;
  const stored = Object.entries(properties?.getProperties() ?? {}).filter(([one]) => one !== key);
  return bytesOf([key, text, ...stored.flat()].join("")) > ROOM.all;
}

/** As UTF-8; half a character counts as one. @private */
function bytesOf(text: string): number {
  return encodeURIComponent(text.replace(/[\ud800-\udfff]/g, "xx")).replace(/%../g, "x").length;
}

/** Where there is no room any more, sheets that were deleted give up theirs. @private */
function keep(properties: Properties, name: string, text: string): void {
  try {
    properties.setProperty(name, text);
  } catch (error) {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const old = properties
      .getKeys()
      .filter((key) =>
        [CHOICES, DRAFT].some(
          (prefix) => key.startsWith(prefix) && !spreadsheet.getSheetById(Number(key.slice(prefix.length))),
        ),
      );
    if (old.length === 0) throw error;
    for (const key of old) properties.deleteProperty(key);
    properties.setProperty(name, text);
  }
}
