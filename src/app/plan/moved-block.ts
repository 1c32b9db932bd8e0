/** What people moved in the block of a summary since it was written: rows and columns that they put in or deleted. */

import type { Area } from "../reading/sheet/address";
import type { Contents } from "../reading/sheet/contents";
import type { Layout } from "../record/layout";
import { cellPrint, cellPrints, columnsOf, isTelling } from "./block-prints";

/** Rows that people put into one block; of more the rest is not looked for. */
export const MOST_ADDED = 60;

/** Columns likewise. */
export const MOST_ADDED_COLUMNS = 6;

/** What people did to a block since it was written. */
export interface MovedBlock {
  /** Which line as written each row is, from 0, `null` for one that a person put in; those deleted are missing. */
  readonly lines: readonly (number | null)[];
  /** Which column as written each is, from 0, `null` for one that a person put in; those deleted are missing. */
  readonly columns: readonly (number | null)[];
  /** What came to stand where ours stood because some were deleted; rows and columns are counted from 1, from its corner. */
  readonly foreign: readonly Area[];
}

/**
 * What people did to a block since it was written: to its rows, to its columns, or to both. Columns are told by what they
 * say, in whatever rows; rows then by what they say in the columns that are left.
 *
 * Of all ways to tell them the one with the fewest changes; where its last row is not to be found, that is a person's.
 *
 * @param contents that stand there, and below and right of it as far as it may have grown
 * @param layout it was written with
 * @param prints from `blockPrints`, as it was written
 * @example movedBlock([["Pyramid", ""], ["mine", ""], ["VIP", 4], ["Small", 9]], [["title", "text"], ["plain", "text", "count"], ["plain", "text", "count"]], blockPrints([["Pyramid"], ["VIP", 4], ["Small", 9]], [["title", "text"], ["plain", "text", "count"], ["plain", "text", "count"]])).lines // => [0, null, 1, 2]
 */
export function movedBlock(contents: Contents, layout: Layout, prints: string): MovedBlock {
  const block = { now: contents.map((row) => row.map(cellPrint)), written: cellPrints(prints, layout) };
  const { columns, telling } = standingColumns(block, columnsOf(layout).length);
  const lines = standingLines(block, telling);
  return { lines, columns, foreign: foreignCells(block, { lines, columns }, layout) };
}

/** The prints of what stands there, and of what was written. */
interface Block {
  readonly now: readonly (readonly string[])[];
  readonly written: ReturnType<typeof cellPrints>;
}

/** A column that says something else is less likely than one that was moved: all of its rows would have to be typed over. */
const CHANGED_COLUMN = 1.5;

/** A column of which less is left says nothing of its rows: it was typed over, or another came into its place. */
const TELLING = 0.5;

/** A column where it stands, and as written. */
interface StandingColumn {
  readonly at: number;
  readonly column: number;
}

/** Its title does not count, which may say that a run did not end. @private */
function standingColumns(
  { now, written }: Block,
  width: number,
): Pick<MovedBlock, "columns"> & { readonly telling: readonly StandingColumn[] } {
  const saidIn = (rows: readonly (readonly (string | null)[])[], column: number) =>
    rows.slice(1).flatMap((row) => (isTelling(row[column]) ? [row[column]] : []));
  const saidThen = Array.from({ length: width }, (_, column) => saidIn(written, column));
  const saidNow = Array.from({ length: now[0]?.length ?? 0 }, (_, column) => saidIn(now, column));
  const alike = (at: number, column: number) => likeness(saidNow[at] ?? [], saidThen[column] ?? []);
  const columns = aligned({
    found: saidNow.length,
    written: width,
    changed: (at, column) => CHANGED_COLUMN * (1 - alike(at, column)),
    isBlank: (at) => saidNow[at]?.length === 0,
  });
  const ours = columns.flatMap((column, at) => (column === null ? [] : [{ at, column }]));
  const telling = ours.filter(({ at, column }) => alike(at, column) >= TELLING);
  return { columns, telling: telling.length > 0 ? telling : ours };
}

/** How much of two columns is alike, from 0 to 1, in whatever order. @private */
function likeness(one: readonly string[], other: readonly string[]): number {
  if (one.length + other.length === 0) return 1;
  const left = new Map<string, number>();
  for (const print of one) left.set(print, (left.get(print) ?? 0) + 1);
  const alike = other.filter((print) => {
    const count = left.get(print) ?? 0;
    left.set(print, count - 1);
    return count > 0;
  });
  return (2 * alike.length) / (one.length + other.length);
}

/**
 * A row that says something where the line never said anything is rather another: the line's own words may have gone with a
 * column. Or a person made a note there, so that it counts less than any row put in.
 */
const BESIDE = 1 / 128;

/** @private */
function standingLines({ now, written }: Block, telling: readonly StandingColumn[]): (number | null)[] {
  const changed = (row: number, line: number) => {
    let change = 0;
    for (const { at, column } of telling) {
      const print = written[line]?.[column];
      if (typeof print === "string" && print !== now[row]?.[at]) return 1;
      if (print === undefined && isTelling(now[row]?.[at])) change = BESIDE;
    }
    return change;
  };
  return aligned({
    found: now.length,
    written: written.length,
    changed,
    isBlank: (row) => !now[row]?.some(isTelling),
  });
}

