/** Numbers that no field has taken, and which of them may be the revenue. */

import { tidy } from "../../../../../core/cells/cell";
import { headerFit } from "../../../../../core/table/field";
import { FIELDS } from "../../../../../core/table/fields";
import { mayBeMoney } from "../../column-profile";
import { type Candidate, LEVELS, type StudiedColumn, speaksAgainst } from "../candidate";
import { type Candidates, type Draft, isFree } from "../draft";
import { agesIn, saysAge } from "./taken-amount";

/** What is left where nothing is named as the revenue. */
export interface UnnamedAmounts {
  /** What is headed as the revenue, and was not good enough to be taken. */
  readonly named: readonly Candidate[];
  /** Numbers without a field. */
  readonly numeric: readonly StudiedColumn[];
  /** Those of them that may be the revenue. */
  readonly possible: readonly StudiedColumn[];
  /** The first of these. */
  readonly only: StudiedColumn | undefined;
  /** What is headed as owed. */
  readonly owed: StudiedColumn | undefined;
  /** Whether several columns are headed by how long something is owed. */
  readonly areByAge: boolean;
}

/**
 * The numbers without a field, and those of them that may be the revenue.
 *
 * @param draft of the guess
 * @param candidates for each field
 * @example unnamedAmounts({ columns: [], fields: [], mapping: {}, reasons: {}, doubts: [] }, new Map()).possible // => []
 */
export function unnamedAmounts(draft: Draft, candidates: Candidates): UnnamedAmounts {
  const { columns } = draft;
  const named = (candidates.get(FIELDS.revenue.id) ?? []).filter(({ studied }) => isFree(draft, studied));
  const numeric = columns.filter(
    (one) => one.column.kind === "number" && isFree(draft, one) && !isNamed(one, candidates),
  );
  // The same in every row beside other numbers is a number of an account or the like.
  const isOfFamily = (one: StudiedColumn) =>
    numeric.some((other) => other !== one && areOfFamily(other, one));
  const areByAge = agesIn(columns) > 1;
  const possible = numeric.filter(
    (one) =>
      mayBeAmount(one) &&
      !(areByAge && saysAge(one.column.header)) &&
      !countsRows(one) &&
      (numeric.length === 1 || !areSame(one) || isOfFamily(one)),
  );
  const owed = named.find(({ level }) => level === LEVELS.owed)?.studied;
  return { named, numeric, possible, only: possible[0], owed, areByAge };
}

/** Whether a heading is another field's very words, though nothing but zeros stands below it. @private */
function isNamed(studied: StudiedColumn, candidates: Candidates): boolean {
  return [...candidates].some(
    ([field, found]) =>
      field !== FIELDS.revenue.id && found.some((one) => one.studied === studied && one.fit === "exact"),
  );
}

/**
 * Whether headings differ in nothing but their numbers, as those of months and weeks do.
 *
 * @param one column
 * @param other column
 * @example areOfFamily({ column: { header: "KW1" } }, { column: { header: "KW2" } }) // => true
 * @example areOfFamily({ column: { header: "Shop" } }, { column: { header: "Web" } }) // => false
 */
export function areOfFamily(one: Headed, other: Headed): boolean {
  return familyOf(one) !== "" && familyOf(one) === familyOf(other);
}

/** What has a heading. */
interface Headed {
  readonly column: Pick<StudiedColumn["column"], "header">;
}

/** What KW1 and KW2 have in common; nothing of a heading without a number. @private */
function familyOf({ column }: Headed): string {
  return /\d/.test(column.header) ? tidy(column.header.replace(/\d+/g, " ")) : "";
}

/** @private */
function areSame({ profile }: StudiedColumn): boolean {
  const { filled, distinct } = profile();
  return filled > 1 && distinct === 1;
}

/** 1, 2 and so on without a heading: numbers of rows, however few. @private */
function countsRows({ column, profile }: StudiedColumn): boolean {
  const { numbers, smallest, largest, distinct, wholeShare } = profile();
  return (
    column.header === "" && smallest === 1 && largest === numbers && distinct === numbers && wholeShare === 1
  );
}

/**
 * Whether no word says that a number is something else, and it looks like money.
 *
 * @param studied the column
 * @example mayBeAmount({ words: headerWords("Customer") }) // => false
 */
export function mayBeAmount(studied: StudiedColumn): boolean {
  return !namesAnother(studied) && !speaksAgainst(studied, FIELDS.revenue) && mayBeMoney(studied.profile());
}

/**
 * Whether a heading names a text or a day.
 *
 * @param studied the column
 * @example namesAnother({ words: headerWords("Customer") }) // => true
 */
export function namesAnother({ words }: Pick<StudiedColumn, "words">): boolean {
  return Object.values(FIELDS).some(
    (field) => field.type !== "number" && ["exact", "alone"].includes(headerFit(words, field) ?? ""),
  );
}
