/** What the user calls a column. */

import type { Language } from "../texts/language";
import type { Field } from "./field";

/**
 * The header of a column, or its field's own name where it has none.
 *
 * @param column of the table
 * @param language of the field's own name
 * @example columnName({ header: "", field: FIELDS.revenue }, "en") // => "Revenue"
 */
export function columnName(
  { header, field }: { readonly header: string; readonly field: Field },
  language: Language,
): string {
  return header || field.label[language];
}
