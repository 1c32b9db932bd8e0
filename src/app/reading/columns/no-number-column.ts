/** Why no model can do anything with the columns. */

import { numberColumn } from "../../../core/cells/number-column";
import { InputError } from "../../../core/problem";
import { headerMatch } from "../../../core/table/field";
import { FIELDS } from "../../../core/table/fields";
import { noNumbers } from "../../../core/table/value-column";
import type { Source } from "../place/source";

/**
 * Why no column holds numbers: one whose heading means money has cells that cannot be read, `NUMBERS_UNREADABLE`, or
 * there is none, `NO_NUMBER_COLUMN`.
 *
 * @param source the rows on the sheet
 * @example noNumberColumn({ range: "A1:A9", columns: [], notation: { decimal: ".", groups: "," } }).code // => "NO_NUMBER_COLUMN"
 */
export function noNumberColumn({
  columns,
  notation,
  range,
}: Pick<Source, "columns" | "notation" | "range">): InputError {
  for (const field of [FIELDS.revenue, FIELDS.profit]) {
    const column = columns.find(({ header }) => headerMatch(header, field) === 2);
    const { bad } = numberColumn(column?.cells ?? [], notation);
    if (column && bad.size > 0) return noNumbers({ field, letter: column.letter, bad });
  }
  return new InputError("NO_NUMBER_COLUMN", { range });
}
