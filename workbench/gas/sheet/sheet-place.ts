/** Sheets: their name, size, selection and the ranges on them. */

import { activeCell, selectArea, selectedAreas } from "../../engine/cells/cells";
import { filledSize } from "../../engine/sheets/filled";
import {
  activateSheet,
  activeSheet,
  isSheetHidden,
  renameSheet,
  setGridlines,
  setSheetHidden,
  setTabColor,
  sheetIds,
  sheetName,
  sheetSize,
} from "../../engine/sheets/sheets";
import type { Area } from "../../engine/workbook/area";
import type { Run } from "../face/calls";
import { colorOf } from "../face/colors";
import type { Calls } from "../face/face";
import type { GoogleSheet } from "../face/google";
import { areaBehind } from "../face/handed-in";
import { allowStructure } from "../face/permission";
import { HostError } from "../host/realm";
import { areaNamed } from "../range/named-area";
import { rangeListFace } from "../range/range-list";
import { checkedArea } from "../range/range-place";
import { checkSheetName } from "./sheet-names";

export const SHEET_PLACE_CALLS = {
  activate: "navigate",
  getActiveCell: "read",
  getActiveRange: "read",
  getActiveRangeList: "read",
  getDataRange: "read",
  getIndex: "read",
  getLastColumn: "read",
  getLastRow: "read",
  getMaxColumns: "read",
  getMaxRows: "read",
  getName: "read",
  getParent: "navigate",
  getRange: "navigate",
  getRangeList: "navigate",
  getSheetId: "navigate",
  getSheetName: "read",
  hideSheet: "write",
  isSheetHidden: "read",
  setActiveRange: "navigate",
  setHiddenGridlines: "write",
  setName: "write",
  setTabColor: "write",
  showSheet: "write",
} as const satisfies Calls;

/** The part of a sheet that tells where things are and how it is called. */
export function sheetPlace(
  run: Run,
  sheetId: string,
  self: GoogleSheet,
): Pick<GoogleSheet, keyof typeof SHEET_PLACE_CALLS> {
  const { workbook } = run.host;
  const act = (work: () => void) => {
    allowStructure(run, sheetId);
    work();
    return self;
  };
  const selected = () =>
    activeSheet(workbook) === sheetId
      ? selectedAreas(workbook)
      : [{ sheetId, top: 0, left: 0, rows: 1, columns: 1 }];
  const range = (area: Area) => run.faces.range(area);
  return {
    activate: () => {
      activateSheet(workbook, sheetId);
      return self;
    },
    getActiveCell: () =>
      range(
        activeSheet(workbook) === sheetId
          ? activeCell(workbook)
          : { sheetId, top: 0, left: 0, rows: 1, columns: 1 },
      ),
    getActiveRange: () => range(lastOf(selected())),
    getActiveRangeList: () => rangeListFace(run, selected()),
    getDataRange: () => {
      const { rows, columns } = filledSize(workbook, sheetId);
      return range({ sheetId, top: 0, left: 0, rows: Math.max(1, rows), columns: Math.max(1, columns) });
    },
    getIndex: () => sheetIds(workbook).indexOf(sheetId) + 1,
    getLastColumn: () => filledSize(workbook, sheetId).columns,
    getLastRow: () => filledSize(workbook, sheetId).rows,
    getMaxColumns: () => sheetSize(workbook, sheetId).columns,
    getMaxRows: () => sheetSize(workbook, sheetId).rows,
    getName: () => sheetName(workbook, sheetId),
    getParent: () => run.faces.spreadsheet(),
    getRange: (first: number | string, column?: number, rows: number = 1, columns: number = 1) =>
      range(
        typeof first === "string"
          ? areaNamed(run, sheetId, first)
          : checkedArea(run, { sheetId, top: first - 1, left: Number(column) - 1, rows, columns }),
      ),
    getRangeList: (addresses) =>
      rangeListFace(
        run,
        addresses.map((address) => areaNamed(run, sheetId, address)),
      ),
    getSheetId: () => Number(sheetId),
    getSheetName: () => sheetName(workbook, sheetId),
    hideSheet: () => act(() => hide(run, sheetId)),
    isSheetHidden: () => isSheetHidden(workbook, sheetId),
    setActiveRange: (given) => {
      selectArea(workbook, areaBehind(given));
      return given;
    },
    setHiddenGridlines: (hidden) => act(() => setGridlines(workbook, sheetId, !hidden)),
    setName: (name) => act(() => renameSheet(workbook, sheetId, checkSheetName(run, name, sheetId))),
    setTabColor: (color) => act(() => setTabColor(workbook, sheetId, colorOf(color))),
    showSheet: () => act(() => setSheetHidden(workbook, sheetId, false)),
  };
}

function hide(run: Run, sheetId: string): void {
  const { workbook } = run.host;
  const shown = sheetIds(workbook).filter((id) => !isSheetHidden(workbook, id));
  if (shown.length === 1 && shown[0] === sheetId)
    throw new HostError("You can't hide all the sheets in a document.");
  setSheetHidden(workbook, sheetId, true);
}

function lastOf(areas: readonly Area[]): Area {
  const last = areas.at(-1);
  if (last === undefined) throw new HostError("Nothing is selected.");
  return last;
}
