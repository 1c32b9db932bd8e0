/** LOYALTY_TYPE: the four types, cuts, medians and bad rows. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Cell } from "../../../src/core/cells/cell";
import { LOYALTY_FUNCTIONS } from "../../../src/models/loyalty/functions";
import { shuffled } from "../../core/seeded";
import { caller, columnOf, refusalsOf, tableIn } from "../call";

const call = caller(LOYALTY_FUNCTIONS, "LOYALTY_TYPE");

test.each([
  [10, 3, "True friend"],
  [10, 2.99, "Butterfly"],
  [9.99, 3, "Barnacle"],
  [9.99, 2.99, "Stranger"],
  [-5, 0, "Stranger"],
])("profit %p and loyalty %p with cuts 10 and 3: %s", (profit, loyalty, type) => {
  expect(call([profit, loyalty, 10, 3])).toBe(type);
});

test("cuts are the medians of the columns when left out; a value on it is high", () => {
  // Medians of 1, 2, 3 and of 30, 10, 20: 2 and 20.
  expect(call([columnOf([1, 2, 3]), columnOf([30, 10, 20])])).toEqual(
    columnOf(["Barnacle", "Butterfly", "True friend"]),
  );
  // The median of 1 and 4 is 2.5.
  expect(call([columnOf([1, 4]), columnOf([1, 1])])).toEqual(columnOf(["Barnacle", "True friend"]));
});

test("a profit that is not above 0 is high at no median", () => {
  // Medians -2 and 0 of the profits; the least above 0 is 5.
  expect(call([columnOf([-1, -2, -3]), columnOf([1, 1, 1])])).toEqual(
    columnOf(["Barnacle", "Barnacle", "Barnacle"]),
  );
  expect(call([columnOf([5, 9, 0, -1, -1]), columnOf([1, 1, 1, 1, 1])])).toEqual(
    columnOf(["True friend", "True friend", "Barnacle", "Barnacle", "Barnacle"]),
  );
  // Who gives a cut means it.
  expect(call([-1, 1, -2, 1])).toBe("True friend");
});

test("customers who are all equal in both are told so, as medians would make true friends of all", () => {
  expect(() => call([columnOf([5, 5]), columnOf([3, 3])])).toThrow(
    /all 2 customers are equal in profit, loyalty/,
  );
  expect(call([columnOf([5, 5]), columnOf([3, 3]), 6, 4])).toEqual(columnOf(["Stranger", "Stranger"]));
});

test("one cut may be given and the other left to the median", () => {
  expect(call([columnOf([1, 2, 3]), columnOf([30, 10, 20]), 3])).toEqual(
    columnOf(["Barnacle", "Stranger", "True friend"]),
  );
});

test("labels follow the language", () => {
  const given = [columnOf([9, 9, 1, 1]), columnOf([9, 1, 9, 1]), 5, 5];
  expect(call(given, "zh-CN")).toEqual(columnOf(["知己", "蝴蝶", "藤壶", "过客"]));
  expect(call(given, "zh-TW")).toEqual(columnOf(["知己", "蝴蝶", "藤壺", "過客"]));
});

test("blanks stay blank and bad cells show in their row; the medians leave both out", () => {
  expect(call([columnOf([1, "", 3, "x", 2]), columnOf([1, 2, "#N/A", 3, 9])])).toEqual(
    columnOf(["Stranger", "", "⚠ #N/A", "⚠ not a number: x", "True friend"]),
  );
  expect(call([columnOf(["", ""]), columnOf(["", ""])])).toEqual(columnOf(["", ""]));
});

test("what cannot be used is refused in every language", () => {
  expect(refusalsOf(() => call([5, 3, undefined, 3]))).toEqual([
    "profit_cut is needed here: one value has no median",
    "这里需要填写利润分界值 (profit_cut)：单个数值没有中位数",
    "這裡需要填寫利潤分界值 (profit_cut)：單一數值沒有中位數",
  ]);
  expect(() => call([5, 3, 3])).toThrow("loyalty_cut is needed here");
  expect(() => call([columnOf([1, 2]), columnOf([1, 2]), "high"])).toThrow(
    'profit_cut must be a number: found "high"',
  );
  expect(() => call([columnOf([1, 2]), columnOf([1, 2, 3])])).toThrow("profit has 2 rows but loyalty has 3");
  expect(() => call(["x", 3, 1, 1])).toThrow('profit must be a number: found "x"');
});

test("permuting rows permutes types, whatever the frozen columns hold", () => {
  const rows = Array.from({ length: 200 }, (_, at): Cell[] => [(at * 37) % 90, (at * 53) % 70]);
  const order = shuffled(
    rows.map((_, at) => at),
    3,
  );
  const types = (from: readonly Cell[][]) =>
    (call([0, 1].map((at) => Object.freeze(columnOf(from.map((row) => row[at]))))) as Cell[][]).flat();
  const before = types(rows);
  expect(types(order.map((at) => rows[at] ?? []))).toEqual(order.map((at) => before[at]));
});

test("the README's example is what the function gives", () => {
  const readme = readFileSync(join(__dirname, "../../../src/models/loyalty/README.md"), "utf8");
  const [, ...rows] = tableIn(readme, "| customer ");
  const types = call([1, 2].map((at) => columnOf(rows.map((row) => row[at])))) as Cell[][];
  expect(types.flat()).toEqual(rows.map((row) => row[3]));
});
