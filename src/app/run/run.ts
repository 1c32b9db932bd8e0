/** One run of the ticked models over the customers: the part that preview and write share. */

import { textOf } from "../../core/cells/cell";
import { dayOf } from "../../core/cells/date-column";
import { numbersOnly } from "../../core/cells/number-column";
import { InputError } from "../../core/problem";
import type { Field } from "../../core/table/field";
import { FIELDS } from "../../core/table/fields";
import { type EarlierRun, missingField, type Table } from "../../core/table/table";
import type { Language, Text } from "../../core/texts/language";
import { missingNeeds } from "../contract/needs";
import type { RunRequest } from "../contract/requests";
import { recordedColumns, recordedRemarks } from "../known/recorded-columns";
import { type Records, recordsIn } from "../known/records";
import { servicesIn, withServiceActions, withServiceReport } from "../known/services";
import { listRead } from "../orders/orders-read";
import { type OrdersRun, ordersRun } from "../orders/orders-run";
import { spanBefore, spanOf, spanOfDays, yearOf } from "../orders/period";
import { unusedOfOrders, withYesAndNo } from "../orders/unused-of-orders";
import { unusedRemarks } from "../reading/columns/columns-unused";
import { shownBefore, withEarlierResults } from "../reading/columns/mapping";
import { withoutSummed } from "../reading/columns/summed-periods";
import { allFields, FURTHER_FIELDS, ORDER_FIELDS } from "../reading/fields";
import { ofList } from "../reading/place/lists";
import { linesBelow } from "../reading/place/rows-below";
import { type Source, sourceOf } from "../reading/place/source";
import type { Question } from "../reading/remark";
import { belowRemarks } from "../reading/remarks-on-place";
import { isIncompleteText, withCustomersColumns } from "../reading/sheet/customers-columns";
import { fingerprintOf } from "../reading/sheet/fingerprint";
import { writtenLanguage } from "../reading/sheet/settings";
import {
  CUSTOMERS,
  type Place,
  type SheetReading,
  type WorkbookReading,
} from "../reading/sheet/sheet-reading";
import { formerKeys, lastTiers } from "../record/history";
import { leftBehindRemarks, otherListRemarks, recordRemarks } from "../record/history-remarks";
import { areLeftBehind } from "../record/override";
import { withRowsLeft } from "../record/rows-left";
import { ofStack } from "../record/stacked-lists";
import { markRemarks, settingsRemarks } from "../record/unreadable-marks";
import { changedMeanwhile } from "./changed-meanwhile";
import { type Check, checkOf, duplicateCustomers, oddOrderDays } from "./check";
import { periodsOf, runsOf } from "./earlier-runs";
import { withHandSet } from "./hand-set";
import { dataDay, daysAddedUp, type Judged, judgedBy } from "./judged";
import type { ModelRun } from "./model-run";
import { areAddedUp, readsOrders, type Segmenting, segmentingModels } from "./models";
import { moneyCurrency } from "./money-sign";
import {
  type ComparedRun,
  labelColumnOf,
  movementOf,
  notComparedRemarks,
  otherKindRemarks,
  type RunMovement,
} from "./movement";
import { CHANGE, withMovement } from "./movement-report";
import { oddListRemarks, oneLabelRemarks } from "./odd-lists";
import { otherRowsRemarks } from "./other-rows";
import { ownWordsRemarks } from "./own-words";
import { questionsOnRows, rowsAre } from "./rows-are";
import { withSharedTiers } from "./shared-tiers";

