/** The churn functions: exact results, all shapes of arguments, and every impossible input in words. */

import fc from "fast-check";
import type { Cell } from "../../../src/core/cells/cell";
import type { Argument } from "../../../src/core/functions/argument";
import { InputError, problemText } from "../../../src/core/problem";
import { LANGUAGES } from "../../../src/core/texts/language";
import { CHURN_FUNCTIONS } from "../../../src/models/churn/functions";
import { expectTable } from "../../tables";
import { pointReader } from "../call";

const call = (name: string, ...given: Argument[]) => {
  const found = CHURN_FUNCTIONS.find((one) => one.name === name);
  if (!found) throw new Error(name);
  return found.call(given, pointReader("en"));
};
const column = (...cells: Cell[]) => Object.freeze(cells.map((cell) => Object.freeze([cell])));
const row = (...cells: Cell[]) => Object.freeze([Object.freeze(cells)]);
const STREAM = row(30, 42, 44, 49, 55);

describe("results of the contract", () => {
  test.each<[string, Argument[], number]>([
    ["CUSTOMER_NPV", [0.2, 100], 379.0787],
    ["CUSTOMER_NPV", ["20%", "¥100", "10%"], 379.0787],
    ["CUSTOMER_NPV", [0.2, 100, undefined, undefined, "survival"], 333.3333],
    ["CUSTOMER_NPV", [0.2, 100, "", "", "留存"], 333.3333],
    ["CUSTOMER_NPV", [0.2, 100, "", "", " Survival "], 333.3333],
    ["CUSTOMER_NPV", [0.2, 100, "", "", "壽命"], 379.0787],
    ["CUSTOMER_NPV", [0.5, STREAM, 0.06, 51], 14.6817],
    ["CUSTOMER_NPV", [0.2, STREAM, 0.06, 51], 131.5368],
    ["CUSTOMER_NPV", [0.1, STREAM, 0.06, 51], 304.6616],
    ["CUSTOMER_NPV", [0.05, STREAM, 0.06, 51], 530.7024],
    ["CUSTOMER_NPV", [0.05, column(30, 42, 44, 49, 55), 0.06, 51], 530.7024],
    ["CUSTOMER_NPV", [0.05, row(30, 42, 44, 49, 55, "", ""), 0.06, 51], 530.7024],
    ["CHURN_PROFIT", [0.2, 100], 0.2392],
    ["CHURN_PROFIT", [0.1, 1000], 0.3855],
    ["CHURN_PROFIT", [0.1, STREAM, 0.05, 0.06, 51], 0.7419],
    // 40 x 379.0787 = 15163.147
    ["CHURN_COST", [40, 0.2, 100], 15163.1471],
    ["CHURN_COST", [0, 0.2, 100], 0],
    // Half a customer goes with each of the 40: 15163.1471 x 1.5.
    ["CHURN_COST", [40, 0.2, 100, undefined, 0.5], 22744.7206],
  ])("%s(%j) is %d", (name, given, expected) => {
    expect(Number((call(name, ...given) as number).toFixed(4))).toBe(expected);
  });

  test("CHURN_TABLE is the defection curve, with the uplifts of domain.md 2.3", () => {
    const [header, ...rows] = call("CHURN_TABLE", STREAM, 0.06, 51) as Cell[][];
    expect(header).toEqual([
      "Churn rate a year",
      "Years a customer stays",
      "Value of a customer",
      "Gain from 5 points fewer",
    ]);
    const gains = new Map(rows.map(([rate, , , gain]) => [rate, gain]));
    const published: [number, string][] = [
      [0.5, "0.56"],
      [0.4, "0.40"],
      [0.3, "0.40"],
      [0.25, "0.45"],
      [0.2, "0.48"],
      [0.15, "0.56"],
      [0.1, "0.74"],
    ];
    for (const [rate, gain] of published) expect((gains.get(rate) as number).toFixed(2)).toBe(gain);
    expect(gains.get(0.05)).toBe("");
    expect(gains.get(0.02)).toBe("");
    for (const [rate, years, value] of rows) {
      expect(years).toBeCloseTo(1 / (rate as number), 12);
      expect(value).toBe(call("CUSTOMER_NPV", rate as number, STREAM, 0.06, 51));
    }
  });

  test("CHURN_TABLE leaves the gain blank where the value before is not above 0", () => {
    const [, first] = call("CHURN_TABLE", 10, 0, 20) as Cell[][];
    expect(first).toEqual([0.5, 2, 0, ""]);
  });
});

