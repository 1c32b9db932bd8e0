/** Dates whose day and month a sheet took for each other when they were typed or pasted. */

import { type Cell, isDate, textOf } from "../../../core/cells/cell";
import { dayOf, dayText } from "../../../core/cells/date-column";
import { writtenDate } from "../../../core/cells/date-text";
import { isTwofoldDay, withDayExchanged } from "../../../core/cells/twofold-day";
import { filledText } from "../../../core/texts/language";
import {
  keyOf,
  NOTHING_TOLD,
  placeOf,
  questionOn,
  type TellingColumn,
  type Told,
} from "../columns/telling-column";
import type { Choice } from "../remark";
import { READING_TEXTS } from "../texts";

const MONTHS = 12;

/**
 * What is said and asked of dates that the sheet may have misread.
 *
 * A sheet that has the month first keeps 25/1/2024 as text and makes 5/1/2024 a day in May. Beside such a text it is asked
 * of every date that could be meant so; where another date of the column can only be as it is, that is only pointed out.
 *
 * @param telling a column of dates
 * @example misreadDatesTold({ column: { header: "Date", letter: "B" }, field: { id: "date" }, cells: ["25/1/2024", new Date(2024, 4, 1)], rowAt: (index) => index + 2, notation: { dayFirst: false }, decisions: {} }).questions[0].text.en // => "Date (B): 25/1/2024 in B2 has the day first. Is B3 2024-05-01, or was 2024-01-05 meant and misread by the sheet?"
 */
export function misreadDatesTold(telling: TellingColumn): Told {
  const { column, cells, notation, decisions, rowAt } = telling;
  const twofold = cells.flatMap((cell, at) => (isTwofoldDay(cell) ? [at] : []));
  const [first] = twofold;
  const { dayFirst } = notation;
  if (first === undefined || dayFirst === undefined) return NOTHING_TOLD;
  const answer = decisions.datesMisread?.[keyOf(column)];
  const text = cells.findIndex((cell) => hasOtherOrder(cell, dayFirst));
  if (text < 0 && answer === undefined) return NOTHING_TOLD;
  const id = questionOn("misread", telling);
  const other = withDayExchanged(cells[first]);
  const values = {
    ...placeOf(telling, text),
    found: textOf(cells[text]),
    order: dayFirst ? READING_TEXTS.monthAhead : READING_TEXTS.dayAhead,
    date: placeOf(telling, first).cell,
    day: shown(answer ? other : cells[first]),
    other: shown(answer ? cells[first] : other),
    count: twofold.length,
  };
  const choice = (isMisread: boolean): Choice => {
    const chosen = { ...decisions.datesMisread, [keyOf(column)]: isMisread };
    const label = isMisread ? READING_TEXTS.exchangeDays : READING_TEXTS.keepDays;
    return { label: filledText(label, values), to: { decisions: { datesMisread: chosen } } };
  };
  const rows = twofold.map(rowAt);
  if (answer === true) {
    const said = filledText(READING_TEXTS.daysExchanged, values);
    return { questions: [], remarks: [{ id, text: said, rows, change: choice(false) }] };
  }
  const isCertain = cells.some((cell) => isDate(cell) && cell.getDate() > MONTHS);
  const asked = filledText(READING_TEXTS.daysMisread, values);
  if (answer === undefined && !isCertain)
    return { remarks: [], questions: [{ id, text: asked, choices: [choice(false), choice(true)] }] };
  const said = filledText(READING_TEXTS.daysKept, values);
  return { questions: [], remarks: [{ id, text: said, rows, change: choice(true) }] };
}

/** A text that is a day only with the other part first, and that the sheet would have taken for a date with its own. @private */
function hasOtherOrder(cell: Cell, dayFirst: boolean): boolean {
  const { days, isWitness } = (typeof cell === "string" && writtenDate(cell)) || {};
  const [own, other] = dayFirst ? [days?.dayFirst, days?.monthFirst] : [days?.monthFirst, days?.dayFirst];
  return isWitness === true && own === undefined && other !== undefined;
}

/** @private */
function shown(cell: Cell): string {
  const day = dayOf(cell);
  return typeof day === "number" ? dayText(day) : "";
}
