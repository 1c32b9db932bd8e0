/** The number that a text stands for in its column. */

import { asWritten } from "../numbers/decimal";
import { type ColumnNotation, POINT_NOTATION } from "./notation";
import { type WrittenNumber, writtenNumber } from "./written-number";

export { type ColumnNotation, type Notation, notationOf, POINT_NOTATION } from "./notation";

/**
 * The number a text stands for: a number, `null` for a mark that means "nothing", or `undefined` when the text
 * is no number or could mean two.
 *
 * Where only one decimal mark can read it, that one does: `1.234,56` and `12,5` are the same everywhere. `1.234` is
 * what the notation says. Groups must be whole and alike, of three digits or as in India (`12,34,567`).
 *
 * @param text what stands in the cell
 * @param notation how its column or locale writes numbers
 * @example numberFromText("NT$1.5万") // => 15000
 * @example numberFromText("1.234,56-") // => -1234.56
 */
export function numberFromText(
  text: string,
  notation: ColumnNotation = POINT_NOTATION,
): number | null | undefined {
  const written = writtenNumber(text, notation.language);
  return written ? valueIn(written, notation) : written;
}

/**
 * The number of a written one in its column, `undefined` when it could be two.
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
