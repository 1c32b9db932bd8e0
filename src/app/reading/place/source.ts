/** Which cells are the customers: the rectangle, its header, its columns. */

import { type Cell, isBlank, isDate, tidy } from "../../../core/cells/cell";
import { columnLetters } from "../../../core/cells/column-letters";
import { dateColumn } from "../../../core/cells/date-column";
import { numberOf, numbersOnly } from "../../../core/cells/number-column";
import { formatMeanings } from "../../../core/cells/number-format";
import { type Notation, notationOf } from "../../../core/cells/number-text";
import { InputError } from "../../../core/problem";
import { headerMatch } from "../../../core/table/field";
import { FIELDS } from "../../../core/table/fields";
import type { ColumnAnswer } from "../../../core/table/table";
import { hasLetter } from "../../../core/texts/letters";
import { type Area, areaText, overlaps } from "../sheet/address";
import { CUSTOMERS, type SheetReading, type WorkbookReading } from "../sheet/sheet-reading";
import { headingIn, linesLikeRows } from "./heading";
import { datesJoined } from "./joined-dates";
import { linesOfNamesParted } from "./lines-of-names";
import type { ColumnKind, SheetColumn } from "./sheet-column";
import { type Aside, type TablePlace, tablePlace } from "./table-place";
import { titlesOf } from "./titles";
import { unitNote } from "./unit-in-heading";

export interface InputColumn extends SheetColumn {
  /** The number format of each of them, where formats were read. */
  readonly formats?: readonly string[];
  /** The columns of year, month and day whose dates it holds. */
  readonly joined?: readonly Pick<InputColumn, "header" | "letter">[];
  /** What a person said of how it is written. */
  readonly answer?: ColumnAnswer;
}

/** The customers as they stand on the sheet. */
export interface Source {
  /** Data rows and all columns, without the header. */
  readonly area: Area;
  /** Sheet row of the header, the last of its lines; `null` without one. */
  readonly headerRow: number | null;
  /** How many lines the header has; 0 without one. */
  readonly headerLines: number;
  /** As the user named it, header included: the same text finds the same source again. */
  readonly range: string;
  /** Columns of the user; ours are left out. */
  readonly columns: readonly InputColumn[];
  readonly notation: Notation;
  /** Sheet rows that may be the header as well. */
  readonly rivals: readonly number[];
  /** Rows below a blank line that seem to go on with the table; not in the area. */
  readonly goesOn: Area | null;
  /** The blank cell that was selected beside it, the only table of the sheet; left out where something stands there. */
  readonly besides?: Area | undefined;
  /** The table with a header of which rows below it were selected; left out where all of a table is meant. */
  readonly partOf?: Area | undefined;
  /** Sheet rows of the header in which a customer might stand; left out where there are none. */
  readonly likeRows?: readonly number[] | undefined;
  /** Other tables on the sheet. */
  readonly others: readonly Area[];
  /** Those among them that stand beside it and have the same header; left out where there are none. */
  readonly twins?: readonly Area[] | undefined;
  /** Notes, totals and the like below the table or beside it. */
  readonly asides: readonly Aside[];
  /** A line above the table or below it that names the unit of its amounts; left out where there is none. */
  readonly unitNote?: string | undefined;
}

/**
 * The customers a reading points at.
 *
 * Which table is meant says `tablePlace`, which of its lines are title and header `headingIn`.
 * Throws `NOTHING_SELECTED`, or `NO_ROWS` when nothing stands below the header.
 *
 * @param reading the sheet and what is selected on it
 * @param headerLines how many of the first lines are a header; `null` to find out, else the rows are taken as they are
 * @example sourceOf({ locale: "en_US", selection: { row: 1, column: 1, rows: 1, columns: 1 }, cells: [["Customer", "Sales"], ["Ann", 5]], markedColumns: [] }, null).headerRow // => 1
 */
export function sourceOf(
  reading: Pick<WorkbookReading, "locale" | "cells" | "formats" | "selection" | "markedColumns">,
  headerLines: number | null,
): Source {
  const { cells } = reading;
  const table = tableIn(reading, headerLines);
  if (!table) throw new InputError("NOTHING_SELECTED");
  const { place, whole, lines, rivals } = table;
  const notation = notationOf(reading.locale);
  const area = { ...whole, row: whole.row + lines, rows: whole.rows - lines };
  const range = areaText(whole);
  if (area.rows < 1) throw new InputError("NO_ROWS", { range });
  const heading = cells
    .slice(whole.row - 1, area.row - 1)
    .map((line) => Array.from({ length: area.columns }, (_, at) => line[area.column - 1 + at]));
  const titles = titlesOf(heading);
  const likeRows = linesLikeRows(heading).map((at) => whole.row + at);
  const headerRow = lines > 0 ? area.row - 1 : null;
  const note = unitNote(cells, whole);
  const partOf = headerLines === null && lines === 0 ? tableAround(reading, whole) : undefined;
  const written = reading.markedColumns.filter(({ model }) => model !== CUSTOMERS);
  const ours = new Set(written.map(({ column }) => column));
  const columns: InputColumn[] = [];
  for (let position = 0; position < area.columns; position++) {
    const column = area.column + position;
    if (ours.has(column)) continue;
    const [from, to] = [area.row - 1, area.row - 1 + area.rows];
    const own = cells.slice(from, to).map((row) => row[column - 1]);
    const formats = reading.formats?.slice(from, to).map((row) => row[column - 1] ?? "");
    columns.push({
      position,
      letter: columnLetters(column),
      header: titles[position] ?? "",
      kind: kindUnder(titles[position] ?? "", { cells: own, formats }, notation),
      cells: own,
      ...(formats && { formats }),
    });
  }
  return {
    area,
    headerRow,
    headerLines: lines,
    range,
    columns: linesOfNamesParted(datesJoined(columns), area.columns),
    notation,
    rivals,
    goesOn: place.goesOn,
    ...(place.isElsewhere && { besides: reading.selection }),
    ...(partOf && { partOf }),
    ...(likeRows.length > 0 && { likeRows }),
    others: place.others,
    ...(place.twins.length > 0 && { twins: place.twins }),
    asides: place.asides,
    ...(note !== undefined && { unitNote: note }),
  };
}

