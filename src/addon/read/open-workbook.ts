/** A workbook as one request has it open. */

import type { SheetReading } from "../../app/reading/sheet/sheet-reading";
import type { FoundBlock, FoundColumn, FoundCustomers, FoundHistory } from "./find-marks";

/** The reading, and the handles that writing needs again. */
export interface OpenWorkbook {
  readonly spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet;
  /** The sheet that was read, and later the one that is written. */
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
  /** Every column of ours in the workbook. */
  readonly columns: readonly FoundColumn[];
  readonly blocks: readonly FoundBlock[];
  readonly history: FoundHistory | null;
  /** The customers that the sheet's orders were added up to. */
  readonly customers: FoundCustomers | null;
  /** Where our columns stand, should the sheet be the customer file; else none. */
  readonly fileColumns: readonly { readonly id: string; readonly column: number }[];
  readonly reading: SheetReading;
}
