/** Which columns of a table stand side by side, which share a cell and which unfold. */

import type { BlockView } from "../../app/contract";

type Grid = Pick<Extract<BlockView, { kind: "grid" }>, "formats">;

/** One column, or a number with its share under it. */
export type Pair = readonly [number, ...number[]];

export interface GridLayout {
  /** The column that names the rows. */
  readonly name: number;
  readonly shown: readonly Pair[];
  readonly hidden: readonly number[];
}

/** Beside the row's name; measured with the longest numbers at 300 pixels. */
const MOST_BESIDE = 3;

/** Where some must unfold anyway, fewer stand beside, so that nothing is cramped. */
const CALM_BESIDE = 2;

/**
 * The layout of a table.
 *
 * Rows are named by their first column of words; a rank before it unfolds. A share directly right of a count or an
 * amount goes under it. Where not all columns fit, those of words unfold, because sentences do not fit beside numbers.
 *
 * @param grid formats of all columns
 */
export function gridLayout({ formats }: Grid): GridLayout {
  const name = Math.max(formats.indexOf("text"), 0);
  const pairs: [number, ...number[]][] = [];
  formats.forEach((format, at) => {
    if (at <= name) return;
    const last = pairs[pairs.length - 1];
    const before = formats[at - 1];
    const isShareOf = format === "share" && (before === "count" || before === "money");
    if (isShareOf && last?.length === 1 && last[0] === at - 1) last.push(at);
    else pairs.push([at]);
  });
  const isWords = ([at]: Pair) => formats[at] === "text";
  const isNarrow = pairs.length <= MOST_BESIDE;
  const shown = isNarrow ? pairs : pairs.filter((pair) => !isWords(pair)).slice(0, CALM_BESIDE);
  const ranks = formats.slice(0, name).map((_, at) => at);
  return { name, shown, hidden: [...ranks, ...pairs.filter((pair) => !shown.includes(pair)).flat()] };
}
