/** The place that a person chose instead of the one that is found, kept for the next run. */

import * as z from "zod/mini";
import { isBlank } from "../../../core/cells/cell";
import { type Area, areaOf, areaText, overlaps } from "../sheet/address";
import type { WorkbookReading } from "../sheet/sheet-reading";
import { type Source, tableIn } from "./source";

export const ChosenPlaceSchema = z.object({
  range: z.string().check(z.regex(/^[A-Z]{1,3}[1-9]\d{0,7}(:[A-Z]{1,3}[1-9]\d{0,7})?$/)),
  headerLines: z.int(),
  /** Whether rows that are added below belong to it: it ended with the table that is found, or with all that stands there. */
  end: z.enum(["table", "filled", "row"]),
});

export type ChosenPlace = z.infer<typeof ChosenPlaceSchema>;
type Sheet = Pick<WorkbookReading, "cells" | "selection" | "markedColumns">;

/**
 * What is to be remembered of where the rows stand; `null` where the same is found without asking a person.
 *
 * @param sheet as it was read
 * @param source the rows of the run
 * @example chosenPlace({ cells: [["Client", "Sales"], ["Ann", 5]], markedColumns: [] }, { area: { row: 2, column: 1, rows: 1, columns: 2 }, range: "A1:B2", headerLines: 1 }) // => null
 */
export function chosenPlace(
  sheet: Omit<Sheet, "selection">,
  { area, range, headerLines }: Pick<Source, "area" | "range" | "headerLines">,
): ChosenPlace | null {
  const found = tableIn({ ...sheet, selection: { ...area, rows: 1, columns: 1 } }, null);
  const isFound = found && areaText(found.whole) === range && found.lines === headerLines;
  if (isFound && found.rivals.length === 0) return null;
  const last = lastRow(area);
  const end =
    found && lastRow(found.whole) === last ? "table" : lastFilled(sheet, area) === last ? "filled" : "row";
  return { range, headerLines, end };
}

/**
 * The place that was chosen, with rows that were added since, as something to select; `null` where another table is selected
 * now, or more than a cell.
 *
 * @param sheet as it is read now
 * @param chosen from `chosenPlace`
 * @example placeAgain({ cells: [["2024", ""], ["Client", "Sales"], ["Ann", 5], ["Bob", 2]], selection: { row: 1, column: 1, rows: 1, columns: 1 }, markedColumns: [] }, { range: "A2:B3", headerLines: 1, end: "filled" }) // => { row: 2, column: 1, rows: 3, columns: 2 }
 */
export function placeAgain(sheet: Sheet, { range, end }: ChosenPlace): Area | null {
  const { selection } = sheet;
  if (selection.rows * selection.columns > 1) return null;
  const chosen = areaOf(range);
  const selected = tableIn(sheet, null);
  if (!selected || !overlaps(selected.whole, chosen)) return null;
  const found = end === "table" ? tableIn({ ...sheet, selection: cellIn(chosen) }, null) : null;
  const last = found ? lastRow(found.whole) : end === "filled" ? lastFilled(sheet, chosen) : lastRow(chosen);
  return last < chosen.row ? null : { ...chosen, rows: last - chosen.row + 1 };
}

/** @private */
function cellIn({ row, column, rows }: Area): Area {
  return { row: row + rows - 1, column, rows: 1, columns: 1 };
}

/** @private */
function lastRow({ row, rows }: Area): number {
  return row + rows - 1;
}

/** @private */
function lastFilled({ cells }: Pick<Sheet, "cells">, { row, column, columns }: Area): number {
  let last = cells.length;
  const isEmpty = () => (cells[last - 1] ?? []).slice(column - 1, column - 1 + columns).every(isBlank);
  while (last > row && isEmpty()) last--;
  return last;
}
