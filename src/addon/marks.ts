/** Our marks in a workbook: developer metadata on the columns and summary blocks we wrote. */

import type { PlannedChart } from "../app/chart-plan";
import type { HistoryReading, MarkedColumn, MarkedSheet } from "../app/sheet-reading";
import type { Layout } from "../app/summary-block";

const KEY = "customer-pyramid";

interface ColumnValue {
  readonly kind: "column";
  readonly model: string;
  readonly id: string;
}

interface BlockValue {
  readonly kind: "block";
  readonly model: string;
  readonly about: number;
  readonly layout: Layout;
  readonly charts: readonly PlannedChart[];
}

interface BlockColumnValue {
  readonly kind: "block column";
}

interface HistoryValue extends Omit<HistoryReading, "last"> {
  readonly kind: "history";
}

interface TemplateValue {
  readonly kind: "template";
  readonly id: string;
}

type MarkValue = ColumnValue | BlockValue | BlockColumnValue | HistoryValue | TemplateValue;

/** A summary block with what is needed to write it again. */
export interface FoundBlock extends MarkedSheet {
  readonly layout: Layout;
  readonly charts: readonly PlannedChart[];
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
  readonly metadata: GoogleAppsScript.Spreadsheet.DeveloperMetadata;
}

export interface FoundColumn extends MarkedColumn {
  readonly sheetId: number;
  readonly metadata: GoogleAppsScript.Spreadsheet.DeveloperMetadata;
}

/** The hidden sheet with the record of runs. */
export interface FoundHistory extends Omit<HistoryReading, "last"> {
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
  readonly metadata: GoogleAppsScript.Spreadsheet.DeveloperMetadata;
}

export interface Marks {
  readonly columns: readonly FoundColumn[];
  readonly blocks: readonly FoundBlock[];
  readonly history: FoundHistory | null;
  readonly templates: readonly FoundTemplate[];
}

/** A sheet made from a template. */
export interface FoundTemplate {
  readonly id: string;
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
}

/**
 * Every mark of ours in the workbook, in one call. Marks that are unreadable or have lost their place are ignored.
 *
 * @param spreadsheet the workbook
 */
export function findMarks(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): Marks {
  let history: FoundHistory | null = null;
  const templates: FoundTemplate[] = [];
  const columns: FoundColumn[] = [];
  const corners = new Map<number, number>();
  const rows: Omit<FoundBlock, "column">[] = [];
  for (const metadata of spreadsheet.createDeveloperMetadataFinder().withKey(KEY).find()) {
    const value = readValue(metadata.getValue());
    const location = metadata.getLocation();
    const type = location.getLocationType();
    if (type === SpreadsheetApp.DeveloperMetadataLocationType.COLUMN) {
      const range = location.getColumn();
      const sheetId = range?.getSheet().getSheetId();
      if (!range || sheetId === undefined) continue;
      if (value?.kind === "column")
        columns.push({ model: value.model, id: value.id, column: range.getColumn(), sheetId, metadata });
      if (value?.kind === "block column") corners.set(sheetId, range.getColumn());
    } else if (type === SpreadsheetApp.DeveloperMetadataLocationType.SHEET) {
      const sheet = location.getSheet();
      if (sheet && value?.kind === "template") templates.push({ id: value.id, sheet });
      if (sheet && value?.kind === "history")
        history = { sheet, metadata, models: value.models, runs: value.runs };
    } else if (type === SpreadsheetApp.DeveloperMetadataLocationType.ROW && value?.kind === "block") {
      const range = location.getRow();
      if (!range) continue;
      const sheet = range.getSheet();
      const { model, about, charts, layout } = value;
      rows.push({
        model,
        about,
        charts,
        layout,
        sheet,
        metadata,
        sheetId: sheet.getSheetId(),
        // Read only where it is needed, because a workbook may hold many summaries.
        get name() {
          return sheet.getName();
        },
        row: range.getRow(),
        rows: layout.length,
      });
    }
  }
  const blocks = rows.flatMap((block) => {
    const column = corners.get(block.sheetId);
    return column === undefined ? [] : [Object.assign(block, { column })];
  });
  return { columns, blocks, history, templates };
}

/**
 * Marks a column as ours.
 *
 * @param sheet where it stands
 * @param column counted from 1
 * @param mark model and name of the column
 */
export function markColumn(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  column: number,
  { model, id }: { readonly model: string; readonly id: string },
): void {
  addTo(wholeColumn(sheet, column), { kind: "column", model, id });
}

/**
 * Marks a new summary block by its first row and first column, or renews the mark of an old one.
 *
 * @param sheet where it stands
 * @param block its corner, and what to remember of it
 * @param found its mark of an earlier run
 */
export function markBlock(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  block: Omit<BlockValue, "kind"> & { readonly row: number; readonly column: number },
  found: FoundBlock | null,
): void {
  const { model, about, layout, charts, row, column } = block;
  const value: BlockValue = { kind: "block", model, about, layout, charts };
  if (found) {
    found.metadata.setValue(JSON.stringify(value));
    return;
  }
  addTo(sheet.getRange(`${row}:${row}`), value);
  addTo(wholeColumn(sheet, column), { kind: "block column" });
}

/**
 * Marks the hidden sheet with the record of runs, or renews its mark.
 *
 * @param sheet where it stands
 * @param record which models and runs it holds
 * @param found its mark of an earlier run
 */
export function markHistory(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  record: Omit<HistoryReading, "last">,
  found: FoundHistory | null,
): void {
  const value: HistoryValue = { kind: "history", ...record };
  if (found) found.metadata.setValue(JSON.stringify(value));
  else sheet.addDeveloperMetadata(KEY, JSON.stringify(value));
}

/**
 * Marks a sheet as made from a template.
 *
 * @param sheet the new sheet
 * @param id of the template
 */
export function markTemplate(sheet: GoogleAppsScript.Spreadsheet.Sheet, id: string): void {
  const value: TemplateValue = { kind: "template", id };
  sheet.addDeveloperMetadata(KEY, JSON.stringify(value));
}

/** Metadata sticks to whole rows and columns only. @private */
function wholeColumn(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  column: number,
): GoogleAppsScript.Spreadsheet.Range {
  const letters = sheet.getRange(1, column).getA1Notation().replace(/\d+$/, "");
  return sheet.getRange(`${letters}:${letters}`);
}

/** @private */
function addTo(range: GoogleAppsScript.Spreadsheet.Range, value: MarkValue): void {
  range.addDeveloperMetadata(KEY, JSON.stringify(value));
}

/** @private */
function readValue(text: string | null): MarkValue | null {
  try {
    return JSON.parse(text ?? "null");
  } catch {
    return null;
  }
}
