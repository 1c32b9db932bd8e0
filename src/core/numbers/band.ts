/** Bands: turn a number into the label of the band that holds it. Used by every grade. */

import { InputError } from "../problem";

export interface Band {
  /** The lowest value of the band; a value equal to it belongs to the band. */
  readonly atLeast: number;
  readonly label: string;
}

/**
 * The label of the band that holds `value`.
 *
 * Bands run from the highest down and are closed below: a value equal to a bound belongs to the band that starts
 * there. Throws `BANDS_INCOMPLETE` when the value is below the last band.
 *
 * @param value same unit as the bounds (points, money, days)
 * @param bands from the highest down
 * @example bandOf(720, [{ atLeast: 720, label: "A" }, { atLeast: -Infinity, label: "B" }]) // => "A"
 */
export function bandOf(value: number, bands: readonly Band[]): string {
  const band = bands.find(({ atLeast }) => value >= atLeast);
  if (band === undefined) throw new InputError("BANDS_INCOMPLETE", { found: value });
  return band.label;
}
