/** Amounts of a table that would look alike without cents, though they are not. */

import { asWritten, roundedTo } from "../numbers/decimal";
import type { Grid } from "./report";

/**
 * The columns of money in which an amount needs its cents to be told from another one, below it or beside it in its row: a
 * rounded number never contradicts what is said of it, as a tier whose value fell.
 *
 * @param grid a table
 * @example columnsWithTwins({ formats: ["text", "money", "money"], rows: [["Ann", 1234.4, 1234.2], ["Bob", 9, 5]] }) // => new Set([1, 2])
 * @example columnsWithTwins({ formats: ["money"], rows: [[1234.4], [9.5]] }) // => new Set([])
 */
export function columnsWithTwins({ formats, rows }: Pick<Grid, "formats" | "rows">): ReadonlySet<number> {
  const money = formats.flatMap((format, at) => (format === "money" ? [at] : []));
  const amountAt = (row: Grid["rows"][number], at: number) => {
    const cell = row[at];
    return typeof cell === "object" ? cell.value : cell;
  };
  const below = money.filter((at) => hasTwins(rows.map((row) => amountAt(row, at))));
  const areBeside = rows.some((row) => hasTwins(money.map((at) => amountAt(row, at))));
  return new Set(areBeside ? money : below);
}

/** @private */
function hasTwins(cells: readonly (string | number | undefined)[]): boolean {
  const amounts = new Set(cells.filter((cell) => typeof cell === "number").map(asWritten));
  return new Set([...amounts].map((amount) => roundedTo(amount, 0))).size < amounts.size;
}