export interface Run {
  readonly request: RunRequest;
  /** The sheet that was read. */
  readonly reading: WorkbookReading;
  readonly language: Language;
  readonly source: Source;
  /** The customers, added up from orders when the rows are orders. */
  readonly table: Table;
  /** Where the customers stand, and the columns go. */
  readonly place: Place;
  /** What was made of the orders; `null` when the rows are customers. */
  readonly orders: OrdersRun | null;
  readonly check: Check;
  /** What cannot be told from the data and nobody answered yet. */
  readonly questions: readonly Question[];
  readonly models: readonly ModelRun[];
  /** What the customers were judged by, and the day of the data. */
  readonly judged: Judged;
  readonly date: string;
  /** How many days of orders were added up, 0 for all of them; `undefined` for a list of customers. */
  readonly days: number | undefined;
  /** Of the amounts; `undefined` where it is not known. */
  readonly currency: string | undefined;
  /** Who moved since an earlier run, by the first model with tiers; `null` where there is nothing to compare with. */
  readonly movement: RunMovement | null;
  readonly fingerprint: string;
  /** What the firm keeps of its customers; left out where it keeps nothing. */
  readonly records?: Records | undefined;
}

/**
 * Runs the ticked models; nothing is written.
 *
 * Labels follow the language, which is the spreadsheet's for all that is written. Throws when a model is unknown, cannot be used with these
 * columns or options, on a sheet that we made of results, or when the customers changed since the preview.
 *
 * @param given the sheet, as the add-on read it
 * @param request what to run
 * @param language of what the models say; the spreadsheet's when left out
 * @example runModels({ locale: "en_US", selection: { row: 1, column: 1, rows: 1, columns: 1 }, cells: [["Sales"], [9]], markedColumns: [], customersMark: null, history: { models: [], runs: [], last: [] }, markedSheets: [], templates: {} }, { headerLines: 1, mapping: { revenue: 0 }, decisions: {}, orders: null, models: [{ id: "pyramid", options: {} }], fingerprint: null, today: "2024-01-31" }).models[0].outcome.columns[0].cells // => ["VIP"]
 */
