/** What a run counts on finding where it writes: looked at again directly before its first write and before its end. */

import { type Cell, textOf, tidy } from "../../core/cells/cell";
import { FIELDS } from "../../core/table/fields";
import type { Area } from "../reading/sheet/address";
import { shownContent } from "../reading/sheet/contents";
import { CUSTOMERS, type SheetReading } from "../reading/sheet/sheet-reading";
import type { Run } from "../run/run";
import { TEXTS } from "../texts";
import type { PlannedColumn } from "./planned-columns";

/** So many customers' rows tell our columns from all others. */
const TELLING_ROWS = 200;

/** What a cell shows; `null` where anything may stand. */
type Expected = string | null;

export interface ExpectedColumn {
  /** Counted from 1. */
  readonly column: number;
  /** One per sheet row, before the first write; one more below the customers, where somebody may add another. */
  readonly before: readonly Expected[];
  /** The same rows, when all but the titles is written. */
  readonly after: readonly Expected[];
}

/** The customers and our columns, as long as nobody moves them. */
export interface ExpectedCells {
  /** Sheet row of the first cell of each column: the header's, or the first customer's. */
  readonly row: number;
  readonly rows: number;
  readonly columns: readonly ExpectedColumn[];
}

/**
 * What must stand on the customers' sheet: their names or, without such a column, all that they hold, what the models
 * judged, the columns that are written, and the headers in between.
 *
 * Formulas may show something else any minute and are no sign that rows were moved; only names count even then.
 *
 * @param run from `runModels`
 * @param columns that it writes
 * @example expectedCells({ place: { reading: { cells: [["Ann", 5]], formulas: [] }, headerRow: null, area: { row: 1, rows: 1 } }, orders: null, request: { mapping: { customer: 0 } }, source: { columns: [{ position: 0, letter: "A" }], area: { column: 1 } } }, []).columns // => [{ column: 1, before: ["Ann", ""], after: ["Ann"] }]
 */
export function expectedCells(run: Run, columns: readonly PlannedColumn[]): ExpectedCells {
  const { place, orders, request, source } = run;
  const { reading, headerRow, area } = place;
  const row = headerRow ?? area.row;
  const rows = area.row - row + area.rows;
  const stood = (column: number, isName: boolean) => textsIn(reading, { row, rows, column }, isName);
  const chosen = new Map(Object.entries(request.mapping).map(([field, position]) => [position, field]));
  const isNamed = [...chosen.values()].includes(FIELDS.customer.id);
  const keys = orders ? [] : source.columns.filter(({ position }) => !isNamed || chosen.has(position));
  const read = keys.map(({ position }): ExpectedColumn => {
    const column = source.area.column + position;
    const texts = stood(column, chosen.get(position) === FIELDS.customer.id);
    const below = textsIn(reading, { row: row + rows, rows: 1, column }, false);
    return { column, before: [...texts, ...below], after: texts };
  });
  const written = columns.map((planned): ExpectedColumn => {
    const isName = planned.mark.model === CUSTOMERS && planned.mark.id === FIELDS.customer.id;
    const before = stood(planned.column, isName);
    return { column: planned.column, before, after: afterwards(planned, before, isName, run) };
  });
  return { row, rows, columns: [...read, ...written, ...between([...read, ...written], stood, headerRow)] };
}

/**
 * Columns in between are known by their headers, because one that is inserted or taken away there moves ours too. The
 * one right of ours may get any header, but not ours. @private
 */
function between(
  known: readonly ExpectedColumn[],
  stood: (column: number, isName: boolean) => Expected[],
  headerRow: number | null,
): ExpectedColumn[] {
  const places = new Set(known.map(({ column }) => column));
  if (headerRow === null || places.size === 0) return [];
  const [first, last] = [Math.min(...places), Math.max(...places)];
  return Array.from({ length: last - first + 2 }, (_, at) => first + at)
    .filter((column) => !places.has(column))
    .map((column) => {
      const [header = null, ...below] = stood(column, false);
      const rest = below.map(() => null);
      return { column, before: [header, ...rest], after: [column > last ? null : header, ...rest] };
    });
}

