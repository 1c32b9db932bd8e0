/** What belongs to cells besides content and style: merges, borders, copies and the user's selection. */

import { activateSheet, activeSheet } from "../sheets/sheets";
import { type Area, areaOf, areasMeet, zoneOf } from "../workbook/area";
import { type EngineCommand, send, sendBatch } from "../workbook/batch";
import type { Border } from "../workbook/library";
import type { Workbook } from "../workbook/workbook";
import { mapArea } from "./read";

/** Joins the cells of the area into one; only the value of the first cell stays. */
export function mergeCells(workbook: Workbook, area: Area): void {
  send(workbook.model, "ADD_MERGE", { sheetId: area.sheetId, target: [zoneOf(area)], force: true });
}

/** The merged areas that share a cell with the area. */
export function mergesIn(workbook: Workbook, area: Area): Area[] {
  const merges = workbook.model.getters.getMerges(area.sheetId).map((zone) => areaOf(area.sheetId, zone));
  return merges.filter((merge) => areasMeet(merge, area));
}

/** Takes merged cells of the area apart again. */
export function unmergeCells(workbook: Workbook, area: Area): void {
  const target = mergesIn(workbook, area).map(zoneOf);
  if (target.length > 0) send(workbook.model, "REMOVE_MERGE", { sheetId: area.sheetId, target });
}

/** Draws or removes border lines; a side left out stays as it is. */
export function setBorders(
  workbook: Workbook,
  area: Area,
  borderOf: (before: Border, edges: Edges) => Border,
): void {
  const { sheetId } = area;
  const commands: EngineCommand[] = mapArea(area, (row, col) => {
    const before = workbook.model.getters.getCellBorder({ sheetId, row, col }) ?? {};
    const edges = {
      top: row === area.top,
      bottom: row === area.top + area.rows - 1,
      left: col === area.left,
      right: col === area.left + area.columns - 1,
    };
    return { type: "SET_BORDER", payload: { sheetId, row, col, border: borderOf(before, edges) } };
  }).flat();
  sendBatch(workbook.model, commands);
}

/** On which edges of the area a cell lies. */
export interface Edges {
  readonly top: boolean;
  readonly bottom: boolean;
  readonly left: boolean;
  readonly right: boolean;
}

/** Selects the area on its sheet, in front of the user. */
export function selectArea(workbook: Workbook, area: Area): void {
  activateSheet(workbook, area.sheetId);
  const zone = zoneOf(area);
  workbook.model.selection.selectZone(
    { cell: { col: zone.left, row: zone.top }, zone },
    { unbounded: false, scrollIntoView: true },
  );
}

/** Selects several areas of one sheet at once; the last one is the active one, and the first is in view. */
export function selectAreas(workbook: Workbook, areas: readonly Area[]): void {
  const [first, ...others] = areas;
  if (first === undefined) return;
  selectArea(workbook, first);
  const { selection } = workbook.model;
  for (const { top, left, rows, columns } of others) {
    selection.addCellToSelection(left, top);
    if (rows > 1 || columns > 1) selection.setAnchorCorner(left + columns - 1, top + rows - 1);
  }
}

/** The areas the user has selected, the one selected last at the end. */
export function selectedAreas(workbook: Workbook): Area[] {
  const sheetId = activeSheet(workbook);
  const { getters } = workbook.model;
  const last = areaOf(sheetId, getters.getSelectedZone());
  const areas = getters.getSelectedZones().map((zone) => areaOf(sheetId, zone));
  return [...areas.filter((area) => JSON.stringify(area) !== JSON.stringify(last)), last];
}

/** The cell the cursor is on. */
export function activeCell(workbook: Workbook): Area {
  const { sheetId, row, col } = workbook.model.getters.getActivePosition();
  return { sheetId, top: row, left: col, rows: 1, columns: 1 };
}
