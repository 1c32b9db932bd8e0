/** What the add-on reads of a workbook, once per request; everything else is worked out from it. */

import type { Cell } from "../../core/cells/cell";
import type { Area } from "./address";

/** Our mark on a column we wrote, kept as developer metadata, so that it is found after a move or a rename. */
export interface ColumnMark {
  readonly model: string;
  /** The column's name within the model. */
  readonly id: string;
}

export interface MarkedColumn extends ColumnMark {
  /** Where it stands now, counted from 1. */
  readonly column: number;
}

/** A summary sheet of ours; the block's first row and column are marked, so they move with the sheet's cells. */
export interface MarkedSheet {
  readonly model: string;
  /** The sheet whose customers or orders it sums up. */
  readonly about: number;
  readonly sheetId: number;
  readonly name: string;
  readonly row: number;
  readonly column: number;
  /** Height of the block as last written. */
  readonly rows: number;
}

/** One run in the record of runs. */
export interface RecordedRun {
  readonly run: number;
  readonly sheetId: number;
  /** Whether its customers were added up from orders. */
  readonly areAddedUp?: boolean;
  readonly rows: number;
  /** Rows below them that what undoing it needs takes. */
  readonly undoRows: number;
}

/** The record of runs, as far as a run needs it. */
export interface HistoryReading {
  /** Models in the order of their columns, which follow `HISTORY_COLUMNS`. */
  readonly models: readonly string[];
  /** Oldest first, in the order of their rows. */
  readonly runs: readonly RecordedRun[];
  /** The rows of the last run over the sheet that was read. */
  readonly last: readonly (readonly Cell[])[];
}

/** A sheet we made of a list of orders. */
export interface CustomersReading {
  /** Its own columns are among the marked ones. */
  readonly reading: SheetReading;
  readonly headerRow: number;
}

export interface SheetReading {
  /** Of the spreadsheet: number notation and language of labels. */
  readonly locale: string;
  readonly sheetId: number;
  /** The sheet that its summaries are about: a customers' sheet shares those of its orders. */
  readonly about: number;
  readonly sheet: string;
  /** What is selected or was asked for. */
  readonly selection: Area;
  readonly severalRanges: boolean;
  /** Every cell in use, from A1. */
  readonly cells: readonly (readonly Cell[])[];
  /** Formulas in the same places, `""` where there is none: a formula may show nothing and is still the user's. */
  readonly formulas: readonly (readonly string[])[];
  readonly markedColumns: readonly MarkedColumn[];
  readonly markedSheets: readonly MarkedSheet[];
  /** Whether a sheet of that name exists. */
  readonly isTaken: (name: string) => boolean;
  /** Reads the record of runs. */
  readonly history: () => HistoryReading;
  /** Reads the sheet that a template made, `null` when there is none. */
  readonly templateSheet: (template: string) => readonly (readonly Cell[])[] | null;
  /** Reads the choices kept for this sheet; `null` when there are none. */
  readonly choices: () => string | null;
  /** Reads the sheet with the customers that this sheet's orders were added up to; `null` when there is none. */
  readonly customers: () => CustomersReading | null;
}
