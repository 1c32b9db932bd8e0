/** The k-th largest of many numbers, without sorting them all. */

const DIGIT_BITS = 16;
const DIGITS = 1 << DIGIT_BITS;
const SMALL = 2048;

/**
 * The values that stand at the given ranks when numbers are ordered from the largest down.
 *
 * Radix selection: one pass counts the numbers by the leading 16 bits of their ordering key, and only those that
 * share their bits with a wanted rank are looked at again; so it takes linear time whatever the data, where
 * quickselect has bad cases and a sort needs O(n log n).
 *
 * @param values finite numbers; not changed
 * @param ranks whole numbers from 1 to `values.length`, ascending, repeats allowed
 * @example Array.from(largestAt(Float64Array.of(30, 10, 20, 20), [1, 3])) // => [30, 20]
 */
export function largestAt(values: Float64Array, ranks: readonly number[]): Float64Array {
  const found = new Float64Array(ranks.length);
  const wanted = ranks.map((rank, place) => ({ rank, place }));
  if (wanted.length > 0) selectInto(found, values, wanted, 0);
  return found;
}

interface WantedRank {
  readonly rank: number;
  readonly place: number;
}

/** @private */
function selectInto(
  found: Float64Array,
  values: Float64Array,
  wanted: readonly WantedRank[],
  digit: number,
): void {
  const allBitsEqual = digit * DIGIT_BITS >= 64;
  if (allBitsEqual) {
    for (const { place } of wanted) found[place] = values[0] as number;
    return;
  }
  if (values.length <= SMALL) {
    const ascending = values.slice().sort();
    for (const { rank, place } of wanted) found[place] = ascending[ascending.length - rank] as number;
    return;
  }
  const digits = digitsOf(values, digit);
  const counts = new Uint32Array(DIGITS);
  for (let index = 0; index < digits.length; index++) (counts[digits[index] as number] as number)++;

  let above = 0;
  let next = 0;
  for (let bucket = DIGITS - 1; bucket >= 0 && next < wanted.length; bucket--) {
    const count = counts[bucket] as number;
    const inside: WantedRank[] = [];
    for (let one = wanted[next]; one && one.rank <= above + count; one = wanted[++next]) {
      inside.push({ rank: one.rank - above, place: one.place });
    }
    if (inside.length > 0) selectInto(found, valuesIn(values, digits, bucket, count), inside, digit + 1);
    above += count;
  }
}

/**
 * Sixteen bits of each number's ordering key. A double's bits already order positive numbers; for negative ones
 * they are inverted, for positive ones the sign bit is set, and the keys then order like the numbers.
 * @private
 */
function digitsOf(values: Float64Array, digit: number): Uint16Array {
  const words = new Uint32Array(values.buffer, values.byteOffset, values.length * 2);
  const digits = new Uint16Array(values.length);
  const word = digit < 2 ? 1 : 0;
  const shift = digit % 2 === 0 ? 16 : 0;
  const signBit = digit < 2 ? 0x80000000 : 0;
  for (let index = 0; index < digits.length; index++) {
    const bits = words[index * 2 + word] as number;
    const negative = (words[index * 2 + 1] as number) >>> 31 === 1;
    digits[index] = (negative ? ~bits : bits | signBit) >>> shift;
  }
  return digits;
}

/** @private */
function valuesIn(values: Float64Array, digits: Uint16Array, bucket: number, count: number): Float64Array {
  const chosen = new Float64Array(count);
  let size = 0;
  for (let index = 0; size < count; index++) {
    if (digits[index] === bucket) chosen[size++] = values[index] as number;
  }
  return chosen;
}
