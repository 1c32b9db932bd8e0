/** One read of the workbook, as the data that everything else is worked out from. */

import type { Area } from "../app/address";
import { areaOf } from "../app/address";
import type { DescribeRequest } from "../app/contract";
import type { SheetReading } from "../app/sheet-reading";
import type { Cell } from "../core/cell";
import { InputError } from "../core/problem";
import { readChoices } from "./choices-property";
import { readHistory } from "./history-sheet";
import { type FoundTemplate, findMarks } from "./marks";
import type { OpenWorkbook } from "./open-workbook";

/**
 * Reads the sheet that the request names, or the one that is selected. Throws `NO_SUCH_SHEET` when it was deleted.
 *
 * @param source sheet and range, or `null` for the selection
 */
export function readWorkbook(source: DescribeRequest["source"]): OpenWorkbook {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = source ? spreadsheet.getSheetById(source.sheetId) : spreadsheet.getActiveSheet();
  if (!sheet) throw new InputError("NO_SUCH_SHEET");
  const used = sheet.getDataRange();
  const { columns, blocks, history, templates } = findMarks(spreadsheet);
  const sheetId = sheet.getSheetId();
  const reading: SheetReading = {
    locale: spreadsheet.getSpreadsheetLocale(),
    sheetId,
    sheet: sheet.getName(),
    ...(source ? { selection: areaOf(source.range), severalRanges: false } : selectionOn(sheet)),
    cells: used.getValues(),
    formulas: used.getFormulas(),
    markedColumns: columns.filter((column) => column.sheetId === sheetId),
    markedSheets: blocks,
    isTaken: (name) => spreadsheet.getSheetByName(name) !== null,
    history: readHistory(history, sheetId),
    templateSheet: remembering((template) => templateCells(templates, template)),
    get choices() {
      return readChoices(sheetId);
    },
  };
  return { spreadsheet, sheet, blocks, history, reading };
}

/** Of several selected ranges Sheets makes the last one the active range. @private */
function selectionOn(sheet: GoogleAppsScript.Spreadsheet.Sheet): { selection: Area; severalRanges: boolean } {
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
  return found ? found.sheet.getDataRange().getValues() : null;
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
