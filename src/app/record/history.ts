/** The record of runs, kept on a hidden sheet: date of the data, customer, value and each model's tier. */

import { type Cell, textOf, tidy } from "../../core/cells/cell";
import type { ResultColumn } from "../../core/report/report";
import { FIELDS } from "../../core/table/fields";
import type { Table } from "../../core/table/table";
import { sheetText, shownContent } from "../reading/sheet/contents";
import { customerKeys } from "../reading/sheet/customer-key";
import { unorderedKey } from "../reading/sheet/fingerprint";
import { endedRuns, type HistoryReading, type RecordedRun } from "../reading/sheet/sheet-reading";
import { HISTORY_COLUMNS } from "./history-columns";
import { customersNow, customersThen, sameCustomers } from "./same-customers";

/** More rows than this are not kept; the oldest runs go first. */
export const HISTORY_ROWS = 200_000;
/** Nor more runs: two years of months. */
export const HISTORY_RUNS = 24;

export interface PlannedHistory {
  readonly run: number;
  /** Whether the customers were added up from orders. */
  readonly areAddedUp: boolean;
  readonly models: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
  /** Of the rows, to see later whether a person edited them. */
  readonly print: string;
  /** Models that did not run and of which nothing is known any more. */
  readonly forgotten: readonly string[];
  /** Day of the data, such as `2024-01-31`. */
  readonly date: string;
  /** The field that the values are of; `""` where they are of none. */
  readonly basis: string;
  /** Of the values; `undefined` where it is not known. */
  readonly currency: string | undefined;
  /** How many days of orders were added up, 0 for all of them; `undefined` for a list of customers. */
  readonly days: number | undefined;
  /** Models that did not run. */
  readonly idle: readonly string[];
  /** The number of the run since which it tells who moved; `undefined` for none. */
  readonly comparedWith: number | undefined;
  /** From `tierOrder`, by model; the usual ones are left out. */
  readonly tierOrder: Readonly<Record<string, string>>;
  /** Whether the record before it was edited, so that a new one begins. */
  readonly isNewRecord: boolean;
  /** How many of the oldest runs go, and how many rows they hold. */
  readonly drop: { readonly runs: number; readonly rows: number };
}

/**
 * A short text that changes when a customer, a value or a tier does, which later runs believe. The order of the rows does
 * not count, nor do columns that models have got since.
 *
 * @param rows of one run, as they show
 * @example rowsPrint([[1, "2024-01-31", "Data", "Ann", 9, "VIP"]]) === rowsPrint([[1, "2024-01-31", "Data", "Ann", 9, "Small"]]) // => false
 */
export function rowsPrint(rows: readonly (readonly Cell[])[]): string {
  const customer = HISTORY_COLUMNS.indexOf("customer");
  return unorderedKey(
    rows.map((row) => {
      const believed = row.slice(customer);
      return (
        SIGN +
        believed
          .map((cell) => tidy(textOf(cell)))
          .join(SIGN)
          .replace(BLANK_END, "")
      );
    }),
  );
}

/** A sign that no cell holds. */
const SIGN = "\u001f";
const BLANK_END = new RegExp(`${SIGN}+$`);

/**
 * The rows of a run, if they still say what it wrote: a record that a person edited is set aside whole, because what
 * else of it is true cannot be told.
 *
 * @param rows that were found
 * @param run whose rows they should be
 * @example trustedRows([[1, "2024-01-31", "Data", "Ann", 9, "VIP"]], { rows: 1, print: "of-another-tier" }) // => { last: [], isSetAside: true }
 */
export function trustedRows(
  rows: readonly (readonly Cell[])[],
  run: Pick<RecordedRun, "rows" | "print">,
): Pick<HistoryReading, "last" | "isSetAside"> {
  const isWhole = rows.length === run.rows;
  const areAsWritten = isWhole && (run.print === undefined || rowsPrint(rows) === run.print);
  return areAsWritten ? { last: rows } : { last: [], isSetAside: true };
}

/**
 * The run before the last one with which the next is compared where the data are of the same day, or where a model did not
 * run in the last one: the last one of another day in which such models ran; else the one that the last run was itself compared with, so that a run that was told as failed, though all of it
 * was there, says the same when it is run again; else the last one with other rows.
 *
 * @param ended runs over a sheet that did not break off, oldest first
 * @example runBefore([{ run: 1, date: "2024-01-31" }, { run: 2, date: "2024-02-29" }, { run: 3, date: "2024-02-29" }]).run // => 1
 */
