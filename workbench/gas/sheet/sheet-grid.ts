/** Sheets: rows and columns, inserted, deleted, sized, hidden and frozen. */
import {
  columnWidth,
  type Dimension,
  deleteLines,
  filteredArea,
  fitColumns,
  freezeLines,
  frozenLines,
  insertLines,
  isColumnHidden,
  resizeLines,
  rowHiddenBy,
  setLinesHidden,
} from "../../engine/sheets/grid";
import { sheetSize } from "../../engine/sheets/sheets";
import type { Run } from "../face/calls";
import { type Calls, face } from "../face/face";
import type { GoogleFilter, GoogleSheet } from "../face/google";
import { allowStructure, checkThere } from "../face/permission";
import { HostError } from "../host/realm";
import { checkRoom } from "./room";

export const SHEET_GRID_CALLS = {
  autoResizeColumn: "write",
  autoResizeColumns: "write",
  deleteColumn: "write",
  deleteColumns: "write",
  deleteRow: "write",
  deleteRows: "write",
  getColumnWidth: "read",
  getFilter: "read",
  getFrozenColumns: "read",
  getFrozenRows: "read",
  hideColumns: "write",
  hideRows: "write",
  insertColumnAfter: "write",
  insertColumnBefore: "write",
  insertColumnsAfter: "write",
  insertColumnsBefore: "write",
  insertRowAfter: "write",
  insertRowBefore: "write",
  insertRowsAfter: "write",
  insertRowsBefore: "write",
  isColumnHiddenByUser: "read",
  isRowHiddenByFilter: "read",
  isRowHiddenByUser: "read",
  setColumnWidth: "write",
  setColumnWidths: "write",
  setFrozenColumns: "write",
  setFrozenRows: "write",
  setRowHeight: "write",
  setRowHeights: "write",
  showColumns: "write",
  showRows: "write",
} as const satisfies Calls;

const FILTER_CALLS = { getRange: "navigate" } as const satisfies Calls;

/** The part of a sheet that changes its grid. Positions count from 1, as in Google's interface. */
export function sheetGrid(
  run: Run,
  sheetId: string,
  self: GoogleSheet,
): Pick<GoogleSheet, keyof typeof SHEET_GRID_CALLS> {
  const { workbook } = run.host;
  const act = (work: () => void) => {
    allowStructure(run, sheetId);
    work();
    return self;
  };
  const ask = <Found>(found: () => Found) => {
    checkThere(run, sheetId);
    return found();
  };
  const insert = (dimension: Dimension, position: number, quantity: number) =>
    act(() => {
      checkRoom(run, sheetId, dimension, quantity);
      insertLines(workbook, sheetId, dimension, position, quantity);
    });
  const remove = (dimension: Dimension, position: number, quantity = 1) =>
    act(() => {
      const { rows, columns } = sheetSize(workbook, sheetId);
      const count = dimension === "ROW" ? rows : columns;
      const what = dimension === "ROW" ? "rows" : "columns";
      if (position < 1 || quantity < 1 || position + quantity - 1 > count)
        throw new HostError(`Those ${what} are out of bounds.`);
      if (quantity >= count) throw new HostError(`You can't delete all the ${what} on the sheet.`);
      // Ten public threads quote it.
      if (quantity >= count - frozenLines(workbook, sheetId, dimension))
        throw new HostError(`Sorry, it is not possible to delete all non-frozen ${what}.`);
      deleteLines(workbook, sheetId, dimension, position - 1, quantity);
    });
  const size = (dimension: Dimension, position: number, quantity: number, pixels: number) =>
    act(() => resizeLines(workbook, sheetId, dimension, position - 1, quantity, pixels));
  const show =
    (dimension: Dimension, hidden: boolean) =>
    (position: number, quantity = 1) => {
      act(() => setLinesHidden(workbook, sheetId, dimension, position - 1, quantity, hidden));
    };
  const freeze = (dimension: Dimension) => (quantity: number) => {
    act(() => freezeLines(workbook, sheetId, dimension, quantity));
  };
  return {
    autoResizeColumn: (column) => act(() => fitColumns(workbook, sheetId, column - 1, 1)),
    autoResizeColumns: (column, quantity) => act(() => fitColumns(workbook, sheetId, column - 1, quantity)),
    deleteColumn: (position) => remove("COL", position),
    deleteColumns: (position, quantity) => void remove("COL", position, quantity),
    deleteRow: (position) => remove("ROW", position),
    deleteRows: (position, quantity) => void remove("ROW", position, quantity),
    getColumnWidth: (column) => columnWidth(workbook, sheetId, column - 1),
    // Where the filter is can be asked; what it hides shows in isRowHiddenByFilter.
    getFilter: () => {
      const area = filteredArea(workbook, sheetId);
      if (area === undefined) return null;
      return face<GoogleFilter>(run, "Filter", FILTER_CALLS, () => ({
        getRange: () => run.faces.range(area),
      }));
    },
    getFrozenColumns: () => frozenLines(workbook, sheetId, "COL"),
    getFrozenRows: () => frozenLines(workbook, sheetId, "ROW"),
    hideColumns: show("COL", true),
    hideRows: show("ROW", true),
    insertColumnAfter: (position) => insert("COL", position, 1),
    insertColumnBefore: (position) => insert("COL", position - 1, 1),
    insertColumnsAfter: (position, quantity) => insert("COL", position, quantity),
    insertColumnsBefore: (position, quantity) => insert("COL", position - 1, quantity),
    insertRowAfter: (position) => insert("ROW", position, 1),
    insertRowBefore: (position) => insert("ROW", position - 1, 1),
    insertRowsAfter: (position, quantity) => insert("ROW", position, quantity),
    insertRowsBefore: (position, quantity) => insert("ROW", position - 1, quantity),
    isColumnHiddenByUser: (column) => ask(() => isColumnHidden(workbook, sheetId, column - 1)),
    isRowHiddenByFilter: (row) => ask(() => rowHiddenBy(workbook, sheetId, row - 1) === "filter"),
    isRowHiddenByUser: (row) => ask(() => rowHiddenBy(workbook, sheetId, row - 1) === "user"),
    setColumnWidth: (column, width) => size("COL", column, 1, width),
    setColumnWidths: (column, quantity, width) => size("COL", column, quantity, width),
    setFrozenColumns: freeze("COL"),
    setFrozenRows: freeze("ROW"),
    setRowHeight: (row, height) => size("ROW", row, 1, height),
    setRowHeights: (row, quantity, height) => size("ROW", row, quantity, height),
    showColumns: show("COL", false),
    showRows: show("ROW", false),
  };
}
