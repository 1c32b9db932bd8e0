/** What the credit rating writes beside the grades of the customers. */

import { asWritten } from "../../core/numbers/decimal";
import { type Labelling, labelColumn } from "../../core/report/label";
import type { ColumnFormat, ResultColumn } from "../../core/report/report";
import { columnName } from "../../core/table/column-name";
import { asRead } from "../../core/table/value-column";
import type { Language } from "../../core/texts/language";
import { creditLimit, gradeFor, type Rating, type Scheme } from "./credit";
import type { Terms } from "./customers";
import { isGraded } from "./labels";
import type { CreditResult } from "./report-lists";
import { TEXTS } from "./texts";

/**
 * The grade of every customer, or that not enough is known for one; `""` for a customer who could not be rated.
 *
 * @param ratings one per customer
 * @param labelling the grades
 * @param language of the words
 * @example gradeColumn([null], { id: "grade", header: WORDS.total, labels: [], positions: [255], basis: [NaN] }, "en").cells // => [""]
 */
export function gradeColumn(
  ratings: readonly (Rating | null)[],
  labelling: Labelling,
  language: Language,
): ResultColumn {
  const column = labelColumn(labelling, language);
  const cells = column.cells.map((cell, at) =>
    ratings[at] && !isGraded(ratings[at]) ? TEXTS.notEnoughKnown[language] : cell,
  );
  return { ...column, cells };
}

/**
 * Score and known indicators; limit and days where monthly sales or days were chosen; and the money at risk.
 *
 * A grade without a limit has no days of credit. `""` for a customer who could not be rated, and no limit or
 * days without a grade.
 *
 * @param ratings one per customer
 * @param scheme grades and coefficients
 * @param terms from `termsIn`
 * @param usualDays for customers without days of their own
 * @param language of the headers
 * @example creditColumns([null], { indicators: [], grades: [] }, { sales: null, days: null, receivables: null, problems: [] }, 30, "en").columns.map(({ id }) => id) // => ["score", "known"]
 */
export function creditColumns(
  ratings: readonly (Rating | null)[],
  scheme: Scheme,
  terms: Terms,
  usualDays: number,
  language: Language,
): { readonly columns: ResultColumn[]; readonly exposure: CreditResult["exposure"] } {
  const { sales, days, receivables } = terms;
  const term = periods(ratings, terms, scheme, usualDays);
  const limit = sales ? limits(ratings, terms, scheme, term) : null;
  const scores = ratings.map((rating) => rating?.score ?? Number.NaN);
  const known = ratings.map((rating) => rating?.known ?? Number.NaN);
  const columns: ResultColumn[] = [
    {
      id: "score",
      header: TEXTS.score[language],
      cells: numberCells(scores),
      format: scoreFormat(ratings, scheme),
    },
    {
      id: "known",
      header: TEXTS.knownOf20[language],
      cells: numberCells(known),
      format: "count",
    },
  ];
  if (limit)
    columns.push({
      id: "limit",
      header: TEXTS.limit[language],
      cells: numberCells(limit),
      format: "money",
    });
  if (sales || days)
    columns.push({ id: "term", header: TEXTS.term[language], cells: numberCells(term), format: "count" });
  if (receivables) columns.push(...asRead(receivables, language).columns);
  return { columns, exposure: exposureOf(terms, limit, language) };
}

/** As few decimals as leave no score looking like that of another grade: 69.73 must not show 70 beside a B. @private */
function scoreFormat(ratings: readonly (Rating | null)[], { grades }: Scheme): ColumnFormat {
  const scores = ratings.filter(isGraded).map(({ score }) => score);
  const misleads = (scale: number) =>
    scores.some((score) => {
      const shown = Math.round(asWritten(score * scale)) / scale;
      return gradeFor(shown, grades) !== gradeFor(score, grades);
    });
  if (!misleads(10)) return "number";
  return misleads(100) ? "text" : "hundredths";
}

/** Days of credit of each customer: none where the grade has no limit; `NaN` for who has no grade. @private */
function periods(
  ratings: readonly (Rating | null)[],
  { days }: Terms,
  { grades }: Scheme,
  usual: number,
): number[] {
  return ratings.map((rating, at) => {
    if (!isGraded(rating)) return Number.NaN;
    const own = days?.values[at] ?? Number.NaN;
    const wanted = own >= 0 ? own : usual;
    return (grades[rating.grade]?.coefficient ?? 0) > 0 ? wanted : 0;
  });
}

/** @private */
function limits(
  ratings: readonly (Rating | null)[],
  { sales }: Terms,
  { grades }: Scheme,
  days: readonly number[],
): number[] {
  return ratings.map((rating, at) => {
    const monthly = sales?.values[at] ?? Number.NaN;
    if (!isGraded(rating) || !(monthly >= 0)) return Number.NaN;
    const limit = creditLimit(monthly, days[at] ?? 0, grades[rating.grade]?.coefficient ?? 0);
    return Number.isFinite(limit) ? limit : Number.NaN;
  });
}

/** What is at risk: receivables as read, because SUMIF skips numbers that stand there as text, else the limits. @private */
function exposureOf({ receivables }: Terms, given: readonly number[] | null, language: Language) {
  if (receivables) {
    const name = columnName(receivables, language);
    const { valueColumn } = asRead(receivables, language);
    return { values: receivables.values, column: valueColumn, name };
  }
  return given ? { values: given, column: "limit", name: TEXTS.limit[language] } : null;
}

/** @private */
function numberCells(values: ArrayLike<number>): (number | "")[] {
  return Array.from(values, (value) => (Number.isNaN(value) ? "" : value));
}
