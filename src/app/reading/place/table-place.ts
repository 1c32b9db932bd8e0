/** Where the table is that a selection points at, and what else stands on the sheet. */

import { type Cell, isBlank, textOf, tidy } from "../../../core/cells/cell";
import { type Area, overlaps } from "../sheet/address";
import { CUSTOMERS, type WorkbookReading } from "../sheet/sheet-reading";
import { namesCustomer, namesField, namesFields } from "./field-names";
import { headingIn } from "./heading";
import { headerLine, holdsAmounts, isTable } from "./is-table";
import { aroundBoth, regionAround, wallsIn, withoutBlankEdges, withoutEdgeColumns } from "./region";
import { goingOn, linesBelow, MOST_BLANK_ROWS } from "./rows-below";

type Cells = readonly (readonly Cell[])[];
type Sheet = Pick<WorkbookReading, "cells" | "selection" | "markedColumns">;

export interface TablePlace {
  /** Title lines included, our own columns at the edges left out. */
  readonly area: Area;
  /** That nothing stands where it was looked for, and it is the only table of the sheet; left out where something does. */
  readonly isElsewhere?: boolean;
  /** Rows below a blank line that seem to go on with the table; not in the area. */
  readonly goesOn: Area | null;
  /** Other tables on the sheet. */
  readonly others: readonly Area[];
  /** Those among them that stand beside it and have the same header. */
  readonly twins: readonly Area[];
  /** Notes, totals and the like below the table or beside it. */
  readonly asides: readonly Aside[];
}

/** Cells that are no table. */
export interface Aside {
  readonly area: Area;
  /** What its first cell says. */
  readonly text: string;
}

/** A sheet of many small blocks is no sheet of tables. */
const MOST_OTHERS = 5;

/**
 * The table that is meant; `null` when nothing is there.
 *
 * One selected cell, one that is merged, or a customer's row means the table around it; if no table is there, as in a
 * title above one, the largest on the sheet, and in a blank place the only one. More cells are taken as they are, without
 * blank edges; whether rows below go on with them can be asked there too.
 *
 * @param sheet its cells, what is selected, and our own columns
 * @example tablePlace({ cells: [["Title", ""], ["", ""], ["Client", "Sales"], ["Ann", 5]], selection: { row: 1, column: 1, rows: 1, columns: 1 }, markedColumns: [] }).area // => { row: 3, column: 1, rows: 2, columns: 2 }
 */
export function tablePlace({ cells, selection, markedColumns }: Sheet): TablePlace | null {
  const written = markedColumns.filter(({ model }) => model !== CUSTOMERS);
  const ours = new Set(written.map(({ column }) => column));
  const walls = wallsIn(written);
  const start = startIn(cells, selection);
  const around = (at: Area) => {
    // A column that keeps two tables apart belongs to the left one.
    let { column } = at;
    while (walls.has(column)) column--;
    const region = withoutBlankEdges(cells, regionAround(cells, { ...at, column }, walls));
    return region && withoutEdgeColumns(region, ours);
  };
  if (!start) {
    const filled = withoutBlankEdges(cells, selection);
    const area = filled && withoutEdgeColumns(filled, ours);
    // As Ctrl+A selects it, or a request names it that was told of it: what stands below blank rows was left out by nobody.
    const goesOn = area && linesBelow(cells, area) === 0 ? goingOn(cells, area, around) : null;
    return area && { area, goesOn, others: [], twins: [], asides: [] };
  }
  const regions = regionsOn(cells, around);
  const tables = regions.filter((one) => isTable(cells, one));
  const there = around(start);
  const alone = there ?? (tables.length === 1 ? tables[0] : undefined);
  if (!alone) return null;
  const here = withHeadingApart(cells, withNamesBeside(cells, alone, around), around);
  const isChosen = !isAtBeginning(cells, start);
  const most = isTable(cells, here)
    ? (tableBelow(cells, here, tables) ?? (isChosen ? undefined : tableOfCustomers(cells, here, tables)))
    : largest(tables);
  const area = most ? withHeadingApart(cells, withNamesBeside(cells, most, around), around) : here;
  const below = goingOn(cells, area, around);
  const apart = regions.filter((one) => !overlaps(one, area) && !(below && overlaps(one, below)));
  const others = apart.filter((one) => tables.includes(one));
  const asides = apart.filter((one) => !tables.includes(one) && one.row + one.rows > area.row);
  return {
    area,
    ...(there === null && { isElsewhere: true }),
    goesOn: below,
    others: others.slice(0, MOST_OTHERS),
    twins: others.filter((one) => isTwin(cells, area, one)).slice(0, MOST_OTHERS),
    asides: asides.slice(0, MOST_OTHERS).map((one) => ({ area: one, text: firstText(cells, one) })),
  };
}

