/** ABC_CLASS: classes by the sum before, ties, cuts, and a slow calculation to compare with. */

import fc from "fast-check";
import type { Cell } from "../../../src/core/cells/cell";
import type { Argument } from "../../../src/core/functions/argument";
import { ABC_FUNCTIONS } from "../../../src/models/abc/functions";
import { runs, shuffled } from "../../core/seeded";
import { caller, columnOf, refusalsOf } from "../call";

const abcClass = caller(ABC_FUNCTIONS, "ABC_CLASS");
const classesOf = (cells: readonly Cell[], cuts?: Argument) =>
  (abcClass([columnOf(cells), undefined, cuts]) as Cell[][]).map(([label]) => label).join("");

test.each([
  // functions.md
  [[500, 200, 100, 60, 50, 30, 25, 15, 12, 8], "AAABBBBCCC"],
  [[90, 6, 3, 1], "ABCC"],
  [[80, 15, 5], "ABC"],
  // One customer with 85 % leaves A not empty: the sum before it is 0.
  [[85, 10, 5], "ABC"],
  // Sums before: 0, 79, 98.5, 99.5 of 100.
  [[79, 19.5, 1, 0.5], "AACC"],
  // Ties: before the four of 25 there is nothing.
  [[25, 25, 25, 25, 0], "AAAAC"],
  // Only positive values make up the total of 100.
  [[80, 20, 0, -500], "ABCC"],
  [[0, -1, 0], "CCC"],
  [[7, 0], "AC"],
])("%p are %s", (values, expected) => {
  expect(classesOf(values)).toBe(expected);
});

test.each([
  ["positive", [25, "", 25, 25]],
  ["zero", [0, 0, 0]],
])("where all are equal, %s, nobody is called an A or a C", (_, values) => {
  expect(refusalsOf(() => abcClass([columnOf(values)]))).toEqual([
    "all 3 customers are equal in value, so ABC_CLASS cannot tell one from another: look whether these are the right cells",
    "全部 3 个客户的数值 (value) 相同，ABC_CLASS 无法区分：请检查是否选对了单元格",
    "全部 3 個客戶的數值 (value) 相同，ABC_CLASS 無法區分：請檢查是否選對了儲存格",
  ]);
  expect(() => abcClass([25, columnOf(values)])).toThrow("all 3 customers are equal in population");
});

test("a sum on the cut in tenths is on the cut", () => {
  // 0.5, 0.2, 0.1 make 0.8 of the total 1; in binary their plain sum is below.
  expect(classesOf([0.5, 0.2, 0.1, 0.09, 0.06, 0.05])).toBe("AAABBC");
});

test("blanks stay blank, bad cells show in their row, and neither counts", () => {
  expect(abcClass([columnOf([90, "", 6, "abc", 3, "#N/A", 1])])).toEqual(
    columnOf(["A", "", "B", "⚠ not a number: abc", "C", "⚠ #N/A", "C"]),
  );
});

test("one cell is compared with a population, which it need not be part of", () => {
  const population = columnOf([90, 6, 3, 1]);
  expect(abcClass([6, population])).toBe("B");
  // Larger than 5 are 90 and 6, 96 of 100.
  expect(abcClass([5, population])).toBe("C");
  expect(abcClass([7, population])).toBe("B");
  expect(refusalsOf(() => abcClass([6]))[0]).toMatch(/^population is needed here: one value alone/);
  expect(refusalsOf(() => abcClass(["x", population]))[0]).toBe('value must be a number: found "x"');
});

test.each([
  [[[0.5], [0.9]], "ACCC"],
  [[["50%", "91%"]], "ABCC"],
  [[[""], [0.95], [1]], "AABB"],
])("cuts %p", (cuts, expected) => {
  expect(classesOf([90, 6, 3, 1], cuts)).toBe(expected);
});

test.each([[0.8], [[[0.9, 0.8]]], [[[0, 0.8]]], [[[0.8, 1.1]]], [[["x", 1]]], [[[0.1], [0.2], [0.3]]]])(
  "cuts %p are refused in every language",
  (cuts) => {
    const [english, simplified, traditional] = refusalsOf(() => classesOf([1, 2], cuts));
    expect(english).toMatch(/^cuts must be two rising shares of the total such as 80% and 95%: found /);
    expect(simplified).toMatch(/^分界线 \(cuts\) 必须是两个递增的累计占比/);
    expect(traditional).toMatch(/^分界線 \(cuts\) 必須是兩個遞增的累計占比/);
  },
);

/** By the definition, in whole numbers: the sum strictly above a value against 80 and 95 hundredths of the total. */
const slowClasses = (values: readonly number[]) => {
  const total = values.filter((value) => value > 0).reduce((whole, value) => whole + value, 0);
  return values
    .map((value) => {
      const before = values.filter((other) => other > value).reduce((whole, other) => whole + other, 0);
      if (value <= 0) return "C";
      return before * 100 < 80 * total ? "A" : before * 100 < 95 * total ? "B" : "C";
    })
    .join("");
};
const amounts = fc.array(fc.integer({ min: -20, max: 60 }), { minLength: 2, maxLength: 80 });
const RUNS = { seed: 20_260_102, numRuns: runs(400) };

test("the fast classes are the slow ones, in whole units and in cents", () => {
  fc.assert(
    fc.property(amounts, (values) => {
      expect(classesOf(values)).toBe(slowClasses(values));
      expect(classesOf(values.map((value) => value / 100))).toBe(slowClasses(values));
    }),
    RUNS,
  );
});

test("permuting rows permutes classes, and raising a value never lowers its class", () => {
  fc.assert(
    fc.property(amounts, fc.integer({ min: 1, max: 100 }), (values, more) => {
      const order = shuffled(
        values.map((_, index) => index),
        more,
      );
      const classes = classesOf(values);
      expect(classesOf(order.map((at) => values[at]))).toBe(order.map((at) => classes[at]).join(""));
      const raised = classesOf(values.map((value, index) => (index === 0 ? value + more : value)));
      expect((raised[0] as string) <= (classes[0] as string)).toBe(true);
    }),
    RUNS,
  );
});

test("the column is not changed", () => {
  const cells = Object.freeze([Object.freeze([3]), Object.freeze([90]), Object.freeze(["6"])]);
  expect(() => abcClass([cells, cells])).not.toThrow();
});
