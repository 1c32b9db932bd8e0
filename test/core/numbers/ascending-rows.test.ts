/** Sorting rows digit by digit gives what a sort by comparison gives. */

import { ascendingRows } from "../../../src/core/numbers/ascending-rows";
import { seeded, seededNormal } from "../seeded";

const MANY = 3000;
const random = seeded(21);
const normal = seededNormal(22);
const column = (make: (index: number) => number) => Float64Array.from({ length: MANY }, (_, i) => make(i));

const COLUMNS: readonly (readonly [string, Float64Array])[] = [
  ["no number", Float64Array.of(Number.NaN)],
  ["one number", Float64Array.of(7)],
  ["a few numbers and blanks", Float64Array.of(3, Number.NaN, -1, 2, 2, -1, 0)],
  ["both signs", column(() => normal() * 1000)],
  ["heavy ties", column(() => Math.floor(random() * 5) * 100)],
  ["zeros of both signs are one value", column((i) => (i % 3 === 0 ? -0 : 0))],
  ["leading 48 bits equal", column(() => 1 + Math.floor(random() * 1000) * 2 ** -52)],
  ["leading 48 bits equal, negative", column(() => -1 - Math.floor(random() * 1000) * 2 ** -52)],
  ["subnormal, both signs", column(() => Math.floor((random() - 0.5) * 1e6) * Number.MIN_VALUE)],
  ["from the smallest to the largest", column((i) => (i % 2 ? 1 : -1) * 10 ** ((i % 616) - 308))],
  ["blanks among them", column((i) => (i % 7 === 0 ? Number.NaN : random()))],
];

test.each(COLUMNS)("%s", (_, values) => {
  const before = values.slice();
  const rows = Array.from(values.keys()).filter((row) => !Number.isNaN(values[row]));
  // The language's own sort leaves equal ones in their order.
  const expected = rows.sort((one, other) => (values[one] as number) - (values[other] as number));
  expect(Array.from(ascendingRows(values))).toEqual(expected);
  expect(values).toEqual(before);
});
