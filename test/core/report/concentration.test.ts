/** The sentence on concentration: a share above the whole says why. */

import { concentrationCurve } from "../../../src/core/numbers/concentration-curve";
import {
  concentrationChart,
  concentrationFinding,
  concentrationText,
} from "../../../src/core/report/concentration";

test.each<[string, number[], string]>([
  // 50 of 50 + 4 x 10.
  ["part of the whole", [50, 10, 10, 10, 10], "bring 55.6 % of Profit."],
  // 90 of 90 - 10 - 20 = 60.
  [
    "more than the whole",
    [90, 0, 0, -10, -20],
    "bring 150 % of Profit, because some of the others are below 0.",
  ],
])("the best fifth brings %s", (_law, values, said) => {
  const curve = concentrationCurve(Float64Array.from(values));
  expect(concentrationText(curve, "Profit", "en")).toBe(`The best 20 % of customers (1) ${said}`);
});

test("of one customer no share is told, as the whole can only be its own", () => {
  const curve = concentrationCurve(Float64Array.of(5, Number.NaN));
  const best = { name: "VIP", customers: 1, share: 1, valueName: "Revenue" };
  const said = "Only one customer has a value for Revenue, so there is nobody to compare it with.";
  expect(concentrationFinding(best, curve, "Revenue", "en")).toBe(said);
});

test("of five customers each is one step of the curve, with the best fifth marked by an upright line", () => {
  const [grid] = concentrationChart(Float64Array.of(50, 20, 10, 10, 10), "Revenue", "en", "tiers");
  // 50, 70, 80, 90 and 100 of 100; the best 20 % are one customer.
  expect(grid?.kind === "grid" && grid.rows).toEqual([
    [0, 0, 0, ""],
    [0.2, 0.5, 0.2, 0],
    [0.2, 0.5, 0.2, 0.5],
    [0.4, 0.7, 0.4, ""],
    [0.6, 0.8, 0.6, ""],
    [0.8, 0.9, 0.8, ""],
    [1, 1, 1, ""],
  ]);
});

test.each([
  // The best three are 1005 of 1000, a hair above all of it, which no axis up to 120 % would show better.
  ["a refund of 5 in 1000", [500, 300, 205, 0, -5], true],
  // 1020 of 1000 is seen.
  ["a refund of 20 in 1000", [500, 300, 220, 0, -20], false],
])("after %s the axis ends at 100 %%: %j", (_what, values, endsAtAll) => {
  const chart = concentrationChart(Float64Array.from(values), "Revenue", "en", "tiers").find(
    ({ kind }) => kind === "chart",
  );
  expect(chart).toMatchObject({ areShares: endsAtAll });
});