/** The table with a header that goes on through some rows; orders just pasted below others are selected so. @private */
function tableAround(
  reading: Pick<WorkbookReading, "cells" | "selection" | "markedColumns">,
  rows: Area,
): Area | undefined {
  const around = tableIn({ ...reading, selection: { ...rows, rows: 1, columns: 1 } }, null);
  return around && around.lines > 0 && around.whole.row < rows.row && overlaps(around.whole, rows)
    ? around.whole
    : undefined;
}

/** A table with its header, before its columns are looked at. */
export interface FoundTable {
  readonly place: TablePlace;
  /** Header included. */
  readonly whole: Area;
  /** How many of its first lines are the header. */
  readonly lines: number;
  /** Sheet rows that may be the header as well. */
  readonly rivals: readonly number[];
}

/**
 * Which cells of a reading are the table; `null` where nothing is selected.
 *
 * @param reading the sheet and what is selected on it
 * @param headerLines how many of the first lines are a header; `null` to find out
 * @example tableIn({ selection: { row: 1, column: 1, rows: 1, columns: 1 }, cells: [["Customer", "Sales"], ["Ann", 5]], markedColumns: [] }, null)?.lines // => 1
 */
export function tableIn(
  reading: Pick<WorkbookReading, "cells" | "selection" | "markedColumns">,
  headerLines: number | null,
): FoundTable | null {
  const place = tablePlace(reading);
  return place && { place, ...withHeading(reading.cells, place.area, headerLines) };
}

/**
 * The table without its title lines, and how many lines of header it has. People often select from the first customer
 * down; the header above them still names the columns. What a person said, or an earlier answer, is taken as it is.
 * @private
 */
function withHeading(
  cells: SheetReading["cells"],
  area: Area,
  asked: number | null,
): { whole: Area; lines: number; rivals: readonly number[] } {
  if (asked !== null) return { whole: area, lines: asked, rivals: [] };
  const { above, lines, rivals } = headingIn(cells, area);
  const whole = { ...area, row: area.row + above, rows: area.rows - above };
  if (lines === 0 && area.row > 1) {
    const withRowAbove = { ...area, row: area.row - 1, rows: area.rows + 1 };
    const heading = headingIn(cells, withRowAbove);
    if (heading.above === 0 && heading.lines === 1) return { whole: withRowAbove, lines: 1, rivals: [] };
  }
  return { whole, lines, rivals: rivals.map((line) => area.row + line) };
}

/** Plain numbers such as 45296 or 20240105 are dates where the heading or their format says so. @private */
function kindUnder(
  title: string,
  {
    cells,
    formats = [],
  }: { readonly cells: readonly Cell[]; readonly formats: readonly string[] | undefined },
  notation: Notation,
): ColumnKind {
  const kind = kindOf(cells, notation);
  // Months below each name, as pivot tables set them in.
  if (
    kind === "date" &&
    title === "" &&
    cells.filter((cell) => typeof cell === "string" && hasLetter(cell)).length > 1
  )
    return "text";
  if (kind !== "number") return kind;
  const isDateField = Object.values(FIELDS).some(
    (field) => field.type === "date" && headerMatch(title, field) === 2,
  );
  const filled = cells.filter((cell) => !isBlank(cell)).length;
  const dated = formatMeanings(formats).filter(({ isDate }, at) => isDate && !isBlank(cells[at])).length;
  if (!isDateField && dated * 2 <= filled) return kind;
  const days = numbersOnly(dateColumn(cells, notation).days).length;
  if (days * 2 > filled) return "date";
  // 03.05. is a day of a year that nothing says, and no amount.
  const lacking = cells.filter((cell) => typeof cell === "string" && DAY_AND_MONTH.test(tidy(cell))).length;
  return isDateField && lacking * 2 > filled ? "text" : kind;
}

const DAY_AND_MONTH = /^\d{1,2}([./-])\d{1,2}\1?$/;

/** What most of the filled cells are. @private */
function kindOf(column: readonly Cell[], notation: Notation): ColumnKind {
  let [numbers, dates, others] = [0, 0, 0];
  for (const cell of column) {
    // What most cells are, the rest cannot change.
    if (2 * Math.max(numbers, dates, others) > column.length) break;
    const read = numberOf(cell, notation);
    if (isMissing(read)) continue;
    if (isDate(cell)) dates++;
    else if (typeof read === "number" || read?.code === "AMBIGUOUS_NUMBER") numbers++;
    else others++;
  }
  const filled = numbers + dates + others;
  if (filled === 0) return "blank";
  if (numbers * 2 >= filled) return "number";
  return dates * 2 >= filled ? "date" : "text";
}

/** Marks such as N/A or TBD, and errors, say nothing of what the others are. @private */
function isMissing(read: ReturnType<typeof numberOf>): boolean {
  return (
    read === null ||
    (typeof read === "object" && (read.code === "UNKNOWN_VALUE" || read.code === "ERROR_CELL"))
  );
}