export function runModels(
  given: WorkbookReading,
  request: RunRequest,
  language = writtenLanguage(given),
): Run {
  if (given.isOurs) throw new InputError("OUR_SHEET", { sheet: given.sheet });
  if ([given, given.customers].some((one) => one && /[\r\n]/.test(one.sheet)))
    throw new InputError("SHEET_NAME");
  const whole = withCustomersColumns(given);
  const source = sourceOf(whole, request.headerLines);
  const reading = ofStack(ofList(whole, source.area), source.area);
  const read = listRead(source, request.mapping, allFields(), {
    decisions: request.decisions,
    areOrders: request.orders !== null,
  });
  const mapped = read.table;
  const fingerprint = fingerprintOf({ ...source, linesBelow: linesBelow(whole.cells, source.area) });
  if (request.fingerprint !== null && request.fingerprint !== fingerprint) throw changedMeanwhile("before");
  const judges = withSharedTiers(request.models.map(({ id, options }) => ({ ...modelNamed(id), options })));
  const orders =
    request.orders && areAddedUp(request)
      ? ordersRun(
          { ...mapped, ...dayAsked(request) },
          request.orders,
          reading,
          source,
          language,
          read.withoutOrder,
        )
      : null;
  const place = orders
    ? orders.place
    : withRowsLeft({ reading, area: source.area, headerRow: source.headerRow });
  const complete = (table: Table, from: SheetReading): Table => ({
    ...withEarlierResults(table, from, allFields()),
    ...dayAsked(request),
    templateSheet: (template) => reading.templates[template] ?? null,
  });
  const rows = { ...complete(mapped, reading), ...ordersChosen(mapped, request) };
  const records = keptIn(reading);
  const kept = records ? recordedColumns(orders?.table ?? mapped, records) : {};
  const own = orders ? complete(orders.table, place.reading) : rows;
  const table = { ...own, columns: { ...kept, ...own.columns } };
  const date = dataDay(request, table, orders);
  const history = comparedHistory(place.reading);
  const days = daysAddedUp(request, orders);
  const prepared = judges.map(({ model, segmentation, options }) => {
    const judged = readsOrders(segmentation) ? rows : table;
    const [missing] = missingNeeds(segmentation.needs, ({ id }) => judged.columns[id] !== undefined);
    if (missing) throw missingField(model.title, missing);
    const from = readsOrders(segmentation) ? reading : place.reading;
    const earlier = earlierRun(judged, { ...from, history: comparedHistory(from) }, model.id);
    const times = {
      runs: (field: Field) => runsOf(judged, history, { date, days }, field),
      periods: (field: Field) => periodsOf(table, orders, request.orders, field),
    };
    return { model, prepared: segmentation.prepare(options, language), table: { ...judged, earlier, times } };
  });
  const rowKind = rowsAre(source, request.mapping, request.decisions);
  const areOrders = request.orders !== null;
  const questions = [...questionsOnRows(rowKind, areOrders, request.decisions), ...read.questions];
  const problems = orders
    ? orders.found.problems
    : [
        ...duplicateCustomers(table),
        ...oddOrderDays(table),
        ...prepared.flatMap((one) => one.prepared.check(table)),
      ];
  const remarks = [
    ...belowRemarks(whole.cells, source),
    ...read.remarks,
    ...recordRemarks(place.reading.history, isRecordGone(place.reading)),
    ...markRemarks(reading.unreadableMarks ?? 0),
    ...settingsRemarks(reading.areSettingsUnknown ?? false),
    ...oddListRemarks(table),
    ...recordedRemarks(kept),
    ...(areOrders
      ? unusedOfOrders(mapped, source, readBy(judges, request.mapping))
      : unusedRemarks(
          {
            columns: withoutSummed(source, request.mapping, request.decisions).columns.map((column) => ({
              ...column,
              header: withYesAndNo(column),
            })),
          },
          request.mapping,
        )),
  ];
  const serviceOf = servicesIn(records, language);
  const finished = prepared.map((one) => {
    const outcome = withServiceReport(one.prepared.run(one.table), serviceOf, language);
    const labels = outcome.columns.flatMap((column) => column.labels ?? []);
    return { ...one, model: withServiceActions(one.model, serviceOf, labels), outcome };
  });
  const judged = judgedBy(table, finished);
  const currency = moneyCurrency({ source, request });
  const compared = { table, judged, date, days, currency, history };
  const settled = finished.map((one) =>
    one.table.sheetRows === table.sheetRows ? withHandSet(one, place, judged, request, language) : one,
  );
  const { models, movement } = moved(settled, compared, place, language);
  const told = [
    ...remarks,
    ...notComparedRemarks(history, compared, movement !== null),
    ...judging(finished, table)
      .slice(0, 1)
      .flatMap((model) => otherKindRemarks(model, compared)),
    ...leftBehindRemarks(leftBehind(finished, place, table, judged)),
    ...ownWordsRemarks(models, place, table, judged),
    ...(orders ? [] : otherListRemarks(reading)),
    ...(orders ? [] : otherRowsRemarks(judging(finished, table), place, source, request.decisions)),
    ...oneLabelRemarks(finished, table),
  ];
  const check = checkOf(rows, problems, source.area.rows - read.leftOut, told, source);
  const made = { request, reading, language, source, table, place, orders, fingerprint };
  return { ...made, check, questions, models, judged, date, days, currency, movement, records };
}

/** Titles of the models whose tiers stand beside other customers than the last run's; after a run that broke off they may. @private */
function leftBehind(
  models: readonly ModelRun[],
  { reading, headerRow }: Place,
  table: Table,
  { values }: Judged,
): Text[] {
  return models.flatMap((run) => {
    const { id, title } = run.model;
    const result = labelColumnOf(run);
    const own = reading.markedColumns.find((one) => one.model === id && one.id === result?.id);
    if (!own || !result || run.table.sheetRows !== table.sheetRows) return [];
    const header = headerRow === null ? "" : textOf(reading.cells[headerRow - 1]?.[own.column - 1]);
    if (isIncompleteText(header)) return [];
    const tiers = { reading, table, column: own.column, model: id, values };
    return areLeftBehind(tiers, result) ? [title] : [];
  });
}

/** Somebody deleted the record, or copied the file without it: tiers stand there of which nothing is known. @private */
function isRecordGone({ sheetId, markedColumns, history }: SheetReading): boolean {
  const ours = markedColumns.filter(({ model, id }) => model !== CUSTOMERS && id !== CHANGE);
  return ours.length > 0 && !history.runs.some((run) => run.sheetId === sheetId || run.isOpen);
}

