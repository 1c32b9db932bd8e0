/** How a block of a summary looks, as its mark and the record keep it. */

import type { Format } from "../../core/report/report";

export type Look = "title" | "heading" | "header" | "total" | "plain" | "note" | "shaded";

/** A report's money is shown with cents only where that tells something. */
export type CellFormat = Format | "cents";

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
