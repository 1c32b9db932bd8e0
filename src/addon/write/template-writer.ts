/** Inserts a template as a new sheet, never over an existing one. */

import { cellStyle, rowStyle } from "../../app/plan/sheet-style";
import { offeredTemplates, type PlannedTemplate, plannedTemplate } from "../../app/plan/template-plan";
import { fixedReference } from "../../app/reading/sheet/address";
import { TEXTS } from "../../app/texts";
import { INK, labelColours, PAPER, TYPED } from "../../core/report/palette";
import type { Template, TemplateLook } from "../../core/template/template";
import { findMarks, type Marks, writtenIn } from "../read/find-marks";
import { chartWork, drawCharts } from "./charts";
import { giveName, insertUnnamed } from "./insert-sheet";
import { paddedFormat } from "./number-formats";
import { markTemplate } from "./write-marks";

const BACKGROUNDS: Partial<Record<TemplateLook, string>> = {
  header: rowStyle("header").background ?? PAPER,
  input: cellStyle("plain", "choice").background ?? PAPER,
  answer: rowStyle("good").background ?? PAPER,
};
const COLOURS: Partial<Record<TemplateLook, string>> = {
  title: rowStyle("title").colour,
  heading: rowStyle("heading").colour,
  note: rowStyle("note").colour,
  header: rowStyle("header").colour,
  input: TYPED,
};
const LINE = "#dadce0";
/** Of the columns that a chart draws. */
const CHART_COLOURS = labelColours(3).map(({ strong }) => strong);

/**
 * The sheet that was made of a template before; the newest of several, `null` when there is none or an insertion that
 * broke off is to be finished first.
 *
 * @param id of the template
 */
export function sheetOfTemplate(id: string): GoogleAppsScript.Spreadsheet.Sheet | null {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const marks = findMarks(spreadsheet);
  const incomplete = TEXTS.incomplete[writtenIn(spreadsheet, marks)];
  const made = marks.templates.filter((one) => one.id === id);
  if (made.some(({ sheet }) => sheet.getName().startsWith(incomplete))) return null;
  return made[made.length - 1]?.sheet ?? null;
}

/**
 * Inserts the template and goes to it. A sheet that an insertion left when it broke off is filled and named now.
 *
 * @param id of the template
 */
export function insertTemplateSheet(id: string): void {
  const offered = offeredTemplates().find(({ template }) => template.id === id);
  if (!offered) throw new Error(id);
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  insertSheetOf(offered.template, spreadsheet, findMarks(spreadsheet));
}

/**
 * The same of a worksheet that is made for the occasion.
 *
 * @param template to insert
 * @param spreadsheet the workbook
 * @param marks of it
 */
export function insertSheetOf(
  template: Template,
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  marks: Marks,
): void {
  const { id } = template;
  const { templates, blocks } = marks;
  const language = writtenIn(spreadsheet, marks);
  const sheetNamed = (other: string) => {
    const found = templates.find((one) => one.id === other) ?? blocks.find(({ model }) => model === other);
    return found ? quotedName(found.sheet.getName()) : null;
  };
  const planned = plannedTemplate(template, language, sheetNamed);
  const incomplete = TEXTS.incomplete[language];
  const left = templates.find((one) => one.id === id && one.sheet.getName().startsWith(incomplete))?.sheet;
  const sheet = left ?? insertUnnamed(spreadsheet, incomplete);
  if (!left) markTemplate(sheet, id);
  fill(sheet, planned);
  SpreadsheetApp.flush();
  const charts = planned.charts.map((chart) => ({ ...chart, colours: CHART_COLOURS }));
  drawCharts([chartWork(charts, { known: [] }, { sheet, row: 1, column: 1 }, left !== undefined)]);
  giveName(spreadsheet, sheet, planned.title);
  sheet.activate();
  // What Google put off fails here, where it can still be said in words.
  SpreadsheetApp.flush();
}

