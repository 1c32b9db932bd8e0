/** Noise of binary arithmetic never decides: sums and numbers are what a person would write. */

import {
  amountOf,
  asWritten,
  isShort,
  quotient,
  resultAsWritten,
  roundedTo,
  totalAsWritten,
} from "../../../src/core/numbers/decimal";
import { totalOfProducts, totalOfTwo } from "../../../src/core/numbers/exact-total";
import { sum } from "../../../src/core/numbers/sum";
import { OF_MOST_MONEY } from "../../../src/core/numbers/whole-units";
import { seeded } from "../seeded";

test.each([
  // A number of up to 15 digits is itself; a computed cell is the decimal it shows.
  [0.1 + 0.2, 0.3],
  [0.1 + 0.7, 0.8],
  [69.99999999999999, 70],
  [180.79999999999998, 180.8],
  [1 / 3, 0.333333333333333],
  [123456789.123456, 123456789.123456],
  [-0.1 - 0.2, -0.3],
  [1e300, 1e300],
  // In binary 10000000000000.299, whose four decimals are noise beyond the 15th digit.
  [1e13 + 0.1 + 0.2, 10000000000000.3],
  [0, 0],
  [Number.NaN, Number.NaN],
])("asWritten(%p) is %p", (value, expected) => {
  expect(asWritten(value)).toBe(expected);
});

// Adding up in binary loses a little each time; the amounts are those of whole cents.
test.each([
  [0.1, 400, 40],
  [0.07, 1000, 70],
  [180.8, 900, 162_720],
  [123_456.78, 700, 86_419_746],
  [-19.99, 1000, -19_990],
])("a cell that adds up %p %p times holds the amount %p", (value, times, expected) => {
  let total = 0;
  for (let at = 0; at < times; at++) total += value;
  // Not even its 15 digits are those of the amount.
  expect(asWritten(total)).not.toBe(expected);
  expect(amountOf(total)).toBe(expected);
});

test.each([40.0001, 40.00001, 1 / 3, 2 / 3, 33.3333333333333, 1e15 + 0.5, 99_999_999.9999, 1e-8, 5e-9])(
  "%p is no noise",
  (value) => {
    expect(amountOf(value)).toBe(asWritten(value));
  },
);

test("a larger number is never a smaller amount", () => {
  const random = seeded(3);
  const values = Array.from({ length: 5000 }, () => {
    const near = Math.round(random() * 1e6) / 10 ** Math.floor(random() * 5);
    return near * (1 + (random() - 0.5) * 1e-13);
  }).sort((one, other) => one - other);
  const amounts = values.map(amountOf);
  expect(amounts.filter((amount, at) => amount < (amounts[at - 1] ?? Number.NEGATIVE_INFINITY))).toEqual([]);
});

// ECMA-262 rounds the exact value, of two that are as near to the larger: an independent way to the same 15 digits.
test("asWritten is what toPrecision(15) writes, for any size and on the middle between two", () => {
  const random = seeded(17);
  const sizes = Array.from({ length: 20_000 }, () => (0.1 + random()) * 10 ** (random() * 26 - 10));
  // n + 0.125 with 13 digits before the point is exact in binary and has one digit too many, a 5.
  const middles = Array.from({ length: 400 }, (_, at) => 1e12 + 7919 * at + 0.125 * (1 + 2 * (at % 4)));
  const wrong = [...sizes, ...middles]
    .flatMap((size) => [size, -size])
    // A whole number is left as it is: an order number may have 16 digits.
    .filter((value) => !Number.isInteger(value))
    .filter((value) => asWritten(value) !== Number(value.toPrecision(15)));
  expect(wrong).toEqual([]);
});

test.each([
  [2.345, 2, 2.35],
  [-2.345, 2, -2.35],
  [1.005, 2, 1.01],
  [2.5, 0, 3],
  // Beyond 2^53 there are only whole numbers.
  [2 ** 53, 2, 2 ** 53],
  [-1e300, 2, -1e300],
])("roundedTo(%p, %p) is %p", (value, decimals, expected) => {
  expect(roundedTo(value, decimals)).toBe(expected);
});

test.each([
  [[1.1, 2.2], 3.3],
  [[0.1, 0.2, -0.3], 0],
  [[1, -0.9, -0.05, -0.05], 0],
  [[3.3, -1.1, -2.2], 0],
  [[1000000.01, 0.02, -1000000.03], 0],
  [[1 / 3, 1 / 3, 1 / 3, -1], 0],
  // Beside a quadrillion a tenth is within the noise of the last digit.
  [[1e15, 0.1, -1e15], 0],
  [[1e14, 0.1, -1e14], 0.1],
  [[1e-7, 2e-7], 3e-7],
  [[1e308, -1e308], 0],
  [[9007199254740991, 1], 9007199254740992],
  [[], 0],
])("sum(%j) is %p", (values, expected) => {
  expect(sum(values)).toBe(expected);
});

test("sums of cents are the sums of whole cents, in any order", () => {
  const random = seeded(7);
  const wrong: string[] = [];
  for (let round = 0; round < 2000; round++) {
    const cents = Array.from({ length: 1 + Math.floor(random() * 30) }, () =>
      Math.round((random() - 0.5) * 10 ** (2 + Math.floor(random() * 8))),
    );
    const total = cents.reduce((one, other) => one + other, 0);
    const amounts = cents.map((one) => one / 100);
    for (const order of [amounts, [...amounts].reverse()])
      if (sum(order) !== total / 100) wrong.push(`${order.join(" ")}: ${sum(order)}, not ${total / 100}`);
  }
  expect(wrong).toEqual([]);
});

