/** The total of a row that has many parts, as points add up to a score. */

import { lostIn, roundedTotal } from "./exact-total";
import { nearestWhole } from "./whole-units";

/** Whole numbers, halves, quarters, eighths and sixteenths up to it add up in binary as they are written. */
const LARGEST_PLAIN = 1e10;
const SIXTEENTHS = 16;

/**
 * The sum of parts to as many decimals as 15 digits of their size have. Beside `sum` it does not ask how many decimals each
 * has, because a hundred thousand rows of results would be asked again and again.
 *
 * @param parts finite numbers, `NaN` is skipped
 * @example rowTotal([0.1, 0.2, NaN]) // => 0.3
 */
export function rowTotal(parts: ArrayLike<number>): number {
  let total = 0;
  let size = 0;
  for (let at = 0; at < parts.length; at++) {
    const part = parts[at] as number;
    const sixteenths = part * SIXTEENTHS;
    if (nearestWhole(sixteenths) !== sixteenths) return rounded(parts);
    total += part;
    size += Math.abs(part);
  }
  return size < LARGEST_PLAIN ? total + 0 : rounded(parts);
}

/** @private */
function rounded(parts: ArrayLike<number>): number {
  let [total, lost, size] = [0, 0, 0];
  for (let at = 0; at < parts.length; at++) {
    const part = parts[at] as number;
    if (Number.isNaN(part)) continue;
    const next = total + part;
    lost += lostIn(total, part, next);
    total = next;
    size += Math.abs(part);
  }
  return roundedTotal(total, lost, size);
}