/** @private */
function textsIn(
  { cells, formulas }: Pick<SheetReading, "cells" | "formulas">,
  { row, rows, column }: { readonly row: number; readonly rows: number; readonly column: number },
  isName: boolean,
): Expected[] {
  return Array.from({ length: rows }, (_, offset) => {
    const [line, at] = [row - 1 + offset, column - 1];
    return !isName && formulas[line]?.[at] ? null : shownText(cells[line]?.[at]);
  });
}

/** Our titles stand for "incomplete" until the end; what a person types into a tier from then on is an edit like any. @private */
function afterwards(
  { spans, firstRow, contents, isNew, headerRow }: PlannedColumn,
  before: readonly Expected[],
  isName: boolean,
  { place, language }: Run,
): Expected[] {
  const first = place.headerRow ?? firstRow;
  const after: Expected[] = isName && !isNew ? [...before] : before.map(() => null);
  if (isName)
    for (const { row, rows } of spans)
      for (let at = row; at < row + rows; at++)
        after[at - first] = shownText(shownContent(contents[at - firstRow] ?? ""));
  if (headerRow !== null) after[0] = shownText(TEXTS.incomplete[language]);
  return after;
}

/**
 * What must stand there in the middle of a run: what is written already, and all else as it stood.
 *
 * @param expected from `expectedCells`
 * @param written columns that the run wrote, with the rows of them that it wrote
 * @example expectedNow({ row: 1, rows: 3, columns: [{ column: 2, before: ["", "", "Ann"], after: ["⚠", null, null] }] }, [{ column: 2, headerRow: 1, spans: [{ row: 2, rows: 1 }] }]).columns[0].after // => ["⚠", null, "Ann"]
 */
export function expectedNow(
  { row, rows, columns }: ExpectedCells,
  written: readonly Pick<PlannedColumn, "column" | "headerRow" | "spans">[],
): ExpectedCells {
  const ours = new Map(written.map((planned) => [planned.column, planned]));
  const now = columns.map((expected): ExpectedColumn => {
    const planned = ours.get(expected.column);
    const isWritten = (at: number) =>
      at === planned?.headerRow || planned?.spans.some((span) => at >= span.row && at < span.row + span.rows);
    const after = expected.before
      .slice(0, rows)
      .map((text, offset) => (isWritten(row + offset) ? expected.after[offset] : text) ?? null);
    return { ...expected, after };
  });
  return { row, rows, columns: now };
}

/**
 * The row of headers once our titles are in it, and the first rows of our columns below it, by which a title is told that
 * stands over another's column because ours was deleted; `null` where the customers have no headers.
 *
 * @param expected from `expectedCells`
 * @param columns that were written
 * @example titledCells({ row: 1, rows: 2, columns: [{ column: 2, before: [""], after: ["⚠"] }] }, [{ column: 2, headerRow: 1, firstRow: 2, title: "Class", contents: ["A"], spans: [{ row: 2, rows: 1 }] }]).columns // => [{ column: 2, before: ["Class", "A"], after: ["Class", "A"] }]
 */
export function titledCells(
  { row, rows, columns: expected }: ExpectedCells,
  columns: readonly TitledColumn[],
): ExpectedCells | null {
  if (columns.every(({ headerRow }) => headerRow === null)) return null;
  const ours = new Map(columns.map((planned) => [planned.column, planned]));
  const telling = Math.min(rows - 1, TELLING_ROWS);
  return {
    row,
    rows: 1 + telling,
    columns: expected.map(({ column, before }) => {
      const planned = ours.get(column);
      const first = planned ? tidy(planned.title) : (before[0] ?? null);
      const below = Array.from({ length: telling }, (_, at) => writtenIn(planned, row + 1 + at));
      return { column, before: [first, ...below], after: [first, ...below] };
    }),
  };
}