/** @private */
function foreignCells(
  { now, written }: Block,
  { lines, columns }: Pick<MovedBlock, "lines" | "columns">,
  layout: Layout,
): Area[] {
  const isKnown = new Set(
    columns.flatMap((column, at) => {
      const said = written.map((row) => row[column ?? -1]);
      const isSame = (line: number | null, row: number) =>
        line !== null && isTelling(said[line]) && said[line] === now[row]?.[at];
      // Where a column says one thing only, that may have been typed over.
      return said.filter(isTelling).length < 2 || lines.some(isSame) ? [at] : [];
    }),
  );
  const isOurs = (at: number) => columns[at] === null || isKnown.has(at);
  const foreign = lines.flatMap((line, row) =>
    columnsOf(layout.slice(line ?? 0, (line ?? 0) + 1)).flatMap((at): Area[] =>
      line !== null && !isOurs(at) && isTelling(now[row]?.[at])
        ? [{ row: row + 1, column: at + 1, rows: 1, columns: 1 }]
        : [],
    ),
  );
  return foreign.length > MOST_CELLS ? [around(foreign)] : foreign;
}

/** A row of a person's, in a block. */
const NOT_OURS: Layout[number] = ["plain"];

/**
 * The layout of a block as it stands: without the rows that a person deleted, and with those put in, which are none of
 * ours.
 *
 * @param lines from `movedBlock`
 * @param layout it was written with
 * @example standingLayout([0, null, 1], [["title", "text"], ["note", "text"]]) // => [["title", "text"], ["plain"], ["note", "text"]]
 */
export function standingLayout(lines: readonly (number | null)[], layout: Layout): Layout {
  return lines.map((line) => (line === null ? NOT_OURS : (layout[line] ?? NOT_OURS)));
}

/** A blank row or column is rather one that was put in than any that says something. */
const BLANK_PUT_IN = 1 - 1 / 64;

/** What stands in a block, to be told apart from what was written. */
interface Alignment {
  /** Rows that stand there, and lines as written; or columns. */
  readonly found: number;
  readonly written: number;
  /** As how many changes it counts that the one says what the other does; 0 where it says the same. */
  readonly changed: (row: number, line: number) => number;
  readonly isBlank: (row: number) => boolean;
}

/**
 * Which line as written each row is that stands there, `null` for one put in, as far down as the lines reach now. @private
 */
function aligned(alignment: Alignment): (number | null)[] {
  const { written, changed, isBlank } = alignment;
  const changes = fewestChanges(alignment);
  let line = written;
  // Where a row put in and a row deleted tell as much, its last row does.
  const costOf = (end: number) => costAt(changes[end], line) + (changed(end - 1, line - 1) > 0 ? 0.5 : 0);
  let row = changes.reduce((best, _, end) => (costOf(end) < costOf(best) ? end : best), 0);
  const found: (number | null)[] = [];
  while (row > 0 || line > 0) {
    const cost = costAt(changes[row], line);
    if (row > 0 && line > 0 && cost === costAt(changes[row - 1], line - 1) + changed(row - 1, line - 1)) {
      found.unshift(line - 1);
      row--;
      line--;
    } else if (row > 0 && cost === costAt(changes[row - 1], line) + (isBlank(row - 1) ? BLANK_PUT_IN : 1)) {
      found.unshift(null);
      row--;
    } else line--;
  }
  return found;
}

/** How many changes lead from the first lines as written to the first rows as they stand, by rows and lines. @private */
function fewestChanges({ found, written, changed, isBlank }: Alignment): number[][] {
  const changes: number[][] = [];
  for (let row = 0; row <= found; row++) {
    const [of, above]: [number[], number[] | undefined] = [[], changes[row - 1]];
    const putIn = row > 0 && isBlank(row - 1) ? BLANK_PUT_IN : 1;
    changes.push(of);
    for (let line = Math.max(0, row - MOST_ADDED); line <= Math.min(written, row + MOST_ADDED); line++) {
      if (row === 0) {
        of[line] = line;
        continue;
      }
      of[line] = Math.min(
        line > 0 ? costAt(above, line - 1) + changed(row - 1, line - 1) : Number.POSITIVE_INFINITY,
        costAt(above, line) + putIn,
        line > 0 ? costAt(of, line - 1) + 1 : Number.POSITIVE_INFINITY,
      );
    }
  }
  return changes;
}

/** @private */
function costAt(of: readonly number[] | undefined, line: number): number {
  return of?.[line] ?? Number.POSITIVE_INFINITY;
}

/** More cells than that are told as one area. */
const MOST_CELLS = 8;

/** @private */
function around(cells: readonly Area[]): Area {
  const [rows, columns] = [cells.map(({ row }) => row), cells.map(({ column }) => column)];
  const [row, column] = [Math.min(...rows), Math.min(...columns)];
  return { row, column, rows: Math.max(...rows) - row + 1, columns: Math.max(...columns) - column + 1 };
}
