/** Whether rows without a name are those of merged cells or of groups that say so, which needs no asking. */

import { isBlank } from "../../core/cells/cell";
import { numberColumn } from "../../core/cells/number-column";
import { FIELDS } from "../../core/table/fields";
import type { Decisions } from "../contract/decisions";
import { columnOf, type Mapping } from "../reading/columns/mapping";
import { areToldGroups } from "../reading/customers/merged-names";
import { rowsLeftOut } from "../reading/customers/rows-left-out";
import type { Source } from "../reading/place/source";
import type { Area } from "../reading/sheet/address";

/** The areas of merged cells that reach into an area. */
export type MergedCells = (area: Area) => readonly Area[];

/**
 * Whether each row without a name lies in cells that are merged with those of the customer above, or in a group that says whose
 * it is; nothing of the kind once a person said whose they are.
 *
 * @param source the rows on the sheet
 * @param mapping field to column
 * @param decisions of a person
 * @param mergedIn asks the sheet, once
 * @example areMerged({ columns: [] }, {}, {}, () => []) // => false
 */
export function areMerged(
  source: Source,
  mapping: Mapping,
  decisions: Decisions,
  mergedIn: MergedCells,
): boolean {
  const customer = columnOf(source.columns, mapping, FIELDS.customer);
  if (!customer || decisions.fillDown !== undefined || !customer.cells.some(isBlank)) return false;
  const { area } = source;
  const { merged } = rowsLeftOut(source, mapping, decisions);
  if (merged.length === 0) return false;
  const amounts = columnOf(source.columns, mapping, FIELDS.revenue);
  const values = amounts && numberColumn(amounts.cells, source.notation, amounts.answer).values;
  if (areToldGroups(customer.cells, merged, values)) return true;
  const spans = mergedIn({ ...area, column: area.column + customer.position, columns: 1 });
  const isInSpan = (at: number) =>
    spans.some(({ row, rows }) => area.row + at > row && area.row + at < row + rows);
  return merged.every(({ at }) => isInSpan(at));
}
