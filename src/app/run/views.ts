/** Reports and problems as the sidebar gets them. */

import { problemText } from "../../core/problem";
import type { Block, Format } from "../../core/report/report";
import type { Language } from "../../core/texts/language";
import type { BlockView, ProblemView } from "../contract/contract";
import { shownContent } from "../reading/contents";
import type { PlacedProblem } from "./check";

/**
 * A block as it travels: live values as what they show now.
 *
 * @param block of a report
 * @example blockView({ kind: "grid", id: "g", header: ["n"], formats: ["count"], rows: [[{ value: 3, formula: [] }]], total: false }).rows // => [[3]]
 */
export function blockView(block: Block): BlockView {
  if (block.kind === "figures")
    return {
      kind: "figures",
      figures: block.figures.map((figure) => ({ ...figure, value: shownIn(figure.format, figure.value) })),
    };
  if (block.kind === "chart") return { ...block, values: [...block.values] };
  if (block.kind !== "grid") return block;
  const { rows, formats, ...rest } = block;
  const shown = rows.map((row) =>
    row.map((cell, at) => shownIn(formats[at] ?? "text", typeof cell === "object" ? cell.value : cell)),
  );
  return { ...rest, header: [...rest.header], formats: [...formats], rows: shown };
}

/** Only a date is worked on, because a report's texts have no apostrophes to take away. @private */
function shownIn(format: Format, value: string | number): string | number {
  return format === "date" ? shownContent(value, format) : value;
}

/**
 * Problems as they are read: the sidebar's in the user's language, a sheet's in the workbook's.
 *
 * @param problems of a check
 * @param language of the sentences
 * @example problemViews([{ row: 2, field: "revenue", code: "NOT_A_NUMBER", details: { found: "x" }, cell: "B2" }], "en")[0].message // => "not a number: x"
 */
export function problemViews(problems: readonly PlacedProblem[], language: Language): ProblemView[] {
  return problems.map(({ row, field, code, details, cell }) => ({
    row,
    field,
    code,
    cell,
    message: problemText(code, details, language),
  }));
}
