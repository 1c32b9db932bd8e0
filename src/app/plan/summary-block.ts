/** A block of a summary sheet: its lines, and how they look. */

import type { Format } from "../../core/report/report";
import { linkedContent, type PlannedContent } from "./formulas";

export type Look = "title" | "heading" | "header" | "total" | "plain" | "note" | "shaded";

/** A report's money is shown with cents only where that tells something. */
export type CellFormat = Format | "cents";

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

/** Looks and formats of a block without its contents, so that an earlier state can be put back. */
export type Layout = readonly (readonly [Look, ...CellFormat[]])[];

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

/** A layout as a mark keeps it: a run of equal rows once, with its length, because marks have little room. */
export type PackedLayout = readonly (readonly [number, ...Layout[number]])[];

/**
 * A layout made short.
 *
 * @param layout looks and formats, one per row
 * @example packed([["plain", "text"], ["plain", "text"]]) // => [[2, "plain", "text"]]
 */
export function packed(layout: Layout): PackedLayout {
  const runs: [number, ...Layout[number]][] = [];
  for (const row of layout) {
    const last = runs[runs.length - 1];
    if (last && last.slice(1).join() === row.join()) last[0]++;
    else runs.push([1, ...row]);
  }
  return runs;
}

/**
 * A layout as long as it was.
 *
 * @param runs from `packed`
 * @example unpacked([[2, "plain", "text"]]) // => [["plain", "text"], ["plain", "text"]]
 */
export function unpacked(runs: PackedLayout): Layout {
  return runs.flatMap(([count, ...row]) => Array.from({ length: count }, () => row));
}

/**
 * The layout of a block that may be the one or the other, or a part of both.
 *
 * @param one layout
 * @param other layout
 * @example widest([["plain", "text"]], [["title", "text", "text"], ["note", "text"]]) // => [["title", "text", "text"], ["note", "text"]]
 */
export function widest(one: Layout, other: Layout): Layout {
  const longer = one.length < other.length ? other : one;
  return longer.map((_, index) => {
    const [first, second] = [one[index], other[index]];
    return first && (!second || first.length >= second.length) ? first : (second ?? ["plain"]);
  });
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
    const ours = (layout[index]?.length ?? 1) - 1;
    return row.map((cell, column) =>
      cell === "" && column >= ours ? (before[index]?.[column] ?? "") : cell,
    );
  });
}
