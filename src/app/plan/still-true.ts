/** Whether the customers' numbers are still those of the run: said by a native formula, also to people without the add-on. */

import type { Cell } from "../../core/cells/cell";
import { sum } from "../../core/numbers/sum";
import { TEXTS as CORE_TEXTS } from "../../core/texts/core-texts";
import { filled, type Language } from "../../core/texts/language";
import type { InputColumn } from "../reading/place/source";
import { fixedReference } from "../reading/sheet/address";
import { moneyColumn } from "../run/money-sign";
import type { Run } from "../run/run";
import { TEXTS } from "../texts";

/**
 * The formula, behind what is said of the data in the same line; `null` where the run read no column that it could watch.
 *
 * It compares how many numbers each column has and what they add up to, with room for what adding in another order
 * changes in the last digit; of a column of texts how many there are and how long all are together.
 *
 * @param run what was read
 * @param origin what was read, and when
 * @param judgedBy fields of the columns that decided; the money of the run when left out
 * @example stillTrue({ source: { columns: [], area: { row: 2, rows: 1 } }, request: { mapping: {}, today: "2024-01-31" }, reading: { sheet: "Data" }, language: "en" }, "Customers: Data") // => null
 */
export function stillTrue(
  run: Pick<Run, "source" | "request" | "reading" | "language">,
  origin: string,
  judgedBy: readonly string[] = [],
): string | null {
  const { request, language } = run;
  const columns = watchedColumns(run, judgedBy);
  const tests = columns.flatMap((column) =>
    column.cells.some(isNumber) ? sameNumbers(run, column) : sameTexts(run, column),
  );
  if (tests.length === 0) return null;
  const said = `${origin}${TEXTS.stop[language]}${CORE_TEXTS.sentenceGap[language]}`.replace(/"/g, '""');
  const [same, changed] = [TEXTS.upToDate[language], changedText(request.today, language)];
  return `="${said}"&IF(AND(${tests.join(";")});"${same}";"${changed}")`;
}

/** The columns of numbers or texts that decided, else the money. @private */
function watchedColumns(
  run: Pick<Run, "source" | "request">,
  judgedBy: readonly string[],
): readonly InputColumn[] {
  const { source, request } = run;
  const positions = new Set(judgedBy.map((id) => request.mapping[id]));
  const judging = source.columns.filter(({ position }) => positions.has(position));
  const numbers = judging.filter(({ cells }) => cells.some(isNumber));
  if (numbers.length > 0) return numbers;
  const texts = judging.filter(({ cells }) => cells.every(isText));
  const money = moneyColumn(run);
  return texts.length > 0 ? texts : money ? [money] : [];
}

/** @private */
function isNumber(cell: Cell): cell is number {
  return typeof cell === "number";
}

/** Dates and ticks are shown otherwise in other languages. @private */
function isText(cell: Cell): cell is string {
  return typeof cell === "string";
}

/** @private */
function rangeOf({ source, reading }: Pick<Run, "source" | "reading">, { position }: InputColumn): string {
  const { row, rows, column } = source.area;
  return fixedReference(reading.sheet, { row, rows, column: column + position, columns: 1 });
}

/** What holds while a column has the texts it had; formulas hold no text of a person's. @private */
function sameTexts(run: Pick<Run, "source" | "reading">, column: InputColumn): string[] {
  const texts = column.cells.filter(isText).filter((text) => text !== "");
  const range = rangeOf(run, column);
  const letters = texts.reduce((total, text) => total + text.length, 0);
  return [`COUNTA(${range})=${texts.length}`, `SUMPRODUCT(LEN(${range}))=${letters}`];
}

/** What holds while a column has the numbers it had. @private */
function sameNumbers(run: Pick<Run, "source" | "reading">, column: InputColumn): string[] {
  const numbers = column.cells.filter(isNumber);
  const range = rangeOf(run, column);
  const total = sum(numbers);
  // The largest sums have no hundredths, and a hundredfold would be endless.
  const scale = Number.isFinite(total * HUNDREDTHS) ? HUNDREDTHS : 1;
  const scaled = Math.round(total * scale);
  const tolerance = 1 + Math.ceil(Math.abs(scaled) / 1e12);
  return [`COUNT(${range})=${numbers.length}`, `ABS(SUM(${range})*${scale}-${scaled})<=${tolerance}`];
}

/** Formulas hold no decimals, which locales write differently. */
const HUNDREDTHS = 100;

/** @private */
function changedText(today: string, language: Language): string {
  return filled(TEXTS.dataChanged, language, { today });
}
