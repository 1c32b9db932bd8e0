/** What the add-on reads of a workbook, once per request, as plain data; everything else is worked out from it. */

import type { Cell } from "../../../core/cells/cell";
import type { Area } from "./address";
import type { Settings } from "./settings";

/** Our mark on a column we wrote, kept as developer metadata, so that it is found after a move or a rename. */
export interface ColumnMark {
  readonly model: string;
  /** The column's name within the model. */
  readonly id: string;
  /** Which of the lists of customers on its sheet it belongs to; left out for the first. */
  readonly list?: number | undefined;
}

/**
 * Whether two marks are of the same column: a sheet with several lists has one for each.
 *
 * @param one mark
 * @param other mark
 * @example isSameMark({ model: "pyramid", id: "tier" }, { model: "pyramid", id: "tier", list: 3 }) // => false
 */
export function isSameMark(one: ColumnMark, other: ColumnMark): boolean {
  return one.model === other.model && one.id === other.id && (one.list ?? 0) === (other.list ?? 0);
}

export interface MarkedColumn extends ColumnMark {
  /** Where it stands now, counted from 1. */
  readonly column: number;
  /** Whether it was put into the last empty column before another table, to which it must not lead. */
  readonly isWall?: boolean | undefined;
}

/** Marks the columns of a customers' sheet, which are input to every model, unlike what models wrote. */
export const CUSTOMERS = "customers";

/**
 * Marks a column of results that is not renewed: one of another list on the sheet, or one that people made a part of
 * another table. It is no data, and keeps tables apart as before.
 */
export const FORMER = "former";

/** Marks a column that several models give alike. */
export const SHARED = "shared";

/** A tier that a person changed: the customer by its key, and the cell ready for `setValues`. */
export type KeptTier = readonly [customer: string, content: string | number];

/** By the model and the name of our column, such as `pyramid/tier`. */
export type KeptTiers = Readonly<Record<string, readonly KeptTier[]>>;

/** A summary sheet of ours, and where its block begins now. */
export interface MarkedSheet {
  readonly model: string;
  readonly sheetId: number;
  readonly name: string;
  readonly row: number;
  readonly column: number;
  /** How many columns it has; left out where that was not asked. */
  readonly width?: number | undefined;
  /** Whether its title still says that a run over it did not end. */
  readonly isIncomplete: boolean;
}

/** One run in the record of runs. */
export interface RecordedRun {
  readonly run: number;
  readonly sheetId: number;
  /** Whether its customers were added up from orders. */
  readonly areAddedUp?: boolean | undefined;
  /** Which of the lists of customers on the sheet it was over; left out for the first. */
  readonly list?: number | undefined;
  /** Which of the lists one below the other that share their columns; left out for the first. */
  readonly stack?: number | undefined;
  /** Set from before the first write until after the last, of the run or of its undo. */
  readonly isOpen?: boolean | undefined;
  /** How many of its summaries are written, where it stopped for want of time; left out for none. */
  readonly written?: number | undefined;
  readonly rows: number;
  /** Rows below them that what undoing it needs takes. */
  readonly undoRows: number;
  /** Of its rows, from `rowsPrint`; runs of before it was kept have none. */
  readonly print?: string | undefined;
  /** Models whose tiers its rows do not tell, because the record before them was set aside; left out for none. */
  readonly forgotten?: readonly string[] | undefined;
  /** Day of its data, such as `2024-01-31`; unknown for runs of before it was kept. */
  readonly date?: string | undefined;
  /** The field that its values are of, where that is known. */
  readonly basis?: string | undefined;
  /** Of its values, where that is known. */
  readonly currency?: string | undefined;
  /** How many days of orders were added up, 0 for all of them; left out for a list of customers. */
  readonly days?: number | undefined;
  /** Models that did not run, whose tiers in its rows are those of a run before; left out for none. */
  readonly idle?: readonly string[] | undefined;
  /** The number of the run since which it told who moved; left out for none. */
  readonly comparedWith?: number | undefined;
  /** From `tierOrder`, by model; left out where all tiers are the usual ones, and by runs of before it was kept. */
  readonly tierOrder?: Readonly<Record<string, string>> | undefined;
  /** How many models got their column of the record with it; left out for none, and for the run that made the record. */
  readonly addedModels?: number | undefined;
}

/**
 * The runs over a sheet that did not break off, in their order.
 *
 * @param runs of the record
 * @param sheetId of the customers
 * @example endedRuns([{ sheetId: 1 }, { sheetId: 1, isOpen: true }, { sheetId: 2 }], 1) // => [{ sheetId: 1 }]
 */
export function endedRuns<Run extends Pick<RecordedRun, "sheetId" | "isOpen">>(
  runs: readonly Run[],
  sheetId: number,
): Run[] {
  return runs.filter((run) => run.sheetId === sheetId && !run.isOpen);
}

/** A run with its rows, as it wrote them. */
export interface RecordedRows {
  readonly run: RecordedRun;
  readonly rows: readonly (readonly Cell[])[];
}

/** What the record says of the runs over one list of customers. */
export interface ListHistory {
  /** The rows of the last run over the sheet that was read and did not break off. */
  readonly last: readonly (readonly Cell[])[];
  /** Whether that run's rows are not as it wrote them, and so not among `last`. */
  readonly isSetAside?: boolean | undefined;
  /**
   * Runs before it over the sheet, oldest first, without those that broke off or were edited: the last one whose data are
   * of another day, or all of them where they are needed.
   */
  readonly earlier?: readonly RecordedRows[] | undefined;
  /** Those of them that are left out because a person edited their rows. */
  readonly edited?: readonly RecordedRun[] | undefined;
}

