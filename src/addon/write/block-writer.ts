/** Puts a block of lines on a sheet: contents, number formats and looks, a fixed number of calls. */

import { keepingNotes, type Line, rectangle } from "../../app/plan/summary-block";
import { type Contents, contentsFrom } from "../../app/reading/contents";
import type { Layout, Look } from "../../app/record/layout";
import { asShown } from "../read/wall-clock";
import { numberFormat } from "./number-formats";

const HEADER_BACKGROUND = "#e8eef7";
const NO_BACKGROUND = null;
/** Light to strong; dark text on each has a contrast above 9:1. */
const SHADES = ["#fef7e5", "#fdecc4", "#fbdf9f", "#f8cf75", "#f4bc4a"];
const BOLD: readonly Look[] = ["title", "heading", "header", "total"];

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
  return contentsFrom(asShown(range.getValues()), range.getFormulas());
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
  // Looks first: the contents come in one call, so that the block is never half there.
  range.setNumberFormats(shape(numberFormat("text"), ({ formats }) => formats.map(numberFormat)));
  range.setFontWeights(
    shape("normal", ({ look, formats }) => formats.map(() => (BOLD.includes(look) ? "bold" : "normal"))),
  );
  range.setBackgrounds(shape<string | null>(NO_BACKGROUND, backgrounds(lines)));
  range.setValues(contents);
  return contents;
}

/** The background of each cell of a line; a heat map's cells are shaded by their share of its largest number. @private */
function backgrounds(lines: readonly Line[]): (line: Line) => readonly (string | null)[] {
  const heat = lines.filter(({ look }) => look === "shaded").flatMap(({ contents }) => contents);
  const most = Math.max(0, ...heat.map((content) => (typeof content === "number" ? content : 0)));
  const shade = (content: string | number | undefined) => {
    const step = typeof content === "number" && most > 0 ? Math.ceil((content / most) * SHADES.length) : 0;
    return SHADES[step - 1] ?? NO_BACKGROUND;
  };
  return ({ look, formats, contents }) =>
    formats.map((_, column) => {
      if (look === "header") return HEADER_BACKGROUND;
      return look === "shaded" ? shade(contents[column]) : NO_BACKGROUND;
    });
}
