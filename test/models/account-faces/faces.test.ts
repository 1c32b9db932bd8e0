/** ACCOUNT_FACE: rules in order, cuts, ties, bad rows, and a slow calculation to compare with. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import type { Cell } from "../../../src/core/cells/cell";
import { NO_LABEL } from "../../../src/core/report/label";
import { faceOf } from "../../../src/models/account-faces/faces";
import { FACE_FUNCTIONS } from "../../../src/models/account-faces/functions";
import { runs, shuffled } from "../../core/seeded";
import { caller, columnOf, refusalsOf, tableIn } from "../call";

const call = caller(FACE_FUNCTIONS, "ACCOUNT_FACE");
const facesOf = (...columns: readonly (readonly Cell[])[]) =>
  (call(columns.map(columnOf)) as Cell[][]).flat();

// Top 20 % of five: ceil(1) = 1 customer. Revenue 1300, profit 150: margin 11.5 %. Median profit 20.
const REVENUE = [900, 200, 50, 90, 60];
const PROFIT = [45, 80, -5, 20, 10];

test("white is large and thin, red earns most, black has influence and no profit; the rest has no face", () => {
  expect(facesOf(REVENUE, PROFIT, ["no", "no", "yes", "no", "no"])).toEqual([
    "White face",
    "Red face",
    "Black face",
    "",
    "",
  ]);
  expect(facesOf(REVENUE, PROFIT)).toEqual(["White face", "Red face", "", "", ""]);
});

test("black comes first, for a profit below the median or not above 0; on the median it does not count", () => {
  expect(facesOf(REVENUE, PROFIT, [true, true, true, true, true])).toEqual([
    "White face",
    "Red face",
    "Black face",
    "",
    "Black face",
  ]);
  // All profits alike: none is below the median, yet 0 is not above 0.
  expect(facesOf([1, 2], [0, 0], [1, 0])).toEqual(["Black face", ""]);
});

test("who brought nothing or less is no white face, also among customers of whom all were credited more", () => {
  // Of -2 a loss of -1 is a margin of 0.5, below 0.9; the largest revenue of the others is -5.
  const cuts = { median: 0, revenue: -5, margin: 0.9, profit: 5 };
  expect(faceOf(-2, -1, false, cuts)).toBe(NO_LABEL);
  expect(faceOf(2, 1, false, cuts)).toBe(1);
});

test("a margin equal to the overall one is not thin, whatever it is in binary", () => {
  // 0.1 of revenue each
  expect(facesOf([3, 0.7, 0.3], [0.3, 0.07, 0.03])).toEqual(["Red face", "", ""]);
});

test("ties on the cut stay in, and amounts of 0 or less are in no top", () => {
  expect(facesOf([10, 10, 1, 1, 1], [1, 1, 5, 5, 0])).toEqual([
    "White face",
    "White face",
    "Red face",
    "Red face",
    "",
  ]);
  expect(facesOf([0, 0], [-1, -2])).toEqual(["", ""]);
});

test("of profits that are all equal none is at the top", () => {
  // Every profit is 50, so no red face; 400 is the top of the revenues, and 50 of 400 is less than 200 of 700.
  expect(facesOf([400, 100, 100, 100], [50, 50, 50, 50])).toEqual(["White face", "", "", ""]);
  expect(facesOf([100, 100], [50, 50], [1, 0])).toEqual(["", ""]);
});

test("blanks stay blank and count nowhere, a blank influence is no, bad cells show in their row", () => {
  expect(
    facesOf(
      [900, 200, 50, 90, 60, "", 99999, "x"],
      [45, 80, -5, 20, 10, 7, "", 1],
      ["", "", "有", "?", "", "", "", ""],
    ),
  ).toEqual(["White face", "Red face", "Black face", "⚠ not yes or no: ?", "", "", "", "⚠ not a number: x"]);
});

test("labels follow the language", () => {
  const given = [REVENUE, PROFIT, [0, 0, 1, 0, 0]].map(columnOf);
  expect(call(given, "zh-CN")).toEqual(columnOf(["白脸", "红脸", "黑脸", "", ""]));
  expect(call(given, "zh-TW")).toEqual(columnOf(["白臉", "紅臉", "黑臉", "", ""]));
});

test("one customer alone is refused, and so are unequal columns", () => {
  expect(refusalsOf(() => call([900, 45]))[0]).toBe(
    "revenue must be a column, because customers are compared with each other: found 900",
  );
  expect(() => call([columnOf([1, 2]), columnOf([1, 2, 3])])).toThrow("revenue has 2 rows but profit has 3");
  expect(() => call([columnOf([1, 2]), columnOf([1, 2]), columnOf([1])])).toThrow(
    "revenue has 2 rows but influence has 1",
  );
});

const rows = fc.array(
  fc.tuple(fc.integer({ min: -5, max: 60 }), fc.integer({ min: -9, max: 25 }), fc.boolean()),
  {
    minLength: 2,
    maxLength: 40,
  },
);

/** By the definition: ranks counted one by one, margins compared as products of whole numbers. */
function slowFaces(customers: readonly (readonly [number, number, boolean])[]): string[] {
  const limit = Math.ceil(customers.length / 5);
  const isTop = (value: number, all: readonly number[]) =>
    value > 0 && 1 + all.filter((other) => other > value).length <= limit;
  const total = (all: readonly number[]) => all.reduce((whole, value) => whole + value, 0);
  const [revenues, profits] = [customers.map(([one]) => one), customers.map(([, one]) => one)];
  const sorted = [...profits].sort((one, other) => one - other);
  const [low = 0, high = 0] = [(sorted.length - 1) >> 1, sorted.length >> 1].map((at) => sorted[at]);
  return customers.map(([revenue, profit, influence]) => {
    if (influence && (profit <= 0 || 2 * profit < low + high)) return "Black face";
    const isThin = total(revenues) > 0 && profit * total(revenues) < total(profits) * revenue;
    if (isTop(revenue, revenues) && isThin) return "White face";
    const differ = profits.some((other) => other !== profit);
    return differ && isTop(profit, profits) ? "Red face" : "";
  });
}

test("the fast faces are the slow ones, in any order", () => {
  fc.assert(
    fc.property(rows, fc.nat(), (customers, seed) => {
      const faces = facesOf(...([0, 1, 2] as const).map((at) => customers.map((row) => row[at])));
      expect(faces).toEqual(slowFaces(customers));
      const other = shuffled(customers, seed);
      expect(facesOf(...([0, 1, 2] as const).map((at) => other.map((row) => row[at])))).toEqual(
        slowFaces(other),
      );
    }),
    { seed: 20_260_105, numRuns: runs(300) },
  );
});

test("the README's example is what the function gives", () => {
  const readme = readFileSync(join(__dirname, "../../../src/models/account-faces/README.md"), "utf8");
  const [, ...listed] = tableIn(readme, "| customer ");
  expect(facesOf(...[1, 2, 3].map((at) => listed.map((row) => row[at])))).toEqual(
    listed.map((row) => row[4]),
  );
});
