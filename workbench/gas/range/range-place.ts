/** Ranges: where they are, and the way from one to another. */

import { mergesIn, selectArea } from "../../engine/cells/cells";
import { dataRegion } from "../../engine/sheets/region";
import { sheetSize } from "../../engine/sheets/sheets";
import { type Area, addressOfArea } from "../../engine/workbook/area";
import type { Run } from "../face/calls";
import { nameOf } from "../face/enums";
import type { Calls } from "../face/face";
import type { GoogleRange } from "../face/google";
import { HostError } from "../host/realm";

export const PLACE_CALLS = {
  activate: "navigate",
  getA1Notation: "navigate",
  getCell: "navigate",
  getColumn: "navigate",
  getDataRegion: "read",
  getGridId: "navigate",
  getLastColumn: "navigate",
  getLastRow: "navigate",
  getMergedRanges: "read",
  getNumColumns: "navigate",
  getNumRows: "navigate",
  getRow: "navigate",
  getSheet: "navigate",
  isPartOfMerge: "read",
  offset: "navigate",
} as const satisfies Calls;

/** The part of a range that tells and changes its place. */
export function rangePlace(
  run: Run,
  area: Area,
  self: GoogleRange,
): Pick<GoogleRange, keyof typeof PLACE_CALLS> {
  const { workbook } = run.host;
  const at = (part: Partial<Area>) => run.faces.range(checkedArea(run, { ...area, ...part }));
  return {
    activate: () => {
      selectArea(workbook, area);
      return self;
    },
    getA1Notation: () => addressOfArea(area),
    getCell: (row, column) => {
      if (row < 1 || column < 1 || row > area.rows || column > area.columns)
        throw new HostError("Cell reference out of range");
      return at({ top: area.top + row - 1, left: area.left + column - 1, rows: 1, columns: 1 });
    },
    getColumn: () => area.left + 1,
    getDataRegion: (dimension?: unknown) => {
      const region = dataRegion(workbook, area);
      if (dimension === undefined) return at(region);
      return nameOf(dimension) === "ROWS"
        ? at({ top: region.top, rows: region.rows })
        : at({ left: region.left, columns: region.columns });
    },
    getGridId: () => Number(area.sheetId),
    getLastColumn: () => area.left + area.columns,
    getLastRow: () => area.top + area.rows,
    getMergedRanges: () => mergesIn(workbook, area).map((merge) => run.faces.range(merge)),
    getNumColumns: () => area.columns,
    getNumRows: () => area.rows,
    getRow: () => area.top + 1,
    getSheet: () => run.faces.sheet(area.sheetId),
    isPartOfMerge: () => mergesIn(workbook, area).length > 0,
    offset: (
      rowOffset: number,
      columnOffset: number,
      rows: number = area.rows,
      columns: number = area.columns,
    ) => at({ top: area.top + rowOffset, left: area.left + columnOffset, rows, columns }),
  };
}

/** The area itself, or Google's refusal when it does not lie on its sheet. */
export function checkedArea(run: Run, area: Area): Area {
  const size = sheetSize(run.host.workbook, area.sheetId);
  if (![area.top, area.left, area.rows, area.columns].every(Number.isInteger)) {
    throw new HostError("The parameters don't match the method signature for SpreadsheetApp.Sheet.getRange.");
  }
  if (area.top < 0) throw new HostError("The starting row of the range is too small.");
  if (area.left < 0) throw new HostError("The starting column of the range is too small.");
  if (area.rows < 1) throw new HostError("The number of rows in the range must be at least 1.");
  if (area.columns < 1) throw new HostError("The number of columns in the range must be at least 1.");
  if (area.top + area.rows > size.rows || area.left + area.columns > size.columns) {
    throw new HostError("The coordinates of the range are outside the dimensions of the sheet.");
  }
  return area;
}
