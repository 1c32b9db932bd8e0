/** A workbook as one request has it open. */

import type { SheetReading } from "../app/sheet-reading";
import type { FoundBlock, FoundHistory } from "./marks";

/** The reading, and the handles that writing needs again. */
export interface OpenWorkbook {
  readonly spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet;
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
  readonly blocks: readonly FoundBlock[];
  readonly history: FoundHistory | null;
  readonly reading: SheetReading;
}
