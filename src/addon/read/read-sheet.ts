/** One read of the workbook, as the data that everything else is worked out from. */

import type { DescribeRequest, RunRequest } from "../../app/contract/requests";
import { isListOfItsOwn } from "../../app/file/own-list";
import { customersSheet } from "../../app/orders/customers-sheet";
import { type Requirements, TO_DESCRIBE } from "../../app/plan/requirements";
import { type Area, areaOf, areaText } from "../../app/reading/sheet/address";
import { headerRowOf, isIncompleteText, withHeaderRow } from "../../app/reading/sheet/customers-columns";
import { type Settings, writtenLanguage } from "../../app/reading/sheet/settings";
import type { MarkedSheet, SheetReading, WorkbookReading } from "../../app/reading/sheet/sheet-reading";
import { runDays } from "../../app/record/history";
import { lostCells, withBlanks } from "../../app/record/lost-columns";
import { TEXTS } from "../../app/texts";
import { type Cell, textOf } from "../../core/cells/cell";
import { InputError } from "../../core/problem";
import type { Text } from "../../core/texts/language";
import { readChosen } from "./choices-property";
import { type FoundBlock, type FoundTemplate, findMarks, type Marks, readTitle } from "./find-marks";
import { freeName } from "./free-name";
import { readKept } from "./kept-property";
import type { OpenWorkbook } from "./open-workbook";
import { OF_CUSTOMERS, readCells, type SheetCells } from "./read-cells";
import { readFile } from "./read-file";
import { readHistory, readUndo, type WantedRuns } from "./read-history";
import { asShown, assumeTimeZone } from "./wall-clock";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What a preview told, and a run need not ask for. */
type Told = Pick<RunRequest, "workbook" | "columnWidths">;

/**
 * Reads the sheet that the request names, or the one that is selected, and what the request needs of the workbook;
 * every service call of a reading is made here. Throws `NO_SUCH_SHEET` when the sheet was deleted.
 *
 * @param source sheet and range, or `null` for the selection
 * @param needed from `requirementsOf`
 * @param told by the preview before a run
 */
export function readWorkbook(
  source: DescribeRequest["source"],
  needed: Requirements,
  { workbook, columnWidths }: Told = {},
): OpenWorkbook & { readonly reading: WorkbookReading; readonly marks: Marks } {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  if (workbook) assumeTimeZone(workbook.timeZone);
  const { sheet, name } = openSheet(spreadsheet, source, workbook?.sheet);
  // Cells before marks: whatever is moved in between is seen when the cells are looked at again before the first write.
  const lastColumn = Math.max(0, ...Object.keys(columnWidths ?? {}).map(Number));
  const cells = readCells(sheet, {
    likely: workbook,
    formulas: !needed.customers,
    formats: needed.customers ? 0 : lastColumn,
  });
  const likelyName = needed.customers ? workbook?.customers : undefined;
  const likely = likelyName === undefined ? null : spreadsheet.getSheetByName(likelyName);
  const cellsOfLikely = likely && readCells(likely, OF_CUSTOMERS);
  const first = findMarks(spreadsheet);
  const sheetId = source?.sheetId ?? sheet.getSheetId();
  const selected = source ? { selection: areaOf(source.range), severalRanges: false } : selectionOn(sheet);
  const locale = workbook?.locale ?? spreadsheet.getSpreadsheetLocale();
  const ofOrders = first.customers.find(({ about }) => about === sheetId) ?? null;
  const isLikely = likely !== null && likely.getSheetId() === ofOrders?.sheetId;
  const isElsewhere = ofOrders !== null && needed.customers && !isLikely;
  const customersCells = isElsewhere
    ? readCells(ofOrders.sheet, OF_CUSTOMERS)
    : isLikely
      ? cellsOfLikely
      : null;
  const marks = isElsewhere ? findMarks(spreadsheet) : first;
  const { columns, blocks, history, templates } = marks;
  const settings = needed.settings === undefined ? marks.settings?.settings : (needed.settings ?? undefined);
  const set = settings ? { settings } : {};
  const customers = marks.customers.find(({ about }) => about === sheetId) ?? null;
  const ownAbout = marks.customers.find((one) => one.sheetId === sheetId)?.about ?? sheetId;
  const summaries = blocks.filter(
    ({ about, model }) => about === ownAbout && needed.summaries.some((one) => one.model === model),
  );
  const markedSheets = summaries.map(readSummaryPlace);
  const after = { locale, ...set, marks, isBroken: markedSheets.some(({ isIncomplete }) => isIncomplete) };
  const ofCustomers = needed.allRuns ? "all" : "last";
  const own = readSheet(sheet, sheetId, cells, {
    ...after,
    name,
    runs: needed.lastRun ? ofCustomers : "none",
  });
  const customersReading =
    customers && customersCells && customers.sheetId === ofOrders?.sheetId
      ? withHeaderRow(
          readSheet(customers.sheet, customers.sheetId, customersCells, {
            ...after,
            name: isLikely ? likelyName : undefined,
            runs: ofCustomers,
          }),
        )
      : null;
  const titles = newTitles(needed, summaries, customersReading).map(
    (title) => title[writtenLanguage({ locale, ...set })],
  );
  const reading: WorkbookReading = {
    ...own,
    ...selected,
    isOurs: blocks.some((block) => block.sheetId === sheetId) || history?.sheet.getSheetId() === sheetId,
    markedSheets,
    freeNames: Object.fromEntries(titles.map((title) => [title, freeName(spreadsheet, title)])),
    templates: readTemplates(templates, needed.templates),
    ...(needed.file ? readFile(marks) : {}),
    ...(needed.choices ? readChosen(sheetId) : { choices: null }),
    ...(history ? { runDays: runDays(history.runs, customers?.sheetId ?? sheetId) } : {}),
    customers: customersReading,
    unreadableMarks: marks.unreadable,
    areSettingsUnknown: marks.settings?.areUnknown ?? false,
  };
  const fileColumns = first.file.flatMap((one) => (one.sheet.getSheetId() === sheetId ? [one] : []));
  return { spreadsheet, sheet, columns, blocks, history, customers, fileColumns, reading, marks };
}

