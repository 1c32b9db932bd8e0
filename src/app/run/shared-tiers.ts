/** One set of tiers in a run: those chosen for one model count for every other for which nobody chose any. */

import { LANGUAGES } from "../../core/texts/language";
import type { Segmenting } from "./models";

/** A model of a run with its options as they were asked for. */
export interface Asked extends Segmenting {
  readonly options: Readonly<Record<string, unknown>>;
}

/**
 * The models of a run, those with tiers by default as the first of the run for which others were chosen: two sheets of one run would
 * otherwise call other customers VIP.
 *
 * @param asked in the order of the run
 * @example withSharedTiers([]) // => []
 */
export function withSharedTiers(asked: readonly Asked[]): Asked[] {
  const chosen = asked.filter((one) => hasTiers(one) && !areByDefault(one));
  const [first] = chosen;
  return asked.map((one) =>
    first && hasTiers(one) && areByDefault(one)
      ? { ...one, options: { ...one.options, tiers: first.options.tiers } }
      : one,
  );
}

/** @private */
function hasTiers({ segmentation }: Asked): boolean {
  return segmentation.form("en").fields.tiers?.control.kind === "tiers";
}

/** Also the names of another language, in which the workbook was before. @private */
function areByDefault({ segmentation, options: { tiers } }: Asked): boolean {
  const text = JSON.stringify(tiers);
  return (
    tiers === undefined ||
    LANGUAGES.some((language) => {
      const defaults: { readonly tiers?: unknown } = segmentation.form(language).defaults;
      return JSON.stringify(defaults.tiers) === text;
    })
  );
}