/** The record of runs, as far as a run needs it: what it says of the list that the last run over the sheet was over. */
export interface HistoryReading extends ListHistory {
  /** Models in the order of their columns, which follow `HISTORY_COLUMNS`. */
  readonly models: readonly string[];
  /** Oldest first, in the order of their rows. */
  readonly runs: readonly RecordedRun[];
  /** The rows of the last run over the sheet, where it or its undo did not end; left out where it did. */
  readonly unfinished?: readonly (readonly Cell[])[] | undefined;
  /** What it says of the other lists on the sheet; left out where there is none. */
  readonly others?:
    | readonly { readonly list: number; readonly stack?: number | undefined; readonly rows: ListHistory }[]
    | undefined;
}

/** A column of a customers' sheet as last written. */
export interface CustomersHeader {
  readonly field: string;
  readonly title: string;
  /** Counted from 1. */
  readonly column: number;
  /** What stood below the title, from `unorderedKey`. */
  readonly key: string;
}

/** The mark of a sheet that we made of a list of orders. */
export interface CustomersMark {
  /** 0 where a person deleted it. */
  readonly headerRow: number;
  /** Whether a person deleted that row and no run is at its end that put it in again; left out where it stands. */
  readonly isDeleted?: boolean | undefined;
  /** Whether it is yet to be put in above the customers; left out where it stands. */
  readonly isToBePutIn?: boolean | undefined;
  readonly headers: readonly CustomersHeader[];
  /** Rows below the header that were written. */
  readonly rows: number;
}

/** One sheet as it stands. */
export interface SheetReading {
  /** Of the spreadsheet: number notation and language of labels. */
  readonly locale: string;
  /** Of the workbook; left out where nobody set anything. */
  readonly settings?: Settings | undefined;
  readonly sheetId: number;
  /** Which of its lists of customers is meant, from `ofList`; left out for the first. */
  readonly list?: number | undefined;
  /** Which of those one below the other, from `ofStack`; left out for the first. */
  readonly stack?: number | undefined;
  /** The sheet that its summaries are about: a customers' sheet shares those of its orders. */
  readonly about: number;
  readonly sheet: string;
  /** Every cell in use, from A1. */
  readonly cells: readonly (readonly Cell[])[];
  /** Formulas in the same places, `""` where there is none: a formula may show nothing and is still the user's. */
  readonly formulas: readonly (readonly string[])[];
  /** Number formats in the same places, and right of them, where they were read. */
  readonly formats?: readonly (readonly string[])[];
  /** Columns of ours; those of a customers' sheet are added by `withCustomersColumns`. */
  readonly markedColumns: readonly MarkedColumn[];
  /** On a sheet that we made of a list of orders; `null` on any other. */
  readonly customersMark: CustomersMark | null;
  /** What a run over this sheet that did not end was to keep of a person's; none where every run ended. */
  readonly kept: KeptTiers;
  readonly history: HistoryReading;
  /** Told as blank: what a run that broke off wrote where a column of ours was no more; left out where nothing stands so. */
  readonly lost?: readonly Area[];
}

/** The sheet that was selected or asked for, and what the request needs of its workbook: see `Requirements`. */
export interface WorkbookReading extends SheetReading {
  readonly selection: Area;
  readonly severalRanges: boolean;
  /** Whether the sheet is a summary of ours or the record of runs. */
  readonly isOurs: boolean;
  /** The summaries about this sheet that the run writes again. */
  readonly markedSheets: readonly MarkedSheet[];
  /** The name that a new sheet would get, by its title: with the first free number where the title is taken. */
  readonly freeNames: Readonly<Record<string, string>>;
  /** Cells of the sheets that templates made, by template; of several copies the last one inserted. */
  readonly templates: Readonly<Record<string, readonly (readonly Cell[])[]>>;
  /** The choices kept for this sheet; `null` when there are none. */
  readonly choices: string | null;
  /** What was chosen for this sheet after its last run; left out when nothing was. */
  readonly draft?: string;
  /** The set-ups that the workbook keeps, as they are kept. */
  readonly setups?: readonly string[];
  /** Days of the data of the recorded runs over these customers, oldest first; left out where none is recorded. */
  readonly runDays?: readonly string[];
  /** Another text after every run and undo. */
  readonly revision?: string;
  /** The sheet with the customers that this sheet's orders were added up to; `null` when there is none. */
  readonly customers: SheetReading | null;
  /** Left out where there is none, or where nobody needs it. */
  readonly file?: FileSheet | undefined;
  /** Marks of ours anywhere in the file that cannot be read. */
  readonly unreadableMarks?: number;
  /** Whether settings are kept that are of another version or damaged, so that none is used. */
  readonly areSettingsUnknown?: boolean;
}

/** The customer file as it stands. */
export interface FileSheet {
  /** Counted from 1; 0 for none. */
  readonly headerRow: number;
  /** Where our columns stand now, by their names, counted from 1. */
  readonly columns: Readonly<Partial<Record<string, number>>>;
  readonly cells: readonly (readonly Cell[])[];
}

/** The rows of the customers and the sheet they stand on. */
export interface Place {
  readonly reading: SheetReading;
  /** Data rows and columns, without the header. */
  readonly area: Area;
  /** Sheet row of the header, or `null`. */
  readonly headerRow: number | null;
  /** How many rows at the end of the area hold no customer any more, but what an earlier run wrote; left out for none. */
  readonly rowsLeft?: number | undefined;
}
