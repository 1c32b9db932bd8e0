/** A guess in the making: what is taken so far, and why. */

import type { Field } from "../../../../core/table/field";
import type { Candidate, StudiedColumn } from "./candidate";
import type { Doubt, GuessReason } from "./guess-reasons";

export interface Draft {
  readonly columns: readonly StudiedColumn[];
  readonly fields: readonly Field[];
  readonly mapping: Record<string, number>;
  readonly reasons: Record<string, GuessReason>;
  readonly doubts: Doubt[];
}

/** By field, the best first. */
export type Candidates = ReadonlyMap<string, readonly Candidate[]>;

/**
 * Whether no field has taken the column yet.
 *
 * @param draft of the guess
 * @param studied one of its columns
 * @example isFree({ mapping: { revenue: 0 } }, { column: { position: 1 } }) // => true
 */
export function isFree(
  { mapping }: Pick<Draft, "mapping">,
  { column }: Pick<StudiedColumn, "column">,
): boolean {
  return !Object.values(mapping).includes(column.position);
}

/**
 * Takes a column for a field.
 *
 * @param draft of the guess, which is changed
 * @param field that gets the column
 * @param studied the column
 * @param reason why
 * @example take({ mapping: {}, reasons: {} }, FIELDS.revenue, { column: { position: 2 } }, "heading") // => undefined
 */
export function take(
  { mapping, reasons }: Pick<Draft, "mapping" | "reasons">,
  { id }: Field,
  { column }: Pick<StudiedColumn, "column">,
  reason: GuessReason,
): void {
  mapping[id] = column.position;
  reasons[id] = reason;
}

/**
 * Gives a field's column back.
 *
 * @param draft of the guess, which is changed
 * @param field that loses its column
 * @example giveBack({ mapping: {}, reasons: {} }, FIELDS.revenue) // => undefined
 */
export function giveBack(
  { mapping, reasons }: Pick<Draft, "mapping" | "reasons">,
  { id }: Pick<Field, "id">,
): void {
  delete mapping[id];
  delete reasons[id];
}

/**
 * Gives a column back that a field may have.
 *
 * @param draft of the guess, which is changed
 * @param studied the column
 * @example giveBackColumn({ mapping: { product: 2 }, reasons: {} }, { column: { position: 2 } }) // => undefined
 */
export function giveBackColumn(
  draft: Pick<Draft, "mapping" | "reasons">,
  { column }: { readonly column: Pick<StudiedColumn["column"], "position"> },
): void {
  for (const [id, position] of Object.entries(draft.mapping))
    if (position === column.position) giveBack(draft, { id });
}
