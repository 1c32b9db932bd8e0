/** Compares a table with the expected one, cell by cell, so that a failure names the cell. */

import type { Cell } from "../src/core/cells/cell";

/**
 * Expects the same shape and the same cells; numbers may differ in the twelfth digit, where the expected ones were
 * worked out by other means.
 */
export function expectTable(actual: unknown, expected: readonly (readonly Cell[])[]): void {
  const rows = actual as Cell[][];
  const sizes = (table: readonly (readonly Cell[])[]) => table.map((row) => row.length);
  expect(Array.isArray(actual) ? sizes(rows) : actual).toEqual(sizes(expected));
  const differences = expected.flatMap((row, r) =>
    row.flatMap((cell, c) => {
      const found = rows[r]?.[c];
      return same(found, cell)
        ? []
        : [`row ${r + 1}, column ${c + 1}: ${show(found)} instead of ${show(cell)}`];
    }),
  );
  expect(differences).toEqual([]);
}

function same(found: Cell, expected: Cell): boolean {
  if (typeof found !== "number" || typeof expected !== "number") return Object.is(found, expected);
  return Math.abs(found - expected) <= 1e-12 * Math.max(Math.abs(expected), 1);
}

function show(cell: Cell): string {
  return typeof cell === "string" ? JSON.stringify(cell) : String(cell);
}
