/** What must be put right when somebody moved rows or columns in the very moment in which a run wrote. */

import { type Cell, textOf, tidy } from "../../core/cells/cell";
import type { Area } from "../reading/sheet/address";
import { shownContent, writable } from "../reading/sheet/contents";
import { isIncompleteText } from "../reading/sheet/customers-columns";
import { CUSTOMERS, isSameMark, type MarkedColumn, type SheetReading } from "../reading/sheet/sheet-reading";
import type { ExpectedCells } from "./expected-cells";
import { rowsThen, shownAt } from "./moved-rows";
import { type PartedColumn, partedColumns } from "./parted-columns";
import type { PlannedColumn } from "./planned-columns";

/** What goes into one of our columns. */
export type WrittenColumn = Pick<
  PlannedColumn,
  "mark" | "title" | "column" | "isNew" | "headerRow" | "firstRow" | "contents" | "spans"
>;

/** What a run or an undo wrote into our columns: all but the titles, or the titles alone. */
export interface WrittenCells {
  readonly columns: readonly WrittenColumn[];
  readonly expected: MovedHeaders;
  /** What stands in for the titles until the end. */
  readonly incomplete: string;
  readonly areTitles: boolean;
}

/** What stood in the row of headers, first in each column. */
interface MovedHeaders extends Pick<ExpectedCells, "row"> {
  readonly columns: readonly Pick<ExpectedCells["columns"][number], "column" | "before">[];
}

/** The sheet as it stands now, and our columns of it. */
interface Standing {
  readonly cells: readonly (readonly Cell[])[];
  readonly columns: readonly MarkedColumn[];
}

export interface MovedCells {
  /** What goes where, ready for `setValues`. */
  readonly contents: readonly {
    readonly row: number;
    readonly column: number;
    readonly content: string | number;
  }[];
  /** A person's cells that held formulas, of which only the results are left. */
  readonly results: readonly Area[];
}

/**
 * A column is looked for by its mark, a row by the headers: where both stand elsewhere now, the cells that were
 * written get back what stood in them, and the title goes to where its column is. So do they where somebody moved or
 * deleted a column of ours alone, and where two of our marks stand on one column, because somebody put in a column while
 * they were made. A cell that shows something else
 * than what was written is a person's already, and one whose customer's row was deleted is emptied.
 *
 * @param written what was written
 * @param stood the sheet as it was read
 * @param now the sheet as it stands
 * @example movedCells({ columns: [{ mark: { model: "abc", id: "class" }, title: "Class", column: 2, isNew: true, headerRow: 1, firstRow: 2, contents: ["A"], spans: [] }], expected: { row: 1, columns: [{ column: 1, before: ["Customer"] }] }, incomplete: "⚠", areTitles: true }, { cells: [["Customer"]], formulas: [] }, { cells: [["", "Class"], ["Customer", "⚠"]], columns: [{ model: "abc", id: "class", column: 2 }] }).contents // => [{ row: 1, column: 2, content: "" }, { row: 2, column: 2, content: "Class" }]
 */
