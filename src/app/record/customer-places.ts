/** Where the customers of an earlier run stand now, whatever rows were added, removed or sorted since. */

import { type Cell, textOf, tidy } from "../../core/cells/cell";
import { grouped } from "../../core/table/grouped";
import { contentsFrom, fittingText } from "../reading/sheet/contents";
import { withoutNumbers } from "../reading/sheet/customer-key";
import { unorderedKey } from "../reading/sheet/fingerprint";
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
 * The rows of the customers now, by their names; where they have none or share one, by what else stood in their rows.
 *
 * Of customers who share a name and of whom no more is known, the order tells, and nothing once the rows were sorted. A
 * row without a customer is itself again while nothing has moved.
 *
 * @param customers as recorded
 * @param cells of the sheet, from A1
 * @example customerPlaces({ column: 1, header: "Customer", firstRow: 2, keys: ["Ann", "Bo"] }, [["Customer"], ["Bo"], [""], ["Ann"]]).rows // => [4, 2]
 */
export function customerPlaces(customers: CustomerRows, cells: Cells): CustomerPlaces {
  const { keys, firstRow } = customers;
  const names = baseNames(customers);
  const known = keys.map((key, index) => (key === null ? null : knownBy(customers, names, index)));
  const found = placesOf(customers, known, new Set(names.filter((name) => name !== null)), cells);
  const areUnmoved =
    known.some((one) => one !== null) &&
    known.every((one, index) => one === null || found[index] === firstRow + index);
  const rows = areUnmoved ? keys.map((_, index) => firstRow + index) : found;
  return {
    rows,
    areUnmoved,
    missing: keys.filter((key, index) => key !== null && rows[index] === null).length,
  };
}

/** What a customer is found by: a print of the row, or else the name. @private */
interface KnownBy {
  readonly text: string;
  readonly isPrint: boolean;
}

/** @private */
function knownBy(
  { column, prints }: CustomerRows,
  names: readonly (string | null)[],
  index: number,
): KnownBy | null {
  const print = prints?.rows[index] ?? "";
  if (print !== "") return { text: print, isPrint: true };
  const name = column === null ? null : (names[index] ?? null);
  return name === null ? null : { text: name, isPrint: false };
}

/** The names without the numbers that tell equal ones apart; a row without a name has none. @private */
function baseNames({ keys, firstRow }: CustomerRows): (string | null)[] {
  return withoutNumbers(keys.map((key, index) => (key === `row ${firstRow + index}` ? null : key)));
}

/** @private */
function placesOf(
  customers: CustomerRows,
  known: readonly (KnownBy | null)[],
  names: ReadonlySet<string>,
  cells: Cells,
): (number | null)[] {
  const { column, firstRow } = customers;
  const stood = textsAt(customers, cells, column);
  const at = (index: number) => stood(firstRow + index, known[index]?.isPrint ?? false);
  const prints = new Set(known.flatMap((one) => (one?.isPrint ? [one.text] : [])));
  const isSame = (index: number) => !known[index] || at(index) === known[index]?.text;
  // A row of which only the numbers were edited is known by the rows around it.
  const isEdited = (index: number) =>
    known[index]?.isPrint === true && isSame(index - 1) && isSame(index + 1) && !prints.has(at(index));
  if (known.every((_, index) => isSame(index) || isEdited(index)))
    return known.map((one, index) => (one ? firstRow + index : null));
  const now = column === null ? null : (nameColumn(customers, names, cells) ?? column);
  const stands = textsAt(customers, cells, now);
  const rows = cells.map((_, index) => index + 1);
  const rowsOf = [true, false].flatMap((isPrint) => {
    const texts = new Set(known.flatMap((one) => (one?.isPrint === isPrint ? [one.text] : [])));
    if (texts.size === 0) return [];
    return [
      ...grouped(rows, (row) => {
        const text = stands(row, isPrint);
        return texts.has(text) ? `${isPrint} ${text}` : null;
      }),
    ];
  });
  return placed(
    known.map((one) => one && `${one.isPrint} ${one.text}`),
    new Map(rowsOf),
  );
}

/** What the rows hold that customers are found by, with their names in the given column. @private */
function textsAt(
  { column, prints }: CustomerRows,
  cells: Cells,
  names: number | null,
): (row: number, isPrint: boolean) => string {
  const shift = (names ?? 0) - (column ?? 0);
  const columns = prints?.columns.map((one) => one + shift) ?? [];
  return (row, isPrint) =>
    isPrint ? rowPrint(cells[row - 1] ?? [], columns) : names === null ? "" : nameAt(cells, row, names);
}

/** @private */
function nameAt(cells: Cells, row: number, column: number): string {
  return fittingText(tidy(textOf(cells[row - 1]?.[column - 1])));
}

/** Where most of the names stand now; `null` where none does. @private */
function nameColumn(
  { column, header }: CustomerRows,
  wanted: ReadonlySet<string>,
  cells: Cells,
): number | null {
  const width = cells[0]?.length ?? 0;
  const likeness = (at: number) =>
    new Set(cells.map((_, index) => nameAt(cells, index + 1, at)).filter((name) => wanted.has(name))).size;
  const isNamed = (at: number) => cells.some((_, index) => nameAt(cells, index + 1, at) === header);
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
  return best?.at ?? null;
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

/**
 * What a row is known by where a name does not tell it.
 *
 * @param row its cells from column A
 * @param columns of the customers, counted from 1
 * @example rowPrint(["Ann", 5, "note"], [1, 2]) === rowPrint(["Ann", 5, "other"], [1, 2]) // => true
 */
export function rowPrint(row: readonly Cell[], columns: readonly number[]): string {
  return unorderedKey(contentsFrom([columns.map((column) => row[column - 1])], [])[0] ?? []);
}
