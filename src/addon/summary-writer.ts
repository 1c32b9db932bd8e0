/** Writes one summary sheet: the block of cells, its looks, its charts and its mark. */

import type { PlannedSheet } from "../app/summary-sheet";
import type { Format } from "../core/report";
import { drawCharts } from "./charts";
import { markBlock } from "./marks";
import { numberFormat } from "./number-formats";
import type { OpenWorkbook } from "./read-sheet";

const FIRST_COLUMN_WIDTH = 200;
const COLUMN_WIDTH = 110;
const TITLE_SIZE = 16;
const HEADER_BACKGROUND = "#e8eef7";

/**
 * Writes the sheet, new or in place; the title says "incomplete" until the returned function is called.
 *
 * @param planned what to write
 * @param workbook as read in the same run
 * @param incomplete the mark to stand in for the title
 */
export function writeSummary(planned: PlannedSheet, workbook: OpenWorkbook, incomplete: string): () => void {
  const found = workbook.blocks.find(({ sheetId }) => sheetId === planned.existing?.sheetId) ?? null;
  const sheet = found ? sheetWithId(workbook, found.sheetId) : workbook.spreadsheet.insertSheet(planned.name);
  const { row, column, width, lines } = planned;
  if (found && lines.length > found.rows) {
    // Notes that a person keeps under our block move down instead of being overwritten.
    sheet.insertRowsAfter(found.row + found.rows - 1, lines.length - found.rows);
  }
  const height = Math.max(lines.length, found?.rows ?? 0);
  const block = sheet.getRange(row, column, height, width);
  const padded = <Content>(
    fill: Content,
    cells: (line: PlannedSheet["lines"][number]) => readonly Content[],
  ): Content[][] =>
    Array.from({ length: height }, (_, index) => {
      const line = lines[index];
      const own = line ? cells(line) : [];
      return Array.from({ length: width }, (_blank, offset) => own[offset] ?? fill);
    });
  const contents = padded<string | number>("", ({ contents }) => contents);
  const [titleRow = []] = contents;
  const title = String(titleRow[0] ?? "");
  titleRow[0] = incomplete;

  block.setNumberFormats(
    padded(numberFormat("text"), ({ formats }) => formats.map((format: Format) => numberFormat(format))),
  );
  block.setValues(contents);
  block.setFontWeights(
    padded("normal", ({ look, contents }) =>
      contents.map(() => (look === "plain" || look === "note" ? "normal" : "bold")),
    ),
  );
  block.setBackgrounds(
    padded("#ffffff", ({ look, contents }) =>
      contents.map(() => (look === "header" ? HEADER_BACKGROUND : "#ffffff")),
    ),
  );
  if (!found) {
    sheet.getRange(row, column).setFontSize(TITLE_SIZE);
    sheet.setColumnWidths(column, width, COLUMN_WIDTH);
    sheet.setColumnWidth(column, FIRST_COLUMN_WIDTH);
  }
  const charts = drawCharts(planned.charts, sheet, found?.charts ?? []);
  markBlock(
    sheet,
    { model: planned.model, about: planned.about, rows: lines.length, charts, row, column },
    found,
  );
  return () => sheet.getRange(row, column).setValue(title);
}

/** @private */
function sheetWithId({ spreadsheet }: OpenWorkbook, sheetId: number): GoogleAppsScript.Spreadsheet.Sheet {
  const sheet = spreadsheet.getSheets().find((one) => one.getSheetId() === sheetId);
  if (!sheet) throw new Error(`sheet ${sheetId}`);
  return sheet;
}