export function runBefore<Run extends Pick<RecordedRun, "run" | "date" | "print" | "comparedWith" | "idle">>(
  ended: readonly Run[],
): Run | undefined {
  const last = ended[ended.length - 1];
  const earlier = ended.slice(0, -1).reverse();
  const isIdle = ({ idle = [] }: Run) => idle.some((model) => last?.idle?.includes(model));
  return (
    earlier.find((one) => one.date !== undefined && one.date !== last?.date && !isIdle(one)) ??
    earlier.find(({ date }) => date !== undefined && date !== last?.date) ??
    earlier.find(({ run }) => run === last?.comparedWith) ??
    earlier.find(({ print }) => print !== last?.print)
  );
}

/**
 * The tier that a model gave each customer in the last run over this sheet; none where nothing is known of it.
 *
 * @param history as read
 * @param model its id
 * @example lastTiers({ models: ["pyramid"], runs: [], last: [[1, "2024-01-31", "Data", "Ann", 9, "VIP"]] }, "pyramid").get("Ann") // => "VIP"
 */
export function lastTiers(history: HistoryReading, model: string): ReadonlyMap<string, string> {
  const customer = HISTORY_COLUMNS.indexOf("customer");
  const tier = HISTORY_COLUMNS.length + history.models.indexOf(model);
  if (!history.models.includes(model) || lastForgotten(history).includes(model)) return new Map();
  return new Map(history.last.map((row) => [textOf(row[customer]), textOf(row[tier])]));
}

/**
 * The tier that a model gave each customer in a run over this sheet that did not end; none where all did.
 *
 * @param history as read
 * @param model its id
 * @example unfinishedTiers({ models: ["pyramid"], runs: [], last: [], unfinished: [[2, "2024-01-31", "Data", "Ann", 9, "VIP"]] }, "pyramid").get("Ann") // => "VIP"
 */
export function unfinishedTiers(
  { models, runs, unfinished = [] }: HistoryReading,
  model: string,
): ReadonlyMap<string, string> {
  return lastTiers({ models, runs, last: unfinished }, model);
}

/** Models of which the rows of the last run say nothing. @private */
function lastForgotten({ runs, last }: HistoryReading): readonly string[] {
  return runs.find(({ run }) => run === last[0]?.[0])?.forgotten ?? [];
}

/**
 * Of each customer the key in the last run over this sheet, `undefined` for one who was not there.
 *
 * @param history as read
 * @param table the customers
 * @param values what they are judged by
 * @example formerKeys({ models: [], runs: [], last: [[1, "2024-01-31", "Data", "row 2", 9]] }, { sheetRows: [2, 3], columns: {} }, [9, 8]) // => ["row 2", undefined]
 */
export function formerKeys(
  history: HistoryReading,
  table: Table,
  values: ArrayLike<number>,
): (string | undefined)[] {
  const keys = lastCustomers(history);
  return formerPlaces(history, table, values).map((index) => keys[index]);
}

/**
 * Of each customer the place in the last run over this sheet, -1 for one who was not there.
 *
 * @param history as read
 * @param table the customers
 * @param values what they are judged by
 * @example formerPlaces({ models: [], runs: [], last: [[1, "2024-01-31", "Data", "row 2", 9]] }, { sheetRows: [2, 3], columns: {} }, [9, 8]) // => [0, -1]
 */
export function formerPlaces(history: HistoryReading, table: Table, values: ArrayLike<number>): number[] {
  return sameCustomers(customersNow(table, values), customersThen(history.last, history.models));
}

/**
 * The customers of the last run over this sheet, by name.
 *
 * @param history as read
 * @example lastCustomers({ models: [], runs: [], last: [[1, "2024-01-31", "Data", "Ann", 9]] }) // => ["Ann"]
 */
export function lastCustomers({ last }: HistoryReading): string[] {
  const customer = HISTORY_COLUMNS.indexOf("customer");
  return last.map((row) => textOf(row[customer]));
}

/**
 * The days of the data of the runs over a sheet that did not break off, oldest first.
 *
 * @param runs of the record
 * @param sheetId of the customers
 * @example runDays([{ sheetId: 1, date: "2024-01-31" }, { sheetId: 2, date: "2024-02-29" }], 1) // => ["2024-01-31"]
 */
export function runDays(
  runs: readonly Pick<RecordedRun, "sheetId" | "date" | "isOpen">[],
  sheetId: number,
): string[] {
  const ended = endedRuns(runs, sheetId);
  return [...new Set(ended.flatMap(({ date }) => date ?? []))].sort();
}

