/** The number that a text stands for in its column. */

import { asWritten } from "../numbers/decimal";
import type { ColumnNotation } from "./notation";
import type { WrittenNumber } from "./written-number";

export { type ColumnNotation, type Notation, notationOf, POINT_NOTATION } from "./notation";

/**
 * The number of a written one in its column, `undefined` when it could be two.
 *
 * Where only one decimal mark can read it, that one does: `1.234,56` and `12,5` are the same everywhere. `1.234` is
 * what the notation says.
 *
 * @param written from `writtenNumber`
 * @param notation of its column
 * @example valueIn({ text: "1.500", point: 1.5, comma: 1500, isIndian: false }, { decimal: ",", groups: "." }) // => 1500
 */
export function valueIn(written: WrittenNumber, notation: ColumnNotation): number | undefined {
  const { point, comma, mark } = written;
  const isOpen = notation.isContradicted && isTwofold(written);
  const value = (notation.decimal === "," ? comma : point) ?? point ?? comma;
  if (isOpen || value === undefined) return undefined;
  if (mark === "down") return undefined;
  if (mark === "up") return notation.isUpMinus || isUpMinus(notation, written) ? 0 - value : undefined;
  if (written.tax && notation.refusesTax?.includes(written.tax)) return undefined;
  if (mark !== "cr" && mark !== "credit") return value;
  const cr = notation.cr ?? (written.isIndian ? "crore" : undefined);
  if (cr === "credit") return 0 - value;
  return cr === "crore" && mark === "cr" ? asWritten(value * CRORE) : undefined;
}

/** @private */
function isUpMinus({ language }: ColumnNotation, { currency }: WrittenNumber): boolean {
  return language === "ja" || language === "ko" || /^(JPY|KRW|円|₩|원)$/.test(currency ?? "");
}

/** What Cr stands for in India, where it is no credit. */
export const CRORE = 10_000_000;

/**
 * Whether the decimal mark decides what a text means, as with `1.500`.
 *
 * @param written from `writtenNumber`
 * @example isTwofold({ text: "1.500", point: 1.5, comma: 1500, isIndian: false }) // => true
 */
export function isTwofold({ point, comma }: WrittenNumber): boolean {
  return point !== undefined && comma !== undefined && point !== comma;
}
