/** CAMPAIGN_PROFIT, CAMPAIGN_BREAKEVEN and PRICE_CUT_BREAKEVEN, sentence by sentence of their contract. */

import fc from "fast-check";
import type { Argument } from "../../../src/core/functions/argument";
import { CAMPAIGN_FUNCTIONS } from "../../../src/models/campaign/functions";
import { caller, columnOf, refusalsOf } from "../call";

const profit = caller(CAMPAIGN_FUNCTIONS, "CAMPAIGN_PROFIT");
const breakEven = caller(CAMPAIGN_FUNCTIONS, "CAMPAIGN_BREAKEVEN");
const priceCut = caller(CAMPAIGN_FUNCTIONS, "PRICE_CUT_BREAKEVEN");

describe("CAMPAIGN_PROFIT: contacts x rate x quantity x (price - unit cost) - contacts x contact cost", () => {
  test.each<[Argument[], number]>([
    [[1000, 0.05, 2, 100, 60, 1.5], 2500], // 50 x 2 x 40 - 1500
    [[1000, "5%", 2, 100, 60, 1.5], 2500],
    [[1000, 0.05, 2, 100, 60], 4000], // no contact cost
    [[1000, 0.05, 2, 100, 60, ""], 4000],
    [[1000, 0, 2, 100, 60, 1.5], -1500], // nobody responds
    [[1000, 1, 1, 100, 60, 0], 40_000], // everybody responds
    [[0, 0.05, 2, 100, 60, 1.5], 0],
    [[1000, 0.05, 0, 100, 60, 1], -1000],
    [[100, 0.1, 1, 50, 60, 0], -100], // sold below cost: 10 x -10
    [["1.5万", 0.02, 1, "¥30", 20, 0.1], 1500], // 300 x 10 - 1500
  ])("%j is %d", (given, expected) => {
    expect(profit(given)).toBe(expected);
  });

  test("columns give a column; single cells are shared; blanks and bad rows keep to themselves", () => {
    const rates = columnOf([0.01, "", "abc", 1.5, "#N/A", 0.02]);
    expect(profit([1000, rates, 2, 100, 60, 1])).toEqual(
      columnOf([
        -200, // 10 x 2 x 40 - 1000
        "",
        "⚠ not a number: abc",
        "⚠ response_rate must be 0% to 100%: found 1.5",
        "⚠ #N/A",
        600, // 20 x 2 x 40 - 1000
      ]),
    );
  });

  test.each<[Argument[], string]>([
    [[-1, 0.05, 2, 100, 60], "contacts must be 0 or above: found -1"],
    [[1000, 1.01, 2, 100, 60], "response_rate must be 0% to 100%: found 1.01"],
    [[1000, "x", 2, 100, 60], 'response_rate must be 0% to 100%: found "x"'],
    [[1000, 0.05, 2, 100, 60, -1], "contact_cost must be 0 or above: found -1"],
    [
      [1000, columnOf([0.1, 0.2]), columnOf([1, 2, 3]), 100, 60],
      "response_rate has 2 rows but quantity has 3",
    ],
  ])("%j is refused in one sentence", (given, message) => {
    expect(() => profit(given)).toThrow(message);
  });

  test("refusals speak the spreadsheet's language", () => {
    expect(refusalsOf(() => profit([1, 2, 3, 4, 5]))).toEqual([
      "response_rate must be 0% to 100%: found 2",
      "反应率 (response_rate) 必须是 0% 到 100%：现为 2",
      "反應率 (response_rate) 必須是 0% 到 100%：現為 2",
    ]);
  });

  test("no infinity comes out", () => {
    expect(() => profit([1e200, 1, 1e200, 2, 1])).toThrow("more than a cell can hold");
  });
});

describe("CAMPAIGN_BREAKEVEN: contact cost / (quantity x (price - unit cost))", () => {
  test.each<[Argument[], unknown]>([
    [[2, 100, 60, 1.5], 0.01875], // 1.5 / 80
    [[1, 100, 60, 40], 1], // every contact must buy
    [[1, 100, 60, 50], 1.25], // cannot pay for itself
    [[2, 100, 60, 0], 0],
    [[2, 100, 60, ""], ""],
    [[columnOf([1, 2, 4]), 100, 60, 2], columnOf([0.05, 0.025, 0.0125])], // 2 / 40, 2 / 80, 2 / 160
  ])("%j is %j", (given, expected) => {
    expect(breakEven(given)).toEqual(expected);
  });

  test.each<[Argument[], string]>([
    [[2, 60, 60, 1], "price must be above unit_cost (60): found 60"],
    [[2, 59, 60, 1], "price must be above unit_cost (60): found 59"],
    [[0, 100, 60, 1], "quantity must be above 0: found 0"],
  ])("%j is refused", (given, message) => {
    expect(() => breakEven(given)).toThrow(new Error(message));
  });

  test("at the break-even rate the profit is 0", () => {
    const amount = fc.integer({ min: 1, max: 1000 });
    fc.assert(
      fc.property(amount, amount, amount, amount, (quantity, unitCost, margin, contactCost) => {
        const price = unitCost + margin;
        const rate = breakEven([quantity, price, unitCost, contactCost]) as number;
        fc.pre(rate <= 1);
        const left = profit([500, rate, quantity, price, unitCost, contactCost]) as number;
        expect(Math.abs(left)).toBeLessThan(1e-6 * 500 * contactCost);
      }),
      { seed: 7 },
    );
  });
});

describe("PRICE_CUT_BREAKEVEN: (price - unit cost) / (new price - unit cost) - 1", () => {
  test.each<[Argument[], unknown]>([
    [[100, 60, 90], 1 / 3], // 40 / 30 - 1
    [[100, 60, 80], 1], // 40 / 20 - 1: twice as much
    [[100, 60, 100], 0],
    [[100, 60, 110], -0.2], // 40 / 50 - 1: a fifth may be lost
    [[100, 0, 50], 1],
    [[100, 60, ""], ""],
    [[100, columnOf([60, "", 75]), 80], columnOf([1, "", 4])], // 25 / 5 - 1
  ])("%j is %j", (given, expected) => {
    expect(priceCut(given)).toEqual(expected);
  });

  test.each<[Argument[], string]>([
    [[100, 60, 60], "new_price must be above unit_cost (60): found 60"],
    [[100, 60, 59], "new_price must be above unit_cost (60): found 59"],
    [[60, 60, 70], "price must be above unit_cost (60): found 60"],
    [[100, -1, 70], "unit_cost must be 0 or above: found -1"],
  ])("%j is refused", (given, message) => {
    expect(() => priceCut(given)).toThrow(new Error(message));
  });

  test("in a column the refusal stays in its row", () => {
    expect(priceCut([100, 60, columnOf([80, 60])])).toEqual(
      columnOf([1, "⚠ new_price must be above unit_cost (60): found 60"]),
    );
  });

  test("the extra volume earns what the old price earned", () => {
    const amount = fc.integer({ min: 1, max: 1000 });
    fc.assert(
      fc.property(amount, amount, amount, (unitCost, margin, newMargin) => {
        const extra = priceCut([unitCost + margin, unitCost, unitCost + newMargin]) as number;
        expect((1 + extra) * newMargin).toBeCloseTo(margin, 6);
      }),
      { seed: 7 },
    );
  });
});
