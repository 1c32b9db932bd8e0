/** Where a model's columns go: into our own from last time, or into empty ones right of the customers. */

import { isBlank, textOf, tidy } from "../../core/cells/cell";
import { InputError } from "../../core/problem";
import type { ColumnFormat, ResultColumn } from "../../core/report/report";
import { customerResults } from "../orders/customer-results";
import { ownColumns } from "../reading/place/lists";
import { width, withoutBlankEdges } from "../reading/place/region";
import { fittingText, sheetText, writable } from "../reading/sheet/contents";
import { isIncompleteText } from "../reading/sheet/customers-columns";
import {
  type ColumnMark,
  CUSTOMERS,
  type KeptTier,
  type Place,
  SHARED,
} from "../reading/sheet/sheet-reading";
import { givesWay } from "../record/giving-way";
import type { NumberLook } from "../record/layout";
import { type Override, overridesIn, REASON } from "../record/override";
import type { Run } from "../run/run";
import { TEXTS } from "../texts";
import { columnMoney, plainNumbers } from "./money-format";
import { neededWidth } from "./needed-width";

/** Sheet rows that follow one another. */
export interface Span {
  readonly row: number;
  readonly rows: number;
}

export interface PlannedColumn {
  readonly mark: ColumnMark;
  /** The header's text. */
  readonly title: string;
  /** Counted from 1. */
  readonly column: number;
  readonly isNew: boolean;
  /** Sheet row of the header, or `null` when the customers have none. */
  readonly headerRow: number | null;
  /** Sheet row of the first customer. */
  readonly firstRow: number;
  /** One per sheet row, ready for `setValues`. */
  readonly contents: readonly (string | number)[];
  /** The rows that are written; between them a person's own cells stand. */
  readonly spans: readonly Span[];
  /** Whether it goes into the last empty column before another table. */
  readonly isWall: boolean;
  readonly format: ColumnFormat | NumberLook;
  /** Pixels that its header and cells need; `null` for one that stands there already. */
  readonly width: number | null;
  /** Labels from best to last, for light colours. */
  readonly labels: readonly string[];
  readonly filled: number;
  /** Tiers that a person changed; they stay unless the run was asked not to keep them. */
  readonly overrides: readonly Override[];
  /** Tiers that a person changed and that give way: their computed ones were accepted, or they stayed long enough. */
  readonly accepted: readonly Override[];
}

/**
 * The columns of a run, placed.
 *
 * A column marked as ours from an earlier run is written again in place, wherever it was moved; otherwise the next
 * column right of the customers that holds nothing at all is taken. A user's cell is never written. Throws `NO_ROOM`
 * where a sheet can have no such column.
 *
 * @param run from `runModels`
 * @param barred columns that hold nothing but are a person's all the same, counted from 1
 * @example plannedColumns({ place: { reading: { cells: [], formulas: [], markedColumns: [] } }, models: [], orders: null, table: {} }) // => []
 */
