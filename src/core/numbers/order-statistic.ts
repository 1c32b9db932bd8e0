/** The k-th largest of many numbers, without sorting them all. */

const DIGIT_BITS = 16;
const DIGITS_PER_NUMBER = 64 / DIGIT_BITS;
const BUCKETS = 1 << DIGIT_BITS;
/** The first leading digit of negative numbers: the sign is the highest bit. */
const NEGATIVE = BUCKETS / 2;
/** Up to this many numbers a sort is faster than counting. */
const FEW = 2048;
const SAMPLE = 1024;

/**
 * The values that stand at the given ranks when numbers are ordered from the largest down; 0 and -0 are one value.
 *
 * From the last rank to the first, each search leaves fewer candidates to the next. A sample guesses which numbers
 * are large enough to matter, and radix selection finds the value among them: one pass counts by the leading 16 bits
 * of the binary form, and only the numbers that share their bits with the wanted rank are looked at again. A guess
 * that turns out wrong is dropped, so the time is linear whatever the data, where quickselect has bad cases.
 *
 * @param values finite numbers; not changed
 * @param ranks whole numbers from 1 to `values.length`, ascending, repeats allowed
 * @example Array.from(largestAt(Float64Array.of(30, 10, 20, 20), [1, 3])) // => [30, 20]
 */
export function largestAt(values: Float64Array, ranks: readonly number[]): Float64Array {
  const found = new Float64Array(ranks.length);
  const counts = new Uint32Array(values.length > FEW ? BUCKETS : 0);
  let candidates = values;
  for (let place = ranks.length - 1; place >= 0; place--) {
    const rank = ranks[place] as number;
    candidates = likelyTop(candidates, rank);
    found[place] = valueAt(candidates, rank, counts);
  }
  return found;
}

/** The largest numbers, at least `size` of them; all numbers where leaving some out would not pay. @private */
function likelyTop(values: Float64Array, size: number): Float64Array {
  if (values.length < 16 * SAMPLE) return values;
  const sample = new Float64Array(SAMPLE);
  const step = Math.floor(values.length / SAMPLE);
  for (let index = 0; index < SAMPLE; index++) sample[index] = values[index * step] as number;
  sample.sort();

  const share = size / values.length;
  // In a sample the share varies by this standard deviation; three of them are exceeded once in 700 times.
  const deviation = Math.sqrt(share * (1 - share) * SAMPLE);
  const bound = sample[SAMPLE - 1 - Math.ceil(share * SAMPLE + 3 * deviation)];
  if (bound === undefined || sample.indexOf(bound) < SAMPLE / 2) return values;

  const top = new Float64Array(values.length);
  let kept = 0;
  for (let index = 0; index < values.length; index++) {
    const value = values[index] as number;
    // Counting the comparison instead of branching on it: the processor cannot foresee which numbers are large.
    top[kept] = value;
    kept += Number(value >= bound);
  }
  return kept < size ? values : top.subarray(0, kept);
}

/** Radix selection of one rank; `counts` is room to count in, used again and again. @private */
function valueAt(values: Float64Array, rank: number, counts: Uint32Array): number {
  let candidates = values;
  let rankAmong = rank;
  for (let digit = 0; !allEqual(candidates); digit++) {
    if (candidates.length <= FEW) {
      const ascending = candidates.slice().sort();
      return ascending[ascending.length - rankAmong] as number;
    }
    const bucket = bucketAt(candidates, rankAmong, digit, counts.fill(0));
    candidates = valuesIn(bucket, candidates, digit);
    rankAmong -= bucket.above;
  }
  return candidates[0] as number;
}

/** @private */
function allEqual(values: Float64Array): boolean {
  const [first] = values;
  for (let index = 1; index < values.length; index++) {
    if (values[index] !== first) return false;
  }
  return true;
}

/** Numbers that agree in a digit. */
interface Bucket {
  readonly digits: number;
  readonly count: number;
  /** How many numbers are in larger buckets. */
  readonly above: number;
}

/** The bucket that holds a rank, among numbers that agree in all digits before `digit`. @private */
function bucketAt(values: Float64Array, rank: number, digit: number, counts: Uint32Array): Bucket {
  const digits = digitsOf(values);
  for (let at = placeOf(digit); at < digits.length; at += DIGITS_PER_NUMBER) {
    (counts[digits[at] as number] as number)++;
  }
  const isNegative = (digits[placeOf(0)] as number) >= NEGATIVE;
  let above = 0;
  for (let step = 0; ; step++) {
    const bucket = digit === 0 ? leadingDigit(step) : isNegative ? step : BUCKETS - 1 - step;
    const count = counts[bucket] as number;
    if (above + count >= rank) return { digits: bucket, count, above };
    above += count;
  }
}

/** From the largest positive number to 0, then on to the largest negative amount, whose bits order backwards. @private */
function leadingDigit(step: number): number {
  return step < NEGATIVE ? NEGATIVE - 1 - step : step;
}

/** @private */
function valuesIn({ digits, count }: Bucket, values: Float64Array, digit: number): Float64Array {
  if (count === values.length) return values;
  const all = digitsOf(values);
  const chosen = new Float64Array(count);
  for (let index = 0, at = 0; at < count; index++) {
    chosen[at] = values[index] as number;
    at += Number(all[index * DIGITS_PER_NUMBER + placeOf(digit)] === digits);
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
