/** What can be redone: in the document's properties, and on the workbook itself for as long as Google refuses these. */

import { type Redo, redosFrom, redosText } from "../../app/record/redo";
import type { FoundRedo } from "../read/find-marks";
import { readRedos, storeRedos } from "../read/redo-property";
import { markRedo } from "./write-marks";

/** Of the 30 000 characters of metadata that a workbook has room for; quotes within a text take two. */
const MOST_ON_WORKBOOK = 12_000;

/**
 * The runs that were undone, the last first, as they were kept last.
 *
 * @param found what the workbook itself keeps
 * @param isWanted of a run that was undone last; what the properties say is read only where the workbook's is not wanted
 * @returns none where neither is wanted; throws what Google says where the properties cannot be read
 */
export function knownRedos(found: FoundRedo | null, isWanted: (last: Redo) => boolean): Redo[] {
  const wanted = (redos: Redo[]) => (redos[0] && isWanted(redos[0]) ? redos : null);
  return (found && wanted(redosFrom(found.text))) ?? wanted(readRedos()) ?? [];
}

/**
 * Keeps them; a day's calls of the properties may be used up, or their room.
 *
 * @param redos the one undone last first
 * @param spreadsheet the workbook
 * @param found what the workbook itself keeps
 */
export function keepRedos(
  redos: readonly Redo[],
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  found: FoundRedo | null,
): void {
  try {
    storeRedos(redos);
    found?.metadata.remove();
  } catch {
    keepOnWorkbook(redos, spreadsheet, found);
  }
}

/** Where there is no room for them either, a run is undone all the same. @private */
function keepOnWorkbook(
  redos: readonly Redo[],
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  found: FoundRedo | null,
): void {
  try {
    markRedo(spreadsheet, redosText(redos, MOST_ON_WORKBOOK), found);
  } catch {
    // See above.
  }
}
