/** What the sidebar may call: every request is checked, every refusal comes back as a sentence. */

import type * as z from "zod/mini";
import type { Answer, Description, Explanation, Preview, Receipt, Undone } from "../../app/contract/contract";
import type { Progress, Setup } from "../../app/contract/kept";
import type { LargeList } from "../../app/contract/large-list";
import { LargeListRequestSchema, type Queries, QueryRequestSchema } from "../../app/contract/queries";
import {
  CancelRequestSchema,
  DescribeRequestSchema,
  DraftRequestSchema,
  ExplainRequestSchema,
  type RunRequest,
  RunRequestSchema,
  SetupRequestSchema,
  ShowRequestSchema,
  UndoRequestSchema,
} from "../../app/contract/requests";
import { previewOf } from "../../app/plan/preview";
import { receiptOf } from "../../app/plan/receipt";
import { requirementsOf } from "../../app/plan/requirements";
import type { WorkbookReading } from "../../app/reading/sheet/sheet-reading";
import type { Redo } from "../../app/record/redo";
import { draftText, readSetups } from "../../app/run/choices";
import { describeSelection } from "../../app/run/describe";
import { explainCustomer } from "../../app/run/explain";
import { largeList, largeListQuery, namedQueries } from "../../app/run/large-list";
import { moneySign } from "../../app/run/money-sign";
import { type Run, refuseOpenQuestions, runModels } from "../../app/run/run";
import { LARGE_LIST_TEXTS } from "../../app/run/texts";
import { InputError } from "../../core/problem";
import { type Language, languageOf } from "../../core/texts/language";
import { queriesOf } from "../../sql/queries";
import { planBeside } from "../read/barred-columns";
import { keepDraft, keepSetup, readRevision } from "../read/choices-property";
import { columnWidths, headerLook } from "../read/header-look";
import { hiddenAmong } from "../read/hidden-rows";
import { mergedIn } from "../read/merged-cells";
import { cancelRun, readProgress, refuseCancelled, tellProgress } from "../read/progress-cache";
import { readDescribed, readWorkbook } from "../read/read-sheet";
import { selectedCustomer } from "../read/selected-customer";
import { timeZone } from "../read/wall-clock";
import { applyPlan, isWithoutRoom } from "../write/apply-plan";
import { bringInSight, goTo } from "../write/in-sight";
import { nextRedo, planAgain, typeAgain } from "../write/redo";
import { undoLastRun } from "../write/undo";
import { alone } from "./alone";
import { failureOf } from "./failure";
import { userLocale } from "./user-locale";

/** Google ends a run after six minutes: what is begun then has half a minute to end. */
const LONGEST_RUN_MS = 330_000;

/**
 * What is selected and what could be run on it.
 *
 * @param request see `DescribeRequestSchema`
 */
export function describe(request: unknown): Answer<Description> {
  return answer((language) => {
    const asked = parsed(DescribeRequestSchema, request);
    const { reading, sheet } = readDescribed(asked);
    return describeSelection(
      reading,
      asked,
      language,
      (rows) => hiddenAmong(sheet, rows),
      (area) => mergedIn(sheet, area),
    );
  });
}

/**
 * What a run would find and write; writes nothing.
 *
 * @param request see `RunRequestSchema`
 */
export function preview(request: unknown): Answer<Preview> {
  return answer((language) => {
    const asked = parsed(RunRequestSchema, request);
    const workbook = readWorkbook(asked.source, requirementsOf(asked, "preview"));
    const run = runModels(workbook.reading, asked);
    const { plan, hidden } = planBeside(run, workbook);
    const found = {
      ...previewOf(run, plan, language),
      headerLook: headerLook(run, workbook.sheet),
      columnWidths: columnWidths(plan, workbook),
      workbook: {
        sheet: workbook.reading.sheet,
        ...(workbook.reading.customers ? { customers: workbook.reading.customers.sheet } : {}),
        rows: workbook.reading.cells.length,
        columns: workbook.reading.cells[0]?.length ?? 1,
        locale: workbook.reading.locale,
        timeZone: timeZone(),
        hidden: [...hidden],
      },
    };
    if (!isWithoutRoom(plan, workbook)) return found;
    const remark = { id: "no-room", message: LARGE_LIST_TEXTS.noRoom[language], rows: [], change: null };
    return { ...found, check: { ...found.check, remarks: [remark, ...found.check.remarks] } };
  });
}

