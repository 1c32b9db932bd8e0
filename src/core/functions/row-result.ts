/** What comes of a row: a value that fits its cell, or why there is none. */

import type { Cell } from "../cells/cell";
import type { BadCell } from "../cells/number-column";
import { InputError } from "../problem";
import type { Language, Text } from "../texts/language";
import { badCellText, quoted } from "./argument";

/**
 * Why a number is not allowed, for a calculation to give back in place of a result.
 *
 * @param parameter its name
 * @param allowed in words
 * @param found the number
 * @example refused("price", { en: "above 60", "zh-CN": "", "zh-TW": "" }, 50).details.found // => 50
 */
export function refused(parameter: string | Text, allowed: Text, found: number): BadCell {
  return { code: "PARAMETER", details: { parameter, allowed, found } };
}

/**
 * The error for a bad cell that no other row can show: it names the parameter and what is allowed.
 *
 * @param parameter its name
 * @param allowed in words
 * @param bad why the cell could not be used
 * @example badCellError("scores", NOT_NEGATIVE.allowed, { code: "NOT_A_NUMBER", details: { found: "abc" } }).message // => 'scores must be 0 or above: found "abc"'
 */
export function badCellError(parameter: string, allowed: Text, { code, details }: BadCell): InputError {
  const isUnnamed = code !== "PARAMETER" && typeof details.found === "string";
  if (!isUnnamed) return new InputError(code, details);
  return new InputError("PARAMETER", { parameter, allowed, found: quoted(String(details.found)) });
}

/**
 * A result as a cell can hold it. Adding 0 turns -0, which no sheet shows, into 0.
 *
 * @param result of a calculation, or why there is none
 * @example fitting(1 / 0) // => { code: "TOTAL_TOO_LARGE", details: {} }
 */
export function fitting(result: Cell | BadCell): Cell | BadCell {
  if (typeof result !== "number") return result;
  return Number.isFinite(result) ? result + 0 : { code: "TOTAL_TOO_LARGE", details: {} };
}

/**
 * What a row shows for its result.
 *
 * @param result of a calculation, or why there is none
 * @param language of messages
 * @example shown({ code: "ERROR_CELL", details: { found: "#N/A" } }, "en") // => "⚠ #N/A"
 */
export function shown(result: Cell | BadCell, language: Language): Cell {
  return isBad(result) ? badCellText(result, language) : result;
}

/**
 * Whether a value is the reason why there is none.
 *
 * @param value of a cell, or a result
 * @example isBad({ code: "ERROR_CELL", details: { found: "#N/A" } }) // => true
 */
export function isBad(value: unknown): value is BadCell {
  return typeof value === "object" && value !== null && !Array.isArray(value) && "code" in value;
}
