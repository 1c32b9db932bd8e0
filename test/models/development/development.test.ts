/** DEVELOPMENT_EFFECT and SALES_ROI, sentence by sentence of their contract. */

import type { Cell } from "../../../src/core/cells/cell";
import type { Argument } from "../../../src/core/functions/argument";
import { DEVELOPMENT_FUNCTIONS } from "../../../src/models/development/functions";
import { caller, columnOf } from "../call";

const effect = caller(DEVELOPMENT_FUNCTIONS, "DEVELOPMENT_EFFECT");
const salesRoi = caller(DEVELOPMENT_FUNCTIONS, "SALES_ROI");
const AHEAD = "Development brings at least as much as new customers do: keep developing.";
const BEHIND = "Development brings less than new customers do: move effort to winning customers.";
const results = (given: Argument[]) => (effect(given) as Cell[][]).slice(1).map(([, result]) => result);

describe("DEVELOPMENT_EFFECT: change, rate, company's change, share, against new customers, what it says", () => {
  test.each<[string, Argument[], Cell[]]>([
    // 60 more on 200; 60 of 200; 60 / 40
    ["ahead of new customers", [200, 260, 1000, 1200, 40], [60, 0.3, 200, 0.3, 1.5, AHEAD]],
    ["as much as new customers", [200, 260, 1000, 1200, 60], [60, 0.3, 200, 0.3, 1, AHEAD]],
    // 3.3 - 1.1 = 2.2, 12.2 - 10 = 2.2: in binary a hair less than the new customers' 2.2.
    ["as much, in decimals", [1.1, 3.3, 10, 12.2, 2.2], [2.2, 2, 2.2, 1, 1, AHEAD]],
    ["as much as a computed amount", [1, 1.3, 10, 12, 0.1 + 0.2], [0.3, 0.3, 2, 0.15, 1, AHEAD]],
    ["a little less", [200, 260, 1000, 1200, 60.01], [60, 0.3, 200, 0.3, 60 / 60.01, BEHIND]],
    ["new customers brought nothing", [200, 260, 1000, 1200, 0], [60, 0.3, 200, 0.3, "", AHEAD]],
    [
      "new customers not known",
      [200, 260, 1000, 1200],
      [60, 0.3, 200, 0.3, "", expect.stringContaining("enter what new customers brought")],
    ],
    ["nothing before", [0, 50, 1000, 1200, 40], [50, "", 200, 0.25, 1.25, AHEAD]],
    ["no change", [200, 200, 1000, 1200, 40], [0, 0, 200, 0, 0, BEHIND]],
    ["the company stood still", [200, 260, 1000, 1000, 40], [60, 0.3, 0, "", 1.5, AHEAD]],
    ["the company fell while these grew", [200, 260, 1000, 900, 40], [60, 0.3, -100, "", 1.5, AHEAD]],
    [
      "both fell: a share of the fall",
      [200, 150, 1000, 900, 40],
      [-50, -0.25, -100, 0.5, -1.25, expect.stringContaining("bring less than before")],
    ],
  ])("%s", (_, given, expected) => {
    expect(results(given)).toEqual(expected);
  });

  test("ranges are added up as SUM does, headers and blanks skipped", () => {
    const given = [columnOf(["Before", 120, "", 80]), [[100, 160]], 1000, 1200, columnOf(["New", 40])];
    expect(results(given)).toEqual(results([200, 260, 1000, 1200, 40]));
  });

  test("until the four amounts are there it is blank", () => {
    expect(effect([200, 260, 1000])).toBe("");
    expect(effect([200, "", 1000, 1200])).toBe("");
    expect(effect([columnOf(["", ""]), 260, 1000, 1200])).toBe("");
  });

  test.each<[Argument[], string]>([
    [["abc", 260, 1000, 1200], 'before must be a number: found "abc"'],
    [[200, columnOf([1, "#REF!"]), 1000, 1200], "after has #REF! in row 2: mend that cell first"],
    [[-1e308, 1e308, 1, 2], "the numbers add up to more than a cell can hold"],
  ])("%j is refused", (given, message) => {
    expect(() => effect(given)).toThrow(message);
  });

  test("the table speaks the spreadsheet's language", () => {
    expect((effect([1, 2, 3, 4], "zh-CN") as Cell[][]).map(([label]) => label)).toEqual([
      "指标",
      "变化额",
      "变化率",
      "公司变化额",
      "占公司变化的比重",
      "相当于新客户业绩的倍数",
      "结论",
    ]);
    expect((effect([1, 2, 3, 4], "zh-TW") as Cell[][])[1]?.[0]).toBe("變化額");
  });
});

describe("SALES_ROI: sales / hours", () => {
  test.each<[Argument[], unknown]>([
    [[12_000, 40], 300],
    [[0, 40], 0],
    [[-100, 40], -2.5], // returns above sales
    [["", 40], ""],
    [
      [columnOf([12_000, "", 9000, "x", 5]), columnOf([40, 10, 20, 1, 0])],
      columnOf([300, "", 450, "⚠ not a number: x", "⚠ hours must be above 0: found 0"]),
    ],
  ])("%j is %j", (given, expected) => {
    expect(salesRoi(given)).toEqual(expected);
  });

  test("no hours are refused", () => {
    expect(() => salesRoi([100, 0])).toThrow(new Error("hours must be above 0: found 0"));
  });
});
