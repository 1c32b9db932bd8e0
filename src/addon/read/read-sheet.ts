/** One read of the workbook, as the data that everything else is worked out from. */

import type { DescribeRequest } from "../../app/contract/contract";
import { customersColumns } from "../../app/orders/known-columns";
import type { Area } from "../../app/reading/address";
import { areaOf } from "../../app/reading/address";
import type { CustomersReading, SheetReading } from "../../app/reading/sheet-reading";
import type { Cell } from "../../core/cells/cell";
import { InputError } from "../../core/problem";
import { readHistory } from "../write/history-sheet";
import { readChoices } from "./choices-property";
import { type FoundCustomers, type FoundTemplate, findMarks, type Marks } from "./marks";
import type { OpenWorkbook } from "./open-workbook";
import { asShown } from "./wall-clock";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What is asked for of a sheet. */
type Selected = Pick<SheetReading, "selection" | "severalRanges">;

/**
 * Reads the sheet that the request names, or the one that is selected. Throws `NO_SUCH_SHEET` when it was deleted.
 *
 * @param source sheet and range, or `null` for the selection
 */
export function readWorkbook(source: DescribeRequest["source"]): OpenWorkbook {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = source ? spreadsheet.getSheetById(source.sheetId) : spreadsheet.getActiveSheet();
  if (!sheet) throw new InputError("NO_SUCH_SHEET");
  const marks = findMarks(spreadsheet);
  const sheetId = source?.sheetId ?? sheet.getSheetId();
  const selected = source ? { selection: areaOf(source.range), severalRanges: false } : selectionOn(sheet);
  const locale = spreadsheet.getSpreadsheetLocale();
  const isTaken = (name: string) => spreadsheet.getSheetByName(name) !== null;
  const customers = marks.customers.find(({ about }) => about === sheetId) ?? null;
  const templateSheet = remembering((template) => templateCells(marks.templates, template));
  const read = (one: Sheet, id: number, wanted: Selected): SheetReading => ({
    ...sheetReading(one, id, marks),
    ...wanted,
    locale,
    isTaken,
    templateSheet,
    customers: once(() => customers && customersReading(customers, read)),
  });
  const { blocks, history } = marks;
  return { spreadsheet, sheet, blocks, history, customers, reading: read(sheet, sheetId, selected) };
}

/** @private */
function sheetReading(
  sheet: Sheet,
  sheetId: number,
  { columns, customers, blocks, history }: Marks,
): Pick<
  SheetReading,
  | "sheetId"
  | "about"
  | "sheet"
  | "cells"
  | "formulas"
  | "markedColumns"
  | "markedSheets"
  | "history"
  | "choices"
> {
  const used = sheet.getDataRange();
  const cells = asShown(used.getValues());
  const formulas = used.getFormulas();
  const own = customers.find((one) => one.sheetId === sheetId);
  const written = columns.filter((column) => column.sheetId === sheetId);
  const others = written.map(({ column }) => column);
  return {
    sheetId,
    about: own?.about ?? sheetId,
    sheet: sheet.getName(),
    cells,
    formulas,
    markedColumns: [...(own ? customersColumns(own, own.row, { cells, formulas }, others) : []), ...written],
    markedSheets: blocks,
    history: once(() => readHistory(history, sheetId)),
    choices: () => readChoices(sheetId),
  };
}

/** @private */
function customersReading(
  { sheet, sheetId, row }: FoundCustomers,
  read: (sheet: Sheet, sheetId: number, wanted: Selected) => SheetReading,
): CustomersReading {
  const wanted = { selection: { row, column: 1, rows: 1, columns: 1 }, severalRanges: false };
  return { reading: read(sheet, sheetId, wanted), headerRow: row };
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

/** Of several copies the last one inserted is meant. @private */
function templateCells(templates: readonly FoundTemplate[], id: string): Cell[][] | null {
  const found = templates.filter((one) => one.id === id).pop();
  return found ? asShown(found.sheet.getDataRange().getValues()) : null;
}

/** @private */
function once<Answer>(read: () => Answer): () => Answer {
  const answer = remembering(read);
  return () => answer("");
}

/** A sheet is read once per request, however many models ask. @private */
function remembering<Answer>(read: (name: string) => Answer): (name: string) => Answer {
  const known = new Map<string, Answer>();
  return (name) => {
    const answer = known.has(name) ? (known.get(name) as Answer) : read(name);
    known.set(name, answer);
    return answer;
  };
}
