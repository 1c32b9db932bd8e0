/** A workbook with a list of orders, and what its customers come to, counted here again. */

import type { RunRequest } from "../../src/app/contract/requests";
import type { WorkbenchOptions } from "../../workbench/workbench";
import { type Opened, opened } from "./opened";

type Row = (string | number)[];

export const HEADER: Row = ["Customer", "Order date", "Amount", "Product"];

/** Orders of 2023 and 2024; every eleventh is a return. */
export function orders(count: number, customers = Math.ceil(count / 6)): Row[] {
  return Array.from({ length: count }, (_, at): Row => {
    const customer = `Customer ${1 + ((at * 5 + Math.floor(at / 7)) % customers)}`;
    const date = `${2023 + (at % 2)}-${String(1 + (at % 12)).padStart(2, "0")}-${String(1 + (at % 28)).padStart(2, "0")}`;
    return [customer, date, at % 11 === 10 ? -5 : 10 + ((at * 37) % 90), `P${at % 7}`];
  });
}

/** Opens a book over orders under the usual header. */
export function orderBook(rows: readonly Row[], options: Partial<WorkbenchOptions> = {}): Opened {
  return opened([HEADER, ...rows], options);
}

/** Amounts by customer. */
export function totals(rows: readonly Row[], counts: (row: Row) => boolean = () => true) {
  const found = new Map<string, number>();
  for (const row of rows) {
    if (counts(row)) found.set(String(row[0]), (found.get(String(row[0])) ?? 0) + Number(row[2]));
  }
  return found;
}

/** Models by id with their defaults. */
export function models(...ids: string[]): RunRequest["models"] {
  return ids.map((id) => ({ id, options: {} }));
}

/** A sheet's rows as objects by header; what stands under no header is left out. */
export function records(book: Opened, sheet: string, headerRow = 1): Record<string, unknown>[] {
  const [header = [], ...rows] = book.values(`'${sheet}'!A${headerRow}:T${headerRow + 400}`);
  const last = rows.reduce((found, row, at) => (row.some((cell) => cell !== "") ? at + 1 : found), 0);
  return rows
    .slice(0, last)
    .map((row) =>
      Object.fromEntries(header.flatMap((title, at) => (title === "" ? [] : [[title, row[at]]]))),
    );
}

/** One column of a sheet by its header. */
export function column(book: Opened, sheet: string, header: string): unknown[] {
  return records(book, sheet).map((record) => record[header]);
}

/** Everything that can be seen of the given sheets. */
export function state(book: Opened, names: readonly string[]): unknown[] {
  return names.map((name) => {
    const address = `'${name}'!A1:T120`;
    return [name, book.values(address), book.formulas(address), book.shown(address)];
  });
}

/** Inserts a column before another, as a person would. */
export function insertColumn(book: Opened, sheet: string, base: number): void {
  insert(book, sheet, base, "COL");
}

/** Inserts a row before another, as a person would. */
export function insertRow(book: Opened, sheet: string, base: number): void {
  insert(book, sheet, base, "ROW");
}

function insert(book: Opened, sheet: string, base: number, dimension: "ROW" | "COL"): void {
  book.workbook.model.dispatch("ADD_COLUMNS_ROWS", {
    sheetId: book.workbook.model.getters.getSheetIdByName(sheet) ?? "",
    sheetName: sheet,
    dimension,
    base,
    position: "before",
    quantity: 1,
  });
}

/** Deletes a column, as a person would. */
export function deleteColumn(book: Opened, sheet: string, at: number): void {
  book.workbook.model.dispatch("REMOVE_COLUMNS_ROWS", {
    sheetId: book.workbook.model.getters.getSheetIdByName(sheet) ?? "",
    sheetName: sheet,
    dimension: "COL",
    elements: [at],
  });
}

/** Gives a sheet another name. */
export function rename(book: Opened, oldName: string, newName: string): void {
  const sheetId = book.workbook.model.getters.getSheetIdByName(oldName) ?? "";
  book.workbook.model.dispatch("RENAME_SHEET", { sheetId, oldName, newName });
}

/** Runs over the orders, wherever the person has clicked since. */
export function again(book: Opened, changes: Partial<RunRequest> = {}) {
  book.select("Sheet1!A1");
  return book.write(book.request(changes));
}

/** What each customer brings, as the customers' sheet says. */
export function revenues(book: Opened, headerRow = 1) {
  return new Map(records(book, "Customers", headerRow).map((one) => [one.Customer, one.Revenue]));
}
