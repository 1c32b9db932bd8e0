/** The record of runs, kept on a hidden sheet: date, customer, value and each model's tier. */

import { textOf } from "../../core/cells/cell";
import { sheetText } from "../plan/sheet-text";
import { customerKeys } from "../reading/customer-key";
import type { HistoryReading, RecordedRun } from "../reading/sheet-reading";
import type { Run } from "../run/run";
import { HISTORY_COLUMNS } from "./history-columns";

/** More rows than this are not kept; the oldest runs go first. */
export const HISTORY_ROWS = 100_000;
/** Nor more runs, because each takes some of the room that a mark has. */
const HISTORY_RUNS = 200;

export interface PlannedHistory {
  readonly run: number;
  /** Whether the customers were added up from orders. */
  readonly areAddedUp: boolean;
  readonly models: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
  /** How many of the oldest runs go, and how many rows they hold. */
  readonly drop: { readonly runs: number; readonly rows: number };
}

/**
 * The tier that a model gave each customer in the last run over this sheet.
 *
 * @param history as read
 * @param model its id
 * @example lastTiers({ models: ["pyramid"], runs: [], last: [[1, "2024-01-31", "Data", "Ann", 9, "VIP"]] }, "pyramid").get("Ann") // => "VIP"
 */
export function lastTiers(history: HistoryReading, model: string): ReadonlyMap<string, string> {
  const customer = HISTORY_COLUMNS.indexOf("customer");
  const tier = HISTORY_COLUMNS.length + history.models.indexOf(model);
  if (!history.models.includes(model)) return new Map();
  return new Map(history.last.map((row) => [textOf(row[customer]), textOf(row[tier])]));
}

/**
 * The rows that a run adds: one per customer, with the tier that each model worked out, before any change by hand.
 *
 * @param run from `runModels`
 * @example plannedHistory({ request: { today: "2024-01-31" }, place: { reading: { sheet: "Data", history: () => ({ models: [], runs: [], last: [] }) } }, table: { sheetRows: [], columns: {} }, models: [], orders: null }).run // => 1
 */
export function plannedHistory(run: Run): PlannedHistory {
  const { request, place, table, models, orders } = run;
  const { sheet } = place.reading;
  const history = place.reading.history();
  const number = 1 + Math.max(0, ...history.runs.map((past) => past.run));
  const tierColumns = models.flatMap(({ model, outcome }) => {
    const column = outcome.columns.find(({ labels }) => labels);
    return column ? [{ model: model.id, cells: column.cells, basis: column.basis }] : [];
  });
  const added = tierColumns.map(({ model }) => model).filter((id) => !history.models.includes(id));
  const allModels = [...history.models, ...added];
  const basis = tierColumns.find((column) => column.basis)?.basis;
  const rows = customerKeys(table).map((customer, index) => {
    const value = basis?.[index] ?? Number.NaN;
    const tiers = allModels.map(
      (model) => tierColumns.find((column) => column.model === model)?.cells[index] ?? "",
    );
    const shown = [
      sheetText(request.today),
      sheetText(sheet),
      sheetText(customer),
      Number.isNaN(value) ? "" : value,
    ];
    return [number, ...shown, ...tiers.map((tier) => (typeof tier === "string" ? sheetText(tier) : tier))];
  });
  const drop = dropped(history.runs, rows.length);
  return { run: number, areAddedUp: orders !== null, models: allModels, rows, drop };
}

/** @private */
function dropped(runs: readonly RecordedRun[], added: number): PlannedHistory["drop"] {
  let held = added + runs.reduce((total, { rows }) => total + rows, 0);
  let count = 0;
  let dropRows = 0;
  for (const { rows, undoRows } of runs) {
    if (held <= HISTORY_ROWS && runs.length - count < HISTORY_RUNS) break;
    held -= rows;
    dropRows += rows + undoRows;
    count++;
  }
  return { runs: count, rows: dropRows };
}
