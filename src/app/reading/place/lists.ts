/** Several lists of customers on one sheet: each keeps its own columns and its own runs. */

import type { Area } from "../sheet/address";
import {
  CUSTOMERS,
  endedRuns,
  FORMER,
  type HistoryReading,
  type MarkedColumn,
  type Place,
  type SheetReading,
} from "../sheet/sheet-reading";
import { regionAround, wallsIn } from "./region";

interface SomeCustomers {
  readonly reading: Pick<SheetReading, "cells" | "markedColumns">;
  readonly area: Area;
}

/** How a column of ours stands to some customers. */
interface Standing {
  readonly marked: MarkedColumn;
  /** Whether it is in their region. */
  readonly isBeside: boolean;
  /** Whether only columns of ours are in its region. */
  readonly isAlone: boolean;
  /** Whether columns of another list are in its region. */
  readonly isBesideOtherList: boolean;
}

/**
 * Our columns of some customers, on a sheet as it is for their list: those beside them, those that another list on the sheet
 * came to stand beside, and those that stand alone, unless others of ours are beside another table and none is beside these.
 *
 * @param place of the customers
 * @example ownColumns({ reading: { cells: [["Ann", 5, "VIP"]], markedColumns: [{ model: "pyramid", id: "tier", column: 3 }] }, area: { row: 1, column: 1, rows: 1, columns: 2 } }).length // => 1
 */
export function ownColumns(place: SomeCustomers): MarkedColumn[] {
  const standings = standingsAt(place);
  const isNear = nearAmong(standings);
  return standings.filter((one) => isNear(one) || one.isBesideOtherList).map(({ marked }) => marked);
}

/**
 * A sheet as it is for one of its lists: columns of the others are neither data nor renewed, and their runs are none of its.
 *
 * @param reading of the sheet
 * @param area of the customers
 * @example ofList({ sheetId: 1, cells: [["Ann", 5, "VIP", "", "Bo", 7]], markedColumns: [{ model: "pyramid", id: "tier", column: 3 }], history: { models: [], runs: [{ run: 1, sheetId: 1 }], last: [] } }, { row: 1, column: 5, rows: 1, columns: 2 }).list // => 2
 */
export function ofList<Reading extends SheetReading>(reading: Reading, area: Area): Reading {
  const list = listAt(reading, area);
  return {
    ...reading,
    ...(list > 0 ? { list } : {}),
    markedColumns: reading.markedColumns.map((one) =>
      isResult(one) && listOf(one) !== list ? { ...one, model: FORMER, id: `${one.model} ${one.id}` } : one,
    ),
    history: historyOf(reading, list),
  };
}

/**
 * That of our column nearest to the customers; else the last one that has no column left; else a new one. @private
 */
function listAt({ cells, markedColumns, history, sheetId }: SheetReading, area: Area): number {
  const standings = standingsAt({ reading: { cells, markedColumns }, area });
  const distance = ({ marked: { column } }: Standing) =>
    Math.max(area.column - column, column - (area.column + area.columns - 1));
  const [nearest] = standings
    .filter(nearAmong(standings))
    .filter(({ marked }) => isResult(marked))
    .sort((one, other) => distance(one) - distance(other));
  if (nearest) return listOf(nearest.marked);
  const known = new Set(markedColumns.filter(isResult).map(listOf));
  const left = endedRuns(history.runs, sheetId)
    .map(listOf)
    .filter((list) => !known.has(list))
    .pop();
  if (left !== undefined || known.size === 0) return left ?? 0;
  return 1 + Math.max(...known, ...history.runs.map(({ run }) => run));
}

/** @private */
function historyOf({ history, sheetId }: SheetReading, list: number): HistoryReading {
  const last = endedRuns(history.runs, sheetId).pop();
  if (!last || listOf(last) === list) return history;
  const { models, runs, others = [] } = history;
  const own = others.find((one) => one.list === list)?.rows;
  return { models, runs, last: [], ...own, ...(others.length > 1 ? { others } : {}) };
}

/** @private */
function listOf({ list = 0 }: { readonly list?: number | undefined }): number {
  return list;
}

/** @private */
function isResult({ model }: MarkedColumn): boolean {
  return model !== CUSTOMERS && model !== FORMER;
}

/** @private */
function nearAmong(standings: readonly Standing[]): (one: Standing) => boolean {
  const areOthers =
    standings.some(({ isBeside, isAlone }) => !isBeside && !isAlone) &&
    !standings.some(({ isBeside }) => isBeside);
  return ({ isBeside, isAlone }) => isBeside || (isAlone && !areOthers);
}

/** @private */
function standingsAt({ reading, area }: SomeCustomers): Standing[] {
  const { markedColumns } = reading;
  const ours = new Set(markedColumns.map(({ column }) => column));
  return markedColumns.map((marked) => {
    const region = regionOf(marked, reading, area.row);
    const columns = Array.from({ length: region.columns }, (_, offset) => region.column + offset);
    return {
      marked,
      isBeside: touches(region, area),
      isAlone: columns.every((one) => ours.has(one)),
      isBesideOtherList: markedColumns.some(
        (one) => columns.includes(one.column) && listOf(one) !== listOf(marked),
      ),
    };
  });
}

/** @private */
function touches(region: Area, area: Area): boolean {
  return region.column < area.column + area.columns && region.column + region.columns > area.column;
}

/** A column that keeps two tables apart belongs to the left one. @private */
function regionOf(
  { column, isWall }: MarkedColumn,
  { cells, markedColumns }: Pick<Place["reading"], "cells" | "markedColumns">,
  row: number,
): Area {
  const start = isWall ? column - 1 : column;
  return regionAround(cells, { row, column: start, rows: 1, columns: 1 }, wallsIn(markedColumns));
}
