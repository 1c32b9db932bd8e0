/** Finds our marks in a workbook, wherever people moved what they stand on. */

import type { PlannedChart } from "../app/chart-plan";
import type { HistoryReading, MarkedColumn, MarkedSheet } from "../app/sheet-reading";
import type { Layout } from "../app/summary-block";
import { MARK_KEY, readMark } from "./mark-values";

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
  for (const metadata of spreadsheet.createDeveloperMetadataFinder().withKey(MARK_KEY).find()) {
    const value = readMark(metadata.getValue());
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
