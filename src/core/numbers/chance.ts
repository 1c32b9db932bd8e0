/** Whether shares differ by more than chance gives. */

import { sum } from "./sum";

/** So many out of so many. */
export interface Part {
  readonly count: number;
  readonly hits: number;
}

/** Below this many expected hits or misses the test says nothing, so such parts are taken together. */
const LEAST_EXPECTED = 5;
/** The standard normal value that one in twenty exceeds, and the square of the one that one in twenty exceeds either way. */
const ONE_SIDED = 1.6449;
const ONE_FREEDOM = 3.8415;

/**
 * Whether the shares of hits differ by more than chance gives in 19 of 20 samples: Pearson's chi-square test at 5 %.
 *
 * Parts in which fewer than five hits or misses are to be expected count as one part. The critical value is exact for
 * two parts and Wilson and Hilferty's (1931) for more, within 1.1 %, and a little below: it says "differs" a little sooner.
 *
 * @param parts counted apart, each customer in one of them
 * @example differBeyondChance([{ count: 100, hits: 20 }, { count: 100, hits: 40 }]) // => true
 * @example differBeyondChance([{ count: 100, hits: 20 }, { count: 100, hits: 25 }]) // => false
 */
export function differBeyondChance(parts: readonly Part[]): boolean {
  const count = sum(parts.map((part) => part.count));
  const hits = sum(parts.map((part) => part.hits));
  if (hits <= 0 || hits >= count) return false;
  const share = hits / count;
  const isLarge = (part: Part) => part.count * Math.min(share, 1 - share) >= LEAST_EXPECTED;
  const small = parts.filter((part) => !isLarge(part));
  const rest = { count: sum(small.map((part) => part.count)), hits: sum(small.map((part) => part.hits)) };
  const tested = [...parts.filter(isLarge), ...(isLarge(rest) ? [rest] : [])];
  if (tested.length < 2) return false;
  const square = sum(
    tested.map((part) => (part.hits - part.count * share) ** 2 / (part.count * share * (1 - share))),
  );
  return square > criticalSquare(tested.length - 1);
}

/** @private */
function criticalSquare(freedom: number): number {
  if (freedom === 1) return ONE_FREEDOM;
  const part = 2 / (9 * freedom);
  return freedom * (1 - part + ONE_SIDED * Math.sqrt(part)) ** 3;
}
