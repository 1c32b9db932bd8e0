/** A table whose last texts are broken into rows, where their column cannot be as wide as they are. */

import { NO_LABEL } from "../../core/report/label";
import type { FormulaPart, Grid, ReportCell } from "../../core/report/report";
import type { Lettering } from "../../core/texts/text-width";
import { brokenText } from "./column-widths";

/**
 * The table with the texts of its last column broken into further rows, which are empty but for them and keep the colour
 * of the row's label; formulas mean the rows that they meant.
 *
 * @param grid whose last column holds texts
 * @param room for a text, in pixels
 * @param lettering of the rows
 * @example brokenGrid({ header: ["Who", "What"], formats: ["text", "text"], rows: [["Ann", "one two"]], total: false }, 30, { points: 10 }).rows // => [["Ann", "one"], ["", "two"]]
 */
export function brokenGrid(grid: Grid, room: number, lettering: Lettering): Grid {
  const last = grid.header.length - 1;
  const texts = grid.rows.map((row) => {
    const cell = row[last] ?? "";
    return typeof cell === "string" ? brokenText(cell, room, lettering) : [cell];
  });
  const above = texts.map((_, at) => texts.slice(0, at).reduce((sum, lines) => sum + lines.length, 1));
  // Row 0 is the header.
  const moved = (part: FormulaPart): FormulaPart =>
    typeof part === "object" && "row" in part ? { ...part, row: above[part.row - 1] ?? part.row } : part;
  const written = (cell: ReportCell): ReportCell =>
    typeof cell === "object" ? { ...cell, formula: cell.formula.map(moved) } : cell;
  const { coloured } = grid;
  return {
    ...grid,
    rows: grid.rows.flatMap((row, at) =>
      (texts[at] ?? []).map((text, line) =>
        line === 0
          ? [...row.slice(0, last).map(written), typeof text === "object" ? written(text) : text]
          : [...row.slice(0, last).map(() => ""), text],
      ),
    ),
    ...(coloured && {
      coloured: coloured.map((one) => ({
        ...one,
        positions: texts.flatMap((lines, at) => lines.map(() => one.positions[at] ?? NO_LABEL)),
      })),
    }),
  };
}