export function plannedColumns(run: Run, barred: ReadonlySet<number> = new Set()): PlannedColumn[] {
  const { table, models, orders, request, place: there } = run;
  const { reading } = there;
  const taken = new Set<number>(barred);
  const placed = new Set<number>();
  const place = (mark: ColumnMark): Placed => {
    const own = ownColumn(there, mark);
    // A column put in while a run marked its own leaves two of its marks on one.
    const known = own !== null && placed.has(own) ? null : own;
    const column = known ?? nextEmptyColumn(there, taken);
    if (column > MOST_COLUMNS) throw new InputError("NO_ROOM", { limit: TEXTS.tooManyColumns });
    taken.add(column);
    placed.add(column);
    const isNew = known === null;
    const isWall = isNew && isOthers(there, column + 1, 1);
    return {
      mark: ofOwnList(mark, there),
      column,
      isNew,
      isWall,
      headerRow: there.headerRow,
      firstRow: there.area.row,
    };
  };
  const added = orders
    ? [{ id: CUSTOMERS, columns: customerResults(orders.columns, reading.markedColumns, run.language) }]
    : [];
  const judged = models.map(({ model, outcome }) => ({ id: model.id, columns: outcome.columns }));
  const shared = new Set<string>();
  const isFirst = ({ isShared, id }: ResultColumn) => !isShared || (!shared.has(id) && shared.add(id));
  const results = [...added, ...judged].flatMap(({ id, columns }) =>
    columns.filter(isFirst).map((result) => ({ id, result })),
  );
  // What only formulas need stands behind all that people read.
  const [ours, formulas] = [false, true].map((isShared) =>
    results.filter(({ result }) => (result.isShared ?? false) === isShared),
  );
  return [...(ours ?? []), ...(formulas ?? [])].flatMap(({ id, result }) => {
    const at = place({ model: result.isShared ? SHARED : id, id: result.id });
    const tiers = { reading, table, column: at.column, model: id, values: run.judged.values };
    const changed =
      result.labels && !at.isNew
        ? overridesIn(tiers, result, keptBefore(run, at)).map(withReason(there, id))
        : [];
    const ways = changed.map((one) => givesWay(one, request, run.reading.settings));
    const overrides = changed.filter((_, index) => ways[index] === null);
    const format = formatOf(result);
    const planned: PlannedColumn = {
      ...at,
      title: result.header,
      ...written(run, at.column, result, request.keepOverrides ? overrides : []),
      format,
      width: at.isNew ? neededWidth(result.header, result.cells, format) : null,
      labels: result.labels ?? [],
      filled: result.cells.filter((cell) => cell !== "").length,
      overrides,
      accepted: changed.flatMap((one, index) => {
        const way = ways[index] ?? null;
        return way === null ? [] : [way === "expired" ? { ...one, isExpired: true } : one];
      }),
    };
    const reasons = { model: id, id: REASON };
    const lacksTitle = lacksHeader(run) && ownColumn(there, reasons) !== null;
    return result.labels && (request.reasonColumn || lacksTitle)
      ? [planned, ...reasonColumn(run, place(reasons))]
      : [planned];
  });
}

/** @private */
function formatOf({ format, cells }: ResultColumn): PlannedColumn["format"] {
  const numbers = cells.filter((cell) => typeof cell === "number");
  if (format === "number") return plainNumbers(numbers);
  return format === "money" ? columnMoney(numbers) : format;
}

/** What a person typed beside a tier that was changed by hand. @private */
function withReason(place: Place, model: string): (override: Override) => Override {
  const column = ownColumn(place, { model, id: REASON });
  return (override) => {
    if (override.isLeftBehind) return override;
    const cell = column === null ? "" : place.reading.cells[override.row - 1]?.[column - 1];
    const reason = textOf(cell).trim();
    return reason === "" ? override : { ...override, reason };
  };
}

/** Those of a customers' sheet are known by the mark of that sheet. @private */
function ofOwnList(mark: ColumnMark, { reading: { list } }: Place): ColumnMark {
  return list === undefined || mark.model === CUSTOMERS ? mark : { ...mark, list };
}

type Placed = Pick<PlannedColumn, "mark" | "column" | "isNew" | "isWall" | "headerRow" | "firstRow">;

/**
 * A column for a person to fill in: once it is there, only a title is put in that a broken run left out or that went with
 * the header row. @private
 */
function reasonColumn(run: Run, placed: Placed): PlannedColumn[] {
  const { headerRow, column } = placed;
  const isBlankTitle = headerRow !== null && isBlank(run.place.reading.cells[headerRow - 1]?.[column - 1]);
  if (!placed.isNew && !isBlankTitle && !saysIncomplete(run, placed) && !lacksHeader(run)) return [];
  const { contents, spans } = written(run, placed.column, { cells: [] }, []);
  const title = TEXTS.reasonHeader[run.language];
  return [
    {
      ...placed,
      title,
      width: placed.isNew ? neededWidth(title, [], "text") : null,
      contents,
      spans: placed.isNew ? spans : [],
      format: "text",
      labels: [],
      filled: 0,
      overrides: [],
      accepted: [],
    },
  ];
}

/** @private */
function lacksHeader({ place }: Run): boolean {
  return place.reading.customersMark?.isDeleted === true;
}

/** What the last run over one of our columns was to keep of a person's, when it did not end. @private */
function keptBefore(run: Run, placed: Placed): readonly KeptTier[] | null {
  const { model, id } = placed.mark;
  return saysIncomplete(run, placed) ? (run.place.reading.kept[`${model}/${id}`] ?? []) : null;
}

/** Columns without a header leave it to the summary to say so. @private */
function saysIncomplete({ place, reading }: Run, { mark, column, headerRow }: Placed): boolean {
  if (headerRow === null)
    return reading.markedSheets.some(({ model, isIncomplete }) => model === mark.model && isIncomplete);
  return isIncompleteText(textOf(place.reading.cells[headerRow - 1]?.[column - 1]));
}

