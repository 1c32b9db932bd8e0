/** How a sheet prints: one without gridlines is a page to be read. */

import { chartsOn } from "../engine/sheets/charts";
import { sheetName } from "../engine/sheets/sheets";
import { addressOf } from "../engine/workbook/area";
import type { Workbook } from "../engine/workbook/workbook";
import type { CollectedSheet } from "./xlsx-collect";

/** A4 and Letter upright hold, at the scale that the README names, so many pixels side by side and an overview in one page's height. */
const SCALE = 52;
/** Other programs draw columns wider by some hundredths. */
const ROOM = 0.92;
const PAPER_WIDTH = (ROOM * (8.27 - 1.4) * 96) / (SCALE / 100);
/** As Sheets has it, points: 21 pixels; the engine draws two more, by which an overview would need a second page. */
const ROW_HEIGHT = 15.75;
/** From here on letters are larger on paper that lies. */
const LYING_FROM = 1.5 * PAPER_WIDTH;

const PAPER_HEIGHT = (ROOM * (11 - 1.5) * 96) / (SCALE / 100);
/** A page a little too high is printed smaller; beyond it letters would be too small, and the rest goes to a second one. */
const TOO_HIGH = SCALE / 44;

/** _Normal_ in programs for sheets, inches. */
const MARGINS = '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>';

/** The sheet's part of the file, printed upright at the scale at which its first page is whole; where it is wider, as wide as the paper, which then may lie. */
export function asPage(workbook: Workbook, sheetId: string, sheet: CollectedSheet, content: string): string {
  if (!content.includes('showGridLines="0"') || content.includes("<sheetPr")) return content;
  const width = widthOf(workbook, sheetId, sheet);
  const height = heightOf(workbook, sheetId, sheet);
  const isWide = width > PAPER_WIDTH;
  const isHigh = !isWide && height > PAPER_HEIGHT && height <= PAPER_HEIGHT * TOO_HIGH;
  const scale = isWide
    ? 'fitToWidth="1" fitToHeight="0"'
    : isHigh
      ? 'fitToWidth="1" fitToHeight="1"'
      : `scale="${SCALE}"`;
  const orientation = width > LYING_FROM ? "landscape" : "portrait";
  const setup = `${MARGINS}<pageSetup orientation="${orientation}" ${scale}/>`;
  const low = content.replace(
    /defaultRowHeight="[^"]*"/,
    `customHeight="1" defaultRowHeight="${ROW_HEIGHT}"`,
  );
  const placed = low.replace(/<drawing\b|<legacyDrawing\b|<tableParts\b|<\/worksheet>/, `${setup}$&`);
  return isWide || isHigh
    ? placed.replace(/<worksheet\b[^>]*>/, '$&<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>')
    : placed;
}

/** What of a page is printed, as a name of the file: all but the rows at its end that only charts are drawn from; nothing of a list. */
export function printArea(workbook: Workbook, sheetId: string, index: number, sheet: CollectedSheet): string {
  if (workbook.model.getters.getGridLinesVisibility(sheetId)) return "";
  const end = printedRows(workbook, sheetId, sheet);
  if (end > lastRow(sheet)) return "";
  const columns = Math.max(0, ...[...sheet.rows.values()].flat().map(({ column }) => column));
  const name = sheetName(workbook, sheetId)
    .replaceAll("'", "''")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;");
  const corner = addressOf(end - 1, columns).replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2");
  return `<definedName name="_xlnm.Print_Area" localSheetId="${index}">'${name}'!$A$1:${corner}</definedName>`;
}

/**
 * How many rows are printed: those above the numbers of charts, and of the heading over these, at the end of the sheet; a table
 * above or beside its chart is read, too.
 */
function printedRows(workbook: Workbook, sheetId: string, sheet: CollectedSheet): number {
  const drawn = new Set(
    chartsOn(workbook, sheetId).flatMap(({ chart }) =>
      chart.areas.flatMap(({ sheetId: drawnOn, top, rows }) =>
        drawnOn === sheetId ? Array.from({ length: rows }, (_, at) => top + at) : [],
      ),
    ),
  );
  const isFree = (row: number) =>
    (sheet.rows.get(row) ?? []).every(({ value }) => value === null || value === "");
  let end = lastRow(sheet) + 1;
  const before = end;
  const charts = rowsOfCharts(workbook, sheetId);
  while (end > charts && (drawn.has(end - 1) || isFree(end - 1))) end--;
  if (end === before || end === charts) return before;
  // The heading stands alone in its row, between free ones.
  const isHeading =
    (sheet.rows.get(end - 1) ?? []).filter(({ value }) => value !== null && value !== "").length === 1;
  return isHeading && isFree(end - 2) ? end - 2 : end;
}

/** As many rows as reach below every chart of the sheet. */
function rowsOfCharts({ model: { getters } }: Workbook, sheetId: string): number {
  const ends = getters.getFigures(sheetId).map(({ row, offset, height }) => {
    let [end, left] = [row, offset.y + height];
    while (left > 0 && end < getters.getNumberRows(sheetId)) left -= getters.getRowSize(sheetId, end++);
    return end;
  });
  return Math.max(0, ...ends);
}

/** Of the last row that holds something. */
function lastRow({ rows }: CollectedSheet): number {
  return Math.max(
    -1,
    ...[...rows].flatMap(([row, cells]) =>
      cells.some(({ value }) => value !== null && value !== "") ? [row] : [],
    ),
  );
}

/** Of what is printed, or to the lower edge of the last chart; pixels, rows as high as Sheets has them. */
function heightOf(workbook: Workbook, sheetId: string, sheet: CollectedSheet): number {
  const { getters } = workbook.model;
  const high = (count: number) =>
    Array.from(
      { length: Math.max(0, count) },
      (_, row) => getters.getRowSize(sheetId, row) - ENGINE_MORE,
    ).reduce((sum, one) => sum + one, 0);
  const edges = getters.getFigures(sheetId).map(({ row, offset, height }) => high(row) + offset.y + height);
  return Math.max(high(printedRows(workbook, sheetId, sheet)), ...edges);
}

/** Pixels by which the engine's rows are higher. */
const ENGINE_MORE = 2;

/** To the right edge of the last cell that holds something, or of the last chart; pixels. */
function widthOf({ model: { getters } }: Workbook, sheetId: string, { rows }: CollectedSheet): number {
  const width = (columns: number) =>
    Array.from({ length: columns }, (_, column) => getters.getColSize(sheetId, column)).reduce(
      (sum, one) => sum + one,
      0,
    );
  const held = [...rows.values()].flat().filter(({ value }) => value !== null && value !== "");
  const edges = getters.getFigures(sheetId).map(({ col, offset, width: own }) => width(col) + offset.x + own);
  return Math.max(width(1 + Math.max(-1, ...held.map(({ column }) => column))), ...edges);
}
