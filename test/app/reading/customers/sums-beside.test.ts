/** Rows that are the sum of those beside them are found where that is no chance, and only there. */

import { sumsBeside } from "../../../../src/app/reading/customers/sums-beside";
import { seeded } from "../../../core/seeded";

const rowsOf = (values: readonly number[]) => values.map((value, at) => ({ at, value }));
const inCents = (units: number) => units / 100;

test.each([
  // 11.13 + 25.47 + 40.29 + 8.91 = 85.80
  ["below its parts", [70.02, 11.13, 25.47, 40.29, 8.91, 85.8, 33.33], [5]],
  ["above its parts", [70.02, 85.8, 11.13, 25.47, 40.29, 8.91, 33.33], [1]],
  ["with rows that are worth nothing among its parts", [11.13, 0, 25.47, 40.29, Number.NaN, 8.91, 85.8], [6]],
  // 70.02 + 11.13 + 25.47 + 40.29 + 8.91 + 33.33 = 189.15
  ["that is all others, amid them", [70.02, 11.13, 25.47, 189.15, 40.29, 8.91, 33.33], [3]],
  // 85.80 + 33.33 + 10.01 + 9.99 + 7.07 = 146.20, each part once
  ["of groups, each once", [11.13, 25.47, 40.29, 8.91, 85.8, 33.33, 10.01, 9.99, 7.07, 60.4], [4, 9]],
])("a sum %s", (_, values, found) => {
  expect(sumsBeside(rowsOf(values))).toEqual(found);
});

test.each([
  ["three parts", [11.13, 25.47, 40.29, 76.89, 5.55]],
  ["whole hundreds, which come to one another by chance", [100, 200, 300, 100, 700, 200, 500]],
  ["what is sold and taken back", [500.01, 20.5, -20.5, 30.25, -30.25, 500.01]],
  ["one value for all", [50, 50, 50, 50, 200, 50, 50]],
  ["what most others are worth too", [...Array.from({ length: 20 }, () => 100), 100.01, 99.99, 100]],
  // 1 222 / 13 = 94, as one of some ninety whole values may well be; that 104 stands below it tells nothing.
  ["an average by chance", [10, 13, 20, 23, 30, 40, 47, 50, 57, 67, 694, 84, 87, 94, 104]],
  // 13 + 20 + 23 + 30 + 40 + 47 + 50 + 57 + 67 + 84 + 87 + 94 + 104 = 716, beside eleven more sums that end there.
  ["a sum of small ones by chance", [10, 13, 20, 23, 30, 40, 47, 50, 57, 67, 84, 87, 94, 104, 716, 1001]],
  ["more decimals than money has", [1.00001, 2, 3, 4, 10.00001]],
  ["too few rows", [1.01, 2.02, 3.03]],
])("no sum: %s", (_, values) => {
  expect(sumsBeside(rowsOf(values))).toEqual([]);
});

test("a hundred lists of nothing but customers have no sums, to the cent or whole", () => {
  const random = seeded(13);
  const lists = Array.from({ length: 100 }, (_, list) =>
    Array.from({ length: 300 }, () =>
      list % 2 === 0 ? Math.ceil(random() ** 4 * 5000) : inCents(Math.ceil(random() ** 4 * 500_000)),
    ),
  );
  expect(lists.filter((values) => sumsBeside(rowsOf(values)).length > 0)).toEqual([]);
});