export function movedCells(
  written: WrittenCells,
  stood: Pick<SheetReading, "cells" | "formulas">,
  now: Standing,
): MovedCells {
  const found = foundColumns(written.columns, now);
  const placed = found.flatMap(({ planned, column, at }) => {
    const isOn = (one: MarkedColumn) => one.column === at;
    return at === null
      ? []
      : [{ column: planned, shift: at - column, isShared: now.columns.filter(isOn).length > 1 }];
  });
  const down = rowShift(written, now, [0, ...placed.map(({ shift }) => shift)]);
  const contents = new Map<string, MovedCells["contents"][number]>();
  const put = (row: number, column: number, content: string | number) =>
    contents.set(`${row} ${column}`, { row, column, content });
  const results: Area[] = [];
  const shifts = [0, ...placed.map(({ shift }) => shift)];
  const rowThen = rowsThen(
    { row: written.expected.row, columns: tellingColumns(written, stood), down, shifts },
    stood.cells,
    now.cells,
  );
  const restore = (row: number, column: number, former: number, text: string) => {
    const [line, at] = [(rowThen(row) ?? 0) - 1, former - 1];
    const content = writable(stood.cells[line]?.[at] ?? "");
    const isFormula = Boolean(stood.formulas[line]?.[at]);
    if (isFormula) results.push({ row, column, rows: 1, columns: 1 });
    // A title that is blank stands in every blank cell.
    if (isFormula || tidy(String(shownContent(content))) !== text) put(row, column, content);
  };
  const headerRow = written.expected.row;
  const parted = partedColumns(
    found,
    stood.cells[headerRow - 1] ?? [],
    now.cells[headerRow + down - 1] ?? [],
  );
  for (const { planned, column } of found) {
    const former = parted.get(column);
    for (const [row, text] of former === undefined ? [] : writtenTexts(planned, written)) {
      if (shownAt(now.cells, row, column) === text) restore(row, column, former as number, text);
    }
  }
  for (const { column: planned, shift, isShared } of placed) {
    if (parted.has(planned.column)) continue;
    if (shift === 0 && down === 0 && !isShared) {
      for (const row of rowsWithoutCustomer(planned, written, stood, now)) put(row, planned.column, "");
      continue;
    }
    const { column, headerRow, firstRow, isNew } = planned;
    const top = (headerRow ?? firstRow) + down;
    const end = written.areTitles ? top : firstRow + planned.contents.length - 1 + down;
    const texts = writtenTexts(planned, written);
    const former = column - shift;
    // Where a column was inserted just here, its cells were blank, and what stood beside it still does.
    const isStill = [...texts.keys()].every(
      (row) => shownAt(now.cells, row, former) === shownAt(stood.cells, rowThen(row) ?? 0, former),
    );
    const wasBlank = shift === 0 ? isNew : isStill;
    for (const [row, text] of texts) {
      const isOthers = shift !== 0 || isShared || row < top || row > end;
      if (!isOthers || shownAt(now.cells, row, column) !== text) continue;
      if (!wasBlank) restore(row, column, former, text);
      else if (text !== "") put(row, column, "");
    }
  }
  for (const { column: planned, shift, isShared } of placed) {
    const { headerRow, column, title } = planned;
    const text = written.areTitles ? title : written.incomplete;
    if (headerRow === null || (shift === 0 && down === 0 && !isShared)) continue;
    const [row, at] = [headerRow + down, column + shift];
    // The title of a neighbour may stand there and be taken away just now.
    const isTaken = contents.has(`${row} ${at}`);
    if (isTaken || shownAt(now.cells, row, at) !== tidy(text)) put(row, at, text);
  }
  return { contents: [...contents.values()], results: joined(results) };
}

/** Where our columns stand now; those of a sheet of customers have no marks of their own. @private */
function foundColumns(columns: readonly WrittenColumn[], now: Pick<Standing, "columns">) {
  return columns.flatMap((planned): (PartedColumn & { readonly planned: WrittenColumn })[] => {
    const found = now.columns.find((one) => isSameMark(one, planned.mark));
    if (!found && planned.mark.model === CUSTOMERS) return [];
    return [{ planned, column: planned.column, at: found?.column ?? null }];
  });
}

/**
 * Where a run that broke off left its mark above the headers, because somebody inserted rows meanwhile.
 *
 * @param columns that are written
 * @param reading of the sheet
 * @example strayTitles([{ column: 1, headerRow: 2, isNew: false }], { cells: [["⚠ incomplete, run again"], ["Class"]], formulas: [] }) // => [{ row: 1, column: 1 }]
 */
export function strayTitles(
  columns: readonly Pick<PlannedColumn, "column" | "headerRow" | "isNew">[],
  { cells, formulas }: Pick<SheetReading, "cells" | "formulas">,
): { readonly row: number; readonly column: number }[] {
  return columns.flatMap(({ column, headerRow, isNew }) => {
    const above = isNew || headerRow === null ? [] : cells.slice(0, headerRow - 1);
    return above.flatMap((line, index) =>
      isIncompleteText(textOf(line[column - 1])) && !formulas[index]?.[column - 1]
        ? [{ row: index + 1, column }]
        : [],
    );
  });
}

