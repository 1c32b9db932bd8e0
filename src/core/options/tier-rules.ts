/** What tiers must be like, whoever sets them: a formula's range, the sidebar's form or a file of options. */

import { isTruthWord } from "../cells/boolean-words";
import { tidy } from "../cells/cell";

export interface Tier {
  readonly name: string;
  /** Share of the customers in this tier and all better ones, 0 to 1. */
  readonly share: number;
}

/** More could not be told apart, and a tier's position is kept in one byte. */
export const MOST_TIERS = 20;

/** Of what a column can show. */
export const LONGEST_TIER_NAME = 60;

/**
 * Why a tier cannot have a name; `null` when it can.
 *
 * Names must differ in any letter case and hold none of `* ? ~ < > =` where COUNTIF would read them as a pattern,
 * because the summary sheet counts them with COUNTIF; for the same reason none is TRUE or FALSE.
 *
 * @param name without outer blanks
 * @param better names of the tiers above it
 * @example tierNameFault("vip", ["VIP"]) // => "repeated"
 */
export function tierNameFault(
  name: string,
  better: readonly string[],
): "missing" | "pattern" | "truth" | "repeated" | null {
  if (name === "") return "missing";
  if (isTruthWord(tidy(name))) return "truth";
  if (/[*?~]|^[<>=]/.test(name)) return "pattern";
  return better.some((other) => other.toLowerCase() === name.toLowerCase()) ? "repeated" : null;
}

/**
 * Why a tier cannot end at a share; `null` when it can. Shares rise to 100 % in the last tier.
 *
 * @param share cumulative, 0 to 1
 * @param above share of the tier above it, 0 for the first
 * @param isLast whether it is the last tier
 * @example tierShareFault(0.05, 0.2, false) // => "not above"
 */
export function tierShareFault(
  share: number,
  above: number,
  isLast: boolean,
): "not above" | "too high" | "not 100 %" | null {
  if (!(share > above)) return "not above";
  if (share > 1) return "too high";
  return isLast && share !== 1 ? "not 100 %" : null;
}
