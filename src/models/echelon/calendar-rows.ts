/** The rows of the Contact calendar: what a person types in, and the formulas beside it. */

import { serialNumber } from "../../core/cells/date-column";
import { problemText } from "../../core/problem";
import { FIELDS } from "../../core/table/fields";
import type { TemplateCell } from "../../core/template/template";
import { input, result, saying } from "../../core/template/template-cell";
import { wordsOf } from "../../core/template/template-rows";
import type { Language } from "../../core/texts/language";
import { holidayDays, holidayNames, YEARS } from "./holidays";
import { TEXTS } from "./texts";

export const CONTACTS = 20;
/** Taiwan has twelve of its own; the last ones are the user's. */
export const HOLIDAYS = 12 + 6;

/** Birthday, anniversary and next contact of each contact, and each holiday once. */
const KINDS = ["nextBirthday", "nextAnniversary", "nextContact"];
export const OCCASIONS = KINDS.length * CONTACTS + HOLIDAYS;

/** Names of the columns of each table; the worksheet also has the day its list begins `{from}` and the days `{ahead}`. */
export const LIST_COLUMNS = "listDate - - -";
export const CONTACT_COLUMNS =
  "customer person birthday anniversary last every nextBirthday - nextAnniversary - nextContact -";
export const HOLIDAY_COLUMNS = "holiday firstYear - - - lastYear nextHoliday -";
export const OCCASION_COLUMNS = "order occasionWho occasionWhat";

/** Keeps apart the occasions of one day: a date times this, plus the line. */
const ROOM = 1000;

/**
 * Birthday, anniversary, days since the last contact, interval: 17 May 1980, 1 March 2019; 29 February 1988;
 * 1 September 2021; 20 November 1992, 1 December 2015.
 */
const EXAMPLES: readonly (readonly (number | "")[])[] = [
  [29_358, 43_525, 25, 30],
  [32_202, "", 100, 90],
  ["", 44_440, 3, 7],
  [33_928, 42_339, "", 30],
];

/** The day on which the list begins, of which a time of day does not count either, as `NOW()` has one. */
const FROM = "INT({$from})";

/**
 * One contact: six cells to fill in, of whose dates the day counts and no time of day, then the next of each
 * occasion and the days until it.
 *
 * @param index counted from 0
 * @param language of the words
 * @example contactCells(0, "en")[11].content // => "=IF(ISNUMBER({.nextContact});{.nextContact}-INT({$from});\"\")"
 */
export function contactCells(index: number, language: Language): TemplateCell[] {
  const [birthday = "", anniversary = "", ago = "", every = ""] = EXAMPLES[index] || [];
  const wrong = (cell: string) => `"⚠ ${problemText("NOT_A_DATE", { found: `"&${cell}` }, language)}`;
  const noNumber = `"⚠ ${problemText("NOT_A_NUMBER", { found: `"&{.every}` }, language)}`;
  const yearly = (cell: string) => {
    const inYear = `EDATE(${cell};12*(YEAR(${FROM})-YEAR(${cell})`;
    const next = `MAX(INT(${cell});${inYear}+IF(${inYear}))<${FROM};1;0))))`;
    return result(`=IF(${cell}="";"";IF(ISNUMBER(${cell});${next};${wrong(cell)}))`, "date");
  };
  const days = (cell: string) => result(`=IF(ISNUMBER(${cell});${cell}-${FROM};"")`, "count");
  const person = EXAMPLES[index] ? String.fromCharCode(65 + index) : "";
  const due = `IF({.last}="";${FROM};IF(ISNUMBER({.last});INT({.last}+{.every});${wrong("{.last}")}))`;
  return [
    input(person && `${FIELDS.customer.label[language]} ${person}`, "text"),
    input(person && `${TEXTS.contactPerson[language]} ${person}`, "text"),
    input(birthday, "date"),
    input(anniversary, "date"),
    input(ago === "" ? "" : `={$from}-${ago}`, "date"),
    input(every, "count"),
    yearly("{.birthday}"),
    days("{.nextBirthday}"),
    yearly("{.anniversary}"),
    days("{.nextAnniversary}"),
    result(`=IF({.every}="";"";IF(ISNUMBER({.every});${due};${noNumber}))`, "date"),
    days("{.nextContact}"),
  ];
}

