/** The number formats of a column's rows, as the record keeps them: equal neighbours once. */

/** A format, and how many rows from the one before on have it; `""` where a run leaves it as it is. */
export type PackedFormats = readonly (readonly [rows: number, format: string])[];

/**
 * Formats made short.
 *
 * @param formats one per row
 * @example packedFormats(["0%", "0%", "0.00"]) // => [[2, "0%"], [1, "0.00"]]
 */
export function packedFormats(formats: readonly string[]): PackedFormats {
  const runs: [number, string][] = [];
  for (const format of formats) {
    const last = runs[runs.length - 1];
    if (last && last[1] === format) last[0]++;
    else runs.push([1, format]);
  }
  return runs;
}

/**
 * Formats as many as they were.
 *
 * @param runs from `packedFormats`
 * @example unpackedFormats([[2, "0%"], [1, "0.00"]]) // => ["0%", "0%", "0.00"]
 */
export function unpackedFormats(runs: PackedFormats): string[] {
  return runs.flatMap(([rows, format]) => Array.from({ length: rows }, () => format));
}
