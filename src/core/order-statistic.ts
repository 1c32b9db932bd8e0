/** The k-th largest of many numbers, without sorting them all. */

const DIGIT_BITS = 16;
const DIGITS_PER_NUMBER = 64 / DIGIT_BITS;
const BUCKETS = 1 << DIGIT_BITS;
/** The first leading digit of negative numbers: the sign is the highest bit. */
const NEGATIVE = BUCKETS / 2;
/** Below this many numbers a sort is faster than counting. */
const SMALL = 2048;

/**
 * The values that stand at the given ranks when numbers are ordered from the largest down.
 *
 * Radix selection: one pass counts the numbers by the leading 16 bits of their binary form, and only those that
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

/** Numbers that agree in a digit and hold wanted ranks. */
interface Bucket {
  readonly digits: number;
  readonly count: number;
  /** How many numbers are in larger buckets. */
  readonly above: number;
  readonly wanted: readonly WantedRank[];
}

/** Selects among numbers that agree in all digits before `digit`. @private */
function selectInto(
  found: Float64Array,
  values: Float64Array,
  wanted: readonly WantedRank[],
  digit: number,
): void {
  if (digit === DIGITS_PER_NUMBER) {
    for (const { place } of wanted) found[place] = values[0] as number;
    return;
  }
  if (values.length <= SMALL) {
    const ascending = values.slice().sort();
    for (const { rank, place } of wanted) found[place] = ascending[ascending.length - rank] as number;
    return;
  }
  const buckets = bucketsWith(wanted, values, digit);
  const candidates = digit === 0 ? fromBucketUp(buckets[buckets.length - 1] as Bucket, values) : values;
  for (const bucket of buckets) {
    selectInto(found, valuesIn(bucket, candidates, digit), bucket.wanted, digit + 1);
  }
}

/** Goes through the buckets from the largest numbers down and keeps those that hold a wanted rank. @private */
function bucketsWith(wanted: readonly WantedRank[], values: Float64Array, digit: number): Bucket[] {
  const digits = digitsOf(values);
  const negative = (digits[DIGITS_PER_NUMBER - 1] as number) >= NEGATIVE;
  const counts = new Uint32Array(BUCKETS);
  for (let at = placeOf(digit); at < digits.length; at += DIGITS_PER_NUMBER) {
    (counts[digits[at] as number] as number)++;
  }
  const buckets: Bucket[] = [];
  let above = 0;
  let next = 0;
  for (let step = 0; next < wanted.length; step++) {
    const bucket = digit === 0 ? leadingDigit(step) : negative ? step : BUCKETS - 1 - step;
    const count = counts[bucket] as number;
    const inside: WantedRank[] = [];
    for (let one = wanted[next]; one && one.rank <= above + count; one = wanted[++next]) {
      inside.push({ rank: one.rank - above, place: one.place });
    }
    if (inside.length > 0) buckets.push({ digits: bucket, count, above, wanted: inside });
    above += count;
  }
  return buckets;
}

/** From the largest positive number to zero, then on to the largest negative amount, whose bits order backwards. @private */
function leadingDigit(step: number): number {
  return step < NEGATIVE ? NEGATIVE - 1 - step : step;
}

/**
 * The numbers of a bucket and all larger ones, so that the small share at the top is picked out of few numbers. All
 * numbers where that would not pay or the bucket is negative.
 * @private
 */
function fromBucketUp({ digits, count, above }: Bucket, values: Float64Array): Float64Array {
  const size = above + count;
  if (digits >= NEGATIVE || size > values.length / 2) return values;
  // As whole numbers the leading bits order like positive numbers, and every negative one is below them.
  const leading = new Int32Array(values.buffer, values.byteOffset, values.length * 2);
  const lowest = digits << DIGIT_BITS;
  const chosen = new Float64Array(size);
  for (let index = 0, at = 0; at < size; index++) {
    if ((leading[index * 2 + 1] as number) >= lowest) chosen[at++] = values[index] as number;
  }
  return chosen;
}

/** @private */
function valuesIn({ digits, count }: Bucket, values: Float64Array, digit: number): Float64Array {
  if (count === values.length) return values;
  const all = digitsOf(values);
  const chosen = new Float64Array(count);
  for (let index = 0, at = 0; at < count; index++) {
    if (all[index * DIGITS_PER_NUMBER + placeOf(digit)] === digits) chosen[at++] = values[index] as number;
  }
  return chosen;
}

/** The binary form of each number as four digits, the lowest first, as every current machine stores them. @private */
function digitsOf(values: Float64Array): Uint16Array {
  return new Uint16Array(values.buffer, values.byteOffset, values.length * DIGITS_PER_NUMBER);
}

/** @private */
function placeOf(digit: number): number {
  return DIGITS_PER_NUMBER - 1 - digit;
}
