/** The Contact calendar: birthdays, anniversaries, contacts and holidays, and which of them come next. */

import { FIELDS } from "../../core/table/fields";
import type { Template, TemplateCell, TemplateSheet } from "../../core/template/template";
import { input, wording } from "../../core/template/template-cell";
import { opening, type TemplateRow, wordsOf } from "../../core/template/template-rows";
import { inLanguages, type Language } from "../../core/texts/language";
import * as at from "./calendar-places";
import { contactCells, holidayCells, listCells, OCCASION, occasionCells, PERSON } from "./calendar-rows";
import { LAST_CONTACT } from "./fields";
import { FIRST_YEAR, YEARS } from "./holidays";
import { NEXT } from "./words";

/** Columns of the contacts; the holidays below them have fewer. */
const MIDDLE = 12;

/** @private */
function sheet(language: Language): TemplateSheet {
  const header = (words: readonly string[]) => words.map((word) => wording(word, "header"));
  const [date = "", days = "", ...whoAndWhat] = wordsOf(LIST_HEADER, language);
  const [birthday = "", anniversary = ""] = wordsOf(OCCASION, language);
  const [every = "", nextBirthday = "", nextAnniversary = ""] = wordsOf(CONTACT_HEADER, language);
  const given = [FIELDS.customer.label, PERSON].map((text) => text[language]);
  const [last, next] = [LAST_CONTACT.label[language], NEXT[language]];
  const years = Array.from({ length: YEARS }, (_, year) => String(FIRST_YEAR + year));
  // Right of the list: contacts, then holidays.
  const middle = (index: number): TemplateRow => {
    if (index < at.CONTACTS) return contactCells(index, language);
    const holiday = at.FIRST + index - at.HOLIDAYS_FIRST;
    if (holiday === -1) return header([HOLIDAY[language], ...years, date, days]);
    return holiday >= 0 && holiday < at.HOLIDAY_ROWS ? holidayCells(holiday, language) : [];
  };
  const line = (list: TemplateRow, inner: TemplateRow, behind: TemplateRow): TemplateRow => [
    ...list,
    null,
    ...Array.from({ length: MIDDLE }, (_, column) => inner[column] ?? null),
    null,
    ...behind,
  ];
  const [before, after] = wordsOf(AHEAD_TITLE, language);
  const ahead: TemplateCell = { content: `="${before}"&${at.AHEAD}&"${after}"`, look: "heading" };
  return {
    cells: [
      ...opening(TITLE, PURPOSE, language),
      [wording(FROM[language]), input("=TODAY()", "date")],
      [wording(AHEAD[language]), input(90, "count")],
      [wording(RULES[language], "note")],
      line([ahead, null, null, null], [], [wording(WORKED_OUT[language], "heading")]),
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

const TITLE = inLanguages("Contact calendar", "联系日历", "聯繫行事曆");
const PURPOSE = inLanguages(
  "Whom to congratulate or call, which festivals are near. Add holidays of your own below China's.",
  "该祝贺谁、该联系谁、哪些节日临近。可在法定节日下方添加自己的节日。",
  "該祝賀誰、該聯繫誰、哪些節日臨近。可在法定節日下方加入自己的節日。",
);
const FROM = inLanguages("From", "起始日期", "起始日期");
const AHEAD = inLanguages("Days ahead", "未来天数", "未來天數");
const RULES = inLanguages(
  "29 February is kept on the 28th in common years. Without a last contact, the contact is due at once.",
  "平年的 2 月 29 日按 28 日计。没有上次联系日期的，当天应联系。",
  "平年的 2 月 29 日按 28 日計。沒有上次聯繫日期的，當天應聯繫。",
);
const AHEAD_TITLE = inLanguages("Next | days", "未来 | 天", "未來 | 天");
const HOLIDAY = inLanguages("Holiday", "节日", "節日");
const WORKED_OUT = inLanguages("Worked out", "自动计算", "自動計算");
const LIST_HEADER = inLanguages("Date|Days|Who|Occasion", "日期|天数|对象|事项", "日期|天數|對象|事項");
const CONTACT_HEADER = inLanguages(
  "Every (days)|Next birthday|Next anniversary",
  "间隔（天）|下次生日|下次纪念日",
  "間隔（天）|下次生日|下次紀念日",
);

export const CONTACT_CALENDAR: Template = { id: "contact-calendar", title: TITLE, sheet };
