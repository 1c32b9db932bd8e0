/** What stands in the block of a summary since it was written: rows that people put in or deleted, and notes that are in the way. */

import type { Area } from "../reading/sheet/address";
import type { Contents } from "../reading/sheet/contents";
import { writtenKey } from "../reading/sheet/fingerprint";
import type { Layout } from "../record/layout";

/** Of each row so many characters are kept, because marks have little room: one in 46 656 is taken for another. */
const PRINT_LENGTH = 3;

/** Rows that people put into one block; of more the rest is not looked for. */
export const MOST_ADDED = 60;

/** A row of a person's, in a block. */
const NOT_OURS: Layout[number] = ["plain"];

/**
 * A short text by which each row of a block is known again. What formulas show does not count, nor what is chosen in a
 * dropdown.
 *
 * @param contents of the block
 * @param layout of its rows
 * @example rowPrints([["Pyramid"], ["VIP", 4]], [["title", "text"], ["plain", "text", "count"]]).length // => 6
 */
export function rowPrints(contents: Contents, layout: Layout): string {
  return layout.map((row, index) => printOf(contents[index] ?? [], row)).join("");
}

/** @private */
function printOf(contents: Contents[number], [, ...formats]: Layout[number]): string {
  const own = formats.map((format, at) =>
    format === "choice" || format.startsWith("filled ") ? "" : (contents[at] ?? ""),
  );
  const [key = ""] = writtenKey([own]).split(".");
  return key.slice(-PRINT_LENGTH).padStart(PRINT_LENGTH, "0");
}

/**
 * Whether each row stands where it was written.
 *
 * @param contents that stand there
 * @param layout it was written with
 * @param prints from `rowPrints`, as it was written; `undefined` when nobody kept them, and then it counts as such
 * @example areRowsAsWritten([["Pyramid"]], [["title", "text"]], rowPrints([["Pyramid"]], [["title", "text"]])) // => true
 */
export function areRowsAsWritten(contents: Contents, layout: Layout, prints: string | undefined): boolean {
  return prints === undefined || rowPrints(contents, layout) === prints;
}

/**
 * The place, from 0, of a column that a person put into a block; `null` where nothing tells of one: without it the rows are
 * as they were written, but for one in ten that may have been changed too.
 *
 * @param contents that stand there, one column more than was written
 * @param layout it was written with
 * @param prints from `rowPrints`, as it was written
 * @example columnPutIn([["VIP", "", 4]], [["plain", "text", "count"]], rowPrints([["VIP", 4]], [["plain", "text", "count"]])) // => 1
 */
export function columnPutIn(contents: Contents, layout: Layout, prints: string): number | null {
  const changed = (rows: Contents) => {
    const now = rowPrints(rows, layout);
    return layout.filter((_, at) => printAt(now, at) !== printAt(prints, at)).length;
  };
  const most = changed(contents) / 10;
  const width = Math.max(0, ...layout.map((_, index) => oursIn(layout, index)));
  const places = Array.from({ length: width }, (_, column) => column);
  const without = (column: number) => contents.map((line) => line.filter((_, at) => at !== column));
  return most === 0 ? null : (places.find((column) => changed(without(column)) <= most) ?? null);
}

/** @private */
function printAt(prints: string, line: number): string {
  return prints.slice(line * PRINT_LENGTH, (line + 1) * PRINT_LENGTH);
}

/**
 * The layout of a block as it stands: without the rows that a person deleted, and with those put in, which are none of
 * ours. Of all ways to tell them the one with the fewest changes; where its last row is not to be
 * found, that is a person's.
 *
 * @param contents that stand there, and below it as far as it may have grown
 * @param layout it was written with
 * @param prints from `rowPrints`, as it was written
 * @example standingLayout([["Pyramid"], ["mine"], ["VIP"]], [["title", "text"], ["note", "text"]], rowPrints([["Pyramid"], ["VIP"]], [["title", "text"], ["note", "text"]])) // => [["title", "text"], ["plain"], ["note", "text"]]
 */
export function standingLayout(contents: Contents, layout: Layout, prints: string): Layout {
  const isSame = (row: number, line: number) =>
    printOf(contents[row] ?? [], layout[line] ?? NOT_OURS) === printAt(prints, line);
  const changes = fewestChanges(contents.length, layout.length, isSame);
  let line = layout.length;
  // Where a row put in and a row deleted tell as much, its last row does.
  const costOf = (rows: number) => costAt(changes[rows], line) + (isSame(rows - 1, line - 1) ? 0 : 0.5);
  let row = changes.reduce((best, _, rows) => (costOf(rows) < costOf(best) ? rows : best), 0);
  const standing: Layout[number][] = [];
  while (row > 0 || line > 0) {
    const cost = costAt(changes[row], line);
    if (
      row > 0 &&
      line > 0 &&
      cost === costAt(changes[row - 1], line - 1) + (isSame(row - 1, line - 1) ? 0 : 1)
    ) {
      standing.unshift(layout[line - 1] ?? NOT_OURS);
      row--;
      line--;
    } else if (row > 0 && cost === costAt(changes[row - 1], line) + 1) {
      standing.unshift(NOT_OURS);
      row--;
    } else line--;
  }
  return standing;
}

/** How many changes lead from the first lines as written to the first rows as they stand, by rows and lines. @private */
function fewestChanges(
  rows: number,
  lines: number,
  isSame: (row: number, line: number) => boolean,
): number[][] {
  const changes: number[][] = [];
  for (let row = 0; row <= rows; row++) {
    const [of, above]: [number[], number[] | undefined] = [[], changes[row - 1]];
    changes.push(of);
    for (let line = Math.max(0, row - MOST_ADDED); line <= Math.min(lines, row + MOST_ADDED); line++) {
      if (row === 0 || line === 0) {
        of[line] = row + line;
        continue;
      }
      of[line] = Math.min(
        costAt(above, line - 1) + (isSame(row - 1, line - 1) ? 0 : 1),
        costAt(above, line) + 1,
        costAt(of, line - 1) + 1,
      );
    }
  }
  return changes;
}

/** @private */
function costAt(of: readonly number[] | undefined, line: number): number {
  return of?.[line] ?? Number.POSITIVE_INFINITY;
}

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
    const [, ...formats] = layout[index] ?? NOT_OURS;
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

/** How many cells of a row are ours. @private */
function oursIn(layout: Layout, index: number): number {
  return (layout[index]?.length ?? 1) - 1;
}

/** @private */
function isFormula(content: string | number | undefined): boolean {
  return typeof content === "string" && content.startsWith("=");
}
