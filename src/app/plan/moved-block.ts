/** What people moved in the block of a summary since it was written: rows and columns that they put in or deleted. */

import type { Area } from "../reading/sheet/address";
import type { Contents } from "../reading/sheet/contents";
import type { Layout } from "../record/layout";
import { columnPrint, columnsOf, isOfPerson, oursIn, printAt, rowPrint } from "./block-prints";

/** Rows that people put into one block; of more the rest is not looked for. */
export const MOST_ADDED = 60;

/** Columns likewise. */
export const MOST_ADDED_COLUMNS = 6;

/** What people did to a block since it was written. */
export interface MovedBlock extends MovedColumns {
  /** Which line as written each row is, from 0, `null` for one that a person put in; those deleted are missing. */
  readonly lines: readonly (number | null)[];
}

/**
 * What people did to a block since it was written: to its rows, to its columns, or to both.
 *
 * @param contents that stand there, and below and right of it as far as it may have grown
 * @param layout it was written with
 * @param prints from `blockPrints`, as it was written
 * @example movedBlock([["Pyramid", ""], ["mine", ""], ["VIP", 4], ["Small", 9]], [["title", "text"], ["plain", "text", "count"], ["plain", "text", "count"]], blockPrints([["Pyramid"], ["VIP", 4], ["Small", 9]], [["title", "text"], ["plain", "text", "count"], ["plain", "text", "count"]])).lines // => [0, null, 1, 2]
 */
export function movedBlock(contents: Contents, layout: Layout, prints: string): MovedBlock {
  const beside = columnsPutIn(contents, layout, prints);
  const ours =
    beside.length > 0 ? contents.map((row) => row.filter((_, at) => !beside.includes(at))) : contents;
  const lines = standingLines(ours, layout, prints);
  const isRight = ({ column }: Area) => column > (beside[0] ?? Number.POSITIVE_INFINITY);
  const { columns, foreign } = movedColumns(ours.slice(0, lines.length), lines, layout, prints);
  return {
    lines,
    columns: beside.reduce<(number | null)[]>(
      (all, at) => [...all.slice(0, at), null, ...all.slice(at)],
      [...columns],
    ),
    foreign: foreign.map((area) => ({ ...area, column: area.column + (isRight(area) ? beside.length : 0) })),
  };
}

/**
 * Columns side by side without which more rows are as they were written than with them, where rows were moved too: then no
 * column says all that it said, and only rows tell. @private
 */
function columnsPutIn(contents: Contents, layout: Layout, prints: string): number[] {
  if (areRowsInPlace(contents, layout, prints)) return [];
  const known = new Set(layout.map((_, line) => printAt(prints, line)));
  const shapes = [
    ...new Map(layout.map((row) => [JSON.stringify(row.slice(1).map(isOfPerson)), row])).values(),
  ];
  for (const shape of shapes) known.delete(rowPrint([], shape));
  const knownWithout = (at: number, count: number) =>
    contents.filter((row) => {
      const ours = [...row.slice(0, at), ...row.slice(at + count)];
      return shapes.some((shape) => known.has(rowPrint(ours, shape)));
    }).length;
  const widths = Array.from({ length: MOST_ADDED_COLUMNS }, (_, at) => at + 1);
  const places = widths.flatMap((count) => columnsOf(layout).map((at) => ({ at, count })));
  const told = places.map((place) => ({ ...place, rows: knownWithout(place.at, place.count) }));
  const best = told.reduce((most, one) => (one.rows > most.rows ? one : most), { at: 0, count: 0, rows: 0 });
  // One row more may be by chance.
  if (best.rows < knownWithout(0, 0) + 2) return [];
  return Array.from({ length: best.count }, (_, offset) => best.at + offset);
}

/** A row of a person's, in a block. */
const NOT_OURS: Layout[number] = ["plain"];

