/** What another person may do at any moment: each action happens in the workbook and, where it is the person's own cell, in the twin. */

import type { RunRequest } from "../../src/app/contract/requests";
import { mergeCells } from "../../workbench/engine/cells/cells";
import { writeValues } from "../../workbench/engine/cells/write";
import { deleteLines, insertLines, setLinesHidden } from "../../workbench/engine/sheets/grid";
import {
  activateSheet,
  activeSheet,
  deleteSheet,
  renameSheet,
  sheetIds,
} from "../../workbench/engine/sheets/sheets";
import { send } from "../../workbench/engine/workbook/batch";
import { setLocale } from "../../workbench/engine/workbook/locale";
import type { Workbook } from "../../workbench/engine/workbook/workbook";
import { call, type Desk, OWN_SHEET } from "./desk";
import { cellsOf, customersSheet, markedColumns } from "./state";

/** One thing a person does. */
export interface Action {
  readonly name: string;
  /** Returns `false` when there is nothing to do it to. */
  readonly act: (desk: Desk, request: RunRequest | null) => boolean;
}

/** Does the same to both books; `false` when the persons' sheet is gone. */
function both(work: (workbook: Workbook) => void): Action["act"] {
  return ({ book, twin }) => {
    if (!sheetIds(book).includes(OWN_SHEET) || !sheetIds(twin).includes(OWN_SHEET)) return false;
    for (const workbook of [book, twin]) work(workbook);
    return true;
  };
}

/** Types one value into the persons' sheet; counted from 0. */
export function typing(name: string, top: number, left: number, value: string | number): Action {
  return { name, act: both((workbook) => type(workbook, OWN_SHEET, top, left, [[value]])) };
}

function type(
  workbook: Workbook,
  sheetId: string,
  top: number,
  left: number,
  rows: readonly (readonly (string | number)[])[],
): void {
  writeValues(workbook, { sheetId, top, left, rows: rows.length, columns: rows[0]?.length ?? 0 }, rows);
}

/** How the table lies on a sheet: its header row, its first and last column, its last row; counted from 0. */
export function tableOn(workbook: Workbook, sheetId: string) {
  const cells = cellsOf(workbook, sheetId).filter(({ content }) => content !== "");
  const corner = cells.find(({ content }) => content === "Customer");
  if (!corner) return null;
  const filled = new Set(cells.filter(({ row }) => row === corner.row).map(({ col }) => col));
  let right = corner.col;
  while (filled.has(right + 1)) right++;
  let left = corner.col;
  while (filled.has(left - 1)) left--;
  const names = new Set(cells.filter(({ col }) => col === corner.col).map(({ row }) => row));
  let bottom = corner.row;
  while (names.has(bottom + 1)) bottom++;
  return { top: corner.row, bottom, left, right, key: corner.col };
}

/**
 * Sorts the rows below the header by a column of the table, our columns too, as a person does who sorts all of it;
 * `width` takes what stands beside it along.
 */
export function sortRows(
  workbook: Workbook,
  sheetId: string,
  by: number,
  direction: "asc" | "desc",
  width = 0,
): void {
  const table = tableOn(workbook, sheetId);
  if (!table || table.bottom <= table.top + 1) return;
  const zone = {
    top: table.top + 1,
    bottom: table.bottom,
    left: table.left,
    right: Math.max(table.right, width - 1),
  };
  send(workbook.model, "SORT_CELLS", {
    sheetId,
    col: table.key + by,
    row: zone.top,
    zone,
    sortDirection: direction,
    sortOptions: { sortHeaders: true },
  });
}

function sort(direction: "asc" | "desc"): Action {
  return {
    name: `sorts the table ${direction}`,
    act: both((workbook) => sortRows(workbook, OWN_SHEET, 1, direction)),
  };
}

function rows(
  name: string,
  work: (workbook: Workbook, table: { top: number; bottom: number }) => void,
): Action {
  return {
    name,
    act: both((workbook) => {
      const table = tableOn(workbook, OWN_SHEET);
      if (table) work(workbook, table);
    }),
  };
}

const insert = (dimension: "ROW" | "COL", position: number) => (workbook: Workbook) =>
  insertLines(workbook, OWN_SHEET, dimension, position, 1);

/** Moves a column of the persons' sheet in front of another. */
function moveColumn(workbook: Workbook, from: number, before: number): void {
  const shown = activeSheet(workbook);
  activateSheet(workbook, OWN_SHEET);
  send(workbook.model, "MOVE_COLUMNS_ROWS", {
    sheetId: OWN_SHEET,
    sheetName: workbook.model.getters.getSheetName(OWN_SHEET),
    dimension: "COL",
    base: before,
    position: "before",
    elements: [from],
  });
  activateSheet(workbook, shown);
}

/** Moves the first of our columns in front of the persons' first one. */
const moveOurs: Action["act"] = (desk, request) => {
  if (!sheetIds(desk.book).includes(OWN_SHEET)) return false;
  const [column] = markedColumns(desk.book, OWN_SHEET).keys();
  return column !== undefined && both((workbook) => moveColumn(workbook, column, 0))(desk, request);
};

