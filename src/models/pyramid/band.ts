/** Bands: turn a number into the label of the band that holds it. */

export interface Band {
  /** The lowest value of the band; a value equal to it belongs to the band. */
  readonly atLeast: number;
  readonly label: string;
}

/**
 * The label of the band that holds a value; `""` below the last band.
 *
 * Bands are closed below: a value equal to a bound belongs to the band that starts there.
 *
 * @param value same unit as the bounds (points, money, days)
 * @param bands from the highest down
 * @example bandOf(720, [{ atLeast: 720, label: "A" }, { atLeast: 0, label: "B" }]) // => "A"
 */
export function bandOf(value: number, bands: readonly Band[]): string {
  for (const { atLeast, label } of bands) if (value >= atLeast) return label;
  return "";
}
