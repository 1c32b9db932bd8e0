/** How a block of a summary looks, as its mark and the record keep it. */

import type { Format } from "../../core/report/report";

/** Of a row; `quiet` ones can wait: method, rules, numbers behind a chart. */
export const LOOKS = [
  "title",
  "subtitle",
  "finding",
  "heading",
  "figure",
  "label",
  "header",
  "total",
  "plain",
  "note",
  "shaded",
  "good",
  "bad",
  "quiet",
  "quiet heading",
  "quiet header",
  "quiet total",
] as const;

export type Look = (typeof LOOKS)[number];

/**
 * A report's money is shown with cents, or with all decimals that its amounts have, another number with one or two decimals, only where that tells something; a share
 * that only a chart is drawn from as a whole percentage, which its axis takes over.
 */
export type NumberLook = Format | "cents" | "exact" | "decimal" | "hundredths" | ShareLook | "percent";

/** A share is shown with more decimals than one where one would make all or nothing of it. */
export type ShareLook = (typeof SHARE_LOOKS)[number];

/** With one decimal, with two, with three. */
export const SHARE_LOOKS = ["share", "fine share", "finest share"] as const;

/**
 * How one cell is shown: as a number or text; in the colour of the label at a position among so many; as a bar in that
 * colour; as a count or a share of a heat map, the darker the higher its step; as one with the cell to its left; as a blank one in the
 * colour of its row, where a person's note may stand; with a dropdown; or filled by a formula above it.
 */
export type CellFormat =
  | NumberLook
  | "bar"
  | "joined"
  | "band"
  | "choice"
  | `label ${number} ${number}`
  | `shade ${number}`
  | `shade ${number} ${ShareLook}`
  | `filled ${NumberLook}`;

/** What a cell format may be, for who reads it again. */
export const CELL_FORMAT =
  /^((filled )?(text|count|money|cents|exact|number|decimal|hundredths|(fine |finest )?share|percent|date)|bar|joined|band|choice|label \d{1,3} \d{1,3}|shade \d( (fine |finest )?share)?)$/;

/**
 * Whether a look is that of a share in a table.
 *
 * @param look of a number
 * @example isShare("fine share") // => true
 */
export function isShare(look: NumberLook): look is ShareLook {
  return SHARE_LOOKS.some((one) => one === look);
}

/**
 * How a cell's number is shown, whatever else its format says.
 *
 * @param format of the cell
 * @example numberLook("filled money") // => "money"
 * @example numberLook("shade 3 share") // => "share"
 * @example numberLook("shade 3") // => "count"
 */
export function numberLook(format: CellFormat): NumberLook {
  const plain = format.replace(/^(filled|shade \d) /, "");
  if (plain.startsWith("shade ")) return "count";
  return NUMBER_LOOKS.find((look) => look === plain) ?? "text";
}

const NUMBER_LOOKS: readonly NumberLook[] = [
  "text",
  "count",
  "money",
  "cents",
  "exact",
  "number",
  "decimal",
  "hundredths",
  ...SHARE_LOOKS,
  "percent",
  "date",
];

/** Looks and formats of a block without its contents, so that an earlier state can be put back. */
export type Layout = readonly (readonly [Look, ...CellFormat[]])[];

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
 * How many cells of a row are a block's own: blank ones at its end, which only go on with its colour, are not.
 *
 * @param row of a layout; none has no cells
 * @example ownCells(["bad", "text", "band"]) // => 1
 */
export function ownCells(row: Layout[number] | undefined): number {
  let own = (row?.length ?? 1) - 1;
  while (own > 0 && row?.[own] === "band") own--;
  return own;
}

/**
 * The layout of a block that may be the one or the other, or a part of both.
 *
 * @param one layout
 * @param other layout
 * @example widest([["plain", "text"]], [["title", "text", "text"], ["note", "text"]]) // => [["title", "text", "text"], ["note", "text"]]
 * @example widest([["header", "text", "band", "band"]], [["header", "text", "text"]]) // => [["header", "text", "text"]]
 */
export function widest(one: Layout, other: Layout): Layout {
  const longer = one.length < other.length ? other : one;
  return longer.map((_, index) => {
    const [first, second] = [one[index], other[index]];
    const [own, others] = [ownCells(first), ownCells(second)];
    const isFirst = own === others ? (first?.length ?? 0) >= (second?.length ?? 0) : own > others;
    return first && isFirst ? first : (second ?? ["plain"]);
  });
}

/**
 * Contents as they were written: cells that a formula above them fills hold nothing of their own.
 *
 * @param contents as read
 * @param layout of the block
 * @example ownContents([["=SORT(A1:A2)"], ["Ann"]], [["plain", "text"], ["plain", "filled text"]]) // => [["=SORT(A1:A2)"], [""]]
 */
export function ownContents(
  contents: readonly (readonly (string | number)[])[],
  layout: Layout,
): (string | number)[][] {
  return contents.map((row, index) => {
    const [, ...formats] = layout[index] ?? [];
    return row.map((cell, column) => (formats[column]?.startsWith("filled ") ? "" : cell));
  });
}

/** Cells of one row that are joined into one; rows and columns are counted from 1. */
export interface JoinedCells {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/**
 * The joined cells of a layout; rows below one another that are joined alike go together.
 *
 * @param layout of the block
 * @example joinedCells([["figure", "count", "joined"], ["label", "text", "joined"]]) // => [{ row: 1, column: 1, rows: 2, columns: 2 }]
 */
export function joinedCells(layout: Layout): JoinedCells[] {
  const found: { row: number; column: number; rows: number; columns: number }[] = [];
  layout.forEach(([, ...formats], index) => {
    formats.forEach((format, at) => {
      if (format === "joined" || formats[at + 1] !== "joined") return;
      const end = formats.findIndex((one, next) => next > at && one !== "joined");
      const columns = (end < 0 ? formats.length : end) - at;
      const above = found.find(
        (one) => one.row + one.rows === index + 1 && one.column === at + 1 && one.columns === columns,
      );
      if (above) above.rows++;
      else found.push({ row: index + 1, column: at + 1, rows: 1, columns });
    });
  });
  return found;
}
