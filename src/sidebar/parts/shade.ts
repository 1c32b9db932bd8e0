/** The shades of a heat map: the larger a number, the darker its cell; the number always stands in it. */

import type { BlockView } from "../../app/contract/contract";

type Grid = Extract<BlockView, { kind: "grid" }>;

/** As on the summary sheet. */
const STEPS = 5;

/**
 * The class of a cell by its share of the grid's largest number; `null` for words, for nothing and in a total.
 *
 * @param grid with its rows; only a shaded one has shades
 */
export function shadesOf({
  rows,
  shaded,
  total,
}: Grid): (cell: string | number | undefined) => string | null {
  const numbers = (total ? rows.slice(0, -1) : rows).flat().filter((cell) => typeof cell === "number");
  const most = shaded ? Math.max(0, ...numbers) : 0;
  return (cell) => {
    const step = typeof cell === "number" && most > 0 ? Math.ceil((cell / most) * STEPS) : 0;
    return step > 0 ? `heat-${Math.min(step, STEPS)}` : null;
  };
}
