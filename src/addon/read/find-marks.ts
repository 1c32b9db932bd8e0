/** Finds our marks in a workbook, wherever people moved what they stand on. */

import type { FileField } from "../../app/known/file-columns";
import { columnsOf } from "../../app/plan/block-prints";
import { MOST_ADDED, movedBlock } from "../../app/plan/moved-block";
import { contentsFrom } from "../../app/reading/sheet/contents";
import { isIncompleteText } from "../../app/reading/sheet/customers-columns";
import { DEFAULT_SETTINGS, type Settings, writtenLanguage } from "../../app/reading/sheet/settings";
import {
  type CustomersMark,
  FORMER,
  type HistoryReading,
  type MarkedColumn,
} from "../../app/reading/sheet/sheet-reading";
import { type Layout, unpacked } from "../../app/record/layout";
import type { PageSetup } from "../../app/record/page-setup";
import type { PlacedChart } from "../../app/record/placed-chart";
import { textOf } from "../../core/cells/cell";
import type { Language } from "../../core/texts/language";
import { type BlockValue, type ColumnValue, type CustomersValue, MARK_KEY, readMark } from "./mark-format";
import { asShown } from "./wall-clock";

/** A summary block with what is needed to write it again. */
export interface FoundBlock {
  readonly model: string;
  /** The sheet whose customers or orders it sums up. */
  readonly about: number;
  /** What the corner says. */
  readonly title: string;
  readonly layout: Layout;
  /** As written, from `blockPrints`. */
  readonly cells?: string | undefined;
  readonly charts: readonly PlacedChart[];
  readonly page?: PageSetup | undefined;
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
  readonly sheetId: number;
  /** The sheet row of its first line. */
  readonly firstRow: GoogleAppsScript.Spreadsheet.Range;
  readonly row: number;
  /** Whether a person deleted that line, so that the block is taken to begin at the top of its sheet. */
  readonly isCornerLost: boolean;
  /** Height as last written. */
  readonly rows: number;
  readonly metadata: GoogleAppsScript.Spreadsheet.DeveloperMetadata;
}

export interface FoundColumn extends MarkedColumn {
  /** Its mark. */
  readonly value: ColumnValue;
  readonly sheetId: number;
  readonly metadata: GoogleAppsScript.Spreadsheet.DeveloperMetadata;
}

/** The hidden sheet with the record of runs. */
export interface FoundHistory extends Pick<HistoryReading, "models" | "runs"> {
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
  /** Its mark; `null` on a sheet that this run made, because marks must be searched for. */
  readonly metadata: GoogleAppsScript.Spreadsheet.DeveloperMetadata | null;
  /** Earlier marks of the run that made it, which go when the next run is entered. */
  readonly stale: readonly GoogleAppsScript.Spreadsheet.DeveloperMetadata[];
}

/** What a person set for the workbook. */
export interface FoundSettings {
  readonly settings: Settings;
  /** Whether they are of another version or damaged, so that nobody's choices are known. */
  readonly areUnknown?: boolean;
  readonly metadata: GoogleAppsScript.Spreadsheet.DeveloperMetadata;
}

/** What can be redone, where the properties took no record of it. */
export interface FoundRedo {
  readonly text: string;
  readonly metadata: GoogleAppsScript.Spreadsheet.DeveloperMetadata;
}

export interface Marks {
  readonly columns: readonly FoundColumn[];
  readonly blocks: readonly FoundBlock[];
  readonly customers: readonly FoundCustomers[];
  readonly history: FoundHistory | null;
  readonly templates: readonly FoundTemplate[];
  readonly file: readonly FoundFileColumn[];
  /** `null` where nobody set anything. */
  readonly settings: FoundSettings | null;
  /** `null` where the properties hold what can be redone. */
  readonly redo: FoundRedo | null;
  /** How many cannot be read. */
  readonly unreadable: number;
}

/** A sheet with the customers of a list of orders. */
export interface FoundCustomers extends CustomersMark {
  /** The sheet with the orders. */
  readonly about: number;
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
  readonly sheetId: number;
  readonly metadata: GoogleAppsScript.Spreadsheet.DeveloperMetadata;
}

/** A column of the customer file. */
export interface FoundFileColumn {
  readonly id: FileField;
  /** Counted from 1. */
  readonly column: number;
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
}

