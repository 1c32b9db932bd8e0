/** What the last run wrote beside customers at the end of a list who do not stand there any more. */

import { isBlank } from "../../core/cells/cell";
import { ownColumns } from "../reading/place/lists";
import type { Place } from "../reading/sheet/sheet-reading";
import { lastCustomers } from "./history";

/**
 * The place of some customers with the rows right below them that hold nothing of the list but what the last run wrote:
 * left alone, it would count as set by hand for whoever is put there next. No more rows are taken than the last run had
 * customers beyond these, or one that did not end.
 *
 * @param place of the customers
 * @example withRowsLeft({ reading: { cells: [["Ann", 5, "VIP"], ["", "", "Small"]], formulas: [], markedColumns: [{ model: "pyramid", id: "tier", column: 3 }], history: { models: [], runs: [], last: [[1, "", "", "Ann", 5], [1, "", "", "Bo", 1]] } }, area: { row: 1, column: 1, rows: 1, columns: 2 }, headerRow: null }).area.rows // => 2
 */
export function withRowsLeft(place: Place): Place {
  const { reading, area } = place;
  const { cells, formulas, history } = reading;
  const ours = new Set(ownColumns(place).map(({ column }) => column));
  const most =
    ours.size === 0
      ? 0
      : Math.max(lastCustomers(history).length, history.unfinished?.length ?? 0) - area.rows;
  const isLeft = (row: number): boolean => {
    const line = cells[row - 1] ?? [];
    const isOfList = (at: number) => at >= area.column && at < area.column + area.columns && !ours.has(at);
    return (
      line.some((cell, at) => ours.has(at + 1) && !isBlank(cell)) &&
      line.every((cell, at) => isBlank(cell) || !isOfList(at + 1)) &&
      [...ours].every((column) => !formulas[row - 1]?.[column - 1])
    );
  };
  let left = 0;
  while (left < most && isLeft(area.row + area.rows + left)) left++;
  return left === 0 ? place : { ...place, area: { ...area, rows: area.rows + left }, rowsLeft: left };
}
