/** What the last preview made of each tier, found in the report without knowing the model. */

import type { BlockView } from "../../app/contract/contract";
import type { Formats } from "../number-format";

type Grid = Extract<BlockView, { kind: "grid" }>;

/**
 * One line per tier, such as `4 · 31.2 %`: the first count and the last share of the row that bears its name, in the first
 * table that has both; nothing where none has, as a matrix of tiers counts only who went where.
 *
 * @param report of the model, or `null`
 * @param names of the tiers, in order
 * @param formats numbers
 */
export function tierEffects(
  report: readonly BlockView[] | null,
  names: readonly string[],
  formats: Formats,
): (readonly Effect[])[] {
  const grid = (report ?? []).find(
    (block): block is Grid =>
      block.kind === "grid" &&
      block.total &&
      block.formats.includes("share") &&
      names.every((name, index) => block.rows[index]?.[0] === name),
  );
  if (!grid) return names.map(() => []);
  const wanted = [grid.formats.indexOf("count"), grid.formats.lastIndexOf("share")].filter((at) => at > 0);
  return names.map((_, index) =>
    wanted.map((at) => ({
      label: grid.header[at] ?? "",
      value: formats.value(grid.rows[index]?.[at] ?? "", grid.formats[at] ?? "text"),
    })),
  );
}

export interface Effect {
  readonly label: string;
  readonly value: string;
}
