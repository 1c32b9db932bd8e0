/** Whether the customers' numbers are still those of the run: said by a native formula, also to people without the add-on. */

import { sum } from "../../core/numbers/sum";
import { filled, type Language } from "../../core/texts/language";
import { fixedReference } from "../reading/address";
import type { Run } from "../run/run";
import { TEXTS } from "../texts";
import { moneyColumn } from "./money-sign";

/**
 * The formula; `null` where the run read no column of amounts.
 *
 * It compares how many numbers there are and what they add up to, with room for what adding in another order changes in
 * the last digit.
 *
 * @param run what was read
 * @example stillTrue({ source: { columns: [], area: { row: 2, rows: 1 } }, request: { mapping: {}, today: "2024-01-31" }, reading: { sheet: "Data" }, language: "en" }) // => null
 */
export function stillTrue({
  source,
  request,
  reading,
  language,
}: Pick<Run, "source" | "request" | "reading" | "language">): string | null {
  const column = moneyColumn({ source, request });
  if (!column) return null;
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
  const isSame = `AND(COUNT(${range})=${numbers.length};ABS(SUM(${range})*${HUNDREDTHS}-${hundredfold})<=${tolerance})`;
  return `=IF(${isSame};"${TEXTS.upToDate[language]}";"${changedText(request.today, language)}")`;
}

/** Formulas hold no decimals, which locales write differently. */
const HUNDREDTHS = 100;

/** @private */
function changedText(today: string, language: Language): string {
  return filled(TEXTS.dataChanged, language, { today });
}