/**
 * One holiday: its name and its day in five years, then the next of them and the days until it.
 *
 * @param index counted from 0; the last ones are the user's own
 * @param language of the words
 * @example holidayCells(1, "en")[1].content // => 46070
 */
export function holidayCells(index: number, language: Language): TemplateCell[] {
  const name = holidayNames(language)[index];
  const days = name === undefined ? [] : holidayDays(index, language).map(serialNumber);
  const all = "{.firstYear:lastYear}";
  const past = `SUMPRODUCT(ISNUMBER(${all})*(${all}<${FROM}))`;
  return [
    input(name ?? "", "text"),
    ...Array.from({ length: YEARS }, (_, year) => input(days[year] || "", "date")),
    result(`=IFERROR(INT(SMALL(${all};${past}+1));"")`, "date"),
    result(`=IF(ISNUMBER({.nextHoliday});{.nextHoliday}-${FROM};"")`, "count"),
  ];
}

/**
 * One occasion, worked out behind the tables: its place in the order, who, what.
 *
 * The place is the date with the line behind it, so that it also tells where the words are; occasions beyond the days ahead have none.
 *
 * @param index counted from 0
 * @param language of the words
 * @example occasionCells(60, "en")[2].content // => "={holiday/1}&\"\""
 */
export function occasionCells(index: number, language: Language): TemplateCell[] {
  const contact = Math.floor(index / KINDS.length) + 1;
  const holiday = index - KINDS.length * CONTACTS + 1;
  const isHoliday = holiday > 0;
  const kind = index % KINDS.length;
  const date = isHoliday ? `{nextHoliday/${holiday}}` : `{${KINDS[kind]}/${contact}}`;
  const [customer, person] = [`{customer/${contact}}`, `{person/${contact}}`];
  const words = wordsOf(TEXTS.occasions, language).map((word) => `"${word}"`);
  const who = `IF(${customer}="";${person}&"";IF(${person}="";${customer};${customer}&" · "&${person}))`;
  const what = kind === 2 ? `IF(${date}<${FROM};${words[3]};${words[2]})` : words[kind];
  // Counted beside the order, which would otherwise wait for itself.
  const line = "ROW()-ROW({$occasionWho/1})+1";
  const order = `IF(${date}<=${FROM}+{$ahead};INT(${date})*${ROOM}+${line};"")`;
  return [
    saying([String(99_999 * ROOM)], result(`=IF(ISNUMBER(${date});${order};"")`, "asTyped")),
    saying(isHoliday ? [] : [longestWho(language)], result(isHoliday ? "" : `=${who}`, "text")),
    saying(wordsShown(language), result(isHoliday ? `={holiday/${holiday}}&""` : `=${what}`, "text")),
  ];
}

/** What a customer with a contact person is called, with some room. @private */
function longestWho(language: Language): string {
  return `${FIELDS.customer.label[language]} AAAA · ${TEXTS.contactPerson[language]} AAAA`;
}

/** Every occasion and every holiday. @private */
function wordsShown(language: Language): string[] {
  return [...wordsOf(TEXTS.occasions, language), ...holidayNames(language)];
}

/**
 * One line of the list: date, days until it, who, what; blank behind the last occasion.
 *
 * @param index counted from 0
 * @param language of the words
 * @example listCells(0, "en")[1].content // => "=IF({.listDate}=\"\";\"\";{.listDate}-INT({$from}))"
 */
export function listCells(index: number, language: Language): TemplateCell[] {
  const place = `SMALL({$order};${index + 1})`;
  const found = (column: string) => `=IF({.listDate}="";"";INDEX({$${column}};MOD(${place};${ROOM}))&"")`;
  return [
    result(`=IFERROR(INT(${place}/${ROOM});"")`, "date"),
    result(`=IF({.listDate}="";"";{.listDate}-${FROM})`, "count"),
    saying([longestWho(language)], result(found("occasionWho"), "text")),
    saying(wordsShown(language), result(found("occasionWhat"), "text")),
  ];
}
