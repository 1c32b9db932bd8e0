/** Reads how the cells of a block really look, and makes them look so again, for a block that its layout does not tell. */

import type { Area } from "../../app/reading/sheet/address";
import { type PackedLooks, packedLooks, unpackedLooks } from "../../app/record/cell-looks";
import { settableFormat } from "./number-formats";

type Range = GoogleAppsScript.Spreadsheet.Range;

/**
 * How the cells of a range look, in a call for each part.
 *
 * @param range whose cells a run writes over
 */
export function readLooks(range: Range): PackedLooks {
  const texts = <Told>(
    rows: readonly (readonly Told[])[],
    usual: string | null,
    tell: (told: Told) => string = String,
  ) =>
    rows.map((row) =>
      row.map((told) => {
        const text = tell(told);
        return text === usual ? "" : text;
      }),
    );
  const looks = {
    formats: texts(range.getNumberFormats(), null, settableFormat),
    sizes: texts(range.getFontSizes(), "10"),
    weights: texts(range.getFontWeights(), "normal"),
    colours: texts(range.getFontColors(), "#000000"),
    backgrounds: texts(range.getBackgrounds(), "#ffffff"),
    alignments: texts(range.getHorizontalAlignments(), null, (told) =>
      told === "left" || told === "center" || told === "right" ? told : "",
    ),
    verticals: texts(range.getVerticalAlignments(), "bottom"),
    wraps: texts(range.getWrapStrategies(), "OVERFLOW"),
  };
  const joined = joinedIn(range).map(({ area }) => area);
  return packedLooks(looks, joined);
}

/**
 * Makes the cells of a range look as they did.
 *
 * @param range as large as the one that was read
 * @param looks from `readLooks`
 */
export function putLooksBack(range: Range, { joined, ...looks }: PackedLooks): void {
  const columns = range.getNumColumns();
  const given = <Setting>(part: keyof typeof looks, read: (text: string) => Setting) =>
    unpackedLooks(looks[part], columns).map((row) => row.map(read));
  const orUsual = (text: string) => (text === "" ? null : text);
  for (const { merged } of joinedIn(range)) merged.breakApart();
  range.setNumberFormats(given("formats", settableFormat));
  range.setFontSizes(given("sizes", (size) => Number(size || 10)));
  range.setFontWeights(given("weights", (weight) => (weight === "bold" ? "bold" : "normal")));
  range.setFontColors(given("colours", orUsual) as string[][]);
  range.setBackgrounds(given("backgrounds", orUsual) as string[][]);
  range.setHorizontalAlignments(
    given("alignments", (side) => (side || "normal") as "left" | "center" | "normal" | "right"),
  );
  range.setVerticalAlignments(given("verticals", (side) => orUsual(side) as "top" | "middle" | "bottom"));
  const { WRAP, CLIP, OVERFLOW } = SpreadsheetApp.WrapStrategy;
  range.setWrapStrategies(
    given("wraps", (wrap) => (wrap === "WRAP" ? WRAP : wrap === "CLIP" ? CLIP : OVERFLOW)),
  );
  for (const { row, column, rows, columns: width } of joined)
    range.offset(row - 1, column - 1, rows, width).merge();
}

/** Joined cells that lie in a range, counted from 1, from its corner. @private */
function joinedIn(range: Range): { readonly merged: Range; readonly area: Area }[] {
  const [top, left] = [range.getRow(), range.getColumn()];
  return range.getMergedRanges().flatMap((merged) => {
    const area = {
      row: merged.getRow() - top + 1,
      column: merged.getColumn() - left + 1,
      rows: merged.getNumRows(),
      columns: merged.getNumColumns(),
    };
    const isInside =
      area.row > 0 &&
      area.column > 0 &&
      area.row + area.rows - 1 <= range.getNumRows() &&
      area.column + area.columns - 1 <= range.getNumColumns();
    return isInside ? [{ merged, area }] : [];
  });
}
