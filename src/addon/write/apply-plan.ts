/** Applies a write plan in a fixed, small number of calls, whatever the number of rows. */

import type { PlannedColumn } from "../../app/plan/planned-columns";
import type { WritePlan } from "../../app/plan/write-plan";
import { isIncompleteText } from "../../app/reading/sheet/customers-columns";
import { writtenLanguage } from "../../app/reading/sheet/settings";
import { CUSTOMERS, isSameMark } from "../../app/reading/sheet/sheet-reading";
import { unpacked } from "../../app/record/layout";
import { changedMeanwhile } from "../../app/run/changed-meanwhile";
import { TEXTS } from "../../app/texts";
import { InputError } from "../../core/problem";
import { keepChoices, renewRevision } from "../read/choices-property";
import { forgetKept, storeKept } from "../read/kept-property";
import type { OpenWorkbook } from "../read/open-workbook";
import { tellProgress } from "../read/progress-cache";
import { rangeAt } from "../read/range-at";
import { type BegunRun, beginRun, notesOn } from "./begin-run";
import { drawCharts } from "./charts";
import { checkAllowed, checkInPlace, firstCell, placesOfColumns, type WrittenPlace } from "./check-in-place";
import { checkRoom, isFull, lacksRoom } from "./check-room";
import { colourTiers } from "./colours";
import { makeWritable, markNew, widenColumns, writeColumns } from "./column-writer";
import { markAgain, openCustomers } from "./customers-writer";
import { giveName, NEW_SHEET, type SheetSize } from "./insert-sheet";
import { protectColumns, protectSheet } from "./protection";
import { checkBetween, columnsOf, emptyLost, settle } from "./settle";
import { type BlockState, stateAgain, type WrittenSummary, writeSummary } from "./summary-writer";
import { undoLastRun } from "./undo";
import { removeAddedColumns, removePutIn } from "./undo-columns";
import { markCustomers, markFormer } from "./write-marks";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What became of a plan. */
interface AppliedPlan {
  /** Names of the summary sheets. */
  readonly sheets: string[];
  /** Charts that Google refused. */
  readonly missingCharts: number;
  /** The name that a sheet of customers got whose run had broken off before it was named. */
  readonly named: string | null;
}

/** What a run is to write, and where. */
interface Task {
  readonly plan: WritePlan;
  readonly opened: OpenWorkbook;
  /** The sheet with the customers; `null` for one that the run makes. */
  readonly existing: Sheet | null;
  readonly size: SheetSize;
  /** When it must stop, milliseconds since 1970. */
  readonly until: number;
  /** What is typed again before its last title; `null` for a run that redoes nothing. */
  readonly typeAgain: TypeAgain | null;
}

/** Types what a person had typed over what a run wrote, once it stands there. */
type TypeAgain = (sheet: Sheet) => void;

/** Charts and titles come last, in one go, and take up to a fifth of the calls that the sheets take. */
const END_OF_RUN = 1 / 5;

/**
 * Enters the run in the record, then writes columns and summary sheets, then the headers that say it is complete.
 *
 * Throws `DATA_CHANGED` when the customers or our columns are not where they were read: then nothing is written, or
 * what is written stays marked as incomplete. Throws `NO_ROOM` where the workbook has none: before it writes, or with all
 * that it wrote taken back. Throws `PAUSED` between two sheets when its time is up: the next run of the same request goes
 * on there.
 *
 * @param plan what to write
 * @param opened as read in the same run, under the same lock
 * @param until when it must stop, milliseconds since 1970
 * @param typeAgain what is typed again before the run's last title; `null` for a run that redoes nothing
 */
export function applyPlan(
  plan: WritePlan,
  opened: OpenWorkbook,
  until: number,
  typeAgain: TypeAgain | null,
): AppliedPlan {
  const size = sizeOf(plan, opened);
  const existing = plan.customers?.isNew ? null : (plan.customers ? opened.customers : opened)?.sheet;
  const columns = existing ? placesOfColumns(plan.columns, existing, size) : [];
  checkAllowed([...columns, ...placesOf(plan, opened)], opened.spreadsheet);
  checkRoom(plan, opened, size);
  try {
    return applied({ plan, opened, existing: existing ?? null, size, until, typeAgain });
  } finally {
    // Once it writes, also a run that breaks off: a refusal changes nothing.
    renewRevision();
  }
}

