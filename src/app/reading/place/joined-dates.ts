/** Dates whose year, month and, where there is one, day stand in columns of their own. */

import { type Cell, isBlank, textOf, tidy } from "../../../core/cells/cell";
import { monthNamed } from "../../../core/cells/month-name";
import { gluedWords } from "../../../core/table/header-words";
import type { SheetColumn } from "./sheet-column";

/** One that holds dates of others. */
interface Joined extends SheetColumn {
  readonly joined: readonly SheetColumn[];
}

const HEADINGS = {
  year: /^(order|invoice|sales?|fiscal)?(year|yr|yyyy)$|^(年|年份|年度|jahr|annee|ano|anno|jaar|연도|년도|년|год|rok|yil)$/,
  month:
    /^(order|invoice|sales?)?(month|mon|mm|monthno|monthnumber)$|^(月|月份|monat|mois|mes|mese|maand|월|месяц|miesiac|ay)$/,
  day: /^(order|invoice|sales?)?(day|dd|dayofmonth)$|^(日|日份|tag|jour|dia|giorno|dag|일|день|dzien|gun)$/,
} as const;

/**
 * The columns with one of dates in place of those of year, month and day; as they are where another column holds dates, or
 * where a cell is no year, month or day.
 *
 * @param columns of the sheet
 * @example datesJoined([{ header: "Year", kind: "number", cells: [2024] }, { header: "Month", kind: "text", cells: ["Feb"] }, { header: "Day", kind: "number", cells: [6] }])[0].cells // => ["2024-02-06"]
 */
export function datesJoined<Given extends SheetColumn>(
  columns: readonly Given[],
): readonly (Given | Joined)[] {
  if (columns.some(({ kind }) => kind === "date")) return columns;
  const headed = (part: keyof typeof HEADINGS) =>
    columns.filter(({ header }) => HEADINGS[part].test(gluedWords(header)));
  const [years, months, days] = [headed("year"), headed("month"), headed("day")];
  const [year, month, day] = [years[0], months[0], days[0]];
  if (!year || !month || years.length + months.length > 2 || days.length > 1) return columns;
  const parts = [year, month, ...(day ? [day] : [])];
  const cells = year.cells.map((_, at) => dayOf(parts.map((column) => column.cells[at])));
  if (cells.includes(undefined) || cells.every((cell) => cell === "")) return columns;
  const header = parts.map((column) => column.header).join(" / ");
  const dates: Joined = {
    position: year.position,
    letter: year.letter,
    header,
    kind: "date",
    cells,
    joined: parts,
  };
  return columns.flatMap((column): (Given | Joined)[] =>
    column === year ? [dates] : parts.includes(column) ? [] : [column],
  );
}

/** A text such as 2024-02-06 or 2024-02; none where nothing stands, `undefined` where something else does. @private */
function dayOf([year, month, ...days]: readonly Cell[]): string | undefined {
  if ([year, month, ...days].some(isBlank)) return "";
  const numbers = [
    numberWithin(year, 1990, 2100),
    numberWithin(month, 1, 12) ?? monthNamed(tidy(textOf(month)).replace(/\.$/, "")),
    ...days.map((day) => numberWithin(day, 1, 31)),
  ];
  return numbers.includes(undefined)
    ? undefined
    : numbers.map((number) => String(number).padStart(2, "0")).join("-");
}

/** @private */
function numberWithin(cell: Cell, least: number, most: number): number | undefined {
  const text = tidy(textOf(cell)).replace(/[年月日년월일]$/, "");
  const number = /^\d{1,4}$/.test(text) ? Number(text) : Number.NaN;
  return number >= least && number <= most ? number : undefined;
}
