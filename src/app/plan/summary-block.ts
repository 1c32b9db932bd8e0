/** A block of a summary sheet: its lines, and how they look. */

import { type CellFormat, type Layout, type Look, ownCells } from "../record/layout";
import { linkedContent, type PlannedContent } from "./formulas";

/** One row of the block. */
export interface Line {
  readonly look: Look;
  /** Ready for `setValues`; cells to the right of them are not ours. */
  readonly contents: readonly (string | number)[];
  readonly formats: readonly CellFormat[];
}

/** A line before the sheets that it links to are there. */
export interface PlannedLine extends Omit<Line, "contents"> {
  readonly contents: readonly PlannedContent[];
}

/**
 * Planned lines once the sheets that they link to are there.
 *
 * @param lines of a block
 * @param sheetIds ids of the summaries' sheets, by model
 * @example linkedLines([{ look: "plain", contents: ["a", { linking: ["=", { sheetOf: "abc" }] }], formats: [] }], new Map([["abc", 7]]))[0].contents // => ["a", "=7"]
 */
export function linkedLines(lines: readonly PlannedLine[], sheetIds: ReadonlyMap<string, number>): Line[] {
  return lines.map((line) => ({
    ...line,
    contents: line.contents.map((content) => linkedContent(content, sheetIds)),
  }));
}

/**
 * The layout of lines, to be remembered.
 *
 * @param lines of a block
 * @example layoutOf([{ look: "title", contents: ["Pyramid"], formats: ["text"] }]) // => [["title", "text"]]
 */
export function layoutOf(lines: readonly Pick<Line, "look" | "formats">[]): Layout {
  return lines.map(({ look, formats }) => [look, ...formats]);
}

/**
 * Lines from a layout and the contents that stood in it.
 *
 * @param layout looks and formats, one per row
 * @param contents of the whole block
 * @example linesOf([["title", "text"]], [["Pyramid", ""]]) // => [{ look: "title", contents: ["Pyramid", ""], formats: ["text"] }]
 */
export function linesOf(layout: Layout, contents: readonly (readonly (string | number)[])[]): Line[] {
  return layout.map(([look, ...formats], index) => ({ look, formats, contents: contents[index] ?? [] }));
}

/**
 * A rectangle of what a line says cell by cell, filled up to a size.
 *
 * @param lines of the block
 * @param size rows and columns of the rectangle
 * @param fill what stands where a line says nothing
 * @param cells what a line says
 * @example rectangle([{ look: "plain", contents: ["a"], formats: ["text"] }], { rows: 2, columns: 2 }, "", ({ contents }) => contents) // => [["a", ""], ["", ""]]
 */
export function rectangle<Content>(
  lines: readonly Line[],
  size: { readonly rows: number; readonly columns: number },
  fill: Content,
  cells: (line: Line) => readonly Content[],
): Content[][] {
  return Array.from({ length: size.rows }, (_, row) => {
    const line = lines[row];
    const own = line ? cells(line) : [];
    return Array.from({ length: size.columns }, (_blank, column) => own[column] ?? fill);
  });
}

/**
 * New contents over old ones: a person's cell that stood where neither the old nor the new block has anything of
 * ours stays.
 *
 * @param contents the new block, `""` where it says nothing
 * @param before what stood there
 * @param layout of the old block
 * @example keepingNotes([["Tier", ""]], [["Rank", "my note"]], [["header", "text"]]) // => [["Tier", "my note"]]
 */
export function keepingNotes(
  contents: readonly (readonly (string | number)[])[],
  before: readonly (readonly (string | number)[])[],
  layout: Layout,
): (string | number)[][] {
  return contents.map((row, index) => {
    const ours = ownCells(layout[index]);
    return row.map((cell, column) =>
      cell === "" && column >= ours ? (before[index]?.[column] ?? "") : cell,
    );
  });
}
