/** The rows of a column from its smallest number up, in a time that grows with their number alone. */

/** Digits of 11 bits are few enough to be counted fast, and six of them are a binary number. */
const BITS = [0, 11, 22] as const;
const DIGITS = 2048;
const SIGN = 0x8000_0000;
/** Which half of a binary number has the sign, on this machine. */
const UPPER = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1 ? 1 : 0;

/**
 * The rows that have a number, from the smallest up; equal ones in their order.
 *
 * Sorted digit by digit, from the last of the binary number on: a sort that compares numbers with their rows beside them
 * takes many times as long.
 *
 * @param values any unit, `NaN` for none; not changed
 * @example Array.from(ascendingRows(Float64Array.of(5, NaN, -1, 5))) // => [2, 0, 3]
 */
export function ascendingRows(values: Float64Array): Uint32Array {
  const keys = keysOf(values);
  let rows = new Uint32Array(values.length);
  let count = 0;
  for (let row = 0; row < values.length; row++) if (!Number.isNaN(values[row])) rows[count++] = row;
  rows = rows.subarray(0, count);
  let sorted = new Uint32Array(count);
  for (const half of [1 - UPPER, UPPER]) {
    for (const bits of BITS) {
      if (!sortByDigit(rows, keys, half, bits, sorted)) continue;
      [rows, sorted] = [sorted, rows];
    }
  }
  return rows;
}

/** Two halves of each number, whose order as whole numbers is that of the numbers. @private */
function keysOf(values: Float64Array): Uint32Array {
  // Adding 0 turns -0 into 0, which it is equal to.
  const keys = new Uint32Array(values.map((value) => value + 0).buffer);
  for (let at = 0; at < keys.length; at += 2) {
    const isNegative = (keys[at + UPPER] as number) >= SIGN;
    keys[at + UPPER] = (keys[at + UPPER] as number) ^ (isNegative ? 0xffff_ffff : SIGN);
    if (isNegative) keys[at + 1 - UPPER] = ~(keys[at + 1 - UPPER] as number);
  }
  return keys;
}

/** Whether the digit differs at all; if so, the rows are put in its order, equal ones as they were. @private */
function sortByDigit(
  rows: Uint32Array,
  keys: Uint32Array,
  half: number,
  bits: number,
  sorted: Uint32Array,
): boolean {
  const places = new Uint32Array(DIGITS + 1);
  for (let at = 0; at < rows.length; at++) {
    const digit = ((keys[2 * (rows[at] as number) + half] as number) >>> bits) & (DIGITS - 1);
    places[digit + 1] = (places[digit + 1] as number) + 1;
  }
  if (places.includes(rows.length)) return false;
  for (let digit = 1; digit < DIGITS; digit++)
    places[digit] = (places[digit] as number) + (places[digit - 1] as number);
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] as number;
    const digit = ((keys[2 * row + half] as number) >>> bits) & (DIGITS - 1);
    sorted[places[digit] as number] = row;
    places[digit] = (places[digit] as number) + 1;
  }
  return true;
}