/** A sheet made from a template. */
export interface FoundTemplate {
  readonly id: string;
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
}

/**
 * Every mark of ours in the workbook, in one call. Marks that are unreadable, have lost their place or were
 * copied with their sheet are ignored; the unreadable are counted.
 *
 * @param spreadsheet the workbook
 */
export function findMarks(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): Marks {
  let history: FoundHistory | null = null;
  let settings: FoundSettings | null = null;
  let redo: FoundRedo | null = null;
  let unreadable = 0;
  const templates: FoundTemplate[] = [];
  const columns: FoundColumn[] = [];
  const file: FoundFileColumn[] = [];
  const blocks: FoundBlock[] = [];
  const customers: FoundCustomers[] = [];
  const corners = new Map<number, GoogleAppsScript.Spreadsheet.Range>();
  const ofSheets: (() => void)[] = [];
  for (const metadata of spreadsheet.createDeveloperMetadataFinder().withKey(MARK_KEY).find()) {
    const value = readMark(metadata.getValue());
    const location = metadata.getLocation();
    const type = location.getLocationType();
    // Nothing but settings is attached to the workbook itself.
    if (!value && type === SpreadsheetApp.DeveloperMetadataLocationType.SPREADSHEET)
      settings ??= { settings: DEFAULT_SETTINGS, areUnknown: true, metadata };
    else if (!value) unreadable++;
    if (type === SpreadsheetApp.DeveloperMetadataLocationType.COLUMN) {
      const range = location.getColumn();
      if (range && value?.kind === "column") {
        const { model, id, list, isWall, until } = value;
        columns.push({
          ...(until === undefined ? { model, id } : { model: FORMER, id: `${model} ${id}` }),
          ...(list === undefined ? {} : { list }),
          value,
          ...(isWall ? { isWall } : {}),
          column: range.getColumn(),
          sheetId: range.getSheet().getSheetId(),
          metadata,
        });
      }
      if (range && value?.kind === "file" && value.on === range.getSheet().getSheetId())
        file.push({ id: value.id, column: range.getColumn(), sheet: range.getSheet() });
    } else if (type === SpreadsheetApp.DeveloperMetadataLocationType.SHEET) {
      const sheet = location.getSheet();
      if (sheet && value?.kind === "template") templates.push({ id: value.id, sheet });
      if (sheet && value?.kind === "history" && (value.on ?? sheet.getSheetId()) === sheet.getSheetId())
        history = laterOf(history, { sheet, metadata, models: value.models, runs: value.runs, stale: [] });
      if (sheet && value?.kind === "block" && value.on === sheet.getSheetId())
        ofSheets.push(() => blocks.push(foundBlock(sheet, corners.get(value.on) ?? null, value, metadata)));
      if (sheet && value?.kind === "customers" && value.on === sheet.getSheetId())
        ofSheets.push(() => customers.push(foundCustomers(sheet, corners.get(value.on), value, metadata)));
    } else if (value?.kind === "settings") {
      const { kind: _, version: __, ...set } = value;
      settings = { settings: set, metadata };
    } else if (value?.kind === "redo") {
      redo = { text: value.text, metadata };
    } else if (type === SpreadsheetApp.DeveloperMetadataLocationType.ROW) {
      const range = location.getRow();
      if (!range || !value || !("on" in value) || value.on !== range.getSheet().getSheetId()) continue;
      if (value.kind === "corner") corners.set(value.on, range);
      else if (value.kind === "block") blocks.push(foundBlock(range.getSheet(), range, value, metadata));
      else if (value.kind === "customers")
        customers.push(foundCustomers(range.getSheet(), range, value, metadata));
    }
  }
  for (const find of ofSheets) find();
  return {
    columns,
    blocks: onePerSheet(blocks),
    customers: onePerSheet(customers),
    history,
    templates,
    file,
    settings,
    redo,
    unreadable,
  };
}

/**
 * A sheet holds one block: of marks that somebody doubled the one that is older counts, whatever order they are found in after one
 * was renewed.
 * @private
 */
function onePerSheet<
  Found extends {
    readonly sheetId: number;
    readonly metadata: GoogleAppsScript.Spreadsheet.DeveloperMetadata;
  },
>(found: readonly Found[]): Found[] {
  const kept = new Map<number, Found>();
  for (const one of found) {
    const other = kept.get(one.sheetId);
    if (!other || one.metadata.getId() < other.metadata.getId()) kept.set(one.sheetId, one);
  }
  return [...kept.values()];
}