/** A column that has its title. */
type TitledColumn = Pick<
  PlannedColumn,
  "column" | "headerRow" | "firstRow" | "title" | "contents" | "spans" | "format"
>;

/** What was written into a row shows; `null` where that is not known. @private */
function writtenIn(planned: TitledColumn | undefined, row: number): Expected {
  const isOurs = planned?.spans.some((span) => row >= span.row && row < span.row + span.rows);
  const content = isOurs && planned ? (planned.contents[row - planned.firstRow] ?? "") : null;
  // A date is written as a number and read as a date.
  if (typeof content === "number") return planned?.format === "date" ? null : shownText(content);
  return content === null || content.startsWith("=") ? null : shownText(shownContent(content));
}

/**
 * Whether the titles, with the rows below them, tell our columns from all others, and each from the others: it is known
 * what stands in each, and in some row it is something else than in any other. Those that stay blank are all one: where
 * one is deleted, what comes in its place is as blank, or another header is not where it was.
 *
 * @param titled from `titledCells`
 * @param columns that were written
 * @example areTelling({ columns: [{ column: 2, after: ["Class", "A"] }, { column: 3, after: ["Rank", "A"] }] }, [{ column: 2 }, { column: 3 }]) // => false
 */
export function areTelling(
  { columns: titled }: { readonly columns: readonly Pick<ExpectedColumn, "column" | "after">[] },
  columns: readonly Pick<PlannedColumn, "column">[],
): boolean {
  const texts = new Map(titled.map(({ column, after: [, ...below] }) => [column, below]));
  const known = columns.map(({ column }) => texts.get(column) ?? []);
  const isBlankText = (text: Expected) => text === "";
  const differ = (one: readonly Expected[], other: readonly Expected[]) =>
    one.some((text, at) => text !== null && other[at] !== null && text !== other[at]) ||
    [one, other].every((texts) => texts.every(isBlankText));
  return known.every(
    (one, at) =>
      one.some((text) => text !== null) && known.slice(at + 1).every((other) => differ(one, other)),
  );
}

/**
 * The rectangle that holds all expected cells and the line below, as far as the sheet reaches; `null` when nothing is expected.
 *
 * @param expected from `expectedCells`
 * @param size rows and columns of the sheet
 * @example areaExpected({ row: 1, rows: 3, columns: [{ column: 2 }, { column: 4 }, { column: 27 }] }, { rows: 9, columns: 26 }) // => { row: 1, column: 2, rows: 4, columns: 3 }
 */
export function areaExpected(
  { row, rows: height, columns }: ExpectedCells,
  size: Pick<Area, "rows" | "columns">,
): Area | null {
  const places = columns.map(({ column }) => column).filter((column) => column <= size.columns);
  const rows = Math.min(height + 1, size.rows - row + 1);
  if (places.length === 0 || rows < 1) return null;
  const first = Math.min(...places);
  return { row, column: first, rows, columns: Math.max(...places) - first + 1 };
}

/**
 * Whether everything is still where it is expected.
 *
 * @param expected from `expectedCells`
 * @param when the run has not begun to write, or has written all but the titles
 * @param area that was read, from `areaExpected`
 * @param cells that stand there now
 * @example areAsExpected({ columns: [{ column: 1, before: ["Ann"], after: ["Ann"] }] }, "before", { column: 1 }, [["Bo"]]) // => false
 */
export function areAsExpected(
  { columns }: Pick<ExpectedCells, "columns">,
  when: "before" | "after",
  area: Pick<Area, "column" | "columns">,
  cells: readonly (readonly Cell[])[],
): boolean {
  return columns.every(({ column, [when]: expected }) => {
    const at = column - area.column;
    return (
      at >= area.columns ||
      expected.every((text, line) => text === null || text === shownText(cells[line]?.[at]))
    );
  });
}

/** @private */
function shownText(cell: Cell): string {
  return typeof cell === "number" ? String(cell) : tidy(textOf(cell));
}
