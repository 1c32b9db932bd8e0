/** Whether rows without a name are those of merged cells, which needs no asking. */

import { FIELDS } from "../../core/table/fields";
import type { Decisions } from "../contract/decisions";
import { columnOf, type Mapping } from "../reading/columns/mapping";
import { rowsLeftOut } from "../reading/customers/rows-left-out";
import type { Source } from "../reading/place/source";
import type { Area } from "../reading/sheet/address";

/** The areas of merged cells that reach into an area. */
export type MergedCells = (area: Area) => readonly Area[];

/**
 * Whether each row without a name lies in cells that are merged with those of the customer above.
 *
 * @param source the rows on the sheet
 * @param mapping field to column
 * @param choices what a person decided, and whether each row is an order
 * @param mergedIn asks the sheet, once
 * @example areMerged({ columns: [] }, {}, { decisions: {}, areOrders: true }, () => []) // => false
 */
export function areMerged(
  source: Source,
  mapping: Mapping,
  { decisions, areOrders }: { readonly decisions: Decisions; readonly areOrders: boolean },
  mergedIn: MergedCells,
): boolean {
  const customer = columnOf(source.columns, mapping, FIELDS.customer);
  if (!customer) return false;
  const { area } = source;
  const { merged } = rowsLeftOut(source, mapping, decisions, areOrders);
  const spans = mergedIn({ ...area, column: area.column + customer.position, columns: 1 });
  const isInSpan = (at: number) =>
    spans.some(({ row, rows }) => area.row + at > row && area.row + at < row + rows);
  return merged.length > 0 && merged.every(({ at }) => isInSpan(at));
}
