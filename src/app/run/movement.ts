/** Who moved since an earlier run over the same customers, by the tiers of a model. */

import { type Cell, textOf, tidy } from "../../core/cells/cell";
import { areSameCurrency } from "../../core/cells/currency";
import { type Movement, type Movements, movements } from "../../core/movement/movement";
import { labelNamed, NO_LABEL } from "../../core/report/label";
import type { ResultColumn } from "../../core/report/report";
import type { Table } from "../../core/table/table";
import { alike, filledText, LANGUAGES } from "../../core/texts/language";
import type { Remark } from "../reading/remark";
import type { HistoryReading, RecordedRows, RecordedRun } from "../reading/sheet/sheet-reading";
import { HISTORY_COLUMNS } from "../record/history-columns";
import { customersNow, customersThen, sameCustomers } from "../record/same-customers";
import { isOtherOrder } from "../record/tier-order";
import { TEXTS } from "../texts";
import type { Judged } from "./judged";
import type { ModelRun } from "./model-run";

/** What changed by the tiers of one model. */
export interface RunMovement {
  readonly model: string;
  /** The number of the earlier run. */
  readonly run: number;
  /** Day of the data of the earlier run. */
  readonly since: string;
  /** Names of the tiers, best first. */
  readonly tiers: readonly string[];
  readonly movements: Movements;
  /** One per customer of the table; `null` for one who had no tier then and has none now. */
  readonly ofCustomer: readonly (Movement | null)[];
  readonly nameOf: (moved: Movement) => string;
  /** How many customers a person set by hand: they too move by the tiers that the rule gives. */
  readonly byHand: number;
}

/** What is compared. */
export interface ComparedRun {
  readonly table: Table;
  readonly judged: Judged;
  readonly history: HistoryReading;
  /** Day of the data of this run. */
  readonly date: string;
  /** How many days of orders were added up, 0 for all of them; left out for a list of customers. */
  readonly days?: number | undefined;
  /** Of the amounts, where it is known. */
  readonly currency?: string | undefined;
}

/**
 * The runs that may be compared with, first choice first: the last one over these customers whose data are of an earlier
 * day, so that running once more over the same data still tells what changed; without such a run all of the same day, of
 * which the latest with other data tells it. Sums of a quarter are compared with those of a quarter, and the tiers of a
 * model with those that it gave itself.
 *
 * @param history as read
 * @param now day of the data, and how many days of orders they are
 * @param model whose tiers are compared
 * @example comparedRuns({ models: [], runs: [{ run: 1, date: "2024-01-31" }], last: [[1, "2024-01-31", "Data", "Ann", 9]] }, { date: "2024-06-30" }, "abc")[0].run.date // => "2024-01-31"
 */
export function comparedRuns(
  history: Pick<HistoryReading, "runs" | "last" | "earlier">,
  now: Pick<ComparedRun, "date" | "days">,
  model: string,
): readonly RecordedRows[] {
  const all = recordedRuns(history)
    .filter(({ run }) => whyNotCompared(run, now) === null && !run.idle?.includes(model))
    .reverse();
  const earlierDay = all.find(({ run: { date } }) => date !== undefined && date !== now.date);
  return earlierDay ? [earlierDay] : all;
}

/** Why a run tells nothing of who moved since; `null` where it does. @private */
function whyNotCompared(
  { date, days }: RecordedRun,
  now: Pick<ComparedRun, "date" | "days">,
): keyof typeof NOT_COMPARED | null {
  if (date !== undefined && date > now.date) return "later";
  return haveLikePeriods(days, now.days) ? null : "otherPeriod";
}

const NOT_COMPARED = { later: TEXTS.comparedWithLater, otherPeriod: TEXTS.comparedWithOtherPeriod };

/**
 * Whether sums over two periods may be compared: both of all orders, or over about as many days.
 *
 * @param one how many days, 0 for all; left out where it is not known, as for lists of customers
 * @param other likewise
 * @example haveLikePeriods(90, 92) // => true
 * @example haveLikePeriods(0, 92) // => false
 */
export function haveLikePeriods(one: number | undefined, other: number | undefined): boolean {
  if (one === undefined || other === undefined) return true;
  return Math.min(one, other) >= Math.max(one, other) * LIKE;
}