/** The summaries that stand, and the record, of which its first cell tells. @private */
function placesOf({ sheets }: WritePlan, { blocks, history }: OpenWorkbook): WrittenPlace[] {
  const summaries = sheets.flatMap(({ existing, row, column, width, lines }): WrittenPlace[] => {
    const found = blocks.find(({ sheetId }) => sheetId === existing?.sheetId);
    if (!found) return [];
    const rows = Math.min(lines.length, found.rows);
    return [{ sheet: found.sheet, sheetId: found.sheetId, row, column, rows, columns: width }];
  });
  return history ? [...summaries, firstCell(history.sheet)] : summaries;
}

/** @private */
function applied(task: Task): AppliedPlan {
  const run = beginRun(task.plan, task.opened, task.size);
  const kept: Kept = { forget: () => undefined };
  try {
    return carriedOut(task, run, kept);
  } catch (error) {
    // What a run finds that broke off before stays incomplete, as it was.
    if (isFull(error) && !run.isMending && isTakenOut(task.plan.history.run)) kept.forget();
    throw error;
  }
}

/** How to forget a person's tiers that were stored for the run that may follow one that breaks off. */
interface Kept {
  forget: () => void;
}

/** @private */
function carriedOut(task: Task, run: BegunRun, kept: Kept): AppliedPlan {
  const { opened, existing, size, until, typeAgain } = task;
  const plan = { ...task.plan, sheets: run.sheets };
  const incomplete = TEXTS.incomplete[writtenLanguage(opened.reading)];
  const made = new Set([run.recordId]);
  const start = () => {
    const workbook = plan.customers
      ? openCustomers(plan.customers, { ...run, sheetId: plan.sheetId }, opened, size, incomplete, made)
      : opened;
    const { sheetId } = workbook.reading;
    const forget = storeKept(sheetId, plan.kept);
    // What broke off before may have stored more.
    kept.forget = run.isMending ? () => forgetKept(sheetId) : forget;
    emptyLost(workbook.reading.lost ?? [], workbook.sheet);
    makeRoom(run, plan.history.run, workbook, size);
    // Last, because a blank row says nothing of a run that broke off; the titles follow at once.
    if (plan.customers?.place.reading.customersMark?.isToBePutIn) workbook.sheet.insertRowsBefore(1, 1);
    return workbook;
  };
  const workbook = existing ? startAt(existing, start, task, run, kept) : start();
  const { sheet, reading } = workbook;
  const written = { rows: endOf(plan), columns: size.columns + run.missingColumns };
  const last = typeAgain ? plan.columns.find(({ headerRow }) => headerRow !== null) : undefined;
  const untitled = (all: readonly PlannedColumn[]) =>
    all.map((one) => (last && isSameMark(one.mark, last.mark) ? { ...one, title: incomplete } : one));
  const unfinished = { ...run, columns: untitled(run.columns) };
  const columns = writeColumns(unfinished, workbook, incomplete, (soFar) => {
    if (existing) checkBetween(plan, soFar, workbook, written, incomplete);
  });
  colourTiers(run.columns, workbook, run.grown, plan.customers?.isNew === true, plan.request.headerLook);
  widenColumns(run.columns, run.request, sheet);
  if (plan.customers && existing && opened.customers?.headerRow === 0)
    markAgain(plan.customers, plan, opened.customers);
  const isMarked = plan.columns.some(({ headerRow }) => headerRow !== null);
  if (plan.customers?.isNew) made.add(reading.sheetId);
  const links = new Map<string, number>();
  const sheets: WrittenSummary[] = [];
  let missingCharts = 0;
  const begun = Date.now();
  // Each click takes the run one sheet further at least; what is to come takes as long as what this one wrote did.
  const stopInTime = (sheetsToCome: number) => {
    const written = sheets.filter(({ model }) => !run.standing.has(model)).length;
    const now = Date.now();
    if (written === 0 || now + ((now - begun) / written) * sheetsToCome <= until) return;
    for (const { pause } of sheets) pause();
    run.pause(sheets.length);
    throw new InputError("PAUSED", { written: sheets.length, sheets: plan.sheets.length });
  };
  let isTitled = false;
  try {
    const blocks = blocksAgain(plan, run, opened);
    for (const [at, planned] of plan.sheets.entries()) {
      stopInTime(1);
      tellProgress("writing", at + 1, plan.sheets.length);
      const block = blocks.get(planned.model);
      const summary = writeSummary(planned, {
        workbook,
        links,
        made,
        // Where a column says so, somebody may delete it, and a run that is ended by force can say nothing more.
        incomplete: at === 0 || !isMarked ? incomplete : null,
        before: block ? { ...block, layout: unpacked(block.layout) } : null,
        isMending: run.unfinished.has(planned.model),
        attempts: run.attempts.get(planned.model) ?? [],
        heightBefore: run.heights.get(planned.model) ?? null,
        isThere: run.standing.has(planned.model),
        left: newestOf(sheets, run)?.sheet ?? sheet,
        unnamed: incomplete,
      });
      links.set(planned.model, summary.sheetId);
      made.add(summary.sheetId);
      sheets.push(summary);
    }
    stopInTime(sheets.length * END_OF_RUN);
    settle({ ...plan, columns: untitled(plan.columns) }, workbook, written, incomplete, () => {
      isTitled = true;
      // A look settled what was written; charts are drawn from cells that are filled, and a run is complete without
      // those that Google refuses.
      const refused = drawCharts(sheets.map(({ charts }) => charts));
      for (const { markCharts } of sheets) markCharts(refused);
      missingCharts = refused.length;
      if (opened.reading.settings?.protection) protectNew(run, made, sheet, workbook.spreadsheet, opened);
      for (const { finish } of [...columns, ...sheets.slice(1)]) finish();
    });
    typeAgain?.(sheet);
    if (last) titleLast(last, workbook);
    // Last of all: until the titles of columns were looked at, it says that they may stand over another's.
    sheets[0]?.finish();
  } catch (error) {
    // Where titles no longer say "incomplete", all summaries say it; until then the first one does.
    if (isTitled) for (const { breakOff } of sheets) breakOff();
    throw error;
  }
  const named =
    plan.customers && isIncompleteText(plan.customers.name)
      ? giveName(workbook.spreadsheet, sheet, TEXTS.customersTitle[writtenLanguage(reading)])
      : null;
  // Nothing looked at the titles of summaries: what Google put off fails here, before the run is closed.
  if (!isMarked) SpreadsheetApp.flush();
  run.close(reading.sheetId);
  kept.forget();
  keepChoices(plan.sheetId, plan.choices);
  return { sheets: sheets.map(({ name }) => name), missingCharts, named };
}