/**
 * Runs the models and writes tier columns and summary sheets, one user at a time. Refuses while something is to be asked.
 *
 * @param request see `RunRequestSchema`
 */
export function write(request: unknown): Answer<Receipt> {
  return answer((language) => {
    const asked = parsed(RunRequestSchema, request);
    const until = Date.now() + LONGEST_RUN_MS;
    return alone(() => written(asked, null, language, until));
  });
}

/**
 * Takes the last undo back: the same run once more. Throws `NOTHING_TO_REDO`, or `REDO_CHANGED` when the customers changed
 * since.
 */
export function redo(): Answer<Receipt> {
  return answer((language) =>
    alone(() => {
      const { redo: undone, forget } = nextRedo();
      const receipt = written(undone.request, undone, language, Number.POSITIVE_INFINITY);
      forget();
      return receipt;
    }),
  );
}

/** @private */
function written(asked: RunRequest, undone: Redo | null, language: Language, until: number): Receipt {
  tellProgress("reading");
  const needed = { ...requirementsOf(asked, "write"), settings: undone?.settings };
  const workbook = readWorkbook(asked.source, needed, asked);
  tellProgress("judging");
  const run = undone ? judgedAgain(workbook.reading, asked) : judged(workbook.reading, asked);
  const { plan: planned } = planBeside(run, workbook, asked.workbook?.hidden);
  const plan = undone ? planAgain(undone, planned) : planned;
  refuseCancelled(asked.run);
  // New sheets go right of the one in front: a redo, too, puts them where the run had put them.
  goTo(workbook.sheet, workbook.spreadsheet);
  try {
    const again = undone
      ? (sheet: GoogleAppsScript.Spreadsheet.Sheet) =>
          typeAgain(undone, plan, workbook.reading.about, workbook.spreadsheet, sheet)
      : null;
    const { sheets, missingCharts, named } = applyPlan(plan, workbook, until, again);
    const receipt = receiptOf(plan, run, sheets, language, missingCharts);
    return named === null ? receipt : { ...receipt, sheet: named };
  } finally {
    // Inserting a sheet goes there; the user stays with the customers, also when the run breaks off.
    goTo(workbook.sheet, workbook.spreadsheet);
  }
}

/** @private */
function judged(reading: WorkbookReading, asked: RunRequest): Run {
  const run = runModels(reading, asked);
  refuseOpenQuestions(run);
  return run;
}

/** Nobody can answer, or choose another column, where a run is only redone. @private */
function judgedAgain(reading: WorkbookReading, asked: RunRequest): Run {
  try {
    return judged(reading, asked);
  } catch (error) {
    throw error instanceof InputError ? new InputError("REDO_CHANGED") : error;
  }
}

/** How far the run that is on its way has come; without the lock, which that run has. */
export function progress(): Answer<Progress> {
  return answer(readProgress);
}

/**
 * Calls a run off; without effect once it writes.
 *
 * @param request see `CancelRequestSchema`
 */
export function cancel(request: unknown): Answer<null> {
  return answer(() => {
    cancelRun(parsed(CancelRequestSchema, request).run);
    return null;
  });
}

/**
 * Takes the last run back, one user at a time.
 *
 * @param request see `UndoRequestSchema`
 */
export function undo(request: unknown): Answer<Undone> {
  return answer(() => {
    const { force } = parsed(UndoRequestSchema, request);
    return alone(() => undoLastRun(force));
  });
}

