/** The customers of a table, rated, with what is needed for their limits. */

import { NOT_NEGATIVE } from "../../core/functions/number-rule";
import type { Problem } from "../../core/problem";
import { type Field, headerMatch } from "../../core/table/field";
import { type NumberField, numbersIn, problemsIn, type Table } from "../../core/table/table";
import { answerReader } from "./answer";
import type { Scheme } from "./credit";
import { type Missing, type Rating, rater } from "./credit";
import { CREDIT_DAYS, INDICATOR_FIELDS, MONTHLY_SALES, RECEIVABLES } from "./fields";
import { TEXTS } from "./texts";

export interface RatedCustomers {
  /** One per customer; `null` when nothing is known or an answer could not be read. */
  readonly ratings: readonly (Rating | null)[];
  readonly problems: readonly Problem[];
}

/** Above this a share was probably typed without its percent sign. */
const DOUBTFUL_SHARE = 2;

/**
 * The rating of every customer, from the indicator columns that were chosen.
 *
 * A customer with an unreadable answer is not rated; a share above 200 % is only pointed out.
 *
 * @param table the customers
 * @param scheme with the default indicators
 * @param missing what unknown indicators do
 * @example rateCustomers({ sheetRows: [2], columns: {} }, defaultScheme("en"), "zero").ratings // => [null]
 */
export function rateCustomers(table: Table, scheme: Scheme, missing: Missing): RatedCustomers {
  const problems: Problem[] = [];
  const unreadable = new Set<number>();
  const columns = INDICATOR_FIELDS.map((field, position) => {
    const values = new Float64Array(table.sheetRows.length).fill(Number.NaN);
    const indicator = scheme.indicators[position];
    const column = indicatorColumn(table, field);
    if (!column || !indicator) return values;
    if (column.type === "number") {
      values.set(column.values);
      for (const index of column.bad.keys()) unreadable.add(index);
      for (const problem of problemsIn(table, column)) problems.push(problem);
    }
    const cells = column.type === "text" ? column.texts : values.slice();
    const read = answerReader(indicator);
    cells.forEach((cell: string | number, index: number) => {
      const answer = Number.isNaN(cell) ? null : read(cell);
      const at = { row: table.sheetRows[index] as number, field: column.field.id };
      if (typeof answer === "object" && answer !== null) {
        unreadable.add(index);
        // Named as the sidebar names the column, in the reader's language.
        problems.push({ ...at, code: answer.code, details: { ...answer.details, parameter: field.label } });
        return;
      }
      values[index] = answer ?? Number.NaN;
      if (indicator.share && answer !== null && answer > DOUBTFUL_SHARE) {
        const details = { parameter: field.label, allowed: TEXTS.aShareOf20, found: answer };
        problems.push({ ...at, code: "PARAMETER", details });
      }
    });
    return values;
  });
  const { points, rated } = rater(scheme, missing);
  const answers = new Float64Array(points.length);
  const ratings = table.sheetRows.map((_, row): Rating | null => {
    if (unreadable.has(row)) return null;
    for (let at = 0; at < answers.length; at++) answers[at] = columns[at]?.[row] ?? Number.NaN;
    const graded = rated(answers);
    return graded && { points: Array.from(points), ...graded };
  });
  return { ratings, problems };
}

/**
 * The column of an indicator, or `undefined`. A plain "annual revenue" is guessed to be what the customer brings; where no other
 * column was chosen for the indicator of that very name, it counts here too.
 *
 * @param table the customers
 * @param field of the indicator
 * @example indicatorColumn({ sheetRows: [], columns: {} }, RECEIVABLES) // => undefined
 */
export function indicatorColumn(table: Table, field: Field): Table["columns"][string] | undefined {
  const { columns } = table;
  const alike = (column: Table["columns"][string]) =>
    column.type === field.type && headerMatch(column.header, field) === 2;
  return columns[field.id] ?? Object.values(columns).find(alike);
}

/** Money and days beside the ratings; `null` where no column was chosen. */
export interface Terms {
  readonly sales: NumberField | null;
  readonly days: NumberField | null;
  readonly receivables: NumberField | null;
  readonly problems: readonly Problem[];
}

/**
 * The columns of monthly sales, credit days and receivables, as far as they were chosen.
 *
 * @param table the customers
 * @param model who asks, for messages
 * @example termsIn({ sheetRows: [], columns: {} }, { en: "Credit", "zh-CN": "", "zh-TW": "" }).sales // => null
 */
export function termsIn(table: Table, model: Field["label"]): Terms {
  const problems: Problem[] = [];
  const chosen = (field: Field, mayBeNegative = false) => {
    if (!table.columns[field.id]) return null;
    const column = numbersIn(table, field, model);
    for (const problem of problemsIn(table, column)) problems.push(problem);
    column.values.forEach((found, index) => {
      if (mayBeNegative || !(found < 0)) return;
      const details = { parameter: field.label, allowed: NOT_NEGATIVE.allowed, found };
      problems.push({ row: table.sheetRows[index] as number, field: field.id, code: "PARAMETER", details });
    });
    return column;
  };
  const [sales, days, receivables] = [chosen(MONTHLY_SALES), chosen(CREDIT_DAYS), chosen(RECEIVABLES, true)];
  return { sales, days, receivables, problems };
}
