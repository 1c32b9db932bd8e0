/** Formulas of a summary that is put back after people moved its customers: their references follow, as live ones would. */

import { textOf } from "../../core/cells/cell";
import { columnNumber, fixedReference } from "../reading/sheet/address";
import type { Contents } from "../reading/sheet/contents";
import { isSameMark, type SheetReading } from "../reading/sheet/sheet-reading";
import type { ColumnPlaces, SheetUndo } from "./undo";

/** Where customers stood when formulas over them were recorded, and where they stand now. */
export interface MovedCustomers {
  readonly before: ColumnPlaces;
  readonly now: ColumnPlaces;
  /** Sheet row of the first customer then. */
  readonly firstRow: number;
  /** The sheet row now of each row from there on; `null` for one that is not to be found. */
  readonly rows: readonly (number | null)[];
}

/** A text, which is left alone, or a reference to cells of another sheet. */
const REFERENCE =
  /"(?:[^"]|"")*"|((?<!')'(?:[^']|'')+'|(?<![^\s'"!(){},;:=<>&^*/+-])[^\s'"!(){},;:=<>&^*/+-]+)!\$([A-Z]+)\$(\d+):\$([A-Z]+)\$(\d+)/g;

/**
 * The contents with references to the customers' sheet that lead to where these stand now; other contents as they are.
 *
 * A column is known by our mark, else by a title that no other has, else by the one left of it; rows by the customers
 * between the first and the last.
 *
 * @param contents of a summary as recorded
 * @param moved where the customers stood and stand
 * @example movedReferences([["=COUNTIF(Data!$C$2:$C$3;A7)"]], { before: { sheet: "Data", titles: ["Customer", "", "Tier"], ours: [] }, now: { sheet: "Data", titles: ["", "Customer", "", "Tier"], ours: [] }, firstRow: 2, rows: [5, 6] }) // => [["=COUNTIF('Data'!$D$5:$D$6;A7)"]]
 */
export function movedReferences(
  contents: Contents,
  { before, now, firstRow, rows }: MovedCustomers,
): Contents {
  const columnNow = columnsNow(before, now);
  const isInPlace =
    before.sheet === now.sheet &&
    rows.every((row, index) => row === firstRow + index) &&
    before.titles.every((_, at) => columnNow(at + 1) === at + 1);
  if (isInPlace) return contents;
  const known = new Map<string, string>();
  const moved = (reference: string, [left = "", top = "", right = "", bottom = ""]: readonly string[]) => {
    const text =
      known.get(reference) ??
      fixedReference(now.sheet, {
        ...between(Number(top) - firstRow, Number(bottom) - firstRow, { firstRow, rows }),
        column: columnNow(columnNumber(left)),
        columns: columnNow(columnNumber(right)) - columnNow(columnNumber(left)) + 1,
      });
    known.set(reference, text);
    return text;
  };
  const follow = (formula: string) =>
    formula.replace(REFERENCE, (found: string, sheet: string | undefined, ...places: string[]) =>
      sheet === undefined || unquoted(sheet) !== before.sheet ? found : moved(found, places),
    );
  return contents.map((line) =>
    line.map((cell) => (typeof cell === "string" && cell.startsWith("=") ? follow(cell) : cell)),
  );
}

/**
 * A summary to be put back whose formulas lead to where its customers stand now.
 *
 * @param undo of the summary
 * @param moved where the customers stood and stand; `null` where the record does not say
 * @example withReferences({ before: null }, null) // => { before: null }
 */
export function withReferences(undo: SheetUndo, moved: MovedCustomers | null): SheetUndo {
  const { before } = undo;
  if (!moved || !before) return undo;
  return { ...undo, before: { ...before, contents: movedReferences(before.contents, moved) } };
}

/**
 * The columns of a customers' sheet.
 *
 * @param reading of the sheet
 * @param headerRow counted from 1; `null` without one
 * @example columnPlaces({ sheet: "Data", cells: [["Customer", "Sales"]], markedColumns: [] }, 1).titles // => ["Customer", "Sales"]
 */
export function columnPlaces(
  { sheet, cells, markedColumns }: Pick<SheetReading, "sheet" | "cells" | "markedColumns">,
  headerRow: number | null,
): ColumnPlaces {
  const titles = headerRow === null ? [] : (cells[headerRow - 1] ?? []);
  return {
    sheet,
    titles: titles.map((title) => textOf(title).slice(0, LONGEST_TITLE)),
    ours: markedColumns.map(({ model, id, list, column }) => ({ model, id, list, column })),
  };
}

/** Of a longer title the beginning tells enough. */
const LONGEST_TITLE = 100;

/** @private */
function unquoted(sheet: string): string {
  return sheet.startsWith("'") ? sheet.slice(1, -1).replace(/''/g, "'") : sheet;
}

/**
 * The rows that hold those customers now, who stood so many rows below the first; as many as then where none is found. Rows
 * above or below all customers, as those of a longer list beside them, are still as far away from these.
 * @private
 */
function between(
  first: number,
  last: number,
  { firstRow, rows }: Pick<MovedCustomers, "firstRow" | "rows">,
): { readonly row: number; readonly rows: number } {
  let [top, end] = [Number.POSITIVE_INFINITY, 0];
  for (let at = Math.max(0, first); at <= Math.min(last, rows.length - 1); at++) {
    const row = rows[at] ?? null;
    if (row !== null) [top, end] = [Math.min(top, row), Math.max(end, row)];
  }
  if (end === 0) return { row: firstRow + first, rows: last - first + 1 };
  const row = top + Math.min(0, first);
  return { row, rows: end + Math.max(0, last - rows.length + 1) - row + 1 };
}

/** @private */
function columnsNow(before: ColumnPlaces, now: ColumnPlaces): (column: number) => number {
  const [titles, titlesNow] = [placesOf(before.titles), placesOf(now.titles)];
  const known = new Map<number, number>();
  for (const [title, column] of titles) {
    const place = titlesNow.get(title);
    if (column && place) known.set(column, place);
  }
  for (const own of before.ours) {
    const place = now.ours.find((one) => isSameMark(one, own))?.column;
    if (place) known.set(own.column, place);
  }
  const order = [...known.keys()].sort((one, other) => one - other);
  return (column) => {
    const nearest = order.filter((one) => one <= column).pop() ?? order[0] ?? column;
    return column + (known.get(nearest) ?? nearest) - nearest;
  };
}

/** Column of each title, 0 of one that several have. @private */
function placesOf(titles: readonly string[]): Map<string, number> {
  const places = new Map<string, number>();
  for (const [at, title] of titles.entries()) {
    if (title !== "") places.set(title, places.has(title) ? 0 : at + 1);
  }
  return places;
}
