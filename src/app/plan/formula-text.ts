/** A report's live values as native formulas. */

import { columnLetters } from "../../core/cells/column-letters";
import type { FormulaPart } from "../../core/report/report";

/** Where the names in a formula stand. */
export interface FormulaPlaces {
  /** Reference to a whole column of the customers or of a result, by its name. */
  readonly column: (name: string) => string;
  /** Sheet row of the grid's header. */
  readonly row: number;
  /** Sheet column of the grid's first column, counted from 1. */
  readonly firstColumn: number;
}

/**
 * The formula a part list stands for, arguments separated by `;`.
 *
 * @param parts literal text and names
 * @param places where the names stand
 * @example formulaText(["COUNTIF(", { column: "tier" }, ";", { row: 1, of: 0 }, ")"], { column: () => "'Data'!$K$2:$K$9", row: 6, firstColumn: 1 }) // => "=COUNTIF('Data'!$K$2:$K$9;A7)"
 */
export function formulaText(parts: readonly FormulaPart[], places: FormulaPlaces): string {
  const written = parts.map((part) => {
    if (typeof part === "string") return part;
    if ("column" in part) return places.column(part.column);
    // The sheet may not be there yet; whoever writes the formula puts its number in place of the model's id.
    if ("sheetOf" in part) return part.sheetOf;
    const fixed = part.fixedRow ? "$" : "";
    return `${columnLetters(places.firstColumn + part.of)}${fixed}${places.row + part.row}`;
  });
  return `=${written.join("")}`;
}
