/** What the echelons and the plan of one table are: worked out once for the columns, the report and the explanation. */

import { completeRows } from "../../core/functions/compared";
import { InputError } from "../../core/problem";
import { NO_LABEL, settledPositions } from "../../core/report/label";
import type { Field } from "../../core/table/field";
import { FIELDS } from "../../core/table/fields";
import { customerName } from "../../core/table/first-by";
import { type NumberField, numbersIn, type Table, textsIn } from "../../core/table/table";
import { noCompleteRow } from "../../core/table/value-column";
import { bestFirst, type ContactPlan, contactPlan, mondayOf } from "./contact-plan";
import { composites, echelons, quarterCuts } from "./echelon";
import { FACTORS, LAST_CONTACT } from "./fields";
import { ECHELONS } from "./labels";
import type { EchelonOptions } from "./options";
import { TEXTS } from "./texts";

export interface Factor {
  readonly column: NumberField;
  readonly weight: number;
}

/** One entry per customer in each list. */
export interface EchelonStudy {
  readonly factors: readonly Factor[];
  /** The factors' numbers, `NaN` in every column of an incomplete row. */
  readonly values: readonly Float64Array[];
  readonly scores: Float64Array;
  /** Where the first three quarters end. */
  readonly cuts: readonly number[];
  readonly tiers: Uint8Array;
  /** Weeks from one contact to the next, per echelon. */
  readonly intervals: readonly number[];
  readonly names: readonly string[];
  /** `null` without a salesperson column. */
  readonly owners: readonly string[] | null;
  /** Days since 1970-01-01, `NaN` for none; `null` without a column. */
  readonly lastContacts: Float64Array | null;
  /** The plan's first Monday, days since 1970-01-01; `null` when the run has no date. */
  readonly start: number | null;
  readonly plan: ContactPlan;
}

/**
 * The factors that have a column and a weight. Throws `BAD_OPTION` when there is none.
 *
 * @param table the customers
 * @param options with the weights
 * @example factorsIn({ sheetRows: [], columns: {} }, { weight1: 1, weight2: 1, weight3: 1, weight4: 1 }) // throws "Echelons & contact plan: weights must be above 0 for a factor you have"
 */
export function factorsIn(table: Table, weights: Weights): Factor[] {
  return weightedFactors(({ id }) => table.columns[id] !== undefined, weights).map(({ field, weight }) => ({
    column: numbersIn(table, field, TEXTS.modelTitle),
    weight,
  }));
}

type Weights = Pick<EchelonOptions, "weight1" | "weight2" | "weight3" | "weight4">;

/**
 * The fields of the factors that are there and have a weight. Throws `BAD_OPTION` when there is none.
 *
 * @param has whether there is a column of a field
 * @param options with the weights
 * @example weightedFactors(() => true, { weight1: 0, weight2: 2, weight3: 0, weight4: 0 }).map(({ field }) => field.id) // => ["income"]
 */
export function weightedFactors(
  has: (field: Field) => boolean,
  { weight1, weight2, weight3, weight4 }: Weights,
): { readonly field: Field; readonly weight: number }[] {
  const weights = [weight1, weight2, weight3, weight4];
  const present = FACTORS.map((field, at) => ({ field, weight: weights[at] ?? 0 })).filter(
    ({ field, weight }) => weight > 0 && has(field),
  );
  if (present.length === 0)
    throw new InputError("BAD_OPTION", {
      model: TEXTS.modelTitle,
      option: TEXTS.weightsRefused,
      allowed: TEXTS.weightsAllowed,
    });
  return present;
}

/**
 * Echelons and plan of the customers. Throws `NO_VALUES` when no customer has all factors.
 *
 * @param table the customers
 * @param options with weights and intervals
 * @example studyOf({ sheetRows: [2], columns: {} }, { weight1: 0, weight2: 0, weight3: 0, weight4: 0 }) // throws "Echelons & contact plan: weights must be above 0 for a factor you have"
 */
export function studyOf(table: Table, options: EchelonOptions): EchelonStudy {
  const factors = factorsIn(table, options);
  const { columns: values } = completeRows(factors.map(({ column }) => column));
  const scores = composites(
    values,
    factors.map(({ weight }) => weight),
  );
  if (scores.every(Number.isNaN)) {
    throw noCompleteRow(factors.map(({ column }) => column));
  }
  const cuts = quarterCuts(scores);
  const ruled = echelons(scores, cuts);
  const settled = settledPositions({ labels: ECHELONS, positions: ruled }, table.handSet);
  // The plan follows a person who knows better, but for customers without a score, who have no place in it.
  const tiers = ruled.map((tier, row) => (tier === NO_LABEL ? tier : (settled[row] ?? tier)));
  const intervals = [options.weeks1, options.weeks2, options.weeks3, options.weeks4];
  const given = textsIn(table, FIELDS.customer);
  const names = table.sheetRows.map((row, at) => customerName(given[at] ?? "", row));
  const owners = textsIn(table, FIELDS.owner);
  const dates = table.columns[LAST_CONTACT.id];
  const lastContacts = dates?.type === "date" ? dates.days : null;
  const today = table.today ?? null;
  const customers = { tiers, scores, names, owners, lastContacts: lastContacts ?? [] };
  return {
    factors,
    values,
    scores,
    cuts,
    tiers,
    intervals,
    names,
    owners: table.columns[FIELDS.owner.id] ? owners : null,
    lastContacts,
    start: today === null ? null : mondayOf(today),
    plan: contactPlan(customers, intervals, today),
  };
}

/**
 * The customers that have an echelon: echelon 1 first, then best score, then name.
 *
 * @param study of the table
 * @example planOrder({ tiers: Uint8Array.of(1, 0, 255), scores: [5, 9, NaN], names: ["a", "b", "c"] }) // => [1, 0]
 */
export function planOrder({
  tiers,
  scores,
  names,
}: {
  readonly tiers: Uint8Array;
  readonly scores: ArrayLike<number>;
  readonly names: readonly string[];
}): number[] {
  const rows = Array.from(tiers.keys()).filter((row) => tiers[row] !== NO_LABEL);
  return rows.sort(bestFirst(scores, names));
}