test.each([
  [0.3, 0.8, 0.375],
  [0.7, 1.4, 0.5],
  [-0.3, 0.8, -0.375],
  [3.3, 1.1, 3],
  [0, 0.1, 0],
  // Neither is an ordinary decimal: as the machine divides.
  [1 / 3, 2 / 3, 1 / 3 / (2 / 3)],
  [1e300, 1e299, 1e300 / 1e299],
  [1, 0, Number.POSITIVE_INFINITY],
  [Number.NaN, 1, Number.NaN],
])("quotient(%p, %p) is %p", (part, whole, expected) => {
  expect(quotient(part, whole)).toBe(expected);
});

test.each([100, 1e6])("of 1/%p the quotient is that of whole ones", (units) => {
  const random = seeded(11);
  const some = () => 1 + Math.floor(random() * 10 ** (1 + Math.floor(random() * 9)));
  const pairs = Array.from({ length: 2000 }, () => [some(), some()] as const);
  const wrong = pairs.filter(([part, whole]) => quotient(part / units, whole / units) !== part / whole);
  expect(wrong).toEqual([]);
});

test("a total of products of money is that of each product as it is written", () => {
  const random = seeded(29);
  const units = () => Math.floor(random() * 10 ** (1 + Math.floor(random() * 6)));
  const wrong = Array.from({ length: 2000 }, () =>
    Array.from({ length: 4 }, () => [units(), units()] as const),
  )
    .map((row) => ({
      // In whole hundred-millionths, which are exact.
      expected: row.reduce((total, [value, factor]) => total + value * factor, 0) / OF_MOST_MONEY ** 2,
      found: totalOfProducts(
        Float64Array.from(row, ([value]) => value / OF_MOST_MONEY),
        0,
        row.map(([, factor]) => factor),
      ),
    }))
    .filter(({ expected, found }) => expected !== found);
  expect(wrong).toEqual([]);
});

test("a total of two or three decimals is that of whole numbers, in any order, also where most of it cancels out", () => {
  const random = seeded(31);
  const written = (parts: readonly number[]) =>
    totalAsWritten(
      parts.reduce((total, part) => total + part, 0),
      parts.reduce((size, part) => size + Math.abs(part), 0),
    );
  const wrong = Array.from({ length: 3000 }, () => {
    const places = Math.floor(random() * 10);
    // Three of 14 digits at most have no more than 15 together.
    const units = () => Math.round((random() - 0.5) * 10 ** (1 + Math.floor(random() * 13)));
    const [one, other] = [units(), units()];
    const third = random() < 0.3 ? 0 : random() < 0.5 ? Math.round(random() * 100) - one - other : units();
    return { units: [one, other, third], places };
  }).filter(({ units, places }) => {
    const [one = 0, other = 0, third = 0] = units.map((whole) => Number(`${whole}e-${places}`));
    const expected = Number(`${units.reduce((total, whole) => total + whole, 0)}e-${places}`) + 0;
    return [
      [one, other, third],
      [third, one, other],
      [other, third, one],
    ].some((parts) => !Object.is(written(parts), expected));
  });
  expect(wrong).toEqual([]);
});

test.each([
  // By hand, 379.078676940845 less 379.078676940844.
  [379.078676940845 - 379.078676940844, 758, 0.000000000001],
  // Fifteen digits of 200 end with the twelfth decimal.
  [200 + 4.9e-13, 200, 200],
  [0, 0, 0],
  [1 / 3, 1e-8, 0.333333333333333],
  [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY],
])("%p of parts of the size %p is written %p", (total, size, expected) => {
  expect(totalAsWritten(total, size)).toBe(expected);
});

test("short numbers are those that four decimals and 15 digits write, noise is none", () => {
  const random = seeded(37);
  const values = Array.from({ length: 3000 }, () => {
    const typed = Math.round((random() - 0.5) * 10 ** (random() * 16)) / 10_000;
    return random() < 0.5 ? typed : typed * (1 + 2 ** -52 * Math.floor(random() * 5 - 2));
  });
  const wrong = [...values, 0, -0, Number.NaN, Number.POSITIVE_INFINITY, 1e11, 0.1 + 0.2, 2 ** 53].filter(
    (value) => isShort(value) !== (Math.abs(value) < 1e11 && Number(value.toFixed(4)) === value),
  );
  expect(wrong).toEqual([]);
});

test.each([
  [0.1, 0.2, 0.3],
  // More decimals than are certain of numbers of their size.
  [1 / 3, 1, Number.NaN],
  [1, 1 / 3, Number.NaN],
  [1e-10, 1e-10, Number.NaN],
  // One decimal more than is certain of the two together, which is exact all the same.
  [200, 4.0000000000001, 204.0000000000001],
])("totalOfTwo(%p, %p) is %p", (one, other, expected) => {
  expect(totalOfTwo(one, other)).toBe(expected);
});

test("a result is as it is written, however many decimals it has", () => {
  const values = [1 / 3, -1 / 3, 0.1 + 0.2, 12.5, 0, -0, 1e300, Number.NaN, Number.POSITIVE_INFINITY];
  expect(values.map(resultAsWritten)).toEqual(values.map(asWritten));
});
