/** Words of headings that name a field. */

import { type Cell, isBlank, textOf } from "../../../core/cells/cell";
import { wordsMatch } from "../../../core/table/field";
import { FIELDS } from "../../../core/table/fields";
import { headerWords } from "../../../core/table/header-words";
import { allFields } from "../fields";
import { isAmount, isYear } from "./heading-cells";

/**
 * Whether a line is a header by its words alone: no number among them, and two or more that name fields.
 *
 * @param line of cells
 * @example namesFields(["Customer", "City", "Sales"]) // => true
 */
export function namesFields(line: readonly Cell[]): boolean {
  const filled = line.filter((cell) => !isBlank(cell));
  const names = filled.filter((cell) => isFieldName(textOf(cell), 2)).length;
  return names > 1 && names * 3 >= filled.length && !filled.some((cell) => isAmount(cell) && !isYear(cell));
}

/**
 * Whether a cell of a line names the customer.
 *
 * @param line of cells
 * @example namesCustomer(["Client", "Sales"]) // => true
 */
export function namesCustomer(line: readonly Cell[]): boolean {
  return line.some((cell) => !isBlank(cell) && wordsMatch(headerWords(textOf(cell)), FIELDS.customer) > 0);
}

/**
 * Whether a cell of a line is the very name of a field.
 *
 * @param line of cells
 * @example namesField(["Contact", "< 1 Month", "Older"]) // => true
 */
export function namesField(line: readonly Cell[]): boolean {
  return line.some((cell) => !isBlank(cell) && isFieldName(textOf(cell), 2));
}

/**
 * Words among others name a field that everybody knows; a model's own must stand alone, as "left" may be an answer.
 *
 * @param text of a heading
 * @param quality 2 for the very name of a field, 1 for a name among other words
 * @example isFieldName("Customer name", 1) // => true
 */
export function isFieldName(text: string, quality: 1 | 2): boolean {
  const words = headerWords(text);
  const isKnown = Object.values(FIELDS).some((field) => wordsMatch(words, field) >= quality);
  return isKnown || allFields().some((field) => wordsMatch(words, field) === 2);
}