/**
 * Reads what is selected, in order to describe it. In place of the customer file it is the list that the last run judged,
 * because its customers are judged there, by all models and with their history; unless the file is a list of its own that
 * models are to run on. Where a customer is to be explained it is so on every sheet of ours: there the list is read that
 * the sheet is about.
 *
 * @param request sheet and range, or `null` for the selection, and whether a customer is to be explained
 */
export function readDescribed({
  source,
  isExplained,
}: {
  readonly source: DescribeRequest["source"];
  readonly isExplained: boolean;
}): ReturnType<typeof readWorkbook> {
  const read = readWorkbook(source, TO_DESCRIBE);
  if (source) return read;
  const { spreadsheet, fileColumns, reading } = read;
  const isInPlace = fileColumns.length > 0 && !isListOfItsOwn(reading, fileColumns);
  const about = isExplained ? listExplained(read) : isInPlace ? listJudgedLast(read) : undefined;
  const list = about === undefined || about === reading.sheetId ? null : spreadsheet.getSheetById(about);
  if (!list) return read;
  // One cell: whatever else is selected on a sheet that nobody looks at is no part of it that somebody meant.
  const place = { ...selectionOn(list).selection, rows: 1, columns: 1 };
  return readWorkbook({ sheetId: list.getSheetId(), range: areaText(place) }, TO_DESCRIBE);
}

/** The sheet with the customers or orders that a sheet of ours is about; `undefined` for a sheet of the user's. @private */
function listExplained(read: ReturnType<typeof readWorkbook>): number | undefined {
  const { marks, fileColumns, reading } = read;
  const { sheetId, about, isOurs } = reading;
  if (about !== sheetId) return about;
  const block = marks.blocks.find((one) => one.sheetId === sheetId);
  if (block) return block.about;
  const isTemplate = marks.templates.some(({ sheet }) => sheet.getSheetId() === sheetId);
  return isOurs || isTemplate || fileColumns.length > 0 ? listJudgedLast(read) : undefined;
}

/** The sheet with the customers or orders of the last run; `undefined` where none ended. @private */
function listJudgedLast({ marks }: Pick<ReturnType<typeof readWorkbook>, "marks">): number | undefined {
  const judged = marks.history?.runs.filter(({ isOpen }) => !isOpen).pop()?.sheetId;
  return marks.customers.find(({ sheetId }) => sheetId === judged)?.about ?? judged;
}

/**
 * The sheet, by the name that it is likely to have: where that is still its name it need not be asked for.
 * @private
 */
function openSheet(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  source: DescribeRequest["source"],
  likelyName: string | undefined,
): { readonly sheet: Sheet; readonly name: string | undefined } {
  const likely = likelyName === undefined ? null : spreadsheet.getSheetByName(likelyName);
  if (likely && likely.getSheetId() === source?.sheetId) return { sheet: likely, name: likelyName };
  const sheet = source ? spreadsheet.getSheetById(source.sheetId) : spreadsheet.getActiveSheet();
  if (!sheet) throw new InputError("NO_SUCH_SHEET");
  return { sheet, name: undefined };
}

/** What is known of a sheet beside its cells. */
interface Before {
  readonly locale: string;
  readonly settings?: Settings;
  readonly marks: Marks;
  /** Whether a summary says that a run did not end. */
  readonly isBroken: boolean;
  /** Of the sheet; left out where it is to be asked for. */
  readonly name?: string | undefined;
  readonly runs: WantedRuns;
}

