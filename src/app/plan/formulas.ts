/** A report's live values as native formulas. */

import { columnLetters } from "../../core/cells/column-letters";
import type { FormulaPart } from "../../core/report/report";

/** Where the names in a formula stand. */
export interface FormulaPlaces {
  /** Reference to a whole column of the customers or of a result, by its name and, if it is another's, its model. */
  readonly column: (name: string, model?: string) => string;
  /** Sheet row of the grid's header. */
  readonly row: number;
  /** Sheet column of the grid's first column, counted from 1. */
  readonly firstColumn: number;
}

/** A formula that links to summaries which may not be there yet: texts, and models in whose place a sheet's id goes. */
export interface LinkingFormula {
  readonly linking: readonly (string | { readonly sheetOf: string })[];
}

/** What goes into a cell of a planned line; `setValues` takes all of it but a linking formula. */
export type PlannedContent = string | number | LinkingFormula;

/**
 * The formula a part list stands for, arguments separated by `;`.
 *
 * @param parts literal text and names
 * @param places where the names stand
 * @example formulaFrom(["COUNTIF(", { column: "tier" }, ";", { row: 1, of: 0 }, ")"], { column: () => "'Data'!$K$2:$K$9", row: 6, firstColumn: 1 }) // => "=COUNTIF('Data'!$K$2:$K$9;A7)"
 * @example formulaFrom(['HYPERLINK("#gid=', { sheetOf: "abc" }, '";"ABC")'], { row: 6, firstColumn: 1 }).linking[2] // => { sheetOf: "abc" }
 */
export function formulaFrom(parts: readonly FormulaPart[], places: FormulaPlaces): string | LinkingFormula {
  const written = parts.map((part) => {
    if (typeof part === "string" || "sheetOf" in part) return part;
    if ("column" in part) return places.column(part.column, part.model);
    const fixed = part.fixedRow ? "$" : "";
    return `${columnLetters(places.firstColumn + part.of)}${fixed}${places.row + part.row}`;
  });
  return written.every((part) => typeof part === "string")
    ? `=${written.join("")}`
    : { linking: ["=", ...written] };
}

/**
 * A content as `setValues` takes it.
 *
 * @param content of a planned line
 * @param sheetIds ids of the summaries' sheets, by model
 * @example linkedContent({ linking: ["=", 'HYPERLINK("#gid=', { sheetOf: "abc" }, '";"ABC")'] }, new Map([["abc", 7]])) // => '=HYPERLINK("#gid=7";"ABC")'
 */
export function linkedContent(
  content: PlannedContent,
  sheetIds: ReadonlyMap<string, number>,
): string | number {
  if (typeof content !== "object") return content;
  return content.linking
    .map((part) => (typeof part === "string" ? part : (sheetIds.get(part.sheetOf) ?? "")))
    .join("");
}

/**
 * A text as a formula holds it. Its quotation marks are put in by their number, because not every engine reads two of them as one.
 *
 * @param text any
 * @example textInFormula('6" pipes') // => '"6"&CHAR(34)&" pipes"'
 */
export function textInFormula(text: string): string {
  return `"${text.replace(/"/g, '"&CHAR(34)&"')}"`;
}
