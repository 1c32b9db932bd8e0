/** What a run must remember so that it can be taken back, exactly and in a later session. */

import type { RunRequest } from "../contract/requests";
import type { Contents } from "../reading/sheet/contents";
import { writtenKey } from "../reading/sheet/fingerprint";
import type { Settings } from "../reading/sheet/settings";
import type { ColumnMark, CustomersMark, MarkedColumn } from "../reading/sheet/sheet-reading";
import type { Attempt } from "./attempts";
import type { PackedLooks } from "./cell-looks";
import { type Layout, ownContents, type PackedLayout, unpacked } from "./layout";
import type { Corner } from "./own-references";
import type { Dropdown, PageSetup } from "./page-setup";
import type { PlacedChart } from "./placed-chart";
import type { PackedFormats } from "./row-formats";

/** Runs that can be taken back. */
export const UNDO_RUNS = 5;

/** How far the looks of a column of ours reached before a run that makes it longer. */
export interface GrownColumn {
  /** The sheet row from which on its cells had no looks of ours. */
  readonly from: number;
  /** How many rows each of the conditional formats covers that grow with it. */
  readonly rules: readonly number[];
  /** How many rows they cover then. */
  readonly to: number;
}

export interface ColumnUndo {
  readonly mark: ColumnMark;
  readonly title: string;
  /** What stood in the header; `null` where the customers have none. */
  readonly header: string | number | null;
  /** What stood in each of the customers' rows; `null` when the column was empty and not yet ours. */
  readonly before: readonly (string | number)[] | null;
  /** Number formats of the rows that get other ones, equal neighbours once; `null` when all stay as they are. */
  readonly formats: PackedFormats | null;
  /** Of a column of ours that the run makes longer. */
  readonly grown?: GrownColumn | undefined;
  /** Of a new column that the run makes wider: pixels before and after. */
  readonly widened?: { readonly from: number; readonly to: number } | undefined;
  /** Of what the run writes beside customers. */
  readonly written: string;
  /** Whether these are the tiers of a model; left out for other columns, and in a record of before this was kept. */
  readonly holdsTiers?: boolean | undefined;
}

/** A block as a run wrote it. */
export interface WrittenShape {
  readonly layout: PackedLayout;
  /** From `blockPrints`; a record of before each cell had one has none. */
  readonly cells?: string | undefined;
  readonly charts: readonly PlacedChart[];
  readonly page?: PageSetup | undefined;
}

export interface SheetUndo {
  readonly model: string;
  /** A new sheet's may have got a number. */
  readonly name: string;
  /** Width of the block. */
  readonly columns: number;
  /** Rows that the run adds below the old block. */
  readonly addedRows: number;
  /** `null` when the run makes the sheet. */
  readonly before: {
    readonly contents: Contents;
    readonly layout: PackedLayout;
    readonly charts: readonly PlacedChart[];
    readonly page?: PageSetup | undefined;
    /** What its mark said that its corner says; left out by records of before it was kept. */
    readonly title?: string | undefined;
    /**
     * Pixels of its columns as far as the run changes any; those it leaves as they are as the page has them. Left out where it
     * changes none, and by records of before they were kept.
     */
    readonly widths?: readonly number[] | undefined;
    /**
     * What its mark said where a person had moved rows or columns of it since it was written, so that they are known as
     * moved once it is put back; left out where all stood as it was written.
     */
    readonly marked?: WrittenShape | undefined;
    /** Where it began, because its formulas tell cells of its sheet; left out by records of before it was kept. */
    readonly corner?: Corner | undefined;
    /** How its cells looked there then; left out where its layout tells, and by records of before it was kept. */
    readonly looks?: PackedLooks | undefined;
  } | null;
  readonly written: string;
  /** How what it writes is laid out; a record of before this was kept has none. */
  readonly layout?: PackedLayout | undefined;
  /** What the run draws. */
  readonly charts: readonly PlacedChart[];
  /** Where it puts its dropdown; left out for none, and by records of before it was kept. */
  readonly dropdown?: Dropdown | undefined;
  /** Runs that broke off in it before this one; left out for none. */
  readonly attempts?: readonly Attempt[] | undefined;
}

/** Which customer stood in which row when the run wrote, so that each is found again after rows were moved. */
export interface CustomerRows {
  /** Sheet column of the customers' names then, counted from 1; `null` when the run had none. */
  readonly column: number | null;
  /** Its header; `""` without one. */
  readonly header: string;
  /** Sheet row of the first key. */
  readonly firstRow: number;
  /** One per sheet row, as `customerKeys` tells them; `null` where no customer stood. */
  readonly keys: readonly (string | null)[];
  /** What else stood in the row of each customer whom no name tells, `""` for the others, and in which columns. */
  readonly prints?: { readonly columns: readonly number[]; readonly rows: readonly string[] } | undefined;
}

