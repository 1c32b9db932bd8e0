/** Cells that answer yes or no, however a person writes it. */

import { type Cell, isBlank, isErrorCell, textOf, tidy } from "./cell";
import type { BadCell } from "./number-column";

/** What means yes, in small letters. */
export const YES_WORDS: readonly string[] = ["true", "yes", "y", "1", "✓", "✔", "有", "是", "对", "對", "√"];
const YES = new Set(YES_WORDS);
const NO = new Set(["false", "no", "n", "0", "✗", "✘", "×", "无", "無", "没有", "沒有", "否", "不是"]);

/**
 * One cell as yes or no, `null` for a blank, or why it is neither.
 *
 * Takes a checkbox, 1 and 0, and the words in English and Chinese in any letter case. `无` is "no" here, not a blank.
 *
 * @param cell any cell
 * @example yesNoOf("有") // => true
 */
export function yesNoOf(cell: Cell): boolean | null | BadCell {
  if (typeof cell === "boolean") return cell;
  if (isBlank(cell)) return null;
  if (isErrorCell(cell)) return { code: "ERROR_CELL", details: { found: cell } };
  const word = tidy(textOf(cell)).toLowerCase();
  if (YES.has(word)) return true;
  if (NO.has(word)) return false;
  return { code: "NOT_YES_OR_NO", details: { found: textOf(cell) || "?" } };
}
