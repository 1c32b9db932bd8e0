/** Applies a write plan in a fixed, small number of calls, whatever the number of rows. */

import type { WritePlan } from "../../app/plan/write-plan";
import { isIncompleteText } from "../../app/reading/customers-columns";
import { unpacked } from "../../app/record/layout";
import { TEXTS } from "../../app/texts";
import { languageOf } from "../../core/texts/language";
import { keepChoices } from "../read/choices-property";
import { storeKept } from "../read/kept-property";
import type { OpenWorkbook } from "../read/open-workbook";
import { beginRun } from "./begin-run";
import { checkAllowed, checkInPlace, rangeAt } from "./check-in-place";
import { colourTiers } from "./colours";
import { writeColumns } from "./column-writer";
import { openCustomers } from "./customers-writer";
import { giveName, NEW_SHEET, type SheetSize } from "./insert-sheet";
import { writeSummary } from "./summary-writer";

/**
 * Enters the run in the record, then writes columns and summary sheets, then the headers that say it is complete.
 *
 * Throws `DATA_CHANGED` when the customers or our columns are not where they were read: then nothing is written, or
 * what is written stays marked as incomplete.
 *
 * @param plan what to write
 * @param opened as read in the same run, under the same lock
 * @returns names of the summary sheets
 */
export function applyPlan(plan: WritePlan, opened: OpenWorkbook): string[] {
  const size = sizeOf(plan, opened);
  const existing = plan.customers?.isNew ? null : (plan.customers ? opened.customers : opened)?.sheet;
  if (existing) checkAllowed(plan.columns, existing, size);
  const run = beginRun(plan, opened, size.columns);
  if (existing) {
    try {
      checkInPlace(plan.expected, "before", existing, size);
    } catch (error) {
      run.cancel();
      throw error;
    }
  }
  const incomplete = TEXTS.incomplete[languageOf(opened.reading.locale)];
  const workbook = plan.customers ? openCustomers(plan.customers, plan, opened, size, incomplete) : opened;
  const { sheet, reading } = workbook;
  const forgetKept = storeKept(reading.sheetId, plan.kept);
  if (run.missingColumns > 0) sheet.insertColumnsAfter(size.columns, run.missingColumns);
  const columns = writeColumns(run.columns, workbook, incomplete, run.formats);
  colourTiers(run.columns, workbook);
  const isMarked = plan.columns.some(({ headerRow }) => headerRow !== null);
  const links = new Map<string, number>();
  const sheets = plan.sheets.map((planned) => {
    const block = run.blocks.get(planned.model);
    const written = writeSummary(planned, {
      workbook,
      links,
      incomplete: isMarked ? null : incomplete,
      before: block ? { contents: block.contents, layout: unpacked(block.layout) } : null,
      isMending: run.unfinished.has(planned.model),
      unnamed: incomplete,
    });
    links.set(planned.model, written.sheetId);
    return written;
  });
  keepChoices(plan.sheetId, plan.choices);
  checkInPlace(plan.expected, "after", sheet, {
    rows: endOf(plan),
    columns: size.columns + run.missingColumns,
  });
  for (const { finish } of [...columns, ...sheets]) finish();
  if (plan.customers && isIncompleteText(plan.customers.name))
    giveName(workbook.spreadsheet, sheet, TEXTS.customersTitle[languageOf(reading.locale)]);
  run.close(reading.sheetId);
  forgetKept();
  return sheets.map(({ name }) => name);
}

/** How many rows and columns the sheet has is asked only where it has too few; else what is written is enough. @private */
function sizeOf(plan: WritePlan, opened: OpenWorkbook): SheetSize {
  const { columns, customers } = plan;
  if (customers?.isNew) return NEW_SHEET;
  const sheet = (customers && opened.customers?.sheet) ?? opened.sheet;
  const rows = endOf(plan);
  const last = Math.max(1, ...columns.map(({ column }) => column));
  const corner = { row: Math.max(1, rows), column: last, rows: 1, columns: 1 };
  return rangeAt(corner, sheet)
    ? { rows, columns: last }
    : { rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() };
}

/** The last row that is written. @private */
function endOf({ columns }: Pick<WritePlan, "columns">): number {
  return Math.max(0, ...columns.map(({ firstRow, contents }) => firstRow + contents.length - 1));
}
