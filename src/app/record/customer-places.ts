/** Where the customers of an earlier run stand now, whatever rows were added, removed or sorted since. */

import { type Cell, textOf, tidy } from "../../core/cells/cell";
import { contentsFrom } from "../reading/contents";
import { unorderedKey } from "../reading/fingerprint";
import type { CustomerRows } from "./undo";

type Cells = readonly (readonly Cell[])[];

/** What is known of a run's rows now. */
export interface CustomerPlaces {
  /** The sheet row now of each recorded row; `null` where no customer stood or the customer cannot be told. */
  readonly rows: readonly (number | null)[];
  /** Customers that cannot be told. */
  readonly missing: number;
  /** Whether every customer stands where it stood. */
  readonly areUnmoved: boolean;
}

/**
 * The rows of the customers now, by their names; where they have none, by what else stood in their rows.
 *
 * Two customers of one name are told apart by their order, and not at all once the rows were sorted. A row without a
 * customer is itself again while nothing has moved.
 *
 * @param customers as recorded
 * @param cells of the sheet, from A1
 * @param shift columns that were inserted before the customers since
 * @example customerPlaces({ column: 1, header: "Customer", firstRow: 2, keys: ["Ann", "Bo"] }, [["Customer"], ["Bo"], [""], ["Ann"]], 0).rows // => [4, 2]
 */
export function customerPlaces(customers: CustomerRows, cells: Cells, shift = 0): CustomerPlaces {
  const { keys, firstRow } = customers;
  const names =
    customers.column === null
      ? keys.map((key, index) => (key === null ? null : (customers.prints?.rows[index] ?? null)))
      : baseNames(customers);
  const found =
    customers.column === null
      ? printedRows(customers, names, cells, shift)
      : namedRows(customers, names, cells);
  const areUnmoved =
    names.some((name) => name !== null) &&
    names.every((name, index) => name === null || found[index] === firstRow + index);
  const rows = areUnmoved ? keys.map((_, index) => firstRow + index) : found;
  return {
    rows,
    areUnmoved,
    missing: keys.filter((key, index) => key !== null && rows[index] === null).length,
  };
}

/** @private */
function namedRows(
  { column, header, firstRow }: CustomerRows,
  names: readonly (string | null)[],
  cells: Cells,
): (number | null)[] {
  const wanted = new Set(names.filter((name): name is string => name !== null));
  const nameAt = (row: number, at: number) => tidy(textOf(cells[row - 1]?.[at - 1]));
  const isInPlace = names.every(
    (name, index) => name === null || nameAt(firstRow + index, column ?? 0) === name,
  );
  if (isInPlace) return names.map((name, index) => (name === null ? null : firstRow + index));
  const width = cells[0]?.length ?? 0;
  const likeness = (at: number) =>
    new Set(cells.map((_, index) => nameAt(index + 1, at)).filter((name) => wanted.has(name))).size;
  const isNamed = (at: number) => cells.some((_, index) => nameAt(index + 1, at) === header);
  const distance = (at: number) => Math.abs(at - (column ?? 0));
  const [best] = Array.from({ length: width }, (_, index) => index + 1)
    .map((at) => ({ at, like: likeness(at) }))
    .filter(({ like }) => like > 0)
    .sort(
      (one, other) =>
        other.like - one.like ||
        Number(isNamed(other.at)) - Number(isNamed(one.at)) ||
        distance(one.at) - distance(other.at),
    );
  const rowsOf = new Map<string, number[]>();
  for (let row = 1; best && row <= cells.length; row++) {
    const name = nameAt(row, best.at);
    if (wanted.has(name)) rowsOf.set(name, [...(rowsOf.get(name) ?? []), row]);
  }
  return placed(names, rowsOf);
}

/** The names without the numbers that tell equal ones apart; a row without a name has none. @private */
function baseNames({ keys, firstRow }: CustomerRows): (string | null)[] {
  const counts = new Map<string, number>();
  return keys.map((key, index) => {
    if (key === null || key === `row ${firstRow + index}`) return null;
    const [, base = "", number = ""] = /^(.*) \((\d+)\)$/s.exec(key) ?? [];
    const name = Number(number) > 1 && Number(number) === (counts.get(base) ?? 0) + 1 ? base : key;
    counts.set(name, (counts.get(name) ?? 0) + 1);
    return name;
  });
}

/** Names or prints to rows; a name that stands on more or fewer rows than it did can be any of them. @private */
function placed(
  names: readonly (string | null)[],
  rowsOf: ReadonlyMap<string, readonly number[]>,
): (number | null)[] {
  const counts = new Map<string, number>();
  for (const name of names) if (name !== null) counts.set(name, (counts.get(name) ?? 0) + 1);
  const single = names.map((name) => {
    const rows = name === null ? [] : (rowsOf.get(name) ?? []);
    return name !== null && counts.get(name) === 1 && rows.length === 1 ? (rows[0] ?? null) : null;
  });
  const known = single.filter((row): row is number => row !== null);
  const areInOrder = known.every((row, index) => index === 0 || row > (known[index - 1] ?? 0));
  const seen = new Map<string, number>();
  return names.map((name, index) => {
    if (name === null || counts.get(name) === 1) return single[index] ?? null;
    const rows = rowsOf.get(name) ?? [];
    const turn = seen.get(name) ?? 0;
    seen.set(name, turn + 1);
    return areInOrder && rows.length === counts.get(name) ? (rows[turn] ?? null) : null;
  });
}

/** Customers without names: a row is known by what stood in it, or by the rows around it if only it was edited. @private */
function printedRows(
  { firstRow, prints }: CustomerRows,
  names: readonly (string | null)[],
  cells: Cells,
  shift: number,
): (number | null)[] {
  if (!prints) return names.map(() => null);
  const columns = prints.columns.map((column) => column + shift);
  const now = cells.map((row) => rowPrint(row, columns));
  const known = new Set(prints.rows);
  const at = (index: number) => now[firstRow + index - 1] ?? "";
  const isSame = (index: number) => (names[index] ?? null) === null || at(index) === names[index];
  const isEdited = (index: number) => isSame(index - 1) && isSame(index + 1) && !known.has(at(index));
  if (names.every((_, index) => isSame(index) || isEdited(index)))
    return names.map((name, index) => (name === null ? null : firstRow + index));
  const rowsOf = new Map<string, number[]>();
  now.forEach((print, index) => {
    if (known.has(print)) rowsOf.set(print, [...(rowsOf.get(print) ?? []), index + 1]);
  });
  return placed(names, rowsOf);
}

/**
 * What a row of customers without names is known by.
 *
 * @param row its cells from column A
 * @param columns of the customers, counted from 1
 * @example rowPrint(["Ann", 5, "note"], [1, 2]) === rowPrint(["Ann", 5, "other"], [1, 2]) // => true
 */
export function rowPrint(row: readonly Cell[], columns: readonly number[]): string {
  return unorderedKey(contentsFrom([columns.map((column) => row[column - 1])], [])[0] ?? []);
}