/** @private */
function readSheet(
  sheet: Sheet,
  sheetId: number,
  { cells: shown, formulas: written, formats }: SheetCells,
  { locale, settings, marks, isBroken, name, runs }: Before,
): SheetReading {
  const own = marks.customers.find((one) => one.sheetId === sheetId) ?? null;
  const markedColumns = marks.columns
    .filter((one) => one.sheetId === sheetId)
    .map(({ sheetId: _, metadata: __, ...column }) => column);
  const lost = readLost(marks, sheetId, { cells: shown, formulas: written, markedColumns });
  const [cells, formulas] = [withBlanks(shown, lost, ""), withBlanks(written, lost, "")];
  const isUnfinished = isBroken || saysIncomplete(cells, markedColumns);
  return {
    locale,
    ...(settings ? { settings } : {}),
    sheetId,
    about: own?.about ?? sheetId,
    sheet: name ?? sheet.getName(),
    cells,
    formulas,
    ...(own || !formats ? {} : { formats }),
    markedColumns,
    customersMark: own && {
      headerRow: headerRowOf(own, cells),
      headers: own.headers,
      rows: own.rows,
      ...(own.headerRow === 0 ? { isDeleted: true } : {}),
    },
    kept: runs !== "none" && isUnfinished ? readKept(sheetId) : {},
    history: readHistory(marks.history, sheetId, runs),
    ...(lost.length > 0 ? { lost } : {}),
  };
}

/**
 * What a run over the sheet that broke off wrote into columns that are not ours, because somebody deleted one of ours
 * meanwhile: no reading tells it, and the next run or undo takes it out. The record is read only where such a run is.
 *
 * @param marks of the workbook
 * @param sheetId of the sheet with the customers
 * @param reading of it
 */
export function readLost(
  { history, customers }: Pick<Marks, "history" | "customers">,
  sheetId: number,
  reading: Pick<SheetReading, "cells" | "formulas" | "markedColumns">,
): Area[] {
  const own = customers.find((one) => one.sheetId === sheetId);
  const open = history?.runs.filter((one) => one.sheetId === sheetId || one.sheetId === own?.about).pop();
  const record = history && open?.isOpen ? readUndo(history, open) : null;
  const others = own?.headers.map(({ column }) => column) ?? [];
  return record?.sheetId === sheetId ? lostCells(record, reading, others) : [];
}

/** @private */
function saysIncomplete(cells: SheetReading["cells"], columns: SheetReading["markedColumns"]): boolean {
  return columns.some(({ column }) => cells.some((row) => isIncompleteText(textOf(row[column - 1]))));
}

/** The sheets that the run makes and that must be named before; an old sheet of customers may no longer be usable. @private */
function newTitles(
  needed: Requirements,
  known: readonly FoundBlock[],
  customers: SheetReading | null,
): Text[] {
  const isKnown = (model: string) => known.some((block) => block.model === model);
  const summaries = needed.summaryNames ? needed.summaries.filter(({ model }) => !isKnown(model)) : [];
  const isNew = needed.customersName && !customersSheet(customers);
  return [...summaries.map(({ title }) => title), ...(isNew ? [TEXTS.customersTitle] : [])];
}

/** @private */
function readSummaryPlace(block: FoundBlock): MarkedSheet {
  const { model, sheetId, sheet, row, layout } = block;
  const width = Math.max(1, ...layout.map(([, ...formats]) => formats.length));
  return { model, sheetId, name: sheet.getName(), row, width, ...readTitle(block) };
}

/** Of several selected ranges Sheets makes the last one the active range. @private */
function selectionOn(sheet: Sheet): { selection: Area; severalRanges: boolean } {
  const range = sheet.getActiveRange();
  const ranges = sheet.getActiveRangeList()?.getRanges() ?? [];
  const selection = range
    ? {
        row: range.getRow(),
        column: range.getColumn(),
        rows: range.getNumRows(),
        columns: range.getNumColumns(),
      }
    : { row: 1, column: 1, rows: 1, columns: 1 };
  return { selection, severalRanges: ranges.length > 1 };
}

/**
 * The cells of sheets that templates made; of several copies the last one inserted is meant.
 *
 * @param found from `findMarks`
 * @param wanted ids of templates
 */
export function readTemplates(
  found: readonly FoundTemplate[],
  wanted: readonly string[],
): Record<string, readonly (readonly Cell[])[]> {
  const last = new Map(found.map(({ id, sheet }) => [id, sheet]));
  return Object.fromEntries(
    wanted.flatMap((id) => {
      const sheet = last.get(id);
      return sheet ? [[id, asShown(sheet.getDataRange().getValues())]] : [];
    }),
  );
}