/**
 * Makes room, marks and only then looks, directly before the first write, so that there is little time in which somebody
 * may move or type something. Where something is not in its place, the run is taken out again. @private
 */
function startAt(
  sheet: Sheet,
  start: () => OpenWorkbook,
  task: Task,
  run: BegunRun,
  kept: Kept,
): OpenWorkbook {
  const { plan, opened, size } = task;
  try {
    const workbook = start();
    checkInPlace(plan.expected, "before", sheet, size);
    if (makeWritable(run, sheet)) checkInPlace(plan.expected, "before", sheet, size);
    return workbook;
  } catch (error) {
    run.cancel();
    if (!run.isMending) kept.forget();
    // What somebody deleted meanwhile needs nothing taken back.
    if (!opened.spreadsheet.getSheetById(sheet.getSheetId())) throw changedMeanwhile("before");
    takeBack(sheet, task, run);
    // Whatever failed because rows were moved meanwhile is told as that.
    checkInPlace(plan.expected, "before", sheet, size);
    throw error;
  }
}

/**
 * What stands in the summaries that are written in place, looked at once more directly before the first of them: what
 * people wrote beside our cells meanwhile stays, and a block that is not in its place is not written. @private
 */
function blocksAgain(
  { sheets }: WritePlan,
  { blocks, standing }: BegunRun,
  { blocks: found }: OpenWorkbook,
): BegunRun["blocks"] {
  return new Map(
    sheets.flatMap((planned): [string, BlockState][] => {
      const before = blocks.get(planned.model);
      const block = found.find(({ sheetId }) => sheetId === planned.existing?.sheetId);
      if (!before || !block || standing.has(planned.model)) return before ? [[planned.model, before]] : [];
      const now = stateAgain(block, planned, before);
      if (!now || notesOn(planned, now).length > 0) throw changedMeanwhile("after");
      return [[planned.model, now]];
    }),
  );
}

/** Whether a run for which the workbook has no room is taken back: one that cannot be finished leaves nothing. @private */
function isTakenOut(run: number): boolean {
  try {
    undoLastRun(true, run);
    return true;
  } catch {
    // What is written says that it is incomplete, and an undo takes it back once there is room.
    return false;
  }
}