/** Whether a table beside another has its header, as a list has that goes on in the next columns. @private */
function isTwin(cells: Cells, one: Area, other: Area): boolean {
  const [header, again] = [headerLine(cells, one), headerLine(cells, other)];
  const areBeside = other.row < one.row + one.rows && one.row < other.row + other.rows;
  return (
    areBeside &&
    namesFields(header) &&
    header.length === again.length &&
    header.every((cell, at) => tidy(textOf(cell)) === tidy(textOf(again[at])))
  );
}

/** The cell around which to look; `null` when the selected cells are meant as they are. @private */
function startIn(cells: Cells, selection: Area): Area | null {
  if (selection.rows === 1 && selection.columns === 1) return selection;
  const filled = withoutBlankEdges(cells, selection);
  if (selection.rows === 1) return filled;
  const isMerged = filled?.rows === 1 && filled.columns === 1 && selection.rows * selection.columns < 100;
  return isMerged ? filled : null;
}

/** Columns of words and a table of numbers that single blank columns part, over the same rows, are one table. @private */
function withNamesBeside(cells: Cells, area: Area, around: (at: Area) => Area | null): Area {
  let whole = area;
  for (let tries = 0; tries < MOST_PARTED; tries++) {
    const wider = withNameBeside(cells, whole, around);
    if (wider === whole) break;
    whole = wider;
  }
  return whole;
}

/** A sheet of more single columns is no table. */
const MOST_PARTED = 8;

/** @private */
function withNameBeside(cells: Cells, area: Area, around: (at: Area) => Area | null): Area {
  for (const column of [area.column - 2, area.column + area.columns + 1]) {
    const beside = column > 0 ? columnBeside(cells, area, column, around) : null;
    if (!beside || beside.row !== area.row || beside.rows !== area.rows) continue;
    const [left, right] = beside.column < area.column ? [beside, area] : [area, beside];
    if (left.columns > 1 || holdsAmounts(cells, left) || !holdsAmounts(cells, right)) continue;
    return { ...left, columns: right.column + right.columns - left.column };
  }
  return area;
}

/** What stands in a column over the rows of an area: one rectangle, or several of that column alone, as below a line of units. @private */
function columnBeside(
  cells: Cells,
  area: Area,
  column: number,
  around: (at: Area) => Area | null,
): Area | null {
  const first = around({ row: area.row, column, rows: 1, columns: 1 });
  const end = area.row + area.rows;
  if (!first || first.rows === area.rows || first.columns > 1) return first;
  const isFilled = (row: number) => !isBlank(cells[row - 1]?.[column - 1]);
  const whole = { ...area, column, columns: 1 };
  if (!isFilled(area.row) || !isFilled(end - 1) || isFilled(area.row - 1) || isFilled(end)) return first;
  for (let row = area.row; row < end; row++)
    if (isFilled(row) && around({ ...whole, row, rows: 1 })?.columns !== 1) return first;
  return whole;
}

/** A header and the rows that blank rows part from it are one table. @private */
function withHeadingApart(cells: Cells, area: Area, around: (at: Area) => Area | null): Area {
  const heading = endsInHeading(cells, area) ? area : headingOver(cells, area, around);
  if (!heading) return area;
  const [end, right] = [heading.row + heading.rows, heading.column + heading.columns];
  let whole = heading;
  for (let row = end + 1; row <= Math.min(end + MOST_BLANK_ROWS, cells.length); row++) {
    for (let column = heading.column; column < right; column++) {
      if (isBlank(cells[row - 1]?.[column - 1])) continue;
      const body = around({ row, column, rows: 1, columns: 1 });
      if (!body || body.row < end || !holdsAmounts(cells, body) || hasHeading(cells, body)) continue;
      whole = aroundBoth(whole, body);
      column = body.column + body.columns - 1;
    }
  }
  return whole === heading ? area : whole;
}

/** A header without rows, not far above rows without a header. @private */
function headingOver(cells: Cells, area: Area, around: (at: Area) => Area | null): Area | undefined {
  if (!holdsAmounts(cells, area) || hasHeading(cells, area)) return undefined;
  for (let row = area.row - 2; row >= Math.max(1, area.row - 1 - MOST_BLANK_ROWS); row--) {
    const line = cells[row - 1] ?? [];
    const column = Array.from({ length: area.columns }, (_, at) => area.column + at).find(
      (one) => !isBlank(line[one - 1]),
    );
    const region = column === undefined ? null : around({ row, column, rows: 1, columns: 1 });
    if (region) return endsInHeading(cells, region) ? region : undefined;
  }
  return undefined;
}