/** What is recorded of a run. */
export interface RunToRecord {
  /** Day of the data, such as `2024-01-31`. */
  readonly date: string;
  /** Name of the customers' sheet. */
  readonly sheet: string;
  readonly table: Table;
  readonly areAddedUp: boolean;
  /** What the customers were judged by. */
  readonly values: ArrayLike<number>;
  /** The field that the values are of; `""` where they are of none. */
  readonly basis: string;
  /** Of the values, where it is known. */
  readonly currency?: string | undefined;
  /** How many days of orders were added up, 0 for all of them; left out for a list of customers. */
  readonly days?: number | undefined;
  /** The number of the run since which it tells who moved; `undefined` for none. */
  readonly comparedWith?: number | undefined;
  /** The tiers that each model worked out, before any change by hand. */
  readonly tiers: readonly RecordedTiers[];
}

export interface RecordedTiers {
  readonly model: string;
  /** One per customer. */
  readonly cells: ResultColumn["cells"];
  /** From `tierOrder`; left out where the cells are no tiers. */
  readonly order?: string;
}

/**
 * The rows that a run adds: one per customer, with each model's tier; of a model that did not run, the one it gave last.
 * Where customers have numbers of the firm's, these have a column like a model's, as people rename customers.
 *
 * @param run what is recorded
 * @param history as read
 * @param mostRuns that are kept
 * @example plannedHistory({ date: "2024-01-31", sheet: "Data", table: { sheetRows: [2], columns: {} }, areAddedUp: false, values: [9], basis: "revenue", tiers: [{ model: "abc", cells: ["A"] }] }, { models: [], runs: [], last: [] }).rows // => [[1, "'2024-01-31", "Data", "'row 2", 9, "A"]]
 */
export function plannedHistory(
  run: RunToRecord,
  history: HistoryReading,
  mostRuns = HISTORY_RUNS,
): PlannedHistory {
  const { date, sheet, table, areAddedUp, values, basis, currency, days, comparedWith } = run;
  const number = 1 + Math.max(0, ...history.runs.map((past) => past.run));
  const numbers = table.columns[FIELDS.customerId.id];
  const own = numbers?.type === "text" ? [{ model: numbers.field.id, cells: numbers.texts }] : [];
  const tiers = [...run.tiers, ...own];
  const added = tiers.map(({ model }) => model).filter((id) => !history.models.includes(id));
  const models = [...history.models, ...added];
  const before = new Map(models.map((model) => [model, lastTiers(history, model)]));
  const former = formerKeys(history, table, values);
  const rows = customerKeys(table).map((customer, index) => {
    const value = values[index] ?? Number.NaN;
    const given = models.map((model) => {
      const column = tiers.find((one) => one.model === model);
      // The column of a model that did not run still shows what it gave: the next run must know that as ours.
      return column ? (column.cells[index] ?? "") : (before.get(model)?.get(former[index] ?? "") ?? "");
    });
    return [
      number,
      ...[date, sheet, customer].map(sheetText),
      Number.isNaN(value) ? "" : value,
      ...given.map((tier) => (typeof tier === "string" ? sheetText(tier) : tier)),
    ];
  });
  const idle = history.models.filter((model) => !tiers.some((one) => one.model === model));
  return {
    run: number,
    areAddedUp,
    models,
    rows,
    print: rowsPrint(rows.map((row) => row.map((content) => shownContent(content)))),
    forgotten: history.isSetAside ? idle : idle.filter((model) => lastForgotten(history).includes(model)),
    date,
    basis,
    currency,
    days,
    idle: idle.filter((model) => model !== FIELDS.customerId.id),
    comparedWith,
    tierOrder: Object.fromEntries(run.tiers.flatMap(({ model, order }) => (order ? [[model, order]] : []))),
    isNewRecord: history.isSetAside === true,
    drop: dropped(history.runs, rows.length, mostRuns),
  };
}

/** @private */
function dropped(runs: readonly RecordedRun[], added: number, most: number): PlannedHistory["drop"] {
  let held = added + runs.reduce((total, { rows }) => total + rows, 0);
  let count = 0;
  let dropRows = 0;
  for (const { rows, undoRows } of runs) {
    if (held <= HISTORY_ROWS && runs.length - count < most) break;
    held -= rows;
    dropRows += rows + undoRows;
    count++;
  }
  return { runs: count, rows: dropRows };
}
