/** Running totals without noise, and where they reach a share. */

import { sum } from "../../../src/core/numbers/sum";
import { cumulativeSums, reachedAt } from "../../../src/models/abc/pareto";
import { seeded } from "../../core/seeded";

test("a running total is the correctly rounded sum so far, to the last digit but one", () => {
  const random = seeded(5);
  const values = Float64Array.from({ length: 300 }, () => Math.round(random() * 1e6 - 2e5) / 100);
  const totals = cumulativeSums(values);
  totals.forEach((total, index) => {
    expect(Math.abs(total - sum(values.subarray(0, index + 1)))).toBeLessThan(1e-9);
  });
});

test("0.5 + 0.2 + 0.1 reach 80 %", () => {
  const totals = cumulativeSums(Float64Array.of(0.5, 0.2, 0.1, 0.2));
  expect(reachedAt(totals, 0.8)).toBe(2);
});

test.each([
  [0.5, 0],
  [0.51, 1],
  [1, 2],
])("totals 5, 8, 10 reach %p of the whole at position %p", (share, position) => {
  expect(reachedAt(Float64Array.of(5, 8, 10), share)).toBe(position);
});

test("nothing is reached where there is nothing, and totals beyond a cell are refused", () => {
  expect(reachedAt(new Float64Array(), 0.5)).toBe(-1);
  expect(() => cumulativeSums(Float64Array.of(1e308, 1e308))).toThrow("add up to more than a cell can hold");
});
