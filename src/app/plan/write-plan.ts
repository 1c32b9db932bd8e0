/** What a run will write and where, as data: shown in the preview, then applied call by call. */

import { columnLetters } from "../../core/cells/column-letters";
import { FIELDS } from "../../core/table/fields";
import { inEveryLanguage, type Text } from "../../core/texts/language";
import type { Preview } from "../contract/contract";
import type { RunRequest } from "../contract/requests";
import { chosenPlace } from "../reading/place/chosen-place";
import { isIncompleteText } from "../reading/sheet/customers-columns";
import type { Settings } from "../reading/sheet/settings";
import {
  CUSTOMERS,
  type KeptTier,
  type KeptTiers,
  type Place,
  type RecordedRun,
  type WorkbookReading,
} from "../reading/sheet/sheet-reading";
import { HISTORY_RUNS, type PlannedHistory, plannedHistory, type RunToRecord } from "../record/history";
import { keptColumn, keptText, type Override } from "../record/override";
import { tierOrder } from "../record/tier-order";
import { type CustomerRows, UNDO_RUNS } from "../record/undo";
import { choicesText } from "../run/choices";
import { changeText } from "../run/movement-report";
import type { Run } from "../run/run";
import { TEXTS } from "../texts";
import { customerRows } from "./customer-rows";
import { type ExpectedCells, expectedCells } from "./expected-cells";
import { OVERVIEW, overviewReport } from "./overview/overview";
import { type PlannedColumn, plannedColumns } from "./planned-columns";
import { type PlannedSheet, plannedSheet, type SheetSubject } from "./summary-sheet";

export interface WritePlan {
  /** The sheet that was read, for which the choices are kept. */
  readonly sheetId: number;
  /** The sheet that the customers of a list of orders go to; `null` when the columns go beside the customers. */
  readonly customers: PlannedCustomers | null;
  /** Who stands in which row, to find them again. */
  readonly rows: CustomerRows;
  /** What must still stand there when it is applied. */
  readonly expected: ExpectedCells;
  /** A person's tiers that stay, should the run not end. */
  readonly kept: KeptTiers;
  readonly columns: readonly PlannedColumn[];
  readonly sheets: readonly PlannedSheet[];
  readonly history: PlannedHistory & Pick<RecordedRun, "list" | "stack">;
  /** The choices of this run, for the next time. */
  readonly choices: string;
  /** What was asked, so that the run can be redone once it is undone. */
  readonly request: RunRequest;
  /** What was set for the workbook, for the same; `null` for nothing. */
  readonly settings: Settings | null;
}

export interface PlannedCustomers {
  readonly name: string;
  readonly isNew: boolean;
  readonly place: Place;
}

/**
 * The plan of a finished run; nothing in it needs another look at the workbook.
 *
 * @param run from `runModels`
 * @param barred empty columns that nothing new goes into, counted from 1
 * @example planOf({ request: { mapping: {}, today: "2024-01-31" }, reading: { sheetId: 7, cells: [], markedColumns: [] }, place: { reading: { cells: [], formulas: [], markedColumns: [], history: { models: [], runs: [], last: [] } }, headerRow: 1, area: { row: 2, rows: 0 } }, orders: null, models: [], judged: { values: [], basis: "" }, date: "2024-01-31", source: { columns: [], area: { row: 2, column: 1, rows: 0, columns: 1 }, range: "A1", headerLines: 1 }, table: { sheetRows: [], columns: {} } }).sheetId // => 7
 */
export function planOf(run: Run, barred: ReadonlySet<number> = new Set()): WritePlan {
  const { request } = run;
  const columns = plannedColumns(run, barred);
  const change = changeIn(run);
  const sheets = subjectsOf(run).map((one) => plannedSheet(run, one, columns, change));
  return {
    sheetId: run.reading.sheetId,
    customers: run.orders && {
      name: run.place.reading.sheet,
      isNew: run.orders.isNew,
      place: run.place,
    },
    rows: customerRows(run, columns),
    expected: expectedCells(run, columns),
    kept: request.keepOverrides ? keptTiers(columns) : {},
    columns,
    sheets,
    history: {
      ...plannedHistory(recordOf(run, columns), run.place.reading.history, keptRuns(run.place.reading)),
      list: run.place.reading.list,
      stack: run.place.reading.stack,
    },
    choices: choicesText(run.request, run.source.columns, chosenPlace(run.reading, run.source)),
    // A redo compares what it writes, reads the workbook anew, and is another run than the one that a person may have cancelled.
    request: { ...request, fingerprint: null, workbook: undefined, run: undefined },
    settings: run.reading.settings ?? null,
  };
}

/**
 * How many runs are kept: undo and tiers changed by hand need some, whatever a person set.
 *
 * @param reading with what the person set
 * @example keptRuns({ settings: { history: false } }) // => 5
 */
export function keptRuns({ settings }: Pick<WorkbookReading, "settings">): number {
  return settings?.history === false ? UNDO_RUNS : HISTORY_RUNS;
}

