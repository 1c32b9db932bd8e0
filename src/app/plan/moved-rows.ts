/** Which customers' row stands in a row now, where somebody moved rows and columns in one moment. */

import { type Cell, textOf, tidy } from "../../core/cells/cell";
import { grouped } from "../../core/table/grouped";

type Cells = readonly (readonly Cell[])[];

/** The columns that tell rows apart, and how far they may have moved. */
export interface TellingColumns {
  /** Sheet row of the headers then. */
  readonly row: number;
  readonly columns: readonly { readonly column: number; readonly header: string }[];
  /** How far the headers moved down. */
  readonly down: number;
  /** How far columns may have moved to the right. */
  readonly shifts: readonly number[];
}

/**
 * For a sheet row now the row in which it stood; `null` for one that was not there. It is told by what stands in the customers'
 * columns: of rows that are alike the first then is the first now. A row of which they were changed is the one of its place, if no
 * other is; where no such column is found again, all rows moved with the headers.
 *
 * @param telling columns of the customers
 * @param stood the cells as they were read
 * @param now the cells as they stand
 * @example [1, 2, 3, 4].map(rowsThen({ row: 1, columns: [{ column: 1, header: "Customer" }], down: 0, shifts: [0] }, [["Customer"], ["Ann"], ["Bo"]], [["Customer"], ["Ann"], [""], ["Bo"]])) // => [1, 2, null, 3]
 */
export function rowsThen(
  { row, columns, down, shifts }: TellingColumns,
  stood: Cells,
  now: Cells,
): (rowNow: number) => number | null {
  const found = columns.flatMap(({ column, header }) => {
    const shift = shifts.find((one) => shownAt(now, row + down, column + one) === header);
    return shift === undefined ? [] : [{ column, place: column + shift }];
  });
  if (found.length === 0) return (rowNow) => rowNow - down;
  const rows = placesOf(row, stood.length, (at) => found.map(({ column }) => shownAt(stood, at, column)));
  const known = placesOf(row + down, now.length, (at) => found.map(({ place }) => shownAt(now, at, place)));
  const thenOf = new Map<number, number>();
  for (const [text, places] of known) {
    const former = rows.get(text) ?? [];
    for (const [index, place] of places.entries()) {
      const one = former[index];
      if (one !== undefined) thenOf.set(place, one);
    }
  }
  const taken = new Set(thenOf.values());
  return (rowNow) => thenOf.get(rowNow) ?? (taken.has(rowNow - down) ? null : rowNow - down);
}

/** Rows by what stands in them, from above. @private */
function placesOf(
  first: number,
  last: number,
  textsAt: (row: number) => readonly string[],
): ReadonlyMap<string, readonly number[]> {
  const places = Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
  return grouped(places, (place) => JSON.stringify(textsAt(place)));
}

/**
 * What a cell shows as text.
 *
 * @param cells of a sheet
 * @param row counted from 1
 * @param column counted from 1
 * @example shownAt([["Ann", 5]], 1, 2) // => "5"
 */
export function shownAt(cells: Cells, row: number, column: number): string {
  const cell = cells[row - 1]?.[column - 1];
  return typeof cell === "number" ? String(cell) : tidy(textOf(cell));
}
