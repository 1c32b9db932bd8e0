/** What a run will write and where, as data: shown in the preview, then applied call by call. */

import { columnLetters } from "../../core/cells/column-letters";
import { changeCell, movedText, moversByMoney } from "../../core/movement/movement-texts";
import { amountText } from "../../core/report/plain-number";
import { FIELDS } from "../../core/table/fields";
import { type Table, textsIn } from "../../core/table/table";
import { filledText, inEveryLanguage, type Language, type Text } from "../../core/texts/language";
import type { Preview, Receipt } from "../contract/contract";
import type { RunRequest } from "../contract/requests";
import { columnNumber } from "../reading/address";
import { chosenPlace } from "../reading/chosen-place";
import { customerKeys } from "../reading/customer-key";
import { isIncompleteText } from "../reading/customers-columns";
import { type Remark, remarkViews } from "../reading/remark";
import {
  CUSTOMERS,
  type KeptTier,
  type KeptTiers,
  type Place,
  type WorkbookReading,
} from "../reading/sheet-reading";
import { rowPrint } from "../record/customer-places";
import {
  HISTORY_ROWS,
  HISTORY_RUNS,
  type PlannedHistory,
  plannedHistory,
  type RunToRecord,
} from "../record/history";
import { keptColumn, keptText, type Override } from "../record/override";
import { type CustomerRows, UNDO_RUNS } from "../record/undo";
import { choicesText } from "../run/choices";
import type { RunMovement } from "../run/movement";
import { sinceText } from "../run/movement-report";
import type { Run } from "../run/run";
import { problemViews } from "../run/views";
import { TEXTS } from "../texts";
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
  readonly history: PlannedHistory;
  /** The choices of this run, for the next time. */
  readonly choices: string;
  /** What was asked, so that the run can be redone once it is undone. */
  readonly request: RunRequest;
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
    history: plannedHistory(recordOf(run, columns), run.place.reading.history, keptRuns(run.place.reading)),
    choices: choicesText(run.request, run.source.columns, chosenPlace(run.reading, run.source)),
    // A redo compares what it writes, and is another run than the one that a person may have cancelled.
    request: { ...request, fingerprint: null, run: undefined },
  };
}