/** Words alone, the last line of which is a header: it names fields, or is over every column of a wide table and names one. @private */
function endsInHeading(cells: Cells, area: Area): boolean {
  const last = (cells[area.row + area.rows - 2] ?? []).slice(area.column - 1, area.column - 1 + area.columns);
  const isFull = last.length > 2 && last.every((cell) => !isBlank(cell) && !/[:：]/.test(textOf(cell)));
  return (
    (namesFields(last) || (isFull && namesField(last))) &&
    !holdsAmounts(cells, { ...area, row: area.row + area.rows - 1, rows: 1 })
  );
}

/** @private */
function hasHeading(cells: Cells, area: Area): boolean {
  const { above, lines } = headingIn(cells, area);
  return above + lines > 0;
}

/** @private */
function firstText(cells: Cells, { row, column, columns }: Area): string {
  const line = (cells[row - 1] ?? []).slice(column - 1, column - 1 + columns);
  return tidy(textOf(line.find((cell) => !isBlank(cell)))).slice(0, LONGEST_TEXT);
}

/** Enough to know a note again. */
const LONGEST_TEXT = 40;

/** Every rectangle of filled cells on the sheet, from the top. @private */
function regionsOn(cells: Cells, around: (at: Area) => Area | null): Area[] {
  const found: Area[] = [];
  const beside = new Map<number, number>();
  for (let row = 1; row <= cells.length && found.length <= MOST_OTHERS * 2; row++) {
    const line = cells[row - 1] ?? [];
    for (let column = 1; column <= line.length; column++) {
      if (isBlank(line[column - 1]) || row <= (beside.get(column) ?? 0)) continue;
      const inside = found.find((one) => isWithin(one, row, column));
      if (inside) {
        column = inside.column + inside.columns - 1;
        continue;
      }
      const region = around({ row, column, rows: 1, columns: 1 });
      if (!region) continue;
      if (!isWithin(region, row, column)) {
        // A column of ours beside its table is left out of it in every row: looking from each one costs rows times rows.
        beside.set(column, Math.max(row, region.row + region.rows - 1));
        continue;
      }
      found.push(region);
      column = region.column + region.columns - 1;
    }
  }
  return found;
}

/**
 * The table of which a few lines without a header, or with one that names no fields, stand above it: its key figures, its
 * period or who made it.
 * @private
 */
function tableBelow(cells: Cells, here: Area, tables: readonly Area[]): Area | undefined {
  if (isNamed(cells, here)) return undefined;
  const end = here.row + here.rows;
  const isUnheaded = headingIn(cells, here).lines === 0;
  return tables.find(
    (one) =>
      one.row > end &&
      one.row <= end + MOST_BLANK_ROWS &&
      one.rows >= here.rows &&
      one.columns >= here.columns &&
      (isUnheaded ? headingIn(cells, one).lines > 0 : isNamed(cells, one)),
  );
}

/** Whether the last line of the header names fields. @private */
function isNamed(cells: Cells, area: Area): boolean {
  return namesFields(headerLine(cells, area));
}

/** Whether a cell is the first that a sheet shows, which is selected where nobody chose any. @private */
function isAtBeginning(cells: Cells, { row, column }: Area): boolean {
  const first = cells.findIndex((line) => !line.every(isBlank));
  const beside = cells[first]?.findIndex((cell) => !isBlank(cell));
  return (row === 1 && column === 1) || (row === first + 1 && column === (beside ?? 0) + 1);
}

/**
 * The largest table that names its customers, where one at the beginning of the sheet has a header that does not: sums by
 * region or product above the list that they are of.
 * @private
 */
function tableOfCustomers(cells: Cells, here: Area, tables: readonly Area[]): Area | undefined {
  const header = headerLine(cells, here);
  if (header.length === 0 || namesCustomer(header)) return undefined;
  return largest(
    tables.filter((one) => {
      const line = headerLine(cells, one);
      return namesCustomer(line) && namesFields(line) && holdsAmounts(cells, one);
    }),
  );
}

/** @private */
function largest(areas: readonly Area[]): Area | undefined {
  return [...areas].sort((one, other) => other.rows * other.columns - one.rows * one.columns)[0];
}

/** @private */
function isWithin({ row, column, rows, columns }: Area, at: number, beside: number): boolean {
  return at >= row && at < row + rows && beside >= column && beside < column + columns;
}