describe("shapes", () => {
  // Undiscounted, so that the arithmetic can be seen: rate 50 % is 2 years, 25 % is 4 years.
  const RATES = column(0.5, 0.25);
  test.each<[string, Argument, Cell[][]]>([
    ["a number for all", 10, [[20], [40]]],
    ["one row is a stream for all", row(10, 20), [[30], [70]]], // 10+20; 10+20+20+20
    ["a column is each one's constant profit", column(10, 20), [[20], [80]]],
    [
      "a block is each one's stream",
      [
        [10, 20],
        [1, 2],
      ],
      [[30], [7]],
    ],
    [
      "a block with streams of different length",
      [
        [10, ""],
        [1, 2],
      ],
      [[20], [7]],
    ],
  ])("a column of rates with %s", (_, profit, expected) => {
    expectTable(call("CUSTOMER_NPV", RATES, profit, 0), expected);
  });

  test("one rate takes a stream down or across, and a range of one cell is one cell", () => {
    expect(call("CUSTOMER_NPV", 0.25, column(10, 20), 0)).toBe(70);
    expect(call("CUSTOMER_NPV", [[0.25]], row(10, 20), 0)).toBe(70);
  });

  test("CHURN_COST takes a column of numbers lost with one rate or as many rates", () => {
    expectTable(call("CHURN_COST", column(1, 3), 0.25, row(10, 20), 0), [[70], [210]]);
    expectTable(call("CHURN_COST", column(1, 3), RATES, row(10, 20), 0), [[30], [210]]);
    expectTable(call("CHURN_COST", 3, RATES, 10, 0), [[60], [120]]);
  });

  test("blank in, blank out, and a bad row spoils no other", () => {
    const rates = column(0.5, "", "abc", 1.5, "#N/A", 0.25, -0.1);
    expectTable(call("CUSTOMER_NPV", rates, 10, 0), [
      [20],
      [""],
      ["⚠ not a number: abc"],
      ["⚠ churn_rate must be from 0% to 100%: found 1.5"],
      ["⚠ #N/A"],
      [40],
      ["⚠ churn_rate must be from 0% to 100%: found -0.1"],
    ]);
    expectTable(call("CUSTOMER_NPV", RATES, column("", "abc"), 0), [[""], ["⚠ not a number: abc"]]);
    expectTable(
      call(
        "CUSTOMER_NPV",
        RATES,
        [
          ["", 5],
          [1, "x"],
        ],
        0,
      ),
      [["⚠ annual_profit, year 1 is blank"], ["⚠ not a number: x"]],
    );
    expectTable(call("CHURN_PROFIT", column(0.5, 0.05, 0), 10, 0.05, 0), [
      [0.5 / 0.45 - 1],
      ["⚠ churn_rate must be above points (5%): found 0.05"],
      ["⚠ churn_rate must be above points (5%): found 0"],
    ]);
    expect(call("CUSTOMER_NPV", "", 10)).toBe("");
    expect(call("CUSTOMER_NPV", 0.2, "")).toBe("");
  });
});

