/** What stands in the block of a summary since it was written: notes that are in the way, and whether anything changed between two looks. */

import type { Area } from "../reading/sheet/address";
import type { Contents } from "../reading/sheet/contents";
import type { Layout } from "../record/layout";
import { oursIn } from "./block-prints";

/**
 * Where a person wrote something that a new block would stand on; rows and columns are counted from 1, from its corner.
 *
 * @param fresh the new block, `""` where it says nothing
 * @param before what stands there
 * @param layout of what stands there
 * @example notesInTheWay([["Tier", "Count"]], [["Rank", "my note"]], [["header", "text"]]) // => [{ row: 1, column: 2, rows: 1, columns: 1 }]
 */
export function notesInTheWay(fresh: Contents, before: Contents, layout: Layout): Area[] {
  return before.flatMap((line, index) =>
    line.flatMap((content, at) => {
      const isNote = at >= oursIn(layout, index) && content !== "";
      const wanted = fresh[index]?.[at] ?? "";
      return isNote && wanted !== "" && wanted !== content
        ? [{ row: index + 1, column: at + 1, rows: 1, columns: 1 }]
        : [];
    }),
  );
}

/**
 * Whether what we wrote still stands where it stood at an earlier look. What formulas show does not count, nor what is
 * chosen in a dropdown, nor what people write beside it.
 *
 * @param before what stood there, formulas as formulas
 * @param now what it shows now
 * @param layout of what stood there
 * @example isStillThere([["Rank", "=A2", ""]], [["Rank", 5, "new note"]], [["header", "text", "text"]]) // => true
 */
export function isStillThere(before: Contents, now: Contents, layout: Layout): boolean {
  return before.every((line, index) => {
    const [, ...formats] = layout[index] ?? ["plain"];
    return formats.every(
      (format, at) =>
        format === "choice" ||
        format.startsWith("filled ") ||
        isFormula(line[at]) ||
        line[at] === (now[index]?.[at] ?? ""),
    );
  });
}

/**
 * Whether people wrote something else beside our cells than stood there at an earlier look.
 *
 * @param before what stood there, formulas as formulas
 * @param now what it shows now
 * @param layout of what stood there
 * @example areNotesNew([["Rank", ""]], [["Rank", "new note"]], [["header", "text"]]) // => true
 */
export function areNotesNew(before: Contents, now: Contents, layout: Layout): boolean {
  return before.some((line, index) =>
    line.some(
      (content, at) =>
        at >= oursIn(layout, index) && !isFormula(content) && content !== (now[index]?.[at] ?? ""),
    ),
  );
}

/** @private */
function isFormula(content: string | number | undefined): boolean {
  return typeof content === "string" && content.startsWith("=");
}