/** Undo and tiers changed by hand need some, whatever a person set. @private */
function keptRuns({ settings }: Pick<WorkbookReading, "settings">): number {
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

/** @private */
function customerRows({ place, source, table }: Run, columns: readonly PlannedColumn[]): CustomerRows {
  const { row, rows } = place.area;
  const keys = Array.from({ length: rows }, (): string | null => null);
  customerKeys(table).forEach((key, index) => {
    keys[(table.sheetRows[index] as number) - row] = key;
  });
  // Customers of orders stand where the run puts them, any other where the person chose a column.
  const own = columns.find(({ mark }) => mark.model === CUSTOMERS && mark.id === FIELDS.customer.id);
  const named = table.columns[FIELDS.customer.id];
  const column = own?.column ?? (named ? columnNumber(named.letter) : null);
  const header = own?.title ?? named?.header ?? "";
  const unsure = rowsToPrint(table, column !== null);
  if (own || unsure.size === 0) return { column, header, firstRow: row, keys };
  const read = source.columns.map(({ letter }) => columnNumber(letter));
  const { cells } = place.reading;
  const printed = keys.map((_, index) =>
    unsure.has(row + index) ? rowPrint(cells[row - 1 + index] ?? [], read) : "",
  );
  return { column, header, firstRow: row, keys, prints: { columns: read, rows: printed } };
}

/** Sheet rows of customers whom a name does not tell: there is none, or several have it. @private */
function rowsToPrint(table: Table, areNamed: boolean): ReadonlySet<number> {
  const rows = table.sheetRows;
  if (!areNamed) return new Set(rows);
  const names = textsIn(table, FIELDS.customer);
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return new Set(rows.filter((_, index) => names[index] !== "" && counts.get(names[index] ?? "") !== 1));
}

/** The tiers as the models worked them out, not as a person changed them. @private */
function recordOf(run: Run, columns: readonly PlannedColumn[]): RunToRecord {
  const { date, judged, place, table, models, orders, language } = run;
  const tiers = models.flatMap(({ model, outcome }) => {
    const column = outcome.columns.find(({ labels }) => labels);
    return column ? [{ model: model.id, cells: column.cells }] : [];
  });
  // A sheet that a run left when it broke off gets its name at the end.
  const known = place.reading.sheet;
  const sheet = isIncompleteText(known) ? TEXTS.customersTitle[language] : known;
  const kept = run.request.keepOverrides ? keptOf(run, columns) : [];
  return { date, sheet, table, areAddedUp: orders !== null, ...judged, tiers: [...tiers, ...kept] };
}

/** The tiers that stay as a person changed them, for models that have any or had. @private */
function keptOf({ table, place }: Run, columns: readonly PlannedColumn[]): RunToRecord["tiers"] {
  const { models } = place.reading.history;
  return columns.flatMap(({ mark, labels, overrides }) => {
    const model = keptColumn(mark.model);
    if (labels.length === 0 || (overrides.length === 0 && !models.includes(model))) return [];
    const ofRow = new Map(overrides.map((one) => [one.row, keptText(one)]));
    return [{ model, cells: table.sheetRows.map((row) => ofRow.get(row) ?? "") }];
  });
}

/** What changed for a customer since the run before; none where there is nothing to compare with. @private */
function changeIn({ movement }: Pick<Run, "movement">): ((row: number) => Text) | undefined {
  if (!movement) return undefined;
  const { ofCustomer, tiers } = movement;
  return (row) =>
    inEveryLanguage((language) => {
      const moved = ofCustomer[row];
      return moved ? changeCell(moved, tiers, language) : "";
    });
}

/** One model tells its own story; several are told together first. @private */
function subjectsOf(run: Run): readonly SheetSubject[] {
  if (run.models.length < 2) return run.models;
  return [...run.models, { model: OVERVIEW, outcome: { report: overviewReport(run) } }];
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

/**
 * What was written, once the plan is applied.
 *
 * @param plan the applied plan
 * @param run it came from
 * @param sheets names of the summary sheets that were written
 * @param reader the user's language
 * @param missingCharts charts that Google refused
 * @example receiptOf({ columns: [], sheets: [], history: { drop: { runs: 0 } } }, { place: { reading: { sheet: "Data" } }, check: { rows: 3, problemCount: 0, problems: [], remarks: [] } }, [], "en").rows // => 3
 */
export function receiptOf(
  plan: WritePlan,
  { check, place, movement }: Run,
  sheets: readonly string[],
  reader: Language,
  missingCharts = 0,
): Receipt {
  return {
    columns: plan.columns.map(({ title, mark, column, filled }) => ({
      header: title,
      model: mark.model,
      letter: columnLetters(column),
      filled,
    })),
    sheets: [...sheets],
    sheet: place.reading.sheet,
    rows: check.rows,
    overrideCount: overridesOf(plan).length,
    ...(movement ? { movement: movementView(movement, reader) } : {}),
    ...(missingCharts > 0 ? { missingCharts } : {}),
    problemCount: check.problemCount,
    counts: check.counts,
    problems: problemViews(check.problems, reader),
    remarks: remarkViews(
      [
        ...check.remarks,
        ...expiredRemarks(plan, place.reading),
        ...droppedRemarks(plan.history, keptRuns(place.reading)),
      ],
      reader,
    ),
  };
}

/** So many movers are named in the receipt. */
const NAMED_MOVERS = 5;

/** @private */
function movementView(movement: RunMovement, reader: Language): NonNullable<Receipt["movement"]> {
  const { since, tiers, nameOf, movements } = movement;
  const { counts, atStake, all } = movements;
  const { rose, fell, new: added, lost } = counts;
  return {
    since,
    rose,
    fell,
    new: added,
    lost,
    atStake,
    summary: sinceText(movement, reader),
    movers: moversByMoney(all)
      .slice(0, NAMED_MOVERS)
      .map((moved) => movedText(nameOf(moved), moved, tiers, reader)),
  };
}

/** So many customers are named in a remark. */
const NAMED_CUSTOMERS = 5;

/**
 * Tiers changed by hand that stayed for as many runs as a person wished and give way now.
 *
 * @param plan from `planOf`
 * @param reading with what the person set
 * @example expiredRemarks({ columns: [{ accepted: [{ customer: "Ann", isExpired: true }] }] }, { settings: { keptRuns: 3 } })[0].text.en // => "1 tier changed by hand stayed for 3 runs and gives way to the computed one: Ann."
 */
export function expiredRemarks(
  { columns }: { readonly columns: readonly Pick<PlannedColumn, "accepted">[] },
  { settings }: Pick<WorkbookReading, "settings">,
): Remark[] {
  const customers = [
    ...new Set(
      columns.flatMap(({ accepted }) => accepted.filter((one) => one.isExpired).map((one) => one.customer)),
    ),
  ];
  if (customers.length === 0) return [];
  const named = customers.slice(0, NAMED_CUSTOMERS).join(", ");
  const places = {
    count: customers.length,
    runs: settings?.keptRuns ?? 0,
    customers: customers.length > NAMED_CUSTOMERS ? `${named}, …` : named,
  };
  return [{ id: "tiers-expired", text: filledText(TEXTS.tiersExpired, places), rows: [], change: null }];
}

/** @private */
function droppedRemarks({ drop }: Pick<PlannedHistory, "drop">, most: number): Remark[] {
  if (drop.runs === 0) return [];
  const places = { runs: most, rows: amountText(HISTORY_ROWS), count: drop.runs };
  return [{ id: "runs-dropped", text: filledText(TEXTS.runsDropped, places), rows: [], change: null }];
}
