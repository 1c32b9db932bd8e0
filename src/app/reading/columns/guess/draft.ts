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
 * Takes a column for a field and asks whether it is that.
 *
 * @param draft of the guess, which is changed
 * @param field that gets the column
 * @param studied the column
 * @param reason why, and of the question
 * @param rivals other columns that it may be
 * @example takeAsking({ mapping: {}, reasons: {}, doubts: [] }, FIELDS.revenue, { column: { position: 2 } }, "only-number") // => undefined
 */
export function takeAsking(
  draft: Pick<Draft, "mapping" | "reasons" | "doubts">,
  field: Field,
  studied: Pick<StudiedColumn, "column">,
  reason: GuessReason,
  rivals: readonly StudiedColumn[] = [],
): void {
  take(draft, field, studied, reason);
  const positions = rivals.map(({ column }) => column.position);
  draft.doubts.push({ field: field.id, position: studied.column.position, rivals: positions, reason });
}

/**
 * Takes no column for a field and asks which of several it is.
 *
 * @param draft of the guess, which is changed
 * @param field asked about
 * @param rivals the columns; one that is named twice counts once
 * @param reason of the question
 * @example askAmong({ doubts: [] }, FIELDS.revenue, [{ column: { position: 2 } }, { column: { position: 3 } }], "several") // => undefined
 */
export function askAmong(
  { doubts }: Pick<Draft, "doubts">,
  { id }: Field,
  rivals: readonly Pick<StudiedColumn, "column">[],
  reason: GuessReason,
): void {
  const positions = rivals.map(({ column }) => column.position);
  doubts.push({ field: id, position: null, rivals: [...new Set(positions)], reason });
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