/** Types a tier of a person's own beside a customer into the first of our columns. */
export function typeTier(desk: Desk, customer: string, text: string): boolean {
  const sheetId = customersSheet(desk.book) ?? OWN_SHEET;
  if (!sheetIds(desk.book).includes(sheetId)) return false;
  const [column] = markedColumns(desk.book, sheetId).keys();
  const cells = cellsOf(desk.book, sheetId);
  const row = cells.find(({ content }) => content === customer)?.row;
  if (column === undefined || row === undefined) return false;
  if (!cells.some((cell) => cell.row === row && cell.col === column && cell.content !== "")) return false;
  type(desk.book, sheetId, row, column, [[text]]);
  const known = desk.typed.findIndex((one) => one.customer === customer);
  desk.typed.splice(known < 0 ? desk.typed.length : known, known < 0 ? 0 : 1, { customer, text });
  return true;
}

/** The customers' table has the columns Customer, Revenue, Remark and Double, from A1; ours begin at E. */
export const CUSTOMER_ACTIONS: readonly Action[] = [
  sort("asc"),
  sort("desc"),
  { name: "inserts a row above the table", act: both(insert("ROW", 0)) },
  rows("inserts a customer inside the table", (workbook, { top }) => {
    insertLines(workbook, OWN_SHEET, "ROW", top + 4, 1);
    type(workbook, OWN_SHEET, top + 4, 0, [["Newcomer", 7]]);
  }),
  rows("adds a customer below the table", (workbook, { bottom }) =>
    type(workbook, OWN_SHEET, bottom + 1, 0, [["Latecomer", 8]]),
  ),
  rows("deletes a row inside the table", (workbook, { top }) =>
    deleteLines(workbook, OWN_SHEET, "ROW", top + 3, 1),
  ),
  { name: "inserts a column left of the table", act: both(insert("COL", 0)) },
  rows("inserts a column inside the table", (workbook, { top }) => {
    insertLines(workbook, OWN_SHEET, "COL", 2, 1);
    type(workbook, OWN_SHEET, top, 2, [["Extra"]]);
  }),
  // Two things at once: what was written over the column that is there now belongs to other rows.
  rows("inserts a row and a column inside the table", (workbook, { top }) => {
    insertLines(workbook, OWN_SHEET, "ROW", top + 4, 1);
    type(workbook, OWN_SHEET, top + 4, 0, [["Newcomer", 7]]);
    insertLines(workbook, OWN_SHEET, "COL", 2, 1);
    type(workbook, OWN_SHEET, top, 2, [["Extra"]]);
  }),
  rows("sorts the table and inserts a column inside it", (workbook, { top }) => {
    sortRows(workbook, OWN_SHEET, 1, "desc");
    insertLines(workbook, OWN_SHEET, "COL", 2, 1);
    type(workbook, OWN_SHEET, top, 2, [["Extra"]]);
  }),
  { name: "inserts a column right of the table", act: both(insert("COL", 4)) },
  {
    name: "deletes a column inside the table",
    act: both((workbook) => deleteLines(workbook, OWN_SHEET, "COL", 2, 1)),
  },
  { name: "moves a column to the left", act: both((workbook) => moveColumn(workbook, 3, 1)) },
  { name: "moves our column to the front", act: moveOurs },
  typing("types into a cell of their own", 5, 2, "called on Monday"),
  typing("types another value", 4, 1, 5000),
  typing("types into the column about to be taken", 6, 4, "mine"),
  typing("types text for a value", 5, 1, "1.234,5"),
  typing("types another header for the values", 0, 1, "Turnover"),
  {
    name: "merges two of their cells",
    act: both((workbook) =>
      mergeCells(workbook, { sheetId: OWN_SHEET, top: 3, left: 2, rows: 2, columns: 1 }),
    ),
  },
  {
    name: "hides rows, as a filter does",
    act: both((workbook) => setLinesHidden(workbook, OWN_SHEET, "ROW", 3, 3, true)),
  },
  { name: "changes the locale", act: both((workbook) => setLocale(workbook.model, "de_DE")) },
  { name: "types a tier into our column", act: (desk) => typeTier(desk, "Cy", "Darling") },
  {
    name: "renames the sheet",
    act: both((workbook) => renameSheet(workbook, OWN_SHEET, "Customers 24 #gid=a")),
  },
  { name: "deletes the sheet", act: both((workbook) => deleteSheet(workbook, OWN_SHEET)) },
  {
    name: "runs the add-on too",
    act: (desk, request) => request !== null && call(desk, "write", request) !== undefined,
  },
];

/** What a person may do to a list of orders and to the sheet of their customers. */
export const ORDER_ACTIONS: readonly Action[] = [
  { name: "inserts a row above the orders", act: both(insert("ROW", 0)) },
  { name: "inserts a column left of the orders", act: both(insert("COL", 0)) },
  { name: "deletes the orders' sheet", act: both((workbook) => deleteSheet(workbook, OWN_SHEET)) },
  {
    name: "sorts the customers' sheet",
    act: ({ book }) => {
      const sheetId = customersSheet(book);
      if (sheetId === undefined) return false;
      // The remarks stand two blank columns away, and belong to the rows.
      sortRows(book, sheetId, 1, "desc", 10);
      return true;
    },
  },
  {
    name: "deletes the customers' sheet",
    act: (desk) => {
      const sheetId = customersSheet(desk.book);
      if (sheetId === undefined) return false;
      deleteSheet(desk.book, sheetId);
      desk.remarks.length = 0;
      desk.typed.length = 0;
      return true;
    },
  },
  { name: "types a tier into the customers' sheet", act: (desk) => typeTier(desk, "Customer 3", "Darling") },
  {
    name: "runs the add-on too",
    act: (desk, request) => request !== null && call(desk, "write", request) !== undefined,
  },
];
