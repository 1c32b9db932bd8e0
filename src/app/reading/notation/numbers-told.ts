/** What is said and asked of how a column writes numbers. */

import type { Cell } from "../../../core/cells/cell";
import { type NumberReading, numberReading } from "../../../core/cells/number-column";
import { couldBeGroup } from "../../../core/cells/number-reading";
import { isTwofold, type Notation, valueIn } from "../../../core/cells/number-text";
import { type WrittenNumber, writtenNumber } from "../../../core/cells/written-number";
import { asWritten } from "../../../core/numbers/decimal";
import { filledText, type Text } from "../../../core/texts/language";
import {
  keyOf,
  NOTHING_TOLD,
  placeOf,
  questionOn,
  type TellingColumn,
  type Told,
} from "../columns/telling-column";
import type { Choice, Question, Remark } from "../remark";
import { READING_TEXTS } from "../texts";

/**
 * What is said and asked of the decimal mark of a column of numbers: what its cells settle against the locale is said,
 * what they leave open is asked.
 *
 * @param telling the column
 * @example numbersTold({ column: {}, cells: ["1,234.5"], notation: { decimal: ".", groups: "," } }) // => { remarks: [], questions: [] }
 */
export function numbersTold(telling: TellingColumn): Told {
  const { column, cells, notation } = telling;
  const reading = numberReading(cells, notation);
  const { settledBy, open } = reading;
  if (open === 0) return groupLike(telling);
  if (column.answer?.decimal !== undefined) {
    return {
      ...NOTHING_TOLD,
      remarks: [decimalRemark(telling, numberReading(cells, notation, column.answer))],
    };
  }
  if (settledBy === "column") {
    return {
      ...NOTHING_TOLD,
      remarks: reading.notation.decimal === notation.decimal ? [] : [decimalRemark(telling, reading)],
    };
  }
  const question =
    decimalQuestion(telling, reading) ?? (settledBy === "contradiction" ? misreadQuestion(telling) : null);
  return { ...NOTHING_TOLD, questions: question ? [question] : [] };
}

/**
 * Beside 1,101, shown with its group, a 2.502 with as many digits behind the point may be a group that the sheet took for a fraction.
 * @private
 */
function groupLike(telling: TellingColumn): Told {
  const { column, cells, formats = [], field } = telling;
  const isGrouped = cells.some(
    (cell, at) =>
      typeof cell === "number" && Math.abs(cell) >= 1000 && cell % 1 === 0 && /#,##0/.test(formats[at] ?? ""),
  );
  if (!isGrouped || column.answer?.decimal !== undefined || !field.addsUp) return NOTHING_TOLD;
  const fractions = cells.filter((cell) => typeof cell === "number" && cell % 1 !== 0);
  if (fractions.length === 0 || !fractions.every(isThousandth)) return NOTHING_TOLD;
  const question = misreadQuestion(telling, isThousandth, READING_TEXTS.misreadGroup);
  return { ...NOTHING_TOLD, questions: question ? [question] : [] };
}

/** A number of three digits behind the point, which a group has. @private */
function isThousandth(cell: Cell): boolean {
  return typeof cell === "number" && couldBeGroup(cell) && /\.\d{3}$/.test(String(cell));
}

/** @private */
function decimalRemark(telling: TellingColumn, { notation, settledBy, examples }: NumberReading): Remark {
  const isComma = notation.decimal === ",";
  const found = isComma ? examples.comma : examples.point;
  const index = telling.cells.indexOf(found);
  const isChosen = settledBy === "answer" || found === undefined;
  const [comma, point] = isChosen
    ? [READING_TEXTS.decimalCommaChosen, READING_TEXTS.decimalPointChosen]
    : [READING_TEXTS.decimalComma, READING_TEXTS.decimalPoint];
  const values = { ...placeOf(telling, index), found };
  const other = isComma ? READING_TEXTS.takeDecimalPoint : READING_TEXTS.takeDecimalComma;
  return {
    id: questionOn("decimal", telling),
    text: filledText(isComma ? comma : point, values),
    rows: isChosen ? [] : [telling.rowAt(index)],
    change: decimalChoice(telling, isComma ? "." : ",", other),
  };
}

/** Of amounts that the locale makes small, because a thousandfold error would look like any other amount. @private */
function decimalQuestion(telling: TellingColumn, { notation, settledBy }: NumberReading): Question | null {
  const isAsked = (written: WrittenNumber) =>
    isTwofold(written) &&
    (settledBy === "contradiction" || valueIn(written, notation) === smallerOf(written));
  for (const [index, cell] of telling.cells.entries()) {
    const written = typeof cell === "string" ? writtenNumber(cell) : null;
    if (!written || !isAsked(written)) continue;
    const { text, point = 0, comma = 0 } = written;
    const isPointDecimal = smallerOf(written) === point;
    const texts = isPointDecimal
      ? { point: READING_TEXTS.pointIsDecimal, comma: READING_TEXTS.pointGroups }
      : { point: READING_TEXTS.commaGroups, comma: READING_TEXTS.commaIsDecimal };
    const values = { ...placeOf(telling, index), found: text };
    return {
      id: questionOn("decimal", telling),
      text: filledText(READING_TEXTS.whichNumber, values),
      choices: [
        decimalChoice(telling, ".", filledText(texts.point, { number: String(point) })),
        decimalChoice(telling, ",", filledText(texts.comma, { number: String(comma) })),
      ],
    };
  }
  return null;
}

/** @private */
function smallerOf({ point = 0, comma = 0 }: WrittenNumber): number {
  return Math.abs(point) < Math.abs(comma) ? point : comma;
}

/** A sheet that reads 1.500 as 1.5 keeps nothing of what was typed. @private */
function misreadQuestion(
  telling: TellingColumn,
  isInDoubt = (cell: Cell) => typeof cell === "number" && couldBeGroup(cell),
  asked: Text = READING_TEXTS.misread,
): Question | null {
  const { cells, notation } = telling;
  const index = cells.findIndex(isInDoubt);
  const number = cells[index];
  if (typeof number !== "number") return null;
  const { decimal } = notation;
  const typed = number.toFixed(3).replace(".", decimal);
  const values = {
    ...placeOf(telling, index),
    found: String(number),
    typed,
    full: String(asWritten(number * 1000)),
  };
  return {
    id: questionOn("decimal", telling),
    text: filledText(asked, values),
    choices: [
      decimalChoice(telling, decimal, filledText(READING_TEXTS.misreadNo, values)),
      decimalChoice(telling, decimal === "." ? "," : ".", READING_TEXTS.misreadYes),
    ],
  };
}

/** @private */
function decimalChoice(
  { column, decisions }: TellingColumn,
  decimal: Notation["decimal"],
  label: Text,
): Choice {
  return { label, to: { decisions: { decimal: { ...decisions.decimal, [keyOf(column)]: decimal } } } };
}
