/** Which numbers an argument may have, in words and by bounds. */

import { TEXTS } from "../texts/core-texts";
import type { Text } from "../texts/language";
import { WORDS } from "../texts/words";

/** What there is to keep to. */
interface Bounds {
  readonly least: number;
  readonly above: number;
  readonly most: number;
  readonly below: number;
  readonly isWhole: boolean;
}

/** The smallest and the largest number that is allowed: two bounds are tested sooner than four. */
export interface NumberRule extends Pick<Bounds, "least" | "most" | "isWhole"> {
  readonly allowed: Text;
}

/**
 * A rule for numbers. All have the same properties, so that a loop over a column tests them soon.
 *
 * @param allowed in words
 * @param bounds that there are
 * @example numberRule(TEXTS.aNumber, { least: 1 }).most // => Number.MAX_VALUE
 * @example numberRule(TEXTS.aNumber, { above: 0 }).least // => 5e-324
 */
export function numberRule(allowed: Text, bounds: Partial<Bounds>): NumberRule {
  const { above, below, isWhole = false } = bounds;
  const { least = above === undefined ? -Number.MAX_VALUE : nextAbove(above) } = bounds;
  const { most = below === undefined ? Number.MAX_VALUE : -nextAbove(-below) } = bounds;
  return { allowed, least, most, isWhole };
}

/** The next number that there is in binary. @private */
function nextAbove(value: number): number {
  // More than half of the way to it, or the very half for a power of two.
  const step = Math.max(Number.MIN_VALUE, (Math.abs(value) * Number.EPSILON) / 2);
  return value + step > value ? value + step : value + 2 * step;
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
export function isAllowed({ least, most, isWhole }: NumberRule, value: number): boolean {
  return value >= least && value <= most && (!isWhole || Number.isInteger(value));
}