/** Months and quarters are of 28 to 31 and 90 to 92 days. */
const LIKE = 0.9;

/**
 * Why nobody is said to have moved though a run over these customers is recorded; none where one is compared with. One over
 * the same data is none to compare with: the run after it may be of later data, as where a quarter is taken once more.
 *
 * @param history as read
 * @param now day of the data, and how many days of orders they are
 * @param isSaid whether it is said who moved
 * @example notComparedRemarks({ runs: [], last: [] }, { date: "2024-01-31" }) // => []
 */
export function notComparedRemarks(
  history: Pick<HistoryReading, "runs" | "last" | "earlier">,
  now: Pick<ComparedRun, "date" | "days">,
  isSaid = false,
): Remark[] {
  const runs = recordedRuns(history).map(({ run }) => ({ run, why: whyNotCompared(run, now) }));
  const [last] = runs.slice(-1);
  if (isSaid || !last?.why) return [];
  if (runs.some(({ run, why }) => why === null && run.date !== now.date)) return [];
  const day = alike(last.run.date ?? String(last.run.run));
  return [
    { id: "run-not-compared", text: filledText(NOT_COMPARED[last.why], { day }), rows: [], change: null },
  ];
}

/**
 * The runs over these customers that were read, oldest first.
 *
 * @param history as read
 * @example recordedRuns({ runs: [], last: [] }) // => []
 */
export function recordedRuns({
  runs,
  last,
  earlier = [],
}: Pick<HistoryReading, "runs" | "last" | "earlier">): readonly RecordedRows[] {
  const run = runs.find((one) => one.run === last[0]?.[0]);
  return run ? [...earlier, { run, rows: last }] : earlier;
}

/**
 * The movements of a model with tiers; `null` where there is no earlier run, or one of other tiers or of none of these
 * customers, or only one of the same day from which nobody moved.
 *
 * @param model of the run, finished
 * @param compared what is compared
 * @example movementOf({ model: { id: "abc" }, outcome: { columns: [] } }, { history: { models: [], runs: [], last: [] }, date: "2024-01-31" }) // => null
 */
export function movementOf(model: ModelRun, compared: ComparedRun): RunMovement | null {
  for (const before of comparedRuns(compared.history, compared, model.model.id)) {
    const found = movementSince(before, model, compared);
    if (found) return found;
  }
  return null;
}

/** @private */
function movementSince(before: RecordedRows, model: ModelRun, compared: ComparedRun): RunMovement | null {
  const { table, judged, history, date } = compared;
  const column = labelColumnOf(model);
  const at = history.models.indexOf(model.model.id);
  if (!column || at < 0 || before.run.forgotten?.includes(model.model.id)) return null;
  if (areReordered(before.run, model, column)) return null;
  const placeOf = placesOf(model, column);
  const tiersThen = before.rows.map((row) => placeOf(row[HISTORY_COLUMNS.length + at]));
  if (tiersThen.includes(UNKNOWN) || tiersThen.every((place) => place === NO_LABEL)) return null;
  const then = customersThen(before.rows, history.models);
  const isSameField = before.run.basis === undefined || before.run.basis === judged.basis;
  const areAlike = isSameField && areLikeCurrencies(before.run.currency, compared.currency);
  const now = customersNow(table, judged.values);
  const matched = sameCustomers(now, then);
  // Another table of the sheet, or another list in its place: nobody moved from the one to the other.
  if (matched.every((at) => at < 0)) return null;
  const moves = movements(
    { places: tiersThen, values: then.map(({ value }) => (areAlike ? value : Number.NaN)) },
    {
      places: column.cells.map(placeOf),
      values: table.sheetRows.map((_, index) => judged.values[index] ?? Number.NaN),
    },
    matched,
  );
  const areScores = judged.basis === "";
  const found = areScores ? amongScored(moves) : moves;
  const { rose, fell, new: added, lost } = found.counts;
  // The same data once more are no later state of them.
  if (before.run.date === date && rose + fell + added + lost === 0) return null;
  const ofCustomer: (Movement | null)[] = table.sheetRows.map(() => null);
  for (const moved of found.all) if (moved.nowAt >= 0) ofCustomer[moved.nowAt] = moved;
  return {
    model: model.model.id,
    run: before.run.run,
    since: before.run.date ?? textOf(before.rows[0]?.[HISTORY_COLUMNS.indexOf("date")]),
    tiers: column.labels ?? [],
    // Neither a score that is lost nor money of another kind is at stake.
    movements: areScores || !areAlike ? { ...found, atStake: null } : found,
    ofCustomer,
    byHand: (model.handSet ?? []).filter((set) => set !== "").length,
    nameOf: (moved) => (moved.nowAt >= 0 ? now[moved.nowAt] : then[moved.thenAt])?.name ?? "",
  };
}

