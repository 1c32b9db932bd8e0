/** What a run will write and where, as data: shown in the preview, then applied call by call. */

import type { Language } from "../core/language";
import { columnLetters } from "./address";
import { problemViews } from "./check";
import { choicesText } from "./choices";
import type { Preview, Receipt } from "./contract";
import { type PlannedHistory, plannedHistory } from "./history";
import type { Override } from "./override";
import { type PlannedColumn, plannedColumns } from "./placement";
import type { Run } from "./run";
import { type PlannedSheet, plannedSheet } from "./summary-sheet";

export interface WritePlan {
  /** The sheet with the customers. */
  readonly sheetId: number;
  readonly columns: readonly PlannedColumn[];
  readonly sheets: readonly PlannedSheet[];
  readonly history: PlannedHistory;
  /** The choices of this run, for the next time. */
  readonly choices: string;
}

/**
 * The plan of a finished run; nothing in it needs another look at the workbook.
 *
 * @param run from `runModels`
 * @example planOf({ request: { mapping: {} }, reading: { sheetId: 7, cells: [], formulas: [], markedColumns: [], markedSheets: [], history: { models: [], runs: [], last: [] } }, models: [], source: {}, table: { sheetRows: [], columns: {} } }).sheetId // => 7
 */
export function planOf(run: Run): WritePlan {
  const columns = plannedColumns(run);
  const sheets = run.models.map((one) => plannedSheet(run, one, columns));
  return {
    sheetId: run.reading.sheetId,
    columns,
    sheets,
    history: plannedHistory(run),
    choices: choicesText(run.request, run.source.columns),
  };
}

/**
 * What the plan will write, for a person to check first.
 *
 * @param plan from `planOf`
 * @example placesOf({ columns: [{ title: "Tier", column: 11, isNew: true }], sheets: [] }).columns // => [{ header: "Tier", letter: "K", isNew: true }]
 */
export function placesOf(plan: WritePlan): Pick<Preview, "columns" | "sheets"> {
  return {
    columns: plan.columns.map(({ title, column, isNew }) => ({
      header: title,
      letter: columnLetters(column),
      isNew,
    })),
    sheets: plan.sheets.map(({ name, existing }) => ({ name, isNew: existing === null })),
  };
}

/**
 * Every tier that a person changed, with its cell.
 *
 * @param plan from `planOf`
 * @example overridesOf({ columns: [{ column: 11, overrides: [{ row: 7, customer: "Ann", computed: "Small", kept: "VIP" }] }] })[0].cell // => "K7"
 */
export function overridesOf(plan: Pick<WritePlan, "columns">): (Override & { readonly cell: string })[] {
  return plan.columns.flatMap(({ column, overrides }) =>
    overrides.map((override) => ({ ...override, cell: `${columnLetters(column)}${override.row}` })),
  );
}

/**
 * What was written, once the plan is applied.
 *
 * @param plan the applied plan
 * @param run it came from
 * @param reader the user's language
 * @example receiptOf({ columns: [], sheets: [] }, { check: { rows: 3, problemCount: 0, problems: [] } }, "en").rows // => 3
 */
export function receiptOf(plan: WritePlan, { check }: Run, reader: Language): Receipt {
  return {
    columns: plan.columns.map(({ title, mark, column, filled }) => ({
      header: title,
      model: mark.model,
      letter: columnLetters(column),
      filled,
    })),
    sheets: plan.sheets.map(({ name }) => name),
    rows: check.rows,
    overrideCount: overridesOf(plan).length,
    problemCount: check.problemCount,
    counts: check.counts,
    problems: problemViews(check.problems, reader),
  };
}
