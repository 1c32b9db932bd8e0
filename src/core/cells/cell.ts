/** What a spreadsheet cell can hold, and how a person would read it. */

import { oncePerText } from "../texts/once-per-text";

/** A value as Sheets hands it over: a blank cell is `""`, an error cell the text `#N/A`. */
export type Cell = string | number | boolean | Date | null | undefined;

/** Without width, the marks that turn the direction of writing, and the accent in front by which bills of WeChat Pay keep figures texts. */
const INVISIBLE = /^`|[\u200B-\u200F\u061C\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g;
/** ASCII without blanks at its ends and without a guard. */
const PLAIN = /^[!-_a-~](?:[ -~]*[!-~])?$/;
const ERROR_TEXT = /^#(N\/A|REF!|VALUE!|DIV\/0!|NUM!|NAME\?|NULL!|ERROR!?|SPILL!|CALC!|CYCLE)$/;

/**
 * Whether a value is a date, also when it was made in another realm, where `instanceof` fails.
 *
 * @param cell any cell
 * @example isDate(new Date(0)) // => true
 */
export function isDate(cell: unknown): cell is Date {
  return (
    typeof cell === "object" && cell !== null && Object.prototype.toString.call(cell) === "[object Date]"
  );
}

/**
 * Whether a cell shows an error such as `#N/A`.
 *
 * @param cell any cell
 * @example isErrorCell("#DIV/0!") // => true
 */
export function isErrorCell(cell: Cell): cell is string {
  return typeof cell === "string" && ERROR_TEXT.test(cell);
}

/**
 * Whether a cell looks empty to a person: nothing, or only spaces of any width.
 *
 * @param cell any cell
 * @example isBlank(" \u3000\u200B") // => true
 */
export function isBlank(cell: Cell): boolean {
  if (cell === "" || cell === null || cell === undefined) return true;
  if (typeof cell !== "string") return false;
  const first = cell.charCodeAt(0);
  // Most texts begin with a letter or a figure, and need no closer look.
  return !(first > SPACE && first < DELETE) && tidy(cell) === "";
}

/** Before and behind the signs of ASCII that can be seen. */
const SPACE = 0x20;
const DELETE = 0x7f;

/**
 * A text without invisible characters, outer spaces and the guard in front of it, full-width forms made ordinary (NFKC).
 *
 * @param text what stands in a cell
 * @example tidy("　ＡＢＣ\u200B ") // => "ABC"
 * @example tidy("`2024-01-05") // => "2024-01-05"
 */
export function tidy(text: string): string {
  // Most cells are plain already, and seeing that takes a tenth of the time.
  if (PLAIN.test(text)) return text;
  return TIDIED(text);
}

const TIDIED = oncePerText((text) => text.normalize("NFKC").replace(INVISIBLE, "").trim());

/**
 * A cell as text, as a person would write it; dates as year-month-day.
 *
 * @param cell any cell
 * @example textOf(true) // => "TRUE"
 */
export function textOf(cell: Cell): string {
  if (typeof cell === "string") return cell;
  if (cell === null || cell === undefined) return "";
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  if (!isDate(cell)) return String(cell);
  if (Number.isNaN(cell.getTime())) return "";
  return `${cell.getFullYear()}-${twoDigits(cell.getMonth() + 1)}-${twoDigits(cell.getDate())}`;
}

/** @private */
function twoDigits(part: number): string {
  return String(part).padStart(2, "0");
}
