/** The menu's item that brings the customer file up to date. */

import { listedCustomers } from "../../app/file/listed-customers";
import { TO_DESCRIBE } from "../../app/plan/requirements";
import { InputError } from "../../core/problem";
import { filled, type Language } from "../../core/texts/language";
import { WORDS } from "../../core/texts/words";
import { findMarks } from "../read/find-marks";
import { readWorkbook } from "../read/read-sheet";
import { TEXTS } from "../texts";
import { writeCustomerFile } from "../write/customer-file-writer";
import { alone } from "./alone";
import { inWindow } from "./in-window";

/** Appends the new customers of the selected list to the customer file and renews what the results beside them say. */
export function updateCustomerFile(): void {
  inWindow(TEXTS.updateFile, (language) => {
    const said = alone(() => updated(language));
    SpreadsheetApp.getActiveSpreadsheet().toast(said, WORDS.addOn[language]);
  });
}

/** What was done, in words. @private */
function updated(language: Language): string {
  const { spreadsheet, reading } = readWorkbook(null, { ...TO_DESCRIBE, customers: true });
  const marks = findMarks(spreadsheet);
  if (marks.file.some(({ sheet }) => sheet.getSheetId() === reading.sheetId))
    throw new InputError("OUR_SHEET", { sheet: reading.sheet });
  const customers = listedCustomers(reading);
  if (!customers) return TEXTS.fileWithoutCustomers[language];
  const { appended, renewed, unclear } = writeCustomerFile(spreadsheet, marks, customers);
  const said = filled(TEXTS.fileUpdated, language, { appended, renewed });
  return unclear === 0 ? said : `${said} ${filled(TEXTS.fileUnclear, language, { count: unclear })}`;
}
