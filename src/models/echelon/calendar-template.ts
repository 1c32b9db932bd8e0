/** The Contact calendar: birthdays, anniversaries, contacts and holidays, and which of them come next. */

import { FIELDS } from "../../core/table/fields";
import type { Template, TemplateCell, TemplateSheet } from "../../core/template/template";
import { input, wording } from "../../core/template/template-cell";
import { opening, type TemplateRow, wordsOf } from "../../core/template/template-rows";
import type { Language } from "../../core/texts/language";
import * as at from "./calendar-places";
import { contactCells, holidayCells, listCells, occasionCells } from "./calendar-rows";
import { LAST_CONTACT } from "./fields";
import { FIRST_YEAR, YEARS } from "./holidays";
import { TEXTS } from "./texts";

/** Columns of the contacts; the holidays below them have fewer. */
const MIDDLE = 12;

/** @private */
function sheet(language: Language): TemplateSheet {
  const header = (words: readonly string[]) => words.map((word) => wording(word, "header"));
  const [date = "", days = "", ...whoAndWhat] = wordsOf(TEXTS.listHeader, language);
  const [birthday = "", anniversary = ""] = wordsOf(TEXTS.occasion, language);
  const [every = "", nextBirthday = "", nextAnniversary = ""] = wordsOf(TEXTS.contactHeader, language);
  const given = [FIELDS.customer.label, TEXTS.person].map((text) => text[language]);
  const [last, next] = [LAST_CONTACT.label[language], TEXTS.nextContact[language]];
  const years = Array.from({ length: YEARS }, (_, year) => String(FIRST_YEAR + year));
  // Right of the list: contacts, then holidays.
  const middle = (index: number): TemplateRow => {
    if (index < at.CONTACTS) return contactCells(index, language);
    const holiday = at.FIRST + index - at.HOLIDAYS_FIRST;
    if (holiday === -1) return header([TEXTS.holiday[language], ...years, date, days]);
    return holiday >= 0 && holiday < at.HOLIDAY_ROWS ? holidayCells(holiday, language) : [];
  };
  const line = (list: TemplateRow, inner: TemplateRow, behind: TemplateRow): TemplateRow => [
    ...list,
    null,
    ...Array.from({ length: MIDDLE }, (_, column) => inner[column] ?? null),
    null,
    ...behind,
  ];
  const [before, after] = wordsOf(TEXTS.aheadTitle, language);
  const ahead: TemplateCell = { content: `="${before}"&${at.AHEAD}&"${after}"`, look: "heading" };
  return {
    cells: [
      ...opening(TEXTS.title, TEXTS.purpose, language),
      [wording(TEXTS.from[language]), input("=TODAY()", "date")],
      [wording(TEXTS.ahead[language]), input(90, "count")],
      [wording(TEXTS.rules[language], "note")],
      line([ahead, null, null, null], [], [wording(TEXTS.workedOut[language], "heading")]),
      line(
        header([date, days, ...whoAndWhat]),
        header([
          ...[...given, birthday, anniversary, last, every],
          ...[nextBirthday, days, nextAnniversary, days, next, days],
        ]),
        header(["#", ...whoAndWhat]),
      ),
      ...Array.from({ length: at.OCCASIONS }, (_, index) =>
        line(listCells(index), middle(index), occasionCells(index, language)),
      ),
    ],
    columnWidths: [
      ...[110, 70, 230, 160, 30],
      ...[170, 150, ...Array.from({ length: MIDDLE - 2 }, () => 100)],
      ...[30, 130, 230, 160],
    ],
    frozenRows: 0,
    charts: [],
  };
}

export const CONTACT_CALENDAR: Template = { id: "contact-calendar", title: TEXTS.title, sheet };
