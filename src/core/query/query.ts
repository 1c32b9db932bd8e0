/** What a model declares so that a database gives its customers the same labels: steps of a query over one row per customer. */

import { asWritten } from "../numbers/decimal";
import type { LabelAction } from "../report/label";
import type { Field } from "../table/field";
import { missingField } from "../table/table";
import type { Dialect } from "./dialect";

/** One named part of a query, which sees those before it. */
export interface Step {
  readonly name: string;
  readonly select: string;
}

/** What a model may ask about the table that the query runs on. */
export interface AskedQuery<Options> {
  readonly options: Options;
  readonly dialect: Dialect;
  /** Whether the customers have a column of the field. */
  readonly has: (field: Field) => boolean;
  /** The first day of all orders, as an expression; `null` for customers that were not added up from dated orders. */
  readonly ordersSince: string | null;
  /** The step with the lines of dated orders, up to the end of the period; `null` for everything else. */
  readonly lines: string | null;
  /** What customers were worth at two times; `null` for customers that were not added up from dated orders. */
  readonly compared: ((asked: ComparedTimes) => readonly Step[]) | null;
}

/** Two times of dated orders, as steps that end in `compared`: `customer`, `value_then` and `value_now`, `NULL` for none. */
export interface ComparedTimes {
  /** What is added up. */
  readonly field: Field;
  /** Periods of equal length, so many back from the latest, or the same days a year before. */
  readonly back: { readonly from: number; readonly to: number } | "year";
}

/**
 * How a model judges customers in a query.
 *
 * The steps begin from `customers`: a row for each, with a column for each field, named by `columnOf`. The last one is
 * called `judged` and has `customer`, the columns below, and `position`: the place of the label in `labels`, `NULL` for none.
 */
export interface JudgingQuery {
  readonly steps: readonly Step[];
  /** What the column of labels is called; no word of the language of queries. */
  readonly labelled: string;
  /** From best to last; none where customers are not judged, and there is neither summary nor label. */
  readonly labels: readonly LabelAction[];
  /** What stands beside customer and label. */
  readonly columns: readonly string[];
  /** Columns of money that the summary adds up for each label; the first one orders the customers. */
  readonly amounts: readonly string[];
  /** The column whose concentration is shown as a curve. */
  readonly curve?: string;
  /** One row per customer, where the step `judged` has more. */
  readonly customers?: string;
  /** Further small tables over the step `judged`. */
  readonly tables?: readonly QueryTable[];
}

/** A small table that says something of all customers; steps of its own come before what is selected. */
export interface QueryTable {
  readonly name: "figure" | "matrix" | "cohorts";
  readonly steps: readonly Step[];
  readonly select: string;
}

/**
 * What a field's column is called in a query: its id, but for what is a word of the language of queries.
 *
 * @param field of a model
 * @example columnOf({ id: "cost-to-serve" }) // => "cost_to_serve"
 */
export function columnOf({ id }: Pick<Field, "id">): string {
  return id === "date" ? "day" : id.replace(/-/g, "_");
}

/**
 * The name of a column that the query cannot do without. Throws `FIELD_MISSING` where the customers lack it.
 *
 * @param asked what is there
 * @param field of the model
 * @param model who asks, for the message
 * @example neededColumn({ has: () => false }, FIELDS.profit, { en: "Pyramid", "zh-CN": "", "zh-TW": "" }) // throws "Pyramid needs a column for Profit: choose one"
 */
export function neededColumn(
  { has }: Pick<AskedQuery<unknown>, "has">,
  field: Field,
  model: Field["label"],
): string {
  if (!has(field)) throw missingField(model, [field]);
  return columnOf(field);
}

/**
 * Lines of a query set in, as what stands within another.
 *
 * @param text of some lines
 * @example indented("SELECT 1\nFROM t") // => "  SELECT 1\n  FROM t"
 */
export function indented(text: string): string {
  return text.replace(/^/gm, "  ");
}

/** Denominators that read well, before any other. */
const MOST_ROUND = 1_000_000;
const MOST_PARTS = 100_000_000;

/**
 * A share as two whole numbers, so that a database multiplies it without binary noise: 5 % is 5 of 100, 2/3 is 2 of 3.
 *
 * @param share 0 to 1
 * @example wholeParts(0.05) // => [5, 100]
 * @example wholeParts(2 / 3) // => [2, 3]
 */
export function wholeParts(share: number): [part: number, whole: number] {
  for (let whole = 100; whole <= MOST_ROUND; whole *= 10) {
    const part = asWritten(share * whole);
    if (Number.isInteger(part)) return [part, whole];
  }
  // The convergents of its continued fraction are the nearest fractions with so small a denominator.
  let [part, whole, partBefore, wholeBefore] = [Math.floor(share), 1, 1, 0];
  let rest = share - part;
  while (asWritten(part / whole) !== asWritten(share) && whole < MOST_PARTS && rest > 0) {
    const term = Math.floor(1 / rest);
    rest = 1 / rest - term;
    [part, whole, partBefore, wholeBefore] = [
      term * part + partBefore,
      term * whole + wholeBefore,
      part,
      whole,
    ];
  }
  return [part, whole];
}

/**
 * The last rank that belongs to a top share, as `rankLimit` has it, in a query. The quotient of two whole numbers is
 * whole where it should be.
 *
 * @param share cumulative share from the top, 0 to 1
 * @param count the column that says how many customers there are
 * @example rankLimitOf(0.05, "counted") // => "CEIL(5 * counted / 100)"
 */
export function rankLimitOf(share: number, count: string): string {
  const [part, whole] = wholeParts(share);
  return `CEIL(${part} * ${count} / ${whole})`;
}

/**
 * The tier of a value by its rank, as `tierPositions` has it, in a query: a value of 0 or less is in the last one.
 *
 * @param value the column that is ranked
 * @param place the column of its rank, 1 for the largest
 * @param counted the column that says how many customers count
 * @param shares cumulative share of each tier, ascending, the last one 1
 * @example tierOf("revenue", "place", "counted", [0.05, 1]) // => "CASE\n  WHEN revenue <= 0 THEN 1\n  WHEN place <= CEIL(5 * counted / 100) THEN 0\n  ELSE 1\nEND"
 */
export function tierOf(value: string, place: string, counted: string, shares: readonly number[]): string {
  const last = shares.length - 1;
  const tiers = shares
    .slice(0, -1)
    .map((share, tier) => `  WHEN ${place} <= ${rankLimitOf(share, counted)} THEN ${tier}`);
  return ["CASE", `  WHEN ${value} <= 0 THEN ${last}`, ...tiers, `  ELSE ${last}`, "END"].join("\n");
}

/**
 * A number of a person's as an exact number in a query.
 *
 * @param value finite
 * @param dialect of the engine
 * @example decimalOf(0.1 + 0.2, DIALECTS.bigquery) // => "CAST('0.3' AS NUMERIC)"
 */
export function decimalOf(value: number, { decimal }: Dialect): string {
  return `CAST('${plainDigits(asWritten(value))}' AS ${decimal})`;
}

/** Without an exponent, which not every engine reads. @private */
function plainDigits(value: number): string {
  return /e/i.test(String(value)) ? value.toFixed(9) : String(value);
}