/** Of what the columns of orders mean, what the orders or the models of a run make something of. @private */
function readBy(judges: readonly Segmenting[], mapping: RunRequest["mapping"]): RunRequest["mapping"] {
  const own = [
    FIELDS.customer,
    FIELDS.owner,
    FIELDS.revenue,
    FIELDS.profit,
    ...ORDER_FIELDS,
    ...FURTHER_FIELDS,
  ];
  const read = new Set(
    [...own, ...judges.flatMap(({ segmentation }) => segmentation.fields)].map(({ id }) => id),
  );
  return Object.fromEntries(Object.entries(mapping).filter(([id]) => read.has(id)));
}

/** @private */
function keptIn(reading: WorkbookReading): Records | undefined {
  const records = recordsIn(reading);
  const { customers, events, services } = records;
  return customers.length + events.length + services.size > 0 ? records : undefined;
}

/** A person may want no run compared with earlier ones; tiers changed by hand are told all the same. @private */
function comparedHistory({ history, settings }: SheetReading): SheetReading["history"] {
  return settings?.history === false ? { ...history, last: [], earlier: [] } : history;
}

/** Those with tiers of the customers. @private */
function judging(models: readonly ModelRun[], table: Table): ModelRun[] {
  return models.filter((model) => model.table.sheetRows === table.sheetRows && labelColumnOf(model));
}

/** The models with what moved since an earlier run. @private */
function moved(
  models: readonly ModelRun[],
  compared: ComparedRun,
  { reading }: Place,
  language: Language,
): Pick<Run, "models" | "movement"> {
  const judges = judging(models, compared.table);
  const [first] = judges;
  const movements = new Map(judges.map((model) => [model, movementOf(model, compared)]));
  const hasColumn = ({ model }: ModelRun) =>
    reading.markedColumns.some((one) => one.model === model.id && one.id === CHANGE);
  return {
    movement: (first && movements.get(first)) ?? null,
    models: models.map((model) => ({
      ...model,
      outcome: withMovement(model, movements.get(model) ?? null, model === first, hasColumn(model), language),
    })),
  };
}

/**
 * Lets a run be written only when nothing is left to ask. Throws `QUESTIONS_OPEN`.
 *
 * @param run from `runModels`
 * @example refuseOpenQuestions({ questions: [] }) // => undefined
 */
export function refuseOpenQuestions({ questions }: Pick<Run, "questions">): void {
  if (questions.length > 0) throw new InputError("QUESTIONS_OPEN", { count: questions.length });
}

/** The days of the orders, for models that judge the orders themselves. @private */
function ordersChosen(table: Table, { orders }: RunRequest): Pick<Table, "orders"> {
  const date = table.columns[FIELDS.date.id];
  const days = date?.type === "date" ? numbersOnly(date.days) : [];
  if (!orders || days.length === 0) return {};
  const data = spanOfDays([...days]);
  const period = spanOf(orders, data);
  return { orders: { period, data, before: spanBefore(orders, period), year: yearOf(period, data) } };
}

/** @private */
function dayAsked({ today }: RunRequest): Pick<Table, "today"> {
  const day = dayOf(today);
  return typeof day === "number" ? { today: day } : {};
}

/** What a model said of the customers before, in the record and in its columns. @private */
function earlierRun(table: Table, reading: SheetReading, model: string): EarlierRun {
  return {
    labels: () => {
      const recorded = lastTiers(reading.history, model);
      const { values } = judgedBy(table, []);
      return formerKeys(reading.history, table, values).map((key) => recorded.get(key ?? "") ?? "");
    },
    shown: (column) => shownBefore(table, reading, model, column),
  };
}

/** @private */
function modelNamed(id: string): Segmenting {
  const known = segmentingModels();
  const found = known.find(({ model }) => model.id === id);
  if (!found)
    throw new InputError("NO_SUCH_MODEL", {
      found: id,
      models: known.map(({ model }) => model.id).join(", "),
    });
  return found;
}
