/** Inserts a template as a new sheet, never over an existing one. */

import { offeredTemplates, type PlannedTemplate, plannedTemplate } from "../../app/plan/template-plan";
import { fixedReference } from "../../app/reading/address";
import { TEXTS } from "../../app/texts";
import type { TemplateLook } from "../../core/template/template";
import { languageOf } from "../../core/texts/language";
import { findMarks } from "../read/find-marks";
import { chartWork, drawCharts } from "./charts";
import { giveName, insertUnnamed } from "./insert-sheet";
import { numberFormat } from "./number-formats";
import { markTemplate } from "./write-marks";

const BACKGROUNDS: Partial<Record<TemplateLook, string>> = { header: "#e8eef7", input: "#fff8e1" };
const COLOURS: Partial<Record<TemplateLook, string>> = { note: "#5f6368" };
const BOLD: readonly (TemplateLook | null)[] = ["title", "heading", "header", "result"];

/**
 * Inserts the template and goes to it. A sheet that an insertion left when it broke off is filled and named now.
 *
 * @param id of the template
 */
export function insertTemplateSheet(id: string): void {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const language = languageOf(spreadsheet.getSpreadsheetLocale());
  const offered = offeredTemplates().find(({ template }) => template.id === id);
  if (!offered) throw new Error(id);
  const { templates, blocks } = findMarks(spreadsheet);
  const sheetNamed = (other: string) => {
    const found = templates.find((one) => one.id === other) ?? blocks.find(({ model }) => model === other);
    return found ? quotedName(found.sheet.getName()) : null;
  };
  const planned = plannedTemplate(offered.template, language, sheetNamed);
  const incomplete = TEXTS.incomplete[language];
  const left = templates.find((one) => one.id === id && one.sheet.getName().startsWith(incomplete))?.sheet;
  const sheet = left ?? insertUnnamed(spreadsheet, incomplete);
  if (!left) markTemplate(sheet, id);
  fill(sheet, planned);
  SpreadsheetApp.flush();
  drawCharts([chartWork(planned.charts, [], { sheet, row: 1, column: 1 }, left !== undefined)]);
  giveName(spreadsheet, sheet, planned.title);
  sheet.activate();
  // What Google put off fails here, where it can still be said in words.
  SpreadsheetApp.flush();
}

/** @private */
function fill(sheet: GoogleAppsScript.Spreadsheet.Sheet, planned: PlannedTemplate): void {
  const { contents, formats, looks, notes, choices, columnWidths, frozenRows } = planned;
  const columns = contents[0]?.length ?? 1;
  const missing = columns - sheet.getMaxColumns();
  if (missing > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), missing);
  const range = sheet.getRange(1, 1, contents.length, columns);
  range.setNumberFormats(formats.map((row) => row.map(numberFormat)));
  range.setFontWeights(looks.map((row) => row.map((look) => (BOLD.includes(look) ? "bold" : "normal"))));
  range.setBackgrounds(looks.map((row) => row.map((look) => (look && BACKGROUNDS[look]) || "#ffffff")));
  range.setFontColors(looks.map((row) => row.map((look) => (look && COLOURS[look]) || "#202124")));
  range.setNotes(notes.map((row) => [...row]));
  range.setDataValidations(choices.map((row) => row.map((offered) => (offered ? dropdown(offered) : null))));
  // Last, so that formulas fill cells that look as they will stay.
  range.setValues(contents.map((row) => [...row]));
  columnWidths.forEach((width, index) => {
    sheet.setColumnWidth(index + 1, width);
  });
  if (frozenRows > 0) sheet.setFrozenRows(frozenRows);
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
