/** Amounts of a table that would look alike without cents, or with cents alone, though they are not. */

import { asWritten, roundedTo } from "../numbers/decimal";
import { FEW_DECIMALS } from "./plain-number";
import type { Grid } from "./report";

/** What two decimals show of an amount below it is 0. */
const LEAST_CENT = 0.005;

/** With two decimals, or with all that an amount has. */
export type TwinLook = "cents" | "exact";

/**
 * The columns of money in which an amount needs its cents, or more decimals, to be told from another one, below it or beside it
 * in its row: a rounded number never contradicts what is said of it, as a tier whose value fell.
 *
 * @param grid a table
 * @example columnsWithTwins({ formats: ["text", "money", "money"], rows: [["Ann", 1234.4, 1234.2], ["Bob", 9, 5]] }) // => new Map([[1, "cents"], [2, "cents"]])
 * @example columnsWithTwins({ formats: ["money"], rows: [[1.2541], [1.2512]] }) // => new Map([[0, "exact"]])
 * @example columnsWithTwins({ formats: ["money"], rows: [[1234.4], [9.5]] }) // => new Map([])
 */
export function columnsWithTwins({
  formats,
  rows,
}: Pick<Grid, "formats" | "rows">): ReadonlyMap<number, TwinLook> {
  const money = formats.flatMap((format, at) => (format === "money" ? [at] : []));
  const amountAt = (row: Grid["rows"][number], at: number) => {
    const cell = row[at];
    return typeof cell === "object" ? cell.value : cell;
  };
  const beside = rows.map((row) => twinLook(money.map((at) => amountAt(row, at))));
  return new Map(
    money.flatMap((at) => {
      const looks = [twinLook(rows.map((row) => amountAt(row, at))), ...beside];
      const look = looks.find((one) => one === "exact") ?? looks.find((one) => one !== null);
      return look ? [[at, look]] : [];
    }),
  );
}

/**
 * What amounts need to be told from each other; `null` where whole numbers do. What has more decimals than an amount is typed
 * with, such as an average, needs no more than its cents.
 *
 * @param cells of a column or a row; texts are no amounts
 * @example twinLook([1.2541, 1.2512, "Ann"]) // => "exact"
 * @example twinLook([1 / 3, 0.334]) // => "cents"
 */
export function twinLook(cells: readonly (string | number | undefined)[]): TwinLook | null {
  const amounts = [...new Set(cells.filter((cell) => typeof cell === "number").map(asWritten))];
  if (amounts.some(isLostInCents)) return "exact";
  if (!areAlikeWith(0, amounts)) return null;
  return areAlikeWith(2, amounts.filter(hasFewDecimals)) ? "exact" : "cents";
}

/** What is no result of a division. @private */
function hasFewDecimals(amount: number): boolean {
  return roundedTo(amount, FEW_DECIMALS) === asWritten(amount);
}

/**
 * Whether cents do not show all of an amount that somebody typed.
 *
 * @param amount money
 * @example isFinerThanCents(1.2541) // => true
 * @example isFinerThanCents(1 / 3) // => false
 */
export function isFinerThanCents(amount: number): boolean {
  return hasFewDecimals(amount) && roundedTo(amount, 2) !== asWritten(amount);
}

/**
 * Whether cents would show nothing where somebody typed something.
 *
 * @param amount money
 * @example isLostInCents(-0.004) // => true
 * @example isLostInCents(0) // => false
 */
export function isLostInCents(amount: number): boolean {
  return amount !== 0 && Math.abs(amount) < LEAST_CENT && hasFewDecimals(amount);
}

/** @private */
function areAlikeWith(decimals: number, amounts: readonly number[]): boolean {
  return new Set(amounts.map((amount) => roundedTo(amount, decimals))).size < amounts.length;
}