/** Our column of an earlier run over these customers; one in another table's region is that table's. @private */
function ownColumn(place: Place, { model, id }: Pick<ColumnMark, "model" | "id">): number | null {
  const found = ownColumns(place).find((marked) => marked.model === model && marked.id === id);
  return found?.column ?? null;
}

/** Whether a person's column stands there, in rows of the table or some that close to it. @private */
function isOthers({ reading, area }: Place, column: number, around: number): boolean {
  if (reading.markedColumns.some((marked) => marked.column === column)) return false;
  const row = Math.max(1, area.row - 1 - around);
  const beside = { row, column, rows: area.row + area.rows + around - row, columns: 1 };
  return withoutBlankEdges(reading.cells, beside) !== null;
}

/** A formula that shows nothing still fills its cell. @private */
function nextEmptyColumn(there: Place, taken: ReadonlySet<number>): number {
  const { reading, area } = there;
  const { cells, formulas, markedColumns } = reading;
  const ours = new Set(markedColumns.map(({ column }) => column));
  const first = area.column + area.columns;
  const isEmpty = (column: number) =>
    cells.every((row, index) => isBlank(row[column - 1]) && !formulas[index]?.[column - 1]);
  // Right beside another table ours would be taken for a part of it.
  const isBesideOthers = (column: number) => column > first && isOthers(there, column - 1, 0);
  for (let column = first; ; column++) {
    if (ours.has(column) || taken.has(column) || isBesideOthers(column)) continue;
    if (column > width(cells) || isEmpty(column)) return column;
  }
}

/**
 * What goes into our column: the results and the overrides that stay. Rows without a customer in which a person put
 * something are left out, and so are overrides that would not survive being written again.
 * @private
 */
function written(
  { place: { reading, area, rowsLeft = 0 }, table }: Run,
  column: number,
  { cells, labels }: Pick<ResultColumn, "cells" | "labels">,
  overrides: readonly Override[],
): Pick<PlannedColumn, "contents" | "spans"> {
  const { row, rows } = area;
  // Beside customers, a run writes over whatever stands in a column of ours that is neither tiers nor reasons.
  const isRewritten = !labels && cells.length > 0;
  const words = cells.filter((cell): cell is string => typeof cell === "string");
  const ours = new Set((labels ?? (isRewritten ? words : [])).map(tidy));
  ours.delete("");
  const isLeft = new Array<boolean>(rows).fill(false);
  const contents = Array.from({ length: rows }, (_, offset): string | number => {
    const cell = reading.cells[row - 1 + offset]?.[column - 1];
    const formula = reading.formulas[row - 1 + offset]?.[column - 1];
    const content = formula || writable(cell);
    // What we wrote in a row that holds no customer any more goes.
    const isOurs = ours.has(tidy(textOf(cell))) || (isRewritten && offset >= rows - rowsLeft);
    if (isOurs && !formula) return "";
    isLeft[offset] = content !== "";
    return content;
  });
  cells.forEach((cell, index) => {
    const offset = (table.sheetRows[index] as number) - row;
    contents[offset] = typeof cell === "string" ? sheetText(cell) : cell;
    isLeft[offset] = false;
  });
  const asCounted = (text: string) => tidy(text).toLowerCase();
  const counted = new Set((labels ?? []).map(asCounted));
  for (const { row: at, content, kept } of overrides) {
    const cell = reading.cells[at - 1]?.[column - 1];
    const formula = reading.formulas[at - 1]?.[column - 1];
    // A tier with a blank around it is that tier, and the formulas count only the bare word.
    const isTier = !formula && typeof cell === "string" && counted.has(asCounted(kept));
    contents[at - row] = content ?? (formula || (isTier ? tidy(kept) : writable(cell)));
    isLeft[at - row] =
      content === undefined &&
      !isTier &&
      (typeof cell !== "string" || fittingText(cell) !== cell || Boolean(formula));
  }
  return { contents, spans: spansOf(isLeft, row) };
}

/** @private */
function spansOf(isLeft: readonly boolean[], firstRow: number): Span[] {
  const starts = isLeft.flatMap((left, offset) => (!left && isLeft[offset - 1] !== false ? [offset] : []));
  return starts.map((offset) => {
    const end = isLeft.indexOf(true, offset);
    return { row: firstRow + offset, rows: (end < 0 ? isLeft.length : end) - offset };
  });
}

/** Of a sheet. */
const MOST_COLUMNS = 18_278;
