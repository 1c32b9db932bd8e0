/** Workbooks: one spreadsheet in the engine, with what Sheets knows about it and the engine does not. */
import "./batch";
import { evaluateNow } from "./idle-work";
import "./marks";
import type { SheetSize } from "./area";
import { beginKeeping, type DataWithResults, keptTexts } from "./kept-results";
import { type Locale, Model, quietly, type Style, type WorkbookData } from "./library";
import { localeOf } from "./locale";
import { beginningWith, type TypedCell } from "./typed-cells";
import { acknowledgeFunctions } from "./unknown-functions";

/** An open spreadsheet. Everything that changes it goes through the functions of this folder. */
export interface Workbook {
  readonly id: string;
  name: string;
  timeZone: string;
  /** The highest id that a sheet had that was added or deleted: none is given twice, as in Sheets. */
  lastSheetId: number;
  readonly model: Model;
  /** The properties that scripts keep with the document, by key. */
  readonly documentProperties: Map<string, string>;
  /** How far each sheet is filled, by sheet; forgotten when anything changes. */
  readonly filledSizes: Map<string, SheetSize>;
  /** The encoding a text file was taken to be in, when nothing in the file says so. */
  readonly guessedEncoding?: string | undefined;
}

/** Everything of a workbook as plain JSON: what is saved, and what comes back. */
export interface WorkbookSnapshot {
  readonly id: string;
  readonly name: string;
  readonly timeZone: string;
  readonly lastSheetId?: number;
  readonly documentProperties: Readonly<Record<string, string>>;
  readonly data: (Partial<WorkbookData> & DataWithResults) | undefined;
}

/** What a new workbook needs; all of it has a default. */
export interface WorkbookOptions {
  readonly name?: string | undefined;
  /** A locale code such as `zh_CN`; `en_US` when left out. */
  readonly locale?: string | undefined;
  /** A time zone name such as `Asia/Shanghai`; `UTC` when left out, so that results do not depend on the machine. */
  readonly timeZone?: string | undefined;
}

/** The size of a new sheet in Sheets. */
export const NEW_SHEET_SIZE: SheetSize = { rows: 1000, columns: 26 };

/** A new workbook with one empty sheet. */
export function newWorkbook(options: WorkbookOptions = {}): Workbook {
  return workbookFromSheets([{ name: "Sheet1", ...NEW_SHEET_SIZE }], options);
}

/** A sheet to begin with: its cells by address, as the engine writes them, formats and looks by zone. */
export interface StartSheet extends SheetSize {
  readonly name: string;
  readonly cells?: Readonly<Record<string, string>>;
  /** Cells without formulas, column by column: what a large list begins with in place of `cells` and `formats`. */
  readonly typed?: readonly (readonly (TypedCell | undefined)[])[];
  readonly formats?: Readonly<Record<string, number>>;
  readonly looks?: Readonly<Record<string, Style>>;
  /** Of the first columns, in pixels. */
  readonly widths?: readonly number[];
  /** How many of the first rows and columns stay in view. */
  readonly frozenRows?: number;
  readonly frozenColumns?: number;
}

/** A workbook made of ready sheets; `formats` are the number formats that the sheets refer to. */
export function workbookFromSheets(
  sheets: readonly StartSheet[],
  options: WorkbookOptions = {},
  formats: Readonly<Record<number, string>> = {},
): Workbook {
  const styles: Style[] = [];
  const styleIds = (looks: Readonly<Record<string, Style>>) =>
    Object.fromEntries(Object.entries(looks).map(([zone, look]) => [zone, styles.push(look)]));
  const data = {
    version: DATA_VERSION,
    settings: { locale: localeOf(options.locale ?? "en_US") },
    formats,
    sheets: sheets.map((sheet, index) => ({
      id: String(index),
      name: sheet.name,
      rowNumber: sheet.rows,
      colNumber: sheet.columns,
      cells: sheet.cells ?? {},
      formats: sheet.formats ?? {},
      styles: styleIds(sheet.looks ?? {}),
      cols: { ...(sheet.widths ?? []).map((size) => ({ size })) },
      panes: { xSplit: sheet.frozenColumns ?? 0, ySplit: sheet.frozenRows ?? 0 },
    })),
    // Numbered from 1, as `push` counts.
    styles: Object.fromEntries(styles.map((style, index) => [index + 1, style])),
  };
  const typed = new Map(sheets.map(({ typed: columns = [] }, index) => [String(index), columns]));
  return beginningWith(typed, () =>
    openSnapshot({
      id: "workbook",
      name: options.name ?? "Untitled spreadsheet",
      timeZone: options.timeZone ?? "UTC",
      documentProperties: {},
      data: data as unknown as Partial<WorkbookData>,
    }),
  );
}

/** The engine's file version in which new workbooks are described; the engine brings it up to date. */
const DATA_VERSION = "18.4.2";

/** The workbook of a snapshot. Throws when the engine cannot read the snapshot. */
export function openSnapshot(snapshot: WorkbookSnapshot): Workbook {
  acknowledgeFunctions(keptTexts(snapshot.data?.workbenchResults));
  const model = quietly(() => new Model(snapshot.data));
  if (snapshot.data?.workbenchResults) evaluateNow(model);
  beginKeeping(model);
  return {
    id: snapshot.id,
    name: snapshot.name,
    timeZone: snapshot.timeZone,
    lastSheetId: snapshot.lastSheetId ?? 0,
    model,
    documentProperties: new Map(Object.entries(snapshot.documentProperties)),
    filledSizes: forgottenSizes(model),
  };
}

/** Set up apart from the snapshot, all of which would stay in memory with it. */
function forgottenSizes(model: Model): Map<string, SheetSize> {
  const filledSizes = new Map<string, SheetSize>();
  model.on("command-dispatched", filledSizes, () => {
    // Told of every cell that is set; clearing a map makes it anew.
    if (filledSizes.size > 0) filledSizes.clear();
  });
  return filledSizes;
}

/**
 * Everything of the workbook as plain JSON.
 *
 * The engine's own `exportData` builds a second model to check its compression; the plain form
 * needs no check and takes a third of the time.
 */
export function takeSnapshot(workbook: Workbook): WorkbookSnapshot {
  // Whether a file's result still stands shows when its formula is evaluated.
  evaluateNow(workbook.model);
  return {
    id: workbook.id,
    name: workbook.name,
    timeZone: workbook.timeZone,
    lastSheetId: workbook.lastSheetId,
    documentProperties: Object.fromEntries(workbook.documentProperties),
    data: quietly(() => workbook.model._exportData(false)),
  };
}

/** The locale of the workbook. */
export function workbookLocale(workbook: Workbook): Locale {
  return workbook.model.getters.getLocale();
}
