/** The looks of our columns as conditional formats: bold headers, and light colours over tiers, which are in words. */

import type { PlannedColumn } from "../../app/plan/planned-columns";
import { differInLetters } from "../../core/report/label";
import type { OpenWorkbook } from "../read/open-workbook";

/** Best first; the rest stay white. Dark text on each has a contrast above 10:1. */
const BACKGROUNDS = ["#fde9b8", "#cfe8d5", "#d6e4f7", "#ececec"];

/**
 * Gives new columns a bold header and tier columns a colour per label, in one call, keeping every other rule of the
 * sheet.
 *
 * @param columns the planned columns; those written before keep the colours they have, for added customers too
 * @param workbook as read in the same run
 */
export function colourTiers(
  columns: readonly PlannedColumn[],
  { sheet, reading }: Pick<OpenWorkbook, "sheet" | "reading">,
): void {
  const added = columns.filter(({ isNew }) => isNew).flatMap((column) => rulesFor(column, sheet));
  const grown = columns.filter(
    ({ isNew, labels, firstRow, contents }) =>
      !isNew && labels.length > 0 && firstRow + contents.length - 1 > reading.cells.length,
  );
  if (added.length + grown.length === 0) return;
  const known = sheet.getConditionalFormatRules().map((rule) => extended(rule, grown, sheet));
  sheet.setConditionalFormatRules([...known, ...added]);
}

/** A rule over the tiers of a column that became longer covers them all; any other stays as it is. @private */
function extended(
  rule: GoogleAppsScript.Spreadsheet.ConditionalFormatRule,
  grown: readonly PlannedColumn[],
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
): GoogleAppsScript.Spreadsheet.ConditionalFormatRule {
  const column = grown.find((one) =>
    rule
      .getRanges()
      .every(
        (range) =>
          range.getColumn() === one.column && range.getNumColumns() === 1 && range.getRow() === one.firstRow,
      ),
  );
  return column
    ? rule
        .copy()
        .setRanges([tiersOf(column, sheet)])
        .build()
    : rule;
}

/**
 * Takes our rules of a column away, keeping every other rule of the sheet.
 *
 * @param column counted from 1
 * @param sheet where it stands
 */
export function withoutColours(column: number, sheet: GoogleAppsScript.Spreadsheet.Sheet): void {
  const rules = sheet.getConditionalFormatRules();
  const others = rules.filter(
    (rule) => !rule.getRanges().every((range) => range.getColumn() === column && range.getNumColumns() === 1),
  );
  if (others.length < rules.length) sheet.setConditionalFormatRules(others);
}

/** @private */
function rulesFor(
  planned: PlannedColumn,
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
): GoogleAppsScript.Spreadsheet.ConditionalFormatRule[] {
  const { labels, column, headerRow } = planned;
  const bold = SpreadsheetApp.newConditionalFormatRule().whenCellNotEmpty().setBold(true);
  const header = headerRow === null ? [] : [bold.setRanges([sheet.getRange(headerRow, column)]).build()];
  const range = tiersOf(planned, sheet);
  // Sheets' rule overlooks letter case, in which codes such as M+a+N and m+A+n differ.
  if (!differInLetters(labels)) return header;
  const tiers = labels.slice(0, BACKGROUNDS.length).map((label, index) =>
    SpreadsheetApp.newConditionalFormatRule()
      .whenTextEqualTo(label)
      .setBackground(BACKGROUNDS[index] as string)
      .setRanges([range])
      .build(),
  );
  return [...header, ...tiers];
}

/** @private */
function tiersOf(
  { firstRow, column, contents }: PlannedColumn,
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
): GoogleAppsScript.Spreadsheet.Range {
  return sheet.getRange(firstRow, column, contents.length, 1);
}