/**
 * Which line as written each row of a block is, from 0, `null` for one that a person put in; those deleted are missing. Of
 * all ways to tell them the one with the fewest changes; where its last row is not to be found, that is a person's.
 *
 * @param contents that stand there, and below it as far as it may have grown
 * @param layout it was written with
 * @param prints from `blockPrints`, as it was written
 * @example standingLines([["Pyramid"], ["mine"], ["VIP"]], [["title", "text"], ["note", "text"]], blockPrints([["Pyramid"], ["VIP"]], [["title", "text"], ["note", "text"]])) // => [0, null, 1]
 */
export function standingLines(contents: Contents, layout: Layout, prints: string): (number | null)[] {
  if (areRowsInPlace(contents, layout, prints)) return layout.map((_, line) => line);
  const isSame = (row: number, line: number) =>
    rowPrint(contents[row] ?? [], layout[line] ?? NOT_OURS) === printAt(prints, line);
  return aligned({
    found: contents.length,
    written: layout.length,
    isSame,
    isBlank: (row) => isBlank(contents[row]),
  });
}

/**
 * The layout of a block as it stands: without the rows that a person deleted, and with those put in, which are none of
 * ours.
 *
 * @param lines from `standingLines`
 * @param layout it was written with
 * @example standingLayout([0, null, 1], [["title", "text"], ["note", "text"]]) // => [["title", "text"], ["plain"], ["note", "text"]]
 */
export function standingLayout(lines: readonly (number | null)[], layout: Layout): Layout {
  return lines.map((line) => (line === null ? NOT_OURS : (layout[line] ?? NOT_OURS)));
}

/** A column that says something else is less likely than one that was moved: all of its rows would have to be typed over. */
const CHANGED_COLUMN = 1.5;
/** A blank row or column is rather one that was put in than any that says something. */
const BLANK_PUT_IN = 1 - 1 / 64;

/** What stands in a block, to be told apart from what was written. */
interface Alignment {
  /** Rows that stand there, and lines as written; or columns. */
  readonly found: number;
  readonly written: number;
  readonly isSame: (row: number, line: number) => boolean;
  readonly isBlank: (row: number) => boolean;
  /** As how many changes one counts that says something else. */
  readonly changed?: number;
}

/**
 * Which line as written each row is that stands there, `null` for one put in, as far down as the lines reach now. @private
 */
