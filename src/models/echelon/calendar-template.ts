/** The Contact calendar: birthdays, anniversaries, contacts and holidays, and which of them come next. */

import { inLanguages, type Language } from "../../core/language";
import type { Template, TemplateSheet } from "../../core/template";
import { input, wording } from "../../core/template-cell";
import { headers, opening, type TemplateRow } from "../../core/template-rows";
import * as at from "./calendar-places";
import { contactCells, holidayCells, listCells, occasionCells } from "./calendar-rows";
import { FIRST_YEAR, YEARS } from "./holidays";

/** @private */
function sheet(language: Language): TemplateSheet {
  const heading = (text: ReturnType<typeof inLanguages>) => wording(text[language], "heading");
  const holidays = headers(HOLIDAY_HEADER, language);
  const years = Array.from({ length: YEARS }, (_, year) => wording(String(FIRST_YEAR + year), "header"));
  const holidayHeader = [...holidays.slice(0, 1), ...years, ...holidays.slice(1)];
  const gap = Array.from({ length: 12 }, () => null);
  // Right of the list: contacts, then holidays.
  const middle = (index: number): TemplateRow => {
    if (index < at.CONTACTS) return contactCells(index, language);
    const line = at.FIRST + index - at.HOLIDAYS_FIRST;
    if (line === -2) return [heading(HOLIDAY_TITLE)];
    if (line === -1) return holidayHeader;
    return line >= 0 && line < at.HOLIDAY_ROWS ? holidayCells(line, language) : [];
  };
  const rows = Array.from(
    { length: at.OCCASIONS },
    (_, index): TemplateRow => [
      ...listCells(index),
      null,
      ...[...middle(index), ...gap].slice(0, gap.length),
      null,
      ...occasionCells(index, language),
    ],
  );
  const comes = AHEAD_TITLE[language].split("|");
  return {
    cells: [
      ...opening(TITLE, PURPOSE, language),
      [wording(FROM[language]), input("=TODAY()", "date", FROM_NOTE[language])],
      [wording(AHEAD[language]), input(90, "count")],
      [wording(LEAP[language], "note")],
      [
        { content: `="${comes[0]}"&${at.AHEAD}&"${comes[1]}"`, look: "heading" },
        ...[null, null, null, null],
        heading(CONTACT_TITLE),
        ...[...gap],
        heading(ALL),
      ],
      [
        ...headers(LIST_HEADER, language),
        null,
        ...headers(CONTACT_HEADER, language),
        null,
        ...headers(OCCASION_HEADER, language),
      ],
      ...rows,
    ],
    columnWidths: [
      110,
      70,
      230,
      160,
      30,
      170,
      130,
      ...Array.from({ length: 10 }, () => 100),
      30,
      130,
      230,
      160,
    ],
    frozenRows: 0,
    charts: [],
  };
}

const TITLE = inLanguages("Contact calendar", "联系日历", "聯繫行事曆");
const PURPOSE = inLanguages(
  "Whom to congratulate, whom to call, which holidays are near. Add holidays of your own below China's; days off around a festival are announced each year.",
  "该祝贺谁、该联系谁、哪些节日临近。可在法定节日下方添加自己的节日；放假安排以每年公告为准。",
  "該祝賀誰、該聯繫誰、哪些節日臨近。可在法定節日下方加入自己的節日；放假安排以每年公告為準。",
);
const FROM = inLanguages("From", "起始日期", "起始日期");
const FROM_NOTE = inLanguages(
  "Today, unless you type a date",
  "默认为今天，可改写为其他日期",
  "預設為今天，可改寫為其他日期",
);
const AHEAD = inLanguages("Days ahead", "未来天数", "未來天數");
const LEAP = inLanguages(
  "29 February is kept on 28 February in common years. Contacts that are overdue come first; without a last contact they are due at once.",
  "平年中 2 月 29 日按 2 月 28 日计。逾期的联系排在最前；没有上次联系日期的视为当天应联系。",
  "平年中 2 月 29 日按 2 月 28 日計。逾期的聯繫排在最前；沒有上次聯繫日期的視為當天應聯繫。",
);
const AHEAD_TITLE = inLanguages("Next | days", "未来 | 天", "未來 | 天");
const CONTACT_TITLE = inLanguages("Contacts", "联系人", "聯絡人");
const HOLIDAY_TITLE = inLanguages("Holidays", "节日", "節日");
const ALL = inLanguages("Worked out, not for editing", "自动计算，请勿修改", "自動計算，請勿修改");
const LIST_HEADER = inLanguages("Date|Days|Who|Occasion", "日期|天数|对象|事项", "日期|天數|對象|事項");
const CONTACT_HEADER = inLanguages(
  "Customer|Contact person|Birthday|Anniversary|Last contact|Every (days)|Next birthday|Days|Next anniversary|Days|Next contact|Days",
  "客户|联系人|生日|纪念日|上次联系|间隔（天）|下次生日|天数|下次纪念日|天数|下次联系|天数",
  "客戶|聯絡人|生日|紀念日|上次聯繫|間隔（天）|下次生日|天數|下次紀念日|天數|下次聯繫|天數",
);
const HOLIDAY_HEADER = inLanguages("Holiday|Next|Days", "节日|下次|天数", "節日|下次|天數");
const OCCASION_HEADER = inLanguages("Order|Who|Occasion", "顺序|对象|事项", "順序|對象|事項");

export const CONTACT_CALENDAR: Template = { id: "contact-calendar", title: TITLE, sheet };
