/** Whether the customers' numbers are still those of the run: said by a native formula, also to people without the add-on. */

import { sum } from "../../core/numbers/sum";
import { filled, type Language } from "../../core/texts/language";
import type { InputColumn } from "../reading/place/source";
import { fixedReference } from "../reading/sheet/address";
import type { Run } from "../run/run";
import { TEXTS } from "../texts";
import { moneyColumn } from "./money-sign";

/**
 * The formula; `null` where the run read no column of numbers.
 *
 * It compares how many numbers each column has and what they add up to, with room for what adding in another order
 * changes in the last digit.
 *
 * @param run what was read
 * @param judgedBy fields of the columns that decided; the money of the run when left out
 * @example stillTrue({ source: { columns: [], area: { row: 2, rows: 1 } }, request: { mapping: {}, today: "2024-01-31" }, reading: { sheet: "Data" }, language: "en" }) // => null
 */
export function stillTrue(
  run: Pick<Run, "source" | "request" | "reading" | "language">,
  judgedBy: readonly string[] = [],
): string | null {
  const { request, language } = run;
  const columns = watchedColumns(run, judgedBy);
  const tests = columns.flatMap((column) => sameNumbers(run, column));
  if (tests.length === 0) return null;
  return `=IF(AND(${tests.join(";")});"${TEXTS.upToDate[language]}";"${changedText(request.today, language)}")`;
}

/** The columns of numbers that decided, else the money. @private */
function watchedColumns(
  run: Pick<Run, "source" | "request">,
  judgedBy: readonly string[],
): readonly InputColumn[] {
  const { source, request } = run;
  const positions = new Set(judgedBy.map((id) => request.mapping[id]));
  const judging = source.columns.filter(
    ({ position, cells }) => positions.has(position) && cells.some((cell) => typeof cell === "number"),
  );
  const money = moneyColumn(run);
  return judging.length > 0 ? judging : money ? [money] : [];
}

/** What holds while a column has the numbers it had. @private */
function sameNumbers({ source, reading }: Pick<Run, "source" | "reading">, column: InputColumn): string[] {
  const numbers = column.cells.filter((cell): cell is number => typeof cell === "number");
  const { row, rows } = source.area;
  const range = fixedReference(reading.sheet, {
    row,
    rows,
    column: source.area.column + column.position,
    columns: 1,
  });
  const hundredfold = Math.round(sum(numbers) * HUNDREDTHS);
  const tolerance = 1 + Math.ceil(Math.abs(hundredfold) / 1e12);
  return [
    `COUNT(${range})=${numbers.length}`,
    `ABS(SUM(${range})*${HUNDREDTHS}-${hundredfold})<=${tolerance}`,
  ];
}

/** Formulas hold no decimals, which locales write differently. */
const HUNDREDTHS = 100;

/** @private */
function changedText(today: string, language: Language): string {
  return filled(TEXTS.dataChanged, language, { today });
}