function aligned(alignment: Alignment): (number | null)[] {
  const { written, isSame, isBlank, changed = 1 } = alignment;
  const changes = fewestChanges(alignment);
  let line = written;
  // Where a row put in and a row deleted tell as much, its last row does.
  const costOf = (end: number) => costAt(changes[end], line) + (isSame(end - 1, line - 1) ? 0 : 0.5);
  let row = changes.reduce((best, _, end) => (costOf(end) < costOf(best) ? end : best), 0);
  const found: (number | null)[] = [];
  while (row > 0 || line > 0) {
    const cost = costAt(changes[row], line);
    if (
      row > 0 &&
      line > 0 &&
      cost === costAt(changes[row - 1], line - 1) + (isSame(row - 1, line - 1) ? 0 : changed)
    ) {
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
function fewestChanges({ found, written, isSame, isBlank, changed = 1 }: Alignment): number[][] {
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
        line > 0
          ? costAt(above, line - 1) + (isSame(row - 1, line - 1) ? 0 : changed)
          : Number.POSITIVE_INFINITY,
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

/** What people did to the columns of a block. */
export interface MovedColumns {
  /** Which column as written each is, from 0, `null` for one that a person put in; those deleted are missing. */
  readonly columns: readonly (number | null)[];
  /** What came to stand where ours stood because some were deleted; rows and columns are counted from 1, from its corner. */
  readonly foreign: readonly Area[];
}

/**
 * What people did to the columns of a block since it was written: which they put in and deleted, and what is in the way where
 * they deleted some.
 *
 * A column is in its place if a row that is as it was written says something in it.
 *
 * @param contents that stand there, some columns more than were written
 * @param lines from `standingLines`
 * @param layout it was written with
 * @param prints from `blockPrints`, as it was written
 * @example movedColumns([["Pyramid", "", ""], ["VIP", "", 4]], [0, 1], [["title", "text"], ["plain", "text", "count"]], blockPrints([["Pyramid"], ["VIP", 4]], [["title", "text"], ["plain", "text", "count"]])).columns // => [0, null, 1]
 */
export function movedColumns(
  contents: Contents,
  lines: MovedBlock["lines"],
  layout: Layout,
  prints: string,
): MovedColumns {
  const standing = standingLayout(lines, layout);
  const isChanged = standing.map(
    (row, index) => rowPrint(contents[index] ?? [], row) !== printAt(prints, lines[index] ?? -1),
  );
  const columns = columnsOf(layout);
  // Without the rows put in.
  const ours = layout.map((_, line) => contents[lines.indexOf(line)] ?? []);
  const isColumn = (at: number, column: number) =>
    columnPrint(ours, layout, at, column) === printAt(prints, layout.length + column);
  const inPlace = columns.map((column) => {
    const telling = standing.flatMap((_, row) =>
      isOursFilled(contents, standing, row, column) ? [row] : [],
    );
    return telling.length > 0 ? telling.some((row) => !isChanged[row]) : isColumn(column, column);
  });
  if (!inPlace.includes(false)) return { columns, foreign: [] };
  const isSame = (at: number, column: number) =>
    (at === column && inPlace[column] === true) || isColumn(at, column);
  const places = aligned({
    found: contents[0]?.length ?? 0,
    written: columns.length,
    isSame,
    isBlank: (at) => isBlank(contents.map((row) => row[at] ?? "")),
    changed: CHANGED_COLUMN,
  });
  const areAllThere = columns.every((column) => places.includes(column));
  // Where all of ours are there, a column put in is all that came between them.
  if (areAllThere && places.includes(null)) return { columns: places, foreign: [] };
  const foreign = standing.flatMap((_, row) =>
    columns.flatMap((at): Area[] => {
      const column = places[at];
      if (column === null) return [];
      const isOurs = column !== undefined && column < oursIn(standing, row) && isSame(at, column);
      return isChanged[row] && !isOurs && isOursFilled(contents, standing, row, at)
        ? [{ row: row + 1, column: at + 1, rows: 1, columns: 1 }]
        : [];
    }),
  );
  return { columns: places, foreign: foreign.length > MOST_CELLS ? [around(foreign)] : foreign };
}

/** More cells than that are told as one area. */
const MOST_CELLS = 8;

/** @private */
function around(cells: readonly Area[]): Area {
  const [rows, columns] = [cells.map(({ row }) => row), cells.map(({ column }) => column)];
  const [row, column] = [Math.min(...rows), Math.min(...columns)];
  return { row, column, rows: Math.max(...rows) - row + 1, columns: Math.max(...columns) - column + 1 };
}

/**
 * Whether columns say all that they said, but for those that people deleted: then no row was moved, whatever the rows say
 * since then. @private
 */
function areRowsInPlace(contents: Contents, layout: Layout, prints: string): boolean {
  const said = (column: number) => printAt(prints, layout.length + column);
  const isSame = (at: number, column: number) => columnPrint(contents, layout, at, column) === said(column);
  const places = aligned({
    found: contents[0]?.length ?? 0,
    written: columnsOf(layout).length,
    isSame,
    isBlank: (at) => isBlank(contents.map((row) => row[at] ?? "")),
  });
  const blank = columnPrint([], layout, 0, 0);
  const ours = places.flatMap((column, at) => (column === null ? [] : [{ at, column }]));
  return (
    ours.every(({ at, column }) => isSame(at, column)) && ours.some(({ column }) => said(column) !== blank)
  );
}

/** @private */
function isBlank(cells: Contents[number] | undefined): boolean {
  return cells?.every((cell) => cell === "") ?? true;
}

/** Whether something stands where a cell of ours stood. @private */
function isOursFilled(contents: Contents, layout: Layout, row: number, column: number): boolean {
  return column < oursIn(layout, row) && (contents[row]?.[column] ?? "") !== "";
}
