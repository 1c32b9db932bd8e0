/** Whether the customer file is itself a list that models can judge, because a person keeps amounts in it. */

import { columnLetters } from "../../core/cells/column-letters";
import { hasField, missingNeeds } from "../contract/needs";
import { guessMapping } from "../reading/columns/guess/guess-mapping";
import { allFields } from "../reading/fields";
import { sourceOf, tableIn } from "../reading/place/source";
import type { WorkbookReading } from "../reading/sheet/sheet-reading";
import { segmentingModels } from "../run/models";

/** Who the customers are: all that a list needs of our columns. */
const KEYS: readonly string[] = ["customer", "number"];

/**
 * Whether a model has all it needs in the columns that a person added to the file. Those that are renewed are copies of
 * what was judged in another list, and say nothing of their own.
 *
 * @param reading of the file's sheet, with what is selected there
 * @param fileColumns where our columns stand, counted from 1
 * @example isListOfItsOwn({ locale: "en_US", selection: { row: 1, column: 1, rows: 1, columns: 1 }, cells: [["Customer", "Current value", "Revenue"], ["Ann", 5, 9]], markedColumns: [] }, [{ id: "customer", column: 1 }, { id: "value", column: 2 }]) // => true
 * @example isListOfItsOwn({ locale: "en_US", selection: { row: 1, column: 1, rows: 1, columns: 1 }, cells: [["Customer", "Current value"], ["Ann", 5]], markedColumns: [] }, [{ id: "customer", column: 1 }, { id: "value", column: 2 }]) // => false
 */
export function isListOfItsOwn(
  reading: WorkbookReading,
  fileColumns: readonly { readonly id: string; readonly column: number }[],
): boolean {
  const table = tableIn(reading, null);
  if (!table || table.whole.rows <= table.lines) return false;
  const ours = new Set(
    fileColumns.filter(({ id }) => !KEYS.includes(id)).map(({ column }) => columnLetters(column)),
  );
  const { columns, notation } = sourceOf(reading, null);
  const own = columns.filter(({ letter }) => !ours.has(letter));
  const { mapping } = guessMapping(own, allFields(), notation);
  return segmentingModels().some(
    ({ segmentation }) =>
      missingNeeds(segmentation.needs, ({ id }) => hasField(id, mapping, false)).length === 0,
  );
}
