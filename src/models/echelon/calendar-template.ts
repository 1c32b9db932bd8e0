/** The Contact calendar: birthdays, anniversaries, contacts and holidays, and which of them come next. */

import { problemText } from "../../core/problem";
import { FIELDS } from "../../core/table/fields";
import { type NamedRow, named } from "../../core/template/named-cells";
import { input, label } from "../../core/template/template-cell";
import { namedColumns, wordsOf } from "../../core/template/template-rows";
import { withExample, worksheet } from "../../core/template/worksheet";
import type { Language } from "../../core/texts/language";
import { WORDS } from "../../core/texts/words";
import {
  CONTACT_COLUMNS,
  CONTACTS,
  contactCells,
  HOLIDAY_COLUMNS,
  HOLIDAYS,
  holidayCells,
  LIST_COLUMNS,
  listCells,
  OCCASION_COLUMNS,
  OCCASIONS,
  occasionCells,
} from "./calendar-rows";
import { LAST_CONTACT } from "./fields";
import { FIRST_YEAR, YEARS } from "./holidays";
import { TEXTS } from "./texts";

/** Columns of the contacts; the holidays below them have fewer. */
const MIDDLE = 12;

/** Three tables side by side: the list, contacts above holidays, and the occasions that the list reads. @private */
function line(list: NamedRow, middle: NamedRow, behind: NamedRow): NamedRow {
  const padded = Array.from({ length: MIDDLE }, (_, column) => middle[column] ?? null);
  return [...list, null, ...padded, null, ...behind];
}

/** @private */
function rows(language: Language): NamedRow[] {
  const [date = "", days = "", ...whoAndWhat] = wordsOf(TEXTS.calendarListHeader, language);
  const [birthday = "", anniversary = ""] = wordsOf(TEXTS.occasions, language);
  const [every = "", nextBirthday = "", nextAnniversary = ""] = wordsOf(
    TEXTS.calendarContactHeader,
    language,
  );
  const [last, next] = [LAST_CONTACT.label[language], TEXTS.nextContact[language]];
  const given = [
    FIELDS.customer.label[language],
    TEXTS.contactPerson[language],
    birthday,
    anniversary,
    last,
    every,
  ];
  const worked = [nextBirthday, days, nextAnniversary, days, next, days];
  const years = Array.from({ length: YEARS }, (_, year) => String(FIRST_YEAR + year));
  const [before, after] = wordsOf(TEXTS.nextDaysHeading, language);
  const noNumber = `"⚠ ${problemText("NOT_A_NUMBER", { found: `"&{$ahead}` }, language)}`;
  const middle = [
    ...Array.from({ length: CONTACTS }, (_, index) => contactCells(index, language)),
    [],
    [],
    namedColumns([TEXTS.holiday[language], ...years, date, days], HOLIDAY_COLUMNS, HOLIDAYS),
    ...Array.from({ length: HOLIDAYS }, (_, index) => holidayCells(index, language)),
  ];
  return [
    [label(WORDS.fromDay[language]), named("from", input("=TODAY()", "date"))],
    [label(TEXTS.daysAhead[language]), named("ahead", input(90, "count"))],
    [label(TEXTS.calendarRules[language], "note")],
    line(
      [
        label(`=IF(ISNUMBER({$ahead});"${before}"&{$ahead}&"${after}";${noNumber})`, "heading"),
        null,
        null,
        null,
      ],
      [],
      [label(TEXTS.workedOutHeading[language], "heading")],
    ),
    line(
      namedColumns([date, days, ...whoAndWhat], LIST_COLUMNS, OCCASIONS),
      namedColumns([...given, ...worked], CONTACT_COLUMNS, CONTACTS),
      namedColumns(["#", ...whoAndWhat], OCCASION_COLUMNS, OCCASIONS),
    ),
    ...Array.from({ length: OCCASIONS }, (_, index) =>
      line(listCells(index, language), middle[index] ?? [], occasionCells(index, language)),
    ),
  ];
}

export const CONTACT_CALENDAR = worksheet({
  id: "contact-calendar",
  group: "accounts",
  title: TEXTS.calendarTitle,
  notes: [withExample(TEXTS.calendarPurpose)],
  rows,
});
