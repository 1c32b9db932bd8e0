/** What is said and asked of how a column writes dates. */

import { type Cell, textOf } from "../../../core/cells/cell";
import { type DateReading, dateColumn, dateReading, dayText } from "../../../core/cells/date-column";
import { writtenDate } from "../../../core/cells/date-text";
import type { Notation } from "../../../core/cells/number-text";
import { filledText, type Text } from "../../../core/texts/language";
import {
  keyOf,
  NOTHING_TOLD,
  placeOf,
  questionOn,
  type TellingColumn,
  type Told,
} from "../columns/telling-column";
import type { Choice, Remark } from "../remark";
import { READING_TEXTS } from "../texts";

/**
 * What is said and asked of a column of dates: which part comes first, months that stand for a day, plain numbers.
 *
 * @param telling the column
 * @example datesTold({ column: {}, cells: ["2024-01-05"], notation: { decimal: ".", groups: "," } }) // => { remarks: [], questions: [] }
 */
export function datesTold(telling: TellingColumn): Told {
  const reading = dateReading(telling.cells, telling.notation, telling.column.answer);
  const { settledBy, example } = reading;
  const others = [
    ...monthRemarks(telling, reading),
    ...numberRemarks(telling, reading),
    ...yearRemarks(telling, reading),
  ];
  if (example === undefined || settledBy === "cells") return { ...NOTHING_TOLD, remarks: others };
  const { dayFirst, monthFirst } = writtenDate(example)?.days ?? {};
  if (dayFirst === undefined || monthFirst === undefined || dayFirst === monthFirst) {
    return { ...NOTHING_TOLD, remarks: others };
  }
  const index = telling.cells.indexOf(example);
  const place = { ...placeOf(telling, index), found: example };
  const choice = (isDayFirst: boolean, text: Text): Choice => {
    const day = dayText(isDayFirst ? dayFirst : monthFirst);
    const chosen = { ...telling.decisions.dayFirst, [keyOf(telling.column)]: isDayFirst };
    return { label: filledText(text, { ...place, day }), to: { decisions: { dayFirst: chosen } } };
  };
  const id = questionOn("day-first", telling);
  if (settledBy === "nothing" || settledBy === "contradiction") {
    const choices = [choice(true, READING_TEXTS.dayComesFirst), choice(false, READING_TEXTS.monthComesFirst)];
    return { remarks: others, questions: [{ id, text: filledText(READING_TEXTS.whichDay, place), choices }] };
  }
  if (reading.order === "yearFirst" || isAsInLocale(reading, telling.notation)) {
    return { ...NOTHING_TOLD, remarks: others };
  }
  const isDayFirst = reading.order === "dayFirst";
  const day = dayText(isDayFirst ? dayFirst : monthFirst);
  const text = filledText(READING_TEXTS.dayTaken, { ...place, day, reason: ORDER_REASONS[settledBy] });
  const change = choice(!isDayFirst, READING_TEXTS.takeDay);
  return { remarks: [{ id, text, rows: [telling.rowAt(index)], change }, ...others], questions: [] };
}

const ORDER_REASONS = {
  column: READING_TEXTS.asColumn,
  locale: READING_TEXTS.asLocale,
  answer: READING_TEXTS.asChosen,
} satisfies Partial<Record<DateReading["settledBy"], Text>>;

/** What the column and the locale say alike needs no words. @private */
function isAsInLocale({ order, settledBy }: DateReading, { dayFirst }: Notation): boolean {
  return settledBy === "column" && order === (dayFirst ? "dayFirst" : "monthFirst") && dayFirst !== undefined;
}

/** @private */
function monthRemarks(telling: TellingColumn, { months, numbers }: DateReading): Remark[] {
  if (months === 0) return [];
  const isMonth = (cell: Cell) => typeof cell === "string" && writtenDate(cell)?.isMonth === true;
  const index = telling.cells.findIndex(
    (cell) => isMonth(cell) || (numbers === "yearMonth" && /^\d{6}$/.test(textOf(cell).trim())),
  );
  return [cellRemark("months", READING_TEXTS.months, telling, index, { count: months })];
}

/** @private */
function numberRemarks(telling: TellingColumn, { numbers: form, areMostlyNumbers }: DateReading): Remark[] {
  if (form === undefined || form === "yearMonth") return [];
  const { days } = dateColumn(telling.cells, telling.notation, telling.column.answer);
  const isNumber = (cell: Cell) => typeof cell !== "object" && /^\d+(?:\.\d+)?$/.test(textOf(cell).trim());
  const index = telling.cells.findIndex((cell, at) => isNumber(cell) && !Number.isNaN(days[at]));
  const day = days[index];
  if (day === undefined) return [];
  const remark = cellRemark("day-numbers", READING_TEXTS.dayNumbers, telling, index, { day: dayText(day) });
  if (!areMostlyNumbers) return [remark];
  const label = READING_TEXTS.noDates;
  return [{ ...remark, change: { label, to: { mapping: { [telling.field.id]: null } } } }];
}

/** @private */
function yearRemarks(telling: TellingColumn, { areBuddhist = false }: DateReading): Remark[] {
  if (!areBuddhist) return [];
  const { days } = dateColumn(telling.cells, telling.notation, telling.column.answer);
  const index = days.findIndex((day) => !Number.isNaN(day));
  const day = days[index];
  return day === undefined
    ? []
    : [cellRemark("buddhist-years", READING_TEXTS.buddhistYears, telling, index, { day: dayText(day) })];
}

/** @private */
function cellRemark(
  kind: string,
  text: Text,
  telling: TellingColumn,
  index: number,
  values: Readonly<Record<string, string | number>>,
): Remark {
  const found = textOf(telling.cells[index]);
  const place = { ...placeOf(telling, index), found };
  return {
    id: questionOn(kind, telling),
    text: filledText(text, { ...place, ...values }),
    rows: [telling.rowAt(index)],
    change: null,
  };
}
