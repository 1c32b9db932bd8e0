/** Which numbers an argument may have, in words and by bounds. */

import { TEXTS } from "../texts/core-texts";
import type { Text } from "../texts/language";
import { WORDS } from "../texts/words";

/** Bounds, each of them kept to where it is given. */
interface Bounds {
  readonly least: number;
  readonly above: number;
  readonly most: number;
  readonly below: number;
  readonly isWhole: boolean;
}

export interface NumberRule extends Bounds {
  readonly allowed: Text;
}

/**
 * A rule for numbers. All have the same properties, so that a loop over a column tests them soon.
 *
 * @param allowed in words
 * @param bounds that there are
 * @example numberRule(TEXTS.aNumber, { least: 1 }).most // => Infinity
 */
export function numberRule(allowed: Text, bounds: Partial<Bounds>): NumberRule {
  const {
    least = Number.NEGATIVE_INFINITY,
    above = Number.NEGATIVE_INFINITY,
    most = Number.POSITIVE_INFINITY,
    below = Number.POSITIVE_INFINITY,
    isWhole = false,
  } = bounds;
  return { allowed, least, above, most, below, isWhole };
}

export const ANY_NUMBER = numberRule(TEXTS.aNumber, {});
export const NOT_NEGATIVE = numberRule(WORDS.zeroOrAbove, { least: 0 });
export const ABOVE_ZERO = numberRule(WORDS.aboveZero, { above: 0 });
export const A_COUNT = numberRule(WORDS.wholeZeroOrAbove, { least: 0, isWhole: true });

/**
 * Whether a number is allowed.
 *
 * @param rule with its bounds
 * @param value a finite number
 * @example isAllowed(ABOVE_ZERO, 0) // => false
 */
export function isAllowed({ least, above, most, below, isWhole }: NumberRule, value: number): boolean {
  const isWithin = value >= least && value > above && value <= most && value < below;
  return isWithin && (!isWhole || Number.isInteger(value));
}

/**
 * Whether all numbers of a column are allowed.
 *
 * @param rule with its bounds
 * @param values finite numbers
 * @param count how many of them are looked at
 * @example areAllowed(NOT_NEGATIVE, [1, 0]) // => true
 */
export function areAllowed(
  { least, above, most, below, isWhole }: NumberRule,
  values: ArrayLike<number>,
  count = values.length,
): boolean {
  for (let at = 0; at < count; at++) {
    const value = values[at] as number;
    if (!(value >= least && value > above && value <= most && value < below)) return false;
    if (isWhole && !Number.isInteger(value)) return false;
  }
  return true;
}