/** @private */
function makeRoom(run: BegunRun, number: number, workbook: OpenWorkbook, size: SheetSize): void {
  if (run.missingColumns > 0) workbook.sheet.insertColumnsAfter(size.columns, run.missingColumns);
  markNew(run, number, workbook);
}

/** Each new sheet goes right of the one made before it. @private */
function newestOf(
  sheets: readonly WrittenSummary[],
  { blocks, unfinished }: BegunRun,
): WrittenSummary | undefined {
  return sheets.filter(({ model }) => !blocks.has(model) || unfinished.has(model)).pop();
}

/** Columns and summaries that this run made; those of before are protected since a person wished so. @private */
function protectNew(
  { columns, unfinished }: BegunRun,
  made: ReadonlySet<number>,
  sheet: Sheet,
  spreadsheet: OpenWorkbook["spreadsheet"],
  { blocks }: OpenWorkbook,
): void {
  protectColumns(
    columns.filter(({ isNew, mark }) => isNew && mark.model !== CUSTOMERS).map(({ column }) => column),
    sheet,
  );
  const known = new Set([
    ...blocks.filter(({ model }) => !unfinished.has(model)).map(({ sheetId }) => sheetId),
    sheet.getSheetId(),
  ]);
  for (const id of made) {
    const summary = known.has(id) ? null : spreadsheet.getSheetById(id);
    if (summary && !summary.isSheetHidden()) protectSheet(summary);
  }
}

/** The title of the column that said until now that a redo is not at its end. @private */
function titleLast(
  { mark, column, headerRow, title }: PlannedColumn,
  { spreadsheet, sheet, reading }: OpenWorkbook,
): void {
  const found = columnsOf(spreadsheet, reading.sheetId).find((one) => isSameMark(one, mark));
  sheet.getRange(headerRow ?? 1, found?.column ?? column).setValue(title);
}

/** Marks and room of a run that wrote nothing. @private */
function takeBack(sheet: Sheet, { plan, opened, size }: Task, { columns, missingColumns }: BegunRun): void {
  const { sheetId, markedColumns, customersMark } = plan.customers?.place.reading ?? opened.reading;
  const found = columnsOf(opened.spreadsheet, sheetId);
  const former = found.filter(({ value }) => value.until === plan.history.run);
  const added = columns.filter(
    ({ mark }) =>
      !markedColumns.some((known) => isSameMark(known, mark)) ||
      former.some(({ value }) => isSameMark(value, mark)),
  );
  for (const one of found) if (added.some(({ mark }) => isSameMark(mark, one))) one.metadata.remove();
  for (const one of former) markFormer(one, undefined);
  if (missingColumns > 0)
    removeAddedColumns({ addedColumns: missingColumns, maxColumns: size.columns }, sheet);
  if (plan.customers && opened.customers) {
    const { about, rows, headers } = opened.customers;
    markCustomers(sheet, { about, rows, headers }, opened.customers);
    if (customersMark?.isToBePutIn) removePutIn(1, sheet);
  }
}

/**
 * Whether a run would be refused because the workbook has no room for it; nothing is written.
 *
 * @param plan what would be written
 * @param opened as read
 */
export function isWithoutRoom(plan: WritePlan, opened: OpenWorkbook): boolean {
  return lacksRoom(plan, opened, sizeOf(plan, opened));
}

/** How many rows and columns the sheet has is asked only where it has too few; else what is written is enough. @private */
function sizeOf(plan: WritePlan, opened: OpenWorkbook): SheetSize {
  const { columns, customers } = plan;
  if (customers?.isNew) return NEW_SHEET;
  const sheet = (customers && opened.customers?.sheet) ?? opened.sheet;
  const rows = endOf(plan);
  // Nothing goes beside the rows, so none of them has to stay in its place.
  if (rows === 0) return { rows, columns: 1 };
  const last = Math.max(1, ...columns.map(({ column }) => column));
  const reaches = (row: number) => rangeAt({ row, column: last, rows: 1, columns: 1 }, sheet) !== null;
  if (!reaches(rows)) return { rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() };
  // With the row below them, where somebody may add a customer.
  return { rows: reaches(rows + 1) ? rows + 1 : rows, columns: last };
}

/** The last row that is written. @private */
function endOf({ columns }: Pick<WritePlan, "columns">): number {
  return Math.max(0, ...columns.map(({ firstRow, contents }) => firstRow + contents.length - 1));
}
