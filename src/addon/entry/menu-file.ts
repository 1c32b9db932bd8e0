/** The menu's items about the customer file: bring it up to date, and make lists of what it asks for. */

import { type Renaming, renamingsIn, type Unmatched } from "../../app/file/file-update";
import { followUp } from "../../app/file/follow-up";
import { handOver, ownerMeant, ownersIn } from "../../app/file/hand-over";
import { listedCustomers } from "../../app/file/listed-customers";
import { RECORD_TEMPLATES, type Records, recordsIn } from "../../app/known/records";
import { TO_DESCRIBE } from "../../app/plan/requirements";
import { dayNumber } from "../../core/cells/date-column";
import { InputError } from "../../core/problem";
import { TEXTS as CORE } from "../../core/texts/core-texts";
import { filled, type Language } from "../../core/texts/language";
import { WORDS } from "../../core/texts/words";
import { SERVICE_TABLE } from "../../models/customer-file/service-table";
import { findMarks, type Marks, writtenIn } from "../read/find-marks";
import { readFile } from "../read/read-file";
import { readTemplates, readWorkbook } from "../read/read-sheet";
import { asShown } from "../read/wall-clock";
import { TEXTS } from "../texts";
import { unmatchedCustomers, writeCustomerFile } from "../write/customer-file-writer";
import { insertSheetOf } from "../write/template-writer";
import { alone } from "./alone";
import { inWindow, say } from "./in-window";

/**
 * Appends the new customers of the selected list to the customer file and renews what the results beside them say. Where
 * one may be a former one under a new name it asks first, under no lock.
 */
export function updateCustomerFile(): void {
  inWindow(TEXTS.updateFile, (language) => {
    const first = alone(() => updated(language, null));
    if (typeof first === "string") return told(first, language);
    const renamings = renamingsAsked(first, language);
    if (renamings)
      told(
        alone(() => updated(language, renamings)),
        language,
      );
  });
}

/** @private */
function told(said: string | Unmatched, language: Language): void {
  if (typeof said === "string") SpreadsheetApp.getActiveSpreadsheet().toast(said, WORDS.addOn[language]);
}

/** More would be no question. */
const MOST_ASKED = 20;

/** `null` where a person goes back, or what was typed cannot be understood. @private */
function renamingsAsked(who: Unmatched, language: Language): readonly Renaming[] | null {
  const shown = { fresh: who.fresh.slice(0, MOST_ASKED), missing: who.missing.slice(0, MOST_ASKED) };
  const asked = filled(TEXTS.renamedAsked, language, {
    fresh: shown.fresh.map((name, at) => `${at + 1} ${name}`).join(CORE.listSeparator[language]),
    missing: shown.missing
      .map((name, at) => `${String.fromCharCode(97 + at)} ${name}`)
      .join(CORE.listSeparator[language]),
  });
  const ui = SpreadsheetApp.getUi();
  const answer = ui.prompt(TEXTS.updateFile[language], asked, ui.ButtonSet.OK_CANCEL);
  if (answer.getSelectedButton() !== ui.Button.OK) return null;
  const renamings = renamingsIn(answer.getResponseText(), shown);
  if (renamings === null) say(TEXTS.updateFile[language], TEXTS.renamedUnclear[language]);
  return renamings;
}

/** What was done, in words; who may have been renamed, and nothing is done, where nobody was asked yet. @private */
function updated(language: Language, renamings: readonly Renaming[] | null): string | Unmatched {
  const { spreadsheet, reading } = readWorkbook(null, {
    ...TO_DESCRIBE,
    customers: true,
    templates: [SERVICE_TABLE.id],
  });
  const marks = findMarks(spreadsheet);
  if (marks.file.some(({ sheet }) => sheet.getSheetId() === reading.sheetId))
    throw new InputError("OUR_SHEET", { sheet: reading.sheet });
  const customers = listedCustomers(reading);
  if (!customers) return TEXTS.fileWithoutCustomers[language];
  if (renamings === null) {
    const who = unmatchedCustomers(marks, customers);
    if (who.fresh.length > 0 && who.missing.length > 0) return who;
  }
  const { appended, renewed, unclear } = writeCustomerFile(spreadsheet, marks, customers, renamings ?? []);
  const said = filled(TEXTS.fileUpdated, language, { appended, renewed });
  return unclear === 0 ? said : `${said} ${filled(TEXTS.fileUnclear, language, { count: unclear })}`;
}

/** Makes a new sheet with what the customer file asks for as of today. */
export function makeFollowUp(): void {
  inWindow(TEXTS.followUp, () => {
    alone(() => {
      const { spreadsheet, marks, records } = kept();
      insertSheetOf(followUp(records, dayOfToday(), writtenIn(spreadsheet, marks)), spreadsheet, marks);
    });
  });
}

/** Asks who leaves, and makes a new sheet with that person's customers; asks under no lock. */
export function makeHandOver(): void {
  inWindow(TEXTS.handOver, (language) => {
    const owners = ownersIn(kept().records);
    if (owners.length === 0) return say(TEXTS.handOver[language], TEXTS.noOwners[language]);
    const listed = owners.map((owner, at) => `${at + 1} ${owner}`).join(CORE.listSeparator[language]);
    const ui = SpreadsheetApp.getUi();
    const asked = filled(TEXTS.handOverAsked, language, { owners: listed });
    const answer = ui.prompt(TEXTS.handOver[language], asked, ui.ButtonSet.OK_CANCEL);
    if (answer.getSelectedButton() !== ui.Button.OK) return;
    const typed = answer.getResponseText();
    const owner = ownerMeant(typed, owners);
    if (owner === undefined)
      return say(TEXTS.handOver[language], filled(TEXTS.noSuchOwner, language, { typed, owners: listed }));
    alone(() => {
      const { spreadsheet, marks, records } = kept();
      const list = handOver(records, owner, dayOfToday(), writtenIn(spreadsheet, marks));
      insertSheetOf(list, spreadsheet, marks);
    });
  });
}

/** What the workbook keeps of its customers. Throws `NO_FILE` where there is nothing. @private */
function kept(): { spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet; marks: Marks; records: Records } {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const marks = findMarks(spreadsheet);
  const records = recordsIn({
    locale: spreadsheet.getSpreadsheetLocale(),
    templates: readTemplates(marks.templates, RECORD_TEMPLATES),
    ...readFile(marks),
  });
  if (records.customers.length === 0) throw new InputError("NO_FILE");
  return { spreadsheet, marks, records };
}

/** Where the spreadsheet is. @private */
function dayOfToday(): number {
  const [[now] = []] = asShown([[new Date()]]);
  if (!(now instanceof Date)) return 0;
  return dayNumber(now.getFullYear(), now.getMonth() + 1, now.getDate()) ?? 0;
}
