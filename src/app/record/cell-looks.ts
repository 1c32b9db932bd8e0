/** How the cells of a block really looked where a person had moved some of them, as the record keeps it. */

import type { Area } from "../reading/sheet/address";
import { type PackedFormats, packedFormats, unpackedFormats } from "./row-formats";

/** What a run sets of the looks of a cell. */
export const LOOK_PARTS = [
  "formats",
  "sizes",
  "weights",
  "colours",
  "backgrounds",
  "alignments",
  "verticals",
  "wraps",
] as const;

/** One table per part, each as large as the block; `""` where a cell has what Sheets gives it. */
export type CellLooks = Readonly<Record<(typeof LOOK_PARTS)[number], readonly (readonly string[])[]>>;

/** The same, row after row, equal neighbours once. */
export type PackedLooks = Readonly<Record<(typeof LOOK_PARTS)[number], PackedFormats>> & {
  /** Cells that were joined, counted from 1, from the corner of the block. */
  readonly joined: readonly Area[];
};

/**
 * Looks made short.
 *
 * @param looks of a block
 * @param joined cells of it that were joined
 * @example packedLooks({ formats: [["0%", "0%"]], sizes: [["10", "20"]], weights: [], colours: [], backgrounds: [], alignments: [], verticals: [], wraps: [] }, []).formats // => [[2, "0%"]]
 */
export function packedLooks(looks: CellLooks, joined: readonly Area[]): PackedLooks {
  const parts = LOOK_PARTS.map((part) => [part, packedFormats(looks[part].flat())] as const);
  return { ...(Object.fromEntries(parts) as Record<(typeof LOOK_PARTS)[number], PackedFormats>), joined };
}

/**
 * One part of the looks, row by row.
 *
 * @param packed the part, from `packedLooks`
 * @param columns of the block
 * @example unpackedLooks([[3, "0%"], [1, ""]], 2) // => [["0%", "0%"], ["0%", ""]]
 */
export function unpackedLooks(packed: PackedFormats, columns: number): string[][] {
  const cells = unpackedFormats(packed);
  return Array.from({ length: Math.ceil(cells.length / columns) }, (_, row) =>
    cells.slice(row * columns, (row + 1) * columns),
  );
}
