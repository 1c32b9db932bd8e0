/** How a sheet prints: one without gridlines is a page to be read. */

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

/** _Normal_ in programs for sheets, inches. */
const MARGINS = '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>';

/** The sheet's part of the file, printed upright at the scale at which its first page is whole; where it is wider, as wide as the paper, which then may lie. */
export function asPage(workbook: Workbook, sheetId: string, sheet: CollectedSheet, content: string): string {
  if (!content.includes('showGridLines="0"') || content.includes("<sheetPr")) return content;
  const width = widthOf(workbook, sheetId, sheet);
  const isWide = width > PAPER_WIDTH;
  const scale = isWide ? 'fitToWidth="1" fitToHeight="0"' : `scale="${SCALE}"`;
  const orientation = width > LYING_FROM ? "landscape" : "portrait";
  const setup = `${MARGINS}<pageSetup orientation="${orientation}" ${scale}/>`;
  const low = content.replace(
    /defaultRowHeight="[^"]*"/,
    `customHeight="1" defaultRowHeight="${ROW_HEIGHT}"`,
  );
  const placed = low.replace(/<drawing\b|<legacyDrawing\b|<tableParts\b|<\/worksheet>/, `${setup}$&`);
  return isWide
    ? placed.replace(/<worksheet\b[^>]*>/, '$&<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>')
    : placed;
}

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