/** @private */
function fill(sheet: GoogleAppsScript.Spreadsheet.Sheet, planned: PlannedTemplate): void {
  const { contents, formats, looks, notes, choices } = planned;
  const columns = contents[0]?.length ?? 1;
  const missing = columns - sheet.getMaxColumns();
  if (missing > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), missing);
  const range = sheet.getRange(1, 1, contents.length, columns);
  range.setNumberFormats(formats.map((row) => row.map((format) => paddedFormat(format))));
  range.setFontSizes(planned.fontSizes.map((row) => [...row]));
  range.setFontWeights(planned.isBold.map((row) => row.map((isBold) => (isBold ? "bold" : "normal"))));
  range.setBackgrounds(looks.map((row) => row.map((look) => (look && BACKGROUNDS[look]) || PAPER)));
  range.setFontColors(looks.map((row) => row.map((look) => (look && COLOURS[look]) || INK)));
  range.setWraps(planned.breaking.map((row) => [...row]));
  range.setHorizontalAlignments(
    planned.isRight.map((row) => row.map((isRight) => (isRight ? "right" : "normal"))),
  );
  range.setVerticalAlignment("middle");
  range.setNotes(notes.map((row) => [...row]));
  range.setDataValidations(choices.map((row) => row.map((offered) => (offered ? dropdown(offered) : null))));
  arrange(sheet, planned);
  colourVerdicts(sheet, planned);
  // Last, so that formulas fill cells that look as they will stay.
  range.setValues(contents.map((row) => [...row]));
}

/** Widths, heights, joined cells, lines and what stays in view. @private */
function arrange(sheet: GoogleAppsScript.Spreadsheet.Sheet, planned: PlannedTemplate): void {
  const { columnWidths, rowHeights, merged, ruled, frozenRows } = planned;
  sheet.setHiddenGridlines(true);
  columnWidths.forEach((width, index) => {
    sheet.setColumnWidth(index + 1, width);
  });
  rowHeights.forEach((height, index) => {
    if (height !== null) sheet.setRowHeight(index + 1, height);
  });
  for (const { row, column, rows, columns } of merged) sheet.getRange(row, column, rows, columns).merge();
  for (const { row, column, rows, columns } of ruled)
    sheet
      .getRange(row, column, rows, columns)
      .setBorder(true, null, true, null, null, true, LINE, SpreadsheetApp.BorderStyle.SOLID);
  if (frozenRows > 0) sheet.setFrozenRows(frozenRows);
}

/** The verdicts of a column have a colour each, whatever row they stand in. @private */
function colourVerdicts(sheet: GoogleAppsScript.Spreadsheet.Sheet, { verdicts }: PlannedTemplate): void {
  const width = verdicts[0]?.length ?? 0;
  const rules = Array.from({ length: width }, (_, column) => {
    const rows = verdicts.flatMap((row, index) => (row[column] ? [index] : []));
    const [first] = rows;
    const names = first === undefined ? null : verdicts[first]?.[column];
    if (first === undefined || !names) return [];
    const range = sheet.getRange(first + 1, column + 1, rows.length, 1);
    return labelColours(names.length).map(({ tint }, position) =>
      SpreadsheetApp.newConditionalFormatRule()
        .whenTextEqualTo(names[position] ?? "")
        .setBackground(tint)
        .setRanges([range])
        .build(),
    );
  }).flat();
  if (rules.length > 0) sheet.setConditionalFormatRules(rules);
}

/** A person may still type something else; the functions say so in words. @private */
function dropdown(choices: readonly string[]): GoogleAppsScript.Spreadsheet.DataValidation {
  return SpreadsheetApp.newDataValidation()
    .requireValueInList([...choices], true)
    .setAllowInvalid(true)
    .build();
}

/** @private */
function quotedName(name: string): string {
  return fixedReference(name, { row: 1, column: 1, rows: 1, columns: 1 }).replace(/!.*$/, "");
}