/**
 * Rows that what was written stands in alone, because somebody deleted a row above them meanwhile: there was a customer,
 * and the cells of the table beside ours are blank now. @private
 */
function rowsWithoutCustomer(
  planned: WrittenColumn,
  written: WrittenCells,
  stood: Pick<SheetReading, "cells">,
  now: Standing,
): number[] {
  const { headerRow, column } = planned;
  if (headerRow === null || written.areTitles) return [];
  const ours = new Set([...written.columns, ...now.columns].map((one) => one.column));
  const isOfTable = (at: number) => ours.has(at) || shownAt(stood.cells, headerRow, at) !== "";
  let [left, right] = [column, column];
  while (left > 1 && isOfTable(left - 1)) left--;
  while (isOfTable(right + 1)) right++;
  const beside = Array.from({ length: right - left + 1 }, (_, at) => left + at).filter((at) => !ours.has(at));
  const isBlank = (cells: Standing["cells"], row: number) =>
    beside.every((at) => shownAt(cells, row, at) === "");
  return [...writtenTexts(planned, written)].flatMap(([row, text]) =>
    row !== headerRow &&
    text !== "" &&
    shownAt(now.cells, row, column) === text &&
    isBlank(now.cells, row) &&
    !isBlank(stood.cells, row)
      ? [row]
      : [],
  );
}

/** What our cells show, by row. @private */
function writtenTexts(
  { headerRow, firstRow, contents, spans, title }: WrittenColumn,
  { areTitles, incomplete }: WrittenCells,
): ReadonlyMap<number, string> {
  const texts = new Map<number, string>();
  if (headerRow !== null) texts.set(headerRow, tidy(areTitles ? title : incomplete));
  for (const { row, rows } of areTitles ? [] : spans)
    for (let at = row; at < row + rows; at++)
      texts.set(at, tidy(String(shownContent(contents[at - firstRow] ?? ""))));
  return texts;
}

/**
 * Columns that tell rows apart: those of the customers, or of an undo, which knows headers only, all that are not ours. Formulas
 * show something else in other rows. @private
 */
function tellingColumns(
  { columns, expected }: Pick<WrittenCells, "columns" | "expected">,
  { formulas }: Pick<SheetReading, "formulas">,
) {
  const ours = new Set(columns.map(({ column }) => column));
  return expected.columns.flatMap(({ column, before: [header, ...below] }) => {
    const isTold = below.length === 0 || below.some((text) => text !== null);
    const isFormula = formulas.some((line) => Boolean(line[column - 1]));
    return ours.has(column) || !header || !isTold || isFormula ? [] : [{ column, header }];
  });
}

/** How far the headers of the customers' own columns moved down; 0 where they cannot be told. @private */
function rowShift(
  { columns, expected }: Pick<WrittenCells, "columns" | "expected">,
  { cells }: Standing,
  shifts: readonly number[],
): number {
  const ours = new Set(columns.map(({ column }) => column));
  const [headers] = expected.columns
    .filter(({ column, before }) => !ours.has(column) && before[0])
    .map(({ column, before }) => ({ column, text: before[0] }));
  if (!headers) return 0;
  const found = cells.flatMap((_, index) =>
    shifts.some((shift) => shownAt(cells, index + 1, headers.column + shift) === headers.text)
      ? [index + 1 - expected.row]
      : [],
  );
  return found.sort((one, other) => Math.abs(one) - Math.abs(other))[0] ?? 0;
}

/** Cells below one another as one area. @private */
function joined(cells: readonly Area[]): Area[] {
  const areas: Area[] = [];
  for (const cell of cells) {
    const last = areas[areas.length - 1];
    if (last && last.column === cell.column && last.row + last.rows === cell.row)
      areas[areas.length - 1] = { ...last, rows: last.rows + 1 };
    else areas.push(cell);
  }
  return areas;
}
