/** What stood where a run is about to write: recorded first, so that also a run that breaks off can be taken back. */

import { textOf } from "../../core/cells/cell";
import { writable } from "../reading/sheet/contents";
import { BROKEN_OFF } from "../reading/sheet/customers-columns";
import type { SheetReading } from "../reading/sheet/sheet-reading";
import { packed, unpacked } from "../record/layout";
import { columnPlaces, type MovedCustomers, withReferences } from "../record/moved-references";
import { packedFormats } from "../record/row-formats";
import {
  type ColumnPlaces,
  type ColumnUndo,
  type CustomersBefore,
  columnKey,
  type GrownColumn,
  type SheetUndo,
  sheetKey,
  type UndoRecord,
} from "../record/undo";
import { widened } from "./needed-width";
import type { PlannedColumn } from "./planned-columns";
import { keepingNotes, layoutOf, linkedLines, rectangle } from "./summary-block";
import type { PlannedSheet } from "./summary-sheet";
import type { WritePlan } from "./write-plan";

/** What is known of the workbook before the first write, beside the plan. */
export interface StartReading {
  /** The sheet with the customers; blank when the run makes it. */
  readonly reading: Pick<SheetReading, "cells" | "formulas" | "sheet" | "markedColumns">;
  readonly sheetId: number;
  readonly about: number;
  /** The summaries that are written in place, by model. */
  readonly blocks: ReadonlyMap<string, NonNullable<SheetUndo["before"]>>;
  /** Number formats of the rows of columns in which any changes, by column; `""` in rows that keep theirs. */
  readonly formats: ReadonlyMap<number, readonly string[]>;
  /** Where the plan is of customers of orders who have a sheet; left out where not. */
  readonly customersMark?: CustomersBefore | undefined;
  /** Columns of ours that the run makes longer. */
  readonly grown: ReadonlyMap<number, GrownColumn>;
  readonly maxColumns: number;
}

/**
 * What taking the run back needs.
 *
 * @param plan of the run
 * @param start as read before it
 * @example startOf({ history: { run: 4 }, customers: null, rows: { keys: [] }, columns: [], sheets: [] }, { maxColumns: 26 }).run // => 4
 */
export function startOf(
  plan: Pick<
    WritePlan,
    "sheetId" | "history" | "customers" | "rows" | "columns" | "sheets" | "choices" | "request" | "settings"
  >,
  start: StartReading,
): UndoRecord {
  const { sheetId, about, maxColumns } = start;
  // Where only a missing title is put in, there is nothing to take back.
  const written = plan.columns.filter(({ spans }) => spans.length > 0);
  const columns = written.map((column) => columnUndo(column, plan, start));
  const headerRow = plan.columns[0]?.headerRow ?? null;
  const isToBePutIn = plan.customers?.place.reading.customersMark?.isToBePutIn ?? false;
  const places = plan.sheets.some(({ existing }) => existing) ? columnPlaces(start.reading, headerRow) : null;
  return {
    run: plan.history.run,
    sheetId,
    about,
    madeSheet: plan.customers?.isNew ? plan.customers.name : null,
    headerRow,
    ...(isToBePutIn ? { putsHeaderIn: true } : {}),
    ...(start.customersMark ? { customersMark: start.customersMark } : {}),
    ...(places ? { places } : {}),
    customers: plan.rows,
    columns,
    sheets: plan.sheets.map((sheet) => {
      const undo = sheetUndo(sheet, start);
      return places && isToBePutIn ? withReferences(undo, oneLower(places, plan.rows)) : undo;
    }),
    maxColumns,
    addedColumns: Math.max(0, ...plan.columns.map(({ column }) => column - maxColumns)),
    choices: { sheetId: plan.sheetId, text: plan.choices },
    request: plan.request,
    settings: plan.settings,
  };
}

/** Formulas of before a header row is put in follow their customers, who stand one row lower then. @private */
function oneLower(places: ColumnPlaces, { firstRow, keys }: WritePlan["rows"]): MovedCustomers {
  return {
    before: places,
    now: places,
    firstRow: firstRow - 1,
    rows: keys.map((_, index) => firstRow + index),
  };
}

/** @private */
function columnUndo(
  planned: PlannedColumn,
  { rows: customers, request }: Pick<WritePlan, "rows" | "request">,
  { reading, formats, grown }: StartReading,
): ColumnUndo {
  const { mark, title, column, headerRow, firstRow, isNew, contents, labels } = planned;
  const there = (row: number) =>
    reading.formulas[row - 1]?.[column - 1] || writable(reading.cells[row - 1]?.[column - 1]);
  const formatsBefore = formats.get(column) ?? null;
  const wider = widened(planned, request);
  // A header that says that a run broke off is none.
  const shown = headerRow === null ? "" : textOf(reading.cells[headerRow - 1]?.[column - 1]);
  const header = headerRow === null ? null : BROKEN_OFF.includes(shown) ? title : there(headerRow);
  return {
    mark,
    title,
    header: isNew && headerRow !== null ? "" : header,
    before: isNew ? null : contents.map((_, index) => there(firstRow + index)),
    formats: formatsBefore && packedFormats(formatsBefore),
    ...(grown.has(column) ? { grown: grown.get(column) } : {}),
    ...(wider ? { widened: wider } : {}),
    written: columnKey(customers, contents),
    ...(labels.length > 0 ? { holdsTiers: true } : {}),
  };
}

/** @private */
function sheetUndo(
  { model, title, existing, lines, width, charts, page }: PlannedSheet,
  { blocks }: StartReading,
): SheetUndo {
  const before = existing ? (blocks.get(model) ?? null) : null;
  const layout = before ? unpacked(before.layout) : [];
  const rows = Math.max(lines.length, layout.length);
  // Which sheet a link leads to is no difference.
  const fresh = rectangle<string | number>(
    linkedLines(lines, new Map()),
    { rows, columns: width },
    "",
    (line) => line.contents,
  );
  const contents = before ? keepingNotes(fresh, before.contents, layout) : fresh;
  return {
    model,
    name: existing?.name ?? title,
    columns: width,
    addedRows: before ? rows - layout.length : 0,
    before,
    written: sheetKey(contents.slice(0, lines.length)),
    layout: packed(layoutOf(lines)),
    charts,
    ...(page.dropdown ? { dropdown: page.dropdown } : {}),
  };
}
