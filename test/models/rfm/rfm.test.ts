/** RFM_SCORE and RFM_SEGMENT: scores by fifths, and a name for each of the 125. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import type { Cell } from "../../../src/core/cells/cell";
import { LANGUAGES } from "../../../src/core/texts/language";
import { RFM_FUNCTIONS } from "../../../src/models/rfm/functions";
import { SEGMENTS, segmentOf } from "../../../src/models/rfm/labels";
import { runs, shuffled } from "../../core/seeded";
import { caller, columnOf, refusalsOf, tableIn } from "../call";

const score = caller(RFM_FUNCTIONS, "RFM_SCORE");
const segment = caller(RFM_FUNCTIONS, "RFM_SEGMENT");

const DIGITS = [1, 2, 3, 4, 5];
const SCORES = DIGITS.flatMap((r) => DIGITS.flatMap((f) => DIGITS.map((m) => 100 * r + 10 * f + m)));

describe("a digit is 1 + how many of the quantiles lie strictly below", () => {
  test.each<[string, Cell[], Cell[]]>([
    // Quantiles of 1..5 by type 7: 1.8, 2.6, 3.4, 4.2; of 1..6: 2, 3, 4, 5, so 2 is not above the first.
    ["five", [1, 2, 3, 4, 5], [1, 2, 3, 4, 5]],
    ["six: a value on a quantile stays below it", [1, 2, 3, 4, 5, 6], [1, 1, 2, 3, 4, 5]],
    ["ties stay together", [1, 1, 1, 1, 9], [1, 1, 1, 1, 5]],
    ["two", [1, 2], [1, 5]],
    // Quantiles -1, 0, 4, 12.
    ["zeros and negatives", [-5, 0, 0, 10, 20], [1, 2, 2, 4, 5]],
  ])("%s", (_, values, digits) => {
    const same = columnOf(values.map(() => 1));
    const scores = (score([same, columnOf(values), same]) as Cell[][]).flat();
    expect(scores).toEqual(digits.map((digit) => 501 + 10 * (digit as number)));
    // Days since an order are never below 0; as many more for each leave the order.
    const days = values.map((value) => Number(value) + 5);
    const recent = (score([columnOf(days), same, same]) as Cell[][]).flat();
    expect(recent).toEqual(digits.map((digit) => 11 + 100 * (6 - (digit as number))));
  });
});

test("a row with a blank stays blank and is not counted; a bad cell shows in its row", () => {
  const given = [
    [1, 2, "", 3, 4, 5, 6],
    [9, 7, 100, "x", 5, 3, 1],
    [50, 40, 100, 100, 30, 20, "#N/A"],
  ].map(columnOf);
  // Four rows are left: quantiles of 1, 2, 4, 5 are 1.6, 2.4, 3.6, 4.4 and alike for the others.
  expect(score(given)).toEqual(columnOf([555, 444, "", "⚠ not a number: x", 222, 111, "⚠ #N/A"]));
  expect(segment(given, "zh-CN")).toEqual(
    columnOf(["冠军客户", "冠军客户", "", "⚠ 不是数字：x", "沉睡客户", "流失客户", "⚠ #N/A"]),
  );
});

test("where all are equal in all three nobody has a score or a name; in two of them the third decides", () => {
  const same = columnOf([7, 7, "", 7]);
  for (const [name, call] of [["RFM_SCORE", score] as const, ["RFM_SEGMENT", segment] as const]) {
    expect(refusalsOf(() => call([same, same, same]))[0]).toBe(
      `all 3 customers are equal in recency_days, orders, revenue, so ${name} cannot tell one from another: look whether these are the right cells`,
    );
  }
  // Quantiles of 1, 1, 2 are 1, 1, 1.2 and 1.6: 2 is above all four.
  expect(score([same, same, columnOf([1, 1, "", 2])])).toEqual(columnOf([511, 511, "", 515]));
});

test("nobody ordered in the future: days below 0 are said, and the others are judged without them", () => {
  const three = [columnOf([1, -2, 3]), columnOf([9, 5, 3]), columnOf([50, 40, 30])];
  // Of 1 and 3 days the quantiles are 1.4 to 2.6: 3 is above all four, 1 above none; so 9 and 50 against 3 and 30.
  expect(score(three)).toEqual(columnOf([555, "⚠ recency_days must be 0 or above: found -2", 111]));
  expect(score(three, "zh-CN")).toEqual(
    columnOf([555, "⚠ 距上次下单天数 (recency_days) 必须是大于或等于 0 的数字：现为 -2", 111]),
  );
});

test("one customer alone has no score, and unequal columns are refused", () => {
  expect(refusalsOf(() => score([5, 2, 100]))).toEqual([
    "recency_days must be a column, because customers are compared with each other: found 5",
    "距上次下单天数 (recency_days) 必须是一列（客户之间相互比较）：现为 5",
    "距上次下單天數 (recency_days) 必須是一欄（客戶之間相互比較）：現為 5",
  ]);
  // Nor has one row alone that has all three numbers.
  const rows = [columnOf([5, 3]), columnOf([1, 2]), columnOf([3, ""])];
  expect([score(rows), segment(rows)]).toEqual([columnOf(["", ""]), columnOf(["", ""])]);
  expect(() => segment([columnOf([1, 2]), columnOf([1, 2, 3]), columnOf([1, 2])])).toThrow(
    "recency_days has 2 rows but orders has 3",
  );
});

describe("segments", () => {
  test("each of the 125 scores has a name, and each name is reached", () => {
    const reached = SCORES.map(segmentOf);
    expect(reached).not.toContain(-1);
    expect(new Set(reached).size).toBe(SEGMENTS.length);
  });

  test("the README's table has every segment in order, with as many scores as it says", () => {
    const readme = readFileSync(join(__dirname, "../../../src/models/rfm/README.md"), "utf8");
    const [, ...rows] = tableIn(readme, "| segment ");
    const counted = SEGMENTS.map(({ label }, at) => [
      label.en,
      label["zh-CN"],
      SCORES.filter((one) => segmentOf(one) === at).length,
    ]);
    expect(rows.map((row) => [row[0], row[1], row[5]])).toEqual(counted);
  });

  test("names differ in every language", () => {
    for (const language of LANGUAGES)
      expect(new Set(SEGMENTS.map(({ label }) => label[language])).size).toBe(SEGMENTS.length);
  });

  test.each([
    [555, "Champion"],
    [444, "Champion"],
    [443, "Loyal"],
    [344, "Loyal"],
    [333, "Loyal"],
    [515, "Recent"],
    [411, "Recent"],
    [421, "Promising"],
    [432, "Promising"],
    [322, "Needs attention"],
    [321, "About to sleep"],
    [315, "About to sleep"],
    [255, "Can't lose"],
    [144, "Can't lose"],
    [243, "At risk"],
    [123, "At risk"],
    [222, "Hibernating"],
    [215, "Hibernating"],
    [122, "Lost"],
    [115, "Lost"],
  ])("%d is %s", (value, name) => {
    expect(SEGMENTS[segmentOf(value)]?.label.en).toBe(name);
  });
});

test("permuting rows permutes scores, and buying more never lowers the digit", () => {
  const customer = fc.tuple(fc.nat(400), fc.nat(9), fc.nat(999));
  fc.assert(
    fc.property(fc.array(customer, { minLength: 2, maxLength: 40 }), fc.nat(), (rows, seed) => {
      const columns = (from: readonly (readonly number[])[]) =>
        [0, 1, 2].map((at) => columnOf(from.map((row) => row[at])));
      const scores = (score(columns(rows)) as number[][]).flat();
      const order = shuffled(
        rows.map((_, at) => at),
        seed,
      );
      expect(score(columns(order.map((at) => rows[at] ?? [])))).toEqual(
        columnOf(order.map((at) => scores[at])),
      );
      const raised = rows.map(([days, orders, revenue], at) => [
        days,
        orders,
        at === 0 ? revenue + 50 : revenue,
      ]);
      const after = (score(columns(raised)) as number[][]).flat();
      expect((after[0] as number) % 10).toBeGreaterThanOrEqual((scores[0] as number) % 10);
    }),
    { seed: 20_260_104, numRuns: runs(200) },
  );
});