describe("what is impossible is refused in words", () => {
  test.each<[string, Argument[], string]>([
    ["CUSTOMER_NPV", [1.01, 100], "churn_rate must be from 0% to 100%: found 1.01"],
    ["CUSTOMER_NPV", [-0.01, 100], "churn_rate must be from 0% to 100%: found -0.01"],
    ["CUSTOMER_NPV", ["abc", 100], 'churn_rate must be from 0% to 100%: found "abc"'],
    [
      "CUSTOMER_NPV",
      [0, 100, 0],
      "churn_rate must be above 0% when discount_rate is 0% or below, because the value would have no end: found 0",
    ],
    [
      "CUSTOMER_NPV",
      [0.1, 100, -0.1, 0, "survival"],
      "churn_rate must be above minus discount_rate, because the value would have no end: found 0.1",
    ],
    ["CUSTOMER_NPV", [0.2, "abc"], 'annual_profit must be a number: found "abc"'],
    ["CUSTOMER_NPV", [0.2, row(1, "", 3)], 'annual_profit, year 2 must be a number: found ""'],
    ["CUSTOMER_NPV", [0.2, row(1, "#REF!", 3)], 'annual_profit, year 2 must be a number: found "#REF!"'],
    [
      "CUSTOMER_NPV",
      [
        0.2,
        [
          [1, 2],
          [3, 4],
        ],
      ],
      "annual_profit must be one number, one row or one column (year 1, 2, …): found 2 x 2",
    ],
    ["CUSTOMER_NPV", [0.2, 100, "abc"], 'discount_rate must be above -100%: found "abc"'],
    ["CUSTOMER_NPV", [0.2, 100, -1], "discount_rate must be above -100%: found -1"],
    ["CUSTOMER_NPV", [0.2, 100, 0.1, -51], "acquisition_cost must be 0 or above: found -51"],
    ["CUSTOMER_NPV", [0.2, 100, 0.1, 0, "ltv"], 'method must be "lifetime" or "survival": found "ltv"'],
    ["CUSTOMER_NPV", [row(0.1, 0.2), 100], "churn_rate must be one cell or one column: found 2 columns"],
    [
      "CUSTOMER_NPV",
      [column(0.1, 0.2), column(1, 2, 3)],
      "churn_rate has 2 rows but annual_profit has 3: select columns of the same height",
    ],
    [
      "CUSTOMER_NPV",
      [0.1, 1e308, 0],
      "the numbers add up to more than a cell can hold: look for a mistyped amount",
    ],
    ["CHURN_PROFIT", [0.05, 100], "churn_rate must be above points (5%): found 0.05"],
    ["CHURN_PROFIT", [0.3, 100, 0.1 + 0.2], "churn_rate must be above points (30%): found 0.3"],
    ["CHURN_PROFIT", [0.2, 100, 0], "points must be above 0% and below 100%: found 0"],
    ["CHURN_PROFIT", [0.2, 100, 5], "points must be above 0% and below 100%: found 5"],
    ["CHURN_PROFIT", [0.5, 10, 0.05, 0, 25], "the customer's value before must be above 0: found -5"],
    ["CHURN_PROFIT", [0.5, 10, 0.05, 0, 20], "the customer's value before must be above 0: found 0"],
    ["CHURN_TABLE", [""], 'annual_profit must be a number: found ""'],
    ["CHURN_TABLE", [1e308], "the numbers add up to more than a cell can hold: look for a mistyped amount"],
    ["CHURN_COST", [-1, 0.2, 100], "customers must be 0 or above: found -1"],
    [
      "CHURN_COST",
      [40, 0, 100, 0],
      "churn_rate must be above 0% when discount_rate is 0% or below, because the value would have no end: found 0",
    ],
  ])("%s(%j)", (name, given, sentence) => {
    let error: unknown;
    try {
      call(name, ...given);
    } catch (thrown) {
      error = thrown;
    }
    if (!(error instanceof InputError)) throw error ?? new Error("nothing was refused");
    expect(error.message).toBe(sentence);
    for (const language of LANGUAGES) {
      expect(problemText(error.code, error.details, language)).not.toMatch(/[{}]|undefined|NaN/);
    }
  });

  test("one step inside each bound is accepted", () => {
    expect(call("CUSTOMER_NPV", 1, 110)).toBeCloseTo(100, 10);
    expect(call("CUSTOMER_NPV", 0, 100, 0.1)).toBeCloseTo(1000, 10);
    expect(call("CUSTOMER_NPV", 1e-9, 1, 0)).toBeCloseTo(1e9, 0);
    expect(call("CHURN_PROFIT", 0.0501, 1, 0.05, 0)).toBeCloseTo(500, 3);
    expect(call("CHURN_PROFIT", 0.5, 10, 0.05, 0, 19.99)).toBeGreaterThan(0);
  });
});

test("permuting the rows permutes the results", () => {
  const rate = fc.double({ min: 0.01, max: 1, noNaN: true });
  const pairs = fc.array(fc.tuple(rate, fc.integer({ min: -50, max: 500 })), { minLength: 2, maxLength: 30 });
  fc.assert(
    fc.property(pairs, (rows) => {
      const npv = (some: typeof rows) =>
        call("CUSTOMER_NPV", column(...some.map(([r]) => r)), column(...some.map(([, p]) => p))) as Cell[][];
      expect(npv([...rows].reverse())).toEqual(npv(rows).reverse());
    }),
    { seed: 9 },
  );
});