/**
 * The run that made the record left a mark at each of its steps instead of searching for the one before: that of its last
 * step counts. Of two sheets whose marks do not say on which they are, one of them a copy, the last counts.
 * @private
 */
function laterOf(one: FoundHistory | null, other: FoundHistory): FoundHistory {
  if (one?.sheet.getSheetId() !== other.sheet.getSheetId()) return other;
  const [earlier, later] = stepOf(one) > stepOf(other) ? [other, one] : [one, other];
  const stale = [...one.stale, ...other.stale, ...(earlier.metadata ? [earlier.metadata] : [])];
  return { ...later, stale };
}

/** Made, begun, stopped after so many summaries, ended. @private */
function stepOf({ runs }: FoundHistory): number {
  const run = runs[runs.length - 1];
  if (!run) return 0;
  return run.isOpen ? 1 + (run.written ?? 0) : Number.POSITIVE_INFINITY;
}

/**
 * The language of all that is written into a workbook.
 *
 * @param spreadsheet the workbook
 * @param marks of it
 */
export function writtenIn(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  { settings }: Pick<Marks, "settings">,
): Language {
  return writtenLanguage({ locale: spreadsheet.getSpreadsheetLocale(), settings: settings?.settings });
}

/** @private */
function foundBlock(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  corner: GoogleAppsScript.Spreadsheet.Range | null,
  { model, about, title, charts, page, cells, layout: packedLayout, shortWhile }: BlockValue,
  metadata: GoogleAppsScript.Spreadsheet.DeveloperMetadata,
): FoundBlock {
  const isShort = shortWhile !== undefined && sheet.getMaxRows() <= shortWhile.sheetRows;
  const layout = unpacked(packedLayout).slice(0, isShort ? shortWhile.rows : undefined);
  const place = {
    sheet,
    sheetId: sheet.getSheetId(),
    row: corner?.getRow() ?? 1,
    firstRow: corner ?? sheet.getRange("1:1"),
    isCornerLost: corner === null,
    rows: layout.length,
  };
  return { model, about, title, charts, ...(page ? { page } : {}), cells, layout, metadata, ...place };
}

/**
 * Sheet column of a block's corner: where its title stands; where a person changed or deleted that, it is told by the cells
 * below. Read only where it is needed, because a workbook may hold many summaries.
 *
 * @param block from `findMarks`
 */
export function readCorner(block: FoundBlock): number {
  return readTitle(block).column;
}

/**
 * The corner of a block, and whether its title still says that a run did not end.
 *
 * @param block from `findMarks`
 */
export function readTitle(block: FoundBlock): {
  readonly column: number;
  readonly isIncomplete: boolean;
} {
  const [cells = []] = block.firstRow.getValues();
  const texts = cells.map(textOf);
  const isIncomplete = texts.some(isIncompleteText);
  const at = texts.indexOf(block.title);
  return { column: 1 + (at < 0 ? (readStart(block) ?? firstFilled(texts)) : at), isIncomplete };
}

/** @private */
function firstFilled(texts: readonly string[]): number {
  return Math.max(
    0,
    texts.findIndex((text) => text !== ""),
  );
}

/** How many columns a person put in before a block whose title is gone; `null` where nothing tells its cells. @private */
function readStart({ sheet, row, rows, layout, cells }: FoundBlock): number | null {
  if (cells === undefined) return null;
  const columns = Math.min(columnsOf(layout).length + MOST_ADDED, sheet.getMaxColumns());
  const range = sheet.getRange(row, 1, Math.min(rows, sheet.getMaxRows() - row + 1), columns);
  const contents = contentsFrom(asShown(range.getValues()), range.getFormulas());
  const start = movedBlock(contents, layout, cells).columns.findIndex((column) => column !== null);
  return start < 0 ? null : start;
}

/** @private */
function foundCustomers(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  header: GoogleAppsScript.Spreadsheet.Range | undefined,
  { about, headers, rows }: CustomersValue,
  metadata: GoogleAppsScript.Spreadsheet.DeveloperMetadata,
): FoundCustomers {
  const headerRow = header?.getRow() ?? 0;
  return { about, headers, rows, sheet, sheetId: sheet.getSheetId(), headerRow, metadata };
}