/** @private */
function areLikeCurrencies(one: string | undefined, other: string | undefined): boolean {
  return one === undefined || other === undefined || one === other || areSameCurrency(one, other);
}

/**
 * What a person should know where a model's tiers have other names or another order than in the run before, or amounts another currency:
 * nobody moved from the one to the other, and no money is at stake.
 *
 * @param model of the run, finished
 * @param compared what is compared
 * @example otherKindRemarks({ model: { id: "abc" }, outcome: { columns: [] } }, { history: { models: [], runs: [], last: [] }, date: "2024-01-31" }) // => []
 */
export function otherKindRemarks(model: ModelRun, compared: ComparedRun): Remark[] {
  const column = labelColumnOf(model);
  const { id, title } = model.model;
  const at = compared.history.models.indexOf(id);
  const [before] = comparedRuns(compared.history, compared, id);
  if (!column || at < 0 || !before || before.run.forgotten?.includes(id)) return [];
  const day = alike(before.run.date ?? String(before.run.run));
  const placeOf = placesOf(model, column);
  const haveOtherNames = before.rows.some((row) => placeOf(row[HISTORY_COLUMNS.length + at]) === UNKNOWN);
  const then = before.run.currency;
  const text =
    haveOtherNames || areReordered(before.run, model, column)
      ? filledText(TEXTS.otherTierNames, { day, model: title })
      : areLikeCurrencies(then, compared.currency)
        ? null
        : filledText(TEXTS.otherCurrency, {
            day,
            earlier: alike(then ?? ""),
            now: alike(compared.currency ?? ""),
          });
  return text ? [{ id: "run-of-other-kind", text, rows: [], change: null }] : [];
}

/** @private */
function areReordered(
  before: RecordedRun,
  { model: { id, actions = [] } }: ModelRun,
  { labels = [] }: ResultColumn,
): boolean {
  return isOtherOrder(before.tierOrder?.[id], actions, labels);
}

/** Whoever is on both lists is neither new nor lost for want of a score: nothing is compared. @private */
function amongScored(moves: Movements): Movements {
  const all = moves.all.filter(
    ({ nowAt, thenAt, from, to }) => nowAt < 0 || thenAt < 0 || (from !== NO_LABEL && to !== NO_LABEL),
  );
  const counts = { rose: 0, fell: 0, same: 0, new: 0, lost: 0 };
  for (const { change } of all) counts[change]++;
  return { ...moves, all, counts };
}

/**
 * The column of a model's tiers, one per customer; `undefined` for a model without, or one that judges orders.
 *
 * @param model of the run, finished
 * @example labelColumnOf({ outcome: { columns: [{ id: "tier", labels: ["VIP"] }] } }).id // => "tier"
 */
export function labelColumnOf({ outcome }: Pick<ModelRun, "outcome">): ResultColumn | undefined {
  return outcome.columns.find(({ labels }) => labels);
}

/** A tier that is none of those of now. */
const UNKNOWN = -1;

/** The place of a tier by its name in any language, as the workbook's may have been another then. @private */
function placesOf({ model }: ModelRun, { labels = [] }: ResultColumn): (cell: Cell) => number {
  const places = new Map<string, number>();
  const actions = model.actions ?? [];
  for (const [place, name] of labels.entries()) {
    const known = labelNamed(actions, name);
    for (const language of LANGUAGES) if (known) places.set(tidy(known.label[language]), place);
  }
  for (const [place, name] of labels.entries()) places.set(tidy(name), place);
  return (cell) => {
    const text = tidy(textOf(cell));
    return text === "" ? NO_LABEL : (places.get(text) ?? UNKNOWN);
  };
}
