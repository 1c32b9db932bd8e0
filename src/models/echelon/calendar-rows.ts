/** The rows of the Contact calendar: what a person types in, and the formulas beside it. */

import { serialNumber } from "../../core/cells/date-column";
import { problemText } from "../../core/problem";
import { FIELDS } from "../../core/table/fields";
import type { TemplateCell } from "../../core/template/template";
import { input, result } from "../../core/template/template-cell";
import { wordsOf } from "../../core/template/template-rows";
import type { Language } from "../../core/texts/language";
import * as at from "./calendar-places";
import { holidayDays, YEARS } from "./holidays";
import { TEXTS } from "./texts";

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

/**
 * One contact: six cells to fill in, then the next of each occasion and the days until it.
 *
 * @param index counted from 0
 * @param language of the words
 * @example contactCells(0, "en")[11].content // => "=IF(ISNUMBER(P9);P9-$B$4;\"\")"
 */
export function contactCells(index: number, language: Language): TemplateCell[] {
  const row = at.FIRST + index;
  const [birthday = "", anniversary = "", ago = "", every = ""] = EXAMPLES[index] || [];
  const wrong = (cell: string) => `"⚠ ${problemText("NOT_A_DATE", { found: `"&${cell}` }, language)}`;
  const yearly = (cell: string) => {
    const inYear = `EDATE(${cell};12*(YEAR(${at.FROM})-YEAR(${cell})`;
    const next = `MAX(${cell};${inYear}+IF(${inYear}))<${at.FROM};1;0))))`;
    return result(`=IF(${cell}="";"";IF(ISNUMBER(${cell});${next};${wrong(cell)}))`, "date");
  };
  const days = (cell: string) => result(`=IF(ISNUMBER(${cell});${cell}-${at.FROM};"")`, "count");
  const person = EXAMPLES[index] ? String.fromCharCode(65 + index) : "";
  const due = `IF(J${row}="";${at.FROM};IF(ISNUMBER(J${row});J${row}+K${row};${wrong(`J${row}`)}))`;
  return [
    input(person && `${FIELDS.customer.label[language]} ${person}`, "text"),
    input(person && `${TEXTS.person[language]} ${person}`, "text"),
    input(birthday, "date"),
    input(anniversary, "date"),
    input(ago === "" ? "" : `=${at.FROM}-${ago}`, "date"),
    input(every, "count"),
    yearly(`H${row}`),
    days(`L${row}`),
    yearly(`I${row}`),
    days(`N${row}`),
    result(`=IF(ISNUMBER(K${row});${due};"")`, "date"),
    days(`P${row}`),
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
  const row = at.HOLIDAYS_FIRST + index;
  const days = index < at.STATUTORY ? holidayDays(index).map(serialNumber) : [];
  const all = `G${row}:K${row}`;
  const past = `SUMPRODUCT(ISNUMBER(${all})*(${all}<${at.FROM}))`;
  return [
    input(wordsOf(TEXTS.holidays, language)[index] || "", "text"),
    ...Array.from({ length: YEARS }, (_, year) => input(days[year] || "", "date")),
    result(`=IFERROR(SMALL(${all};${past}+1);"")`, "date"),
    result(`=IF(ISNUMBER(L${row});L${row}-${at.FROM};"")`, "count"),
  ];
}

/**
 * One occasion, worked out behind the tables: its place in the order, who, what.
 *
 * The place is the date with the line behind it, so that it also tells where the words are; occasions beyond the days ahead have none.
 *
 * @param index counted from 0
 * @param language of the words
 * @example occasionCells(60, "en")[2].content // => "=F32&\"\""
 */
export function occasionCells(index: number, language: Language): TemplateCell[] {
  const contact = at.FIRST + Math.floor(index / at.KINDS);
  const holiday = at.HOLIDAYS_FIRST + index - at.KINDS * at.CONTACTS;
  const isHoliday = holiday >= at.HOLIDAYS_FIRST;
  const kind = index % at.KINDS;
  const date = isHoliday ? `L${holiday}` : `${["L", "N", "P"][kind]}${contact}`;
  const words = wordsOf(TEXTS.occasion, language).map((word) => `"${word}"`);
  const who = `IF(F${contact}="";G${contact}&"";IF(G${contact}="";F${contact};F${contact}&" · "&G${contact}))`;
  const what = kind === 2 ? `IF(${date}<${at.FROM};${words[3]};${words[2]})` : words[kind];
  const order = `IF(${date}<=${at.FROM}+${at.AHEAD};${date}*${at.ROOM}+ROW()-ROW($S$${at.FIRST - 1});"")`;
  return [
    result(`=IF(ISNUMBER(${date});${order};"")`, "count"),
    result(isHoliday ? "" : `=${who}`, "text"),
    result(isHoliday ? `=F${holiday}&""` : `=${what}`, "text"),
  ];
}

/**
 * One line of the list: date, days until it, who, what; blank behind the last occasion.
 *
 * @param index counted from 0
 * @example listCells(0)[1].content // => "=IF(A9=\"\";\"\";A9-$B$4)"
 */
export function listCells(index: number): TemplateCell[] {
  const row = at.FIRST + index;
  const place = `SMALL($S$${at.FIRST}:$S$${at.LAST};${index + 1})`;
  const found = (column: string) =>
    `=IFERROR(INDEX($${column}$${at.FIRST}:$${column}$${at.LAST};MOD(${place};${at.ROOM}))&"";"")`;
  return [
    result(`=IFERROR(INT(${place}/${at.ROOM});"")`, "date"),
    result(`=IF(A${row}="";"";A${row}-${at.FROM})`, "count"),
    result(found("T"), "text"),
    result(found("U"), "text"),
  ];
}