/** By what the columns of a customers' sheet are known again. */
export interface ColumnPlaces {
  /** Name of the sheet. */
  readonly sheet: string;
  /** What stands in the header row, from the first column on; nothing without one. */
  readonly titles: readonly string[];
  /** Columns of ours. */
  readonly ours: readonly Pick<MarkedColumn, "model" | "id" | "list" | "column">[];
}

/** The mark of a sheet with the customers of a list of orders. */
export interface CustomersBefore extends Pick<CustomersMark, "rows" | "headers"> {
  readonly sheetId: number;
}

/** Written before a run changes anything, so that also a run that breaks off can be taken back. */
export interface UndoRecord {
  readonly run: number;
  /** Sheet of the customers; of the orders where the run makes that sheet. */
  readonly sheetId: number;
  /** The sheet that its summaries are about. */
  readonly about: number;
  /** Name of the customers' sheet that the run makes from a list of orders; `null` when it makes none. */
  readonly madeSheet: string | null;
  readonly headerRow: number | null;
  /** Whether the run puts that row in, because a person deleted it; left out where it stands. */
  readonly putsHeaderIn?: boolean | undefined;
  /**
   * What the mark of the customers' sheet said before the run, also of one that the run leaves to the person; left out where
   * there was none.
   */
  readonly customersMark?: CustomersBefore | undefined;
  /** The columns of the customers' sheet before the run; a record of before they were kept has none. */
  readonly places?: ColumnPlaces | undefined;
  /** The customers that all columns stand beside. */
  readonly customers: CustomerRows;
  readonly columns: readonly ColumnUndo[];
  readonly sheets: readonly SheetUndo[];
  /** Columns of the customers' sheet, and how many the run adds at its right edge. */
  readonly maxColumns: number;
  readonly addedColumns: number;
  /** The choices of the run, for the sheet that was read. */
  readonly choices: { readonly sheetId: number; readonly text: string };
  /** What was run, so that it can be run again; a record of before this was kept has none. */
  readonly request?: RunRequest | undefined;
  /** What was set for the workbook then, `null` for nothing; a record of before this was kept has none. */
  readonly settings?: Settings | null | undefined;
}

/**
 * A short text that changes when a tier beside a customer changes.
 *
 * @param customers as recorded
 * @param contents one per recorded row; `null` when all are blank
 * @example columnKey({ keys: ["Ann", null] }, ["VIP", "x"]) === columnKey({ keys: ["Ann", null] }, ["VIP", ""]) // => true
 */
export function columnKey(
  { keys }: Pick<CustomerRows, "keys">,
  contents: readonly (string | number)[] | null,
): string {
  return writtenKey(keys.flatMap((key, index) => (key === null ? [] : [[contents?.[index] ?? ""]])));
}

/**
 * A short text that changes when a summary changes below its title; blank lines at the end do not count.
 *
 * @param contents of the block
 * @example sheetKey([["Pyramid", ""], ["VIP", 4], ["", ""]]) === sheetKey([["Mine", ""], ["VIP", 4]]) // => true
 */
export function sheetKey(contents: Contents): string {
  const last = contents.reduce((found, row, index) => (row.some((cell) => cell !== "") ? index : found), 0);
  const filled = (row: Contents[number]) =>
    row.reduce<number>((end, cell, at) => (cell === "" ? end : at + 1), 0);
  return writtenKey(contents.slice(1, last + 1).map((row) => row.slice(0, filled(row))));
}

/**
 * Whether a person changed a column since the run: it holds neither what the run wrote nor what stood there before, as
 * after a run or an undo that broke off. The header does not count, as a renamed column is no lost work.
 *
 * @param undo what the run wrote
 * @param customers as recorded
 * @param contents what stands beside them now
 * @example isColumnEdited({ written: "of-other-tiers.3", before: null }, { keys: ["Ann"] }, ["VIP"]) // => true
 */
export function isColumnEdited(
  { written, before }: Pick<ColumnUndo, "written" | "before">,
  customers: Pick<CustomerRows, "keys">,
  contents: readonly (string | number)[],
): boolean {
  return ![written, columnKey(customers, before)].includes(columnKey(customers, contents));
}

/**
 * Whether a person changed a summary since the run; its title does not count, nor what a formula fills. Where a run broke
 * off, the one block or the other stands there, and the mark may tell the layout of neither.
 *
 * @param undo what the run wrote
 * @param contents what stands there now, from the title down
 * @param marked its layout as the sheet's mark tells it
 * @example isSheetEdited({ written: "of-another-report.3", before: null }, [["Pyramid", ""], ["VIP", 4]], []) // => true
 */
export function isSheetEdited(
  { written, layout, before }: Pick<SheetUndo, "written" | "layout" | "before">,
  contents: Contents,
  marked: Layout,
): boolean {
  const layouts = [marked, ...[layout, before?.layout].map((one) => unpacked(one ?? []))];
  const expected = [written, sheetKey(before?.contents ?? [])];
  return !layouts.some((one) => expected.includes(sheetKey(ownContents(contents, one))));
}
