/** Puts a block of lines on a sheet: contents, looks, joined cells and widths, a fixed number of calls. */

import { roomToEdge } from "../../app/plan/column-widths";
import { cellStyle, isRight, MARGIN } from "../../app/plan/sheet-style";
import { keepingNotes, type Line, layoutOf, rectangle } from "../../app/plan/summary-block";
import { areaText } from "../../app/reading/sheet/address";
import { type Contents, contentsFrom } from "../../app/reading/sheet/contents";
import type { Attempt } from "../../app/record/attempts";
import { type JoinedCells, joinedCells, type Layout, numberLook, ownContents } from "../../app/record/layout";
import { type PageSetup, widthChanges } from "../../app/record/page-setup";
import { textWidth } from "../../core/texts/text-width";
import { asShown } from "../read/wall-clock";
import { paddedFormat } from "./number-formats";

/** The rectangle a block fills; rows and columns are counted from 1. */
export interface BlockPlace {
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** What stands in a block, and how it looks. */
export interface StandingBlock {
  readonly contents: Contents;
  readonly layout: Layout;
  readonly page?: PageSetup | undefined;
}

/** What a block is to hold. */
export interface WrittenBlock {
  readonly lines: readonly Line[];
  readonly page: PageSetup | undefined;
  /** Of the columns from the corner on, in pixels, where they are not those of the page. */
  readonly widths?: readonly number[] | undefined;
}

/**
 * What a person or a run put in a block; what its formulas fill is left out.
 *
 * @param place of the block
 * @param layout of its rows
 */
export function readBlock(
  { sheet, row, column, rows, columns }: BlockPlace,
  layout: Layout = [],
): (string | number)[][] {
  const range = sheet.getRange(row, column, rows, columns);
  return ownContents(contentsFrom(asShown(range.getValues()), range.getFormulas()), layout);
}

/**
 * Writes the lines over what stood there; rows of an older, longer block are emptied.
 *
 * @param block what to write
 * @param place of the block, tall enough for the old and the new lines
 * @param before what stood there and how it was laid out, so that a person's notes between our cells stay
 * @param attempts runs that broke off in it
 * @returns what stands there now
 */
export function writeBlock(
  { lines, page, widths = page?.widths ?? [] }: WrittenBlock,
  place: BlockPlace,
  before: StandingBlock | null,
  attempts: readonly Attempt[] = [],
): Contents {
  const { sheet, row, column, rows, columns } = place;
  const range = sheet.getRange(row, column, rows, columns);
  const shape = <Content>(fill: Content, cells: (line: Line) => readonly Content[]) =>
    rectangle(lines, place, fill, cells);
  const styles = <Content>(fill: Content, tell: (style: ReturnType<typeof cellStyle>) => Content) =>
    shape(fill, ({ look, formats }) => formats.map((format) => tell(cellStyle(look, format))));
  const fresh = shape<string | number>("", ({ contents }) => contents);
  const contents = before ? keepingNotes(fresh, before.contents, before.layout) : fresh;
  setColumns(place, widths, before);
  arrange(place, page, before, attempts);
  // Looks first: the contents come in one call, so that the block is never half there.
  range.setNumberFormats(
    shape(paddedFormat("text"), ({ formats }) =>
      formats.map((format) => paddedFormat(numberLook(format), page?.currency)),
    ),
  );
  range.setFontSizes(styles(10, ({ points }) => points));
  range.setFontWeights(styles<"bold" | "normal">("normal", ({ bold }) => (bold ? "bold" : "normal")));
  range.setFontColors(styles<string | null>(null, ({ colour }) => colour));
  range.setBackgrounds(styles<string | null>(null, ({ background }) => background));
  range.setHorizontalAlignments(
    shape<"left" | "normal" | "right">("normal", ({ look, formats }) =>
      formats.map((format) => (isRight(look, format) ? "right" : "left")),
    ),
  );
  // Only our lines: where the block was larger, or was wider, cells look again as nobody made them.
  range.setVerticalAlignments(styles<"middle" | null>(null, () => "middle"));
  range.setWraps(shape(false, wraps(page)));
  range.setValues(contents.map((line) => [...line]));
  // Joined before, cells would lose what still stands there, and who takes a broken run back would be asked for a person's edits.
  const joined = joinedCells(layoutOf(lines)).filter((area) => isFree(area, contents));
  for (const { row: top, column: left, rows: height, columns: width } of joined)
    sheet.getRange(row + top - 1, column + left - 1, height, width).mergeAcross();
  return contents;
}

/** Whether no note of a person's stands where cells are to be joined. @private */
function isFree({ row, column, rows, columns }: JoinedCells, contents: Contents): boolean {
  return contents
    .slice(row - 1, row - 1 + rows)
    .every((line) => line.slice(column, column + columns - 1).every((cell) => cell === ""));
}

/** @private */
function setColumns(
  { sheet, column }: BlockPlace,
  widths: readonly number[],
  before: StandingBlock | null,
): void {
  for (const { column: left, columns, width } of widthChanges(widths, before?.page?.widths ?? []))
    sheet.setColumnWidths(column + left - 1, columns, width);
}

/** What was joined, and the dropdown. @private */
function arrange(
  { sheet, row, column }: BlockPlace,
  page: PageSetup | undefined,
  before: StandingBlock | null,
  attempts: readonly Attempt[],
): void {
  const joined = before ? joinedCells(before.layout) : [];
  const at = (area: JoinedCells) =>
    areaText({ ...area, row: row + area.row - 1, column: column + area.column - 1 });
  if (joined.length > 0) sheet.getRangeList(joined.map(at)).breakApart();
  const [known, wanted] = [before?.page?.dropdown, page?.dropdown];
  if (attempts.length === 0 && JSON.stringify(known) === JSON.stringify(wanted)) return;
  const cell = (place: { readonly row: number; readonly column: number }) =>
    sheet.getRange(row + place.row - 1, column + place.column - 1);
  for (const one of [{ dropdown: known }, ...attempts])
    if (one.dropdown) cell(one.dropdown).clearDataValidations();
  if (wanted)
    cell(wanted).setDataValidation(
      SpreadsheetApp.newDataValidation()
        .requireValueInList([...wanted.choices], true)
        .setAllowInvalid(true)
        .build(),
    );
}

/** Headers break between words, and so does a text that is wider than any column. @private */
function wraps(page: PageSetup | undefined): (line: Line) => readonly boolean[] {
  return ({ look, formats, contents }) =>
    formats.map((format, at) => {
      if (look === "header" || look === "quiet header") return true;
      // They stand in joined cells, whose rows no program makes higher.
      if (look === "label" || look === "figure") return false;
      const text = contents[at];
      // A card is coloured across the page, and its words run on there.
      if (
        page === undefined ||
        formats.length < 2 ||
        contents.length < 2 ||
        typeof text !== "string" ||
        text.startsWith("=")
      )
        return false;
      const isLast = at === formats.length - 1;
      const room = isLast ? roomToEdge(page.widths, at) : (page.widths[at] ?? 0) - MARGIN;
      return format !== "bar" && textWidth(text, cellStyle(look, format)) > room;
    });
}
