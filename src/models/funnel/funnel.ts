/** A sales funnel: how many reached each stage, and which share went on. */

export interface FunnelStage {
  /** How many are at this stage or a later one. */
  readonly reached: number;
  /** Share of those who reached the stage before; `null` for the first stage and after an empty one. */
  readonly fromBefore: number | null;
  /** Share of those who reached the first stage; `null` when nobody did. */
  readonly fromFirst: number | null;
}

/**
 * The funnel of how many stand at each stage now; whoever is at a stage has reached all earlier ones.
 *
 * @param standing how many are at each stage now, first stage first
 * @example funnel([5, 3, 2])[1] // => { reached: 5, fromBefore: 0.5, fromFirst: 0.5 }
 */
export function funnel(standing: readonly number[]): FunnelStage[] {
  // Added up from the last stage back.
  const reached = [...standing];
  for (let stage = reached.length - 2; stage >= 0; stage--)
    reached[stage] = (reached[stage] as number) + (reached[stage + 1] as number);
  const share = (part: number, whole: number | undefined) => (whole ? part / whole : null);
  return reached.map((count, stage) => ({
    reached: count,
    fromBefore: share(count, reached[stage - 1]),
    fromFirst: share(count, reached[0]),
  }));
}