/** The number of the last run or undo; without a look at any cell, so that it may be asked often. */
export function revision(): Answer<string> {
  return answer(readRevision);
}

/**
 * Keeps what is chosen for a sheet until its next run.
 *
 * @param request see `DraftRequestSchema`
 */
export function draft(request: unknown): Answer<null> {
  return answer(() => {
    const { sheetId, ...chosen } = parsed(DraftRequestSchema, request);
    keepDraft(sheetId, draftText(chosen));
    return null;
  });
}

/**
 * Keeps a set-up under its name, or deletes it; gives those that are kept then.
 *
 * @param request see `SetupRequestSchema`
 */
export function setup(request: unknown): Answer<Setup[]> {
  return answer(() => {
    const asked = parsed(SetupRequestSchema, request);
    const kept =
      "deleted" in asked ? keepSetup(asked.deleted, null) : keepSetup(asked.name, JSON.stringify(asked));
    return readSetups(kept, languageOf(SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetLocale()));
  });
}

/**
 * Why a customer is what it is, in the user's language; writes nothing.
 *
 * @param request see `ExplainRequestSchema`
 */
export function explain(request: unknown): Answer<Explanation> {
  return answer((language) => {
    const asked = parsed(ExplainRequestSchema, request);
    const workbook = readWorkbook(asked.source, requirementsOf(asked, "explain"));
    const run = runModels(workbook.reading, asked, language);
    const explanation = explainCustomer(run, asked.row ?? selectedCustomer(run, workbook));
    return { ...explanation, sign: moneySign(run) };
  });
}

/**
 * The queries that judge customers in a database as a model does; nothing is read and nothing sent.
 *
 * @param request see `QueryRequestSchema`
 */
export function query(request: unknown): Answer<Queries> {
  return answer((language) => queriesOf({ ...parsed(QueryRequestSchema, request), language }));
}

/**
 * The form for a table that no sheet holds and, when they are asked for, its queries; nothing is read and nothing sent.
 *
 * @param request see `LargeListRequestSchema`
 */
export function large(request: unknown): Answer<LargeList> {
  return answer((language) => {
    const asked = parsed(LargeListRequestSchema, request);
    const form = largeList(asked, language);
    if (!asked.isAsked) return form;
    const { queries } = queriesOf({ ...largeListQuery(asked), language });
    return { ...form, queries: namedQueries(queries, language) };
  });
}

/**
 * Goes to a cell or a sheet. Throws `NO_SUCH_SHEET` when it was renamed or deleted meanwhile.
 *
 * @param request see `ShowRequestSchema`
 */
export function show(request: unknown): Answer<null> {
  return answer(() => {
    const { sheet: name, range } = parsed(ShowRequestSchema, request);
    const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(name);
    if (!sheet) throw new InputError("NO_SUCH_SHEET");
    bringInSight(sheet);
    select(sheet, range ?? "A1");
    return null;
  });
}

/** Throws `BAD_REQUEST` when the sheet has no such range. @private */
function select(sheet: GoogleAppsScript.Spreadsheet.Sheet, place: string | string[]): void {
  let found: GoogleAppsScript.Spreadsheet.Range | GoogleAppsScript.Spreadsheet.RangeList;
  try {
    found = typeof place === "string" ? sheet.getRange(place) : sheet.getRangeList(place);
  } catch {
    throw new InputError("BAD_REQUEST", { found: String(place) });
  }
  found.activate();
}

/** @private */
function answer<Result>(work: (language: Language) => Result): Answer<Result> {
  const language = languageOf(userLocale());
  try {
    return { ok: true, result: work(language) };
  } catch (error) {
    return failureOf(error, language);
  }
}

/** @private */
function parsed<Schema extends z.ZodMiniType>(schema: Schema, request: unknown): z.infer<Schema> {
  const result = schema.safeParse(request);
  if (result.success) return result.data;
  throw new InputError("BAD_REQUEST", {
    found: result.error.issues.map(({ path }) => path.join(".")).join(", ") || "?",
  });
}