/** @private */
function keptTiers(columns: readonly PlannedColumn[]): KeptTiers {
  return Object.fromEntries(
    columns
      .filter(({ overrides }) => overrides.length > 0)
      .map(({ mark, overrides, contents, firstRow }) => [
        `${mark.model}/${mark.id}`,
        overrides.map(({ customer, row }): KeptTier => [customer, contents[row - firstRow] ?? ""]),
      ]),
  );
}

/** The tiers as the models worked them out, not as a person changed them. @private */
function recordOf(run: Run, columns: readonly PlannedColumn[]): RunToRecord {
  const { date, days, currency, judged, place, table, models, orders, language, movement } = run;
  const tiers = models.flatMap(({ model, outcome }) => {
    const column = outcome.columns.find(({ labels }) => labels);
    const { labels = [], cells = [] } = column ?? {};
    return column ? [{ model: model.id, cells, order: tierOrder(model.actions ?? [], labels) }] : [];
  });
  // A sheet that a run left when it broke off gets its name at the end.
  const known = place.reading.sheet;
  const sheet = isIncompleteText(known) ? TEXTS.customersTitle[language] : known;
  const kept = run.request.keepOverrides ? keptOf(run, columns) : [];
  const comparedWith = movement?.run;
  return {
    date,
    sheet,
    table,
    areAddedUp: orders !== null,
    ...judged,
    currency,
    days,
    comparedWith,
    tiers: [...tiers, ...kept],
  };
}

/** The tiers that stay as a person changed them, for models that have any or had. @private */
function keptOf({ table, place, date }: Run, columns: readonly PlannedColumn[]): RunToRecord["tiers"] {
  const { models } = place.reading.history;
  return columns.flatMap(({ mark, labels, overrides }) => {
    const model = keptColumn(mark.model);
    if (labels.length === 0 || (overrides.length === 0 && !models.includes(model))) return [];
    const ofRow = new Map(overrides.map((one) => [one.row, keptText(one, date)]));
    return [{ model, cells: table.sheetRows.map((row) => ofRow.get(row) ?? "") }];
  });
}

/** What changed for a customer since the run before; none where there is nothing to compare with. @private */
function changeIn({
  movement,
  models,
}: Pick<Run, "movement" | "models">): ((row: number) => Text) | undefined {
  if (!movement) return undefined;
  const handSet = models.find(({ model }) => model.id === movement.model)?.handSet;
  const { ofCustomer, tiers } = movement;
  return (row) =>
    inEveryLanguage((language) => {
      const moved = ofCustomer[row];
      return moved ? changeText(moved, tiers, handSet?.[row], language) : "";
    });
}

/** One model tells its own story; several are told together first. @private */
function subjectsOf(run: Run): readonly SheetSubject[] {
  if (run.models.length < 2) return run.models;
  return [...run.models, { model: OVERVIEW, outcome: { report: overviewReport(run), method: "" } }];
}

/**
 * What the plan will write, for a person to check first.
 *
 * @param plan from `planOf`
 * @param freeNames the name of a new sheet by its title
 * @example placesOf({ columns: [{ mark: { model: "pyramid", id: "tier" }, title: "Tier", column: 11, isNew: true }], sheets: [] }, {}).columns // => [{ header: "Tier", letter: "K", isNew: true }]
 */
export function placesOf(
  plan: Pick<WritePlan, "columns" | "sheets">,
  freeNames: WorkbookReading["freeNames"],
): Pick<Preview, "columns" | "sheets"> {
  return {
    columns: shownColumns(plan.columns).map(({ title, column, isNew }) => ({
      header: title,
      letter: columnLetters(column),
      isNew,
    })),
    sheets: plan.sheets.map(({ title, existing }) => ({
      name: existing?.name ?? freeNames[title] ?? title,
      isNew: existing === null,
    })),
  };
}

/**
 * The columns beside the customer's name.
 *
 * @param columns of a plan
 * @example shownColumns([{ mark: { model: "customers", id: "customer" } }]) // => []
 */
export function shownColumns(columns: readonly PlannedColumn[]): readonly PlannedColumn[] {
  return columns.filter(({ mark }) => mark.model !== CUSTOMERS || mark.id !== FIELDS.customer.id);
}

/**
 * Every tier that a person changed, with its cell.
 *
 * @param plan from `planOf`
 * @example overridesOf({ columns: [{ column: 11, overrides: [{ row: 7, customer: "Ann", computed: "Small", kept: "VIP" }] }] })[0].cell // => "K7"
 */
export function overridesOf({
  columns,
}: {
  readonly columns: readonly Pick<PlannedColumn, "column" | "overrides">[];
}): (Override & { readonly cell: string })[] {
  return columns.flatMap(({ column, overrides }) =>
    overrides.map((override) => ({ ...override, cell: `${columnLetters(column)}${override.row}` })),
  );
}
