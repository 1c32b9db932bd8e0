/** Puts a block of lines on a sheet: contents, number formats and looks, a fixed number of calls. */

import { keepingNotes, type Layout, type Line, rectangle } from "../app/summary-block";
import { type Contents, contentsFrom } from "../app/undo";
import { numberFormat } from "./number-formats";

const HEADER_BACKGROUND = "#e8eef7";
const NO_BACKGROUND = null;

type Alignment = "right" | null;

/** The rectangle a block fills; rows and columns are counted from 1. */
export interface BlockPlace {
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/**
 * What stands in a block now.
 *
 * @param place of the block
 */
export function readBlock({ sheet, row, column, rows, columns }: BlockPlace): Contents {
  const range = sheet.getRange(row, column, rows, columns);
  return contentsFrom(range.getValues(), range.getFormulas());
}

/**
 * Writes the lines over what stood there; rows of an older, longer block are emptied.
 *
 * @param lines what to write
 * @param place of the block, tall enough for the old and the new lines
 * @param before what stood there and how it was laid out, so that a person's notes between our cells stay
 * @returns what stands there now
 */
export function writeBlock(
  lines: readonly Line[],
  place: BlockPlace,
  before: { readonly contents: Contents; readonly layout: Layout } | null,
): Contents {
  const { sheet, row, column, rows, columns } = place;
  const range = sheet.getRange(row, column, rows, columns);
  const shape = <Content>(fill: Content, cells: (line: Line) => readonly Content[]) =>
    rectangle(lines, place, fill, cells);
  const fresh = shape<string | number>("", ({ contents }) => contents);
  const contents = before ? keepingNotes(fresh, before.contents, before.layout) : fresh;
  range.setNumberFormats(shape(numberFormat("text"), ({ formats }) => formats.map(numberFormat)));
  range.setValues(contents);
  range.setFontWeights(
    shape("normal", ({ look, formats }) =>
      formats.map(() => (look === "plain" || look === "note" ? "normal" : "bold")),
    ),
  );
  range.setBackgrounds(
    shape<string | null>(NO_BACKGROUND, ({ look, formats }) =>
      formats.map(() => (look === "header" ? HEADER_BACKGROUND : NO_BACKGROUND)),
    ),
  );
  // Long headers take a second line instead of being cut off, and stand over their numbers.
  range.setWraps(shape<boolean>(false, ({ look, formats }) => formats.map(() => look === "header")));
  range.setHorizontalAlignments(
    shape<Alignment>(null, ({ look, formats }) =>
      formats.map((format) => (look === "header" && format !== "text" ? "right" : null)),
    ),
  );
  return contents;
}
