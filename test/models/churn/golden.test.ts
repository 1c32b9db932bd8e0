/** Golden cases: files in, tables out; and the published credit card. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { CHURN_FUNCTIONS } from "../../../src/models/churn/functions";
import { churnModel } from "../../../src/models/churn/model";
import { caller } from "../call";
import { goldenCase, rowsIn, testGolden } from "../golden";
import { figuresOf, gridOf } from "../segment";

const GOLDEN = join(__dirname, "golden");

testGolden(GOLDEN, churnModel, { grids: ["periods", "groups", "kinds", "reasons"] });

test("the published credit card: every value, and within 2 % of the published one", () => {
  const folder = join(GOLDEN, "published-credit-card");
  const { discountRate, acquisitionCost } = JSON.parse(
    readFileSync(join(folder, "parameters.json"), "utf8"),
  ) as Record<string, number>;
  const stream = rowsIn(join(folder, "input.csv"))
    .slice(1)
    .map(([, profit]) => Number(profit));
  const npv = caller(CHURN_FUNCTIONS, "CUSTOMER_NPV");
  const [, ...rows] = rowsIn(join(folder, "columns.csv")).map((row) => row.map(Number));
  expect(rows).toHaveLength(3);
  for (const [rate = 0, years, value, published = 0, offBy = 1] of rows) {
    const found = npv([rate, [stream], discountRate, acquisitionCost]) as number;
    expect(1 / rate).toBe(years);
    expect(Number(found.toFixed(4))).toBe(value);
    expect((found / published - 1).toFixed(4)).toBe(offBy.toFixed(4));
    expect(Math.abs(offBy)).toBeLessThan(0.02);
  }
});

test("telco: the known rates, in per cent", () => {
  const { outcome } = goldenCase(join(GOLDEN, "telco"), churnModel);
  expect((Number(figuresOf(outcome)["Churn rate"]) * 100).toFixed(2)).toBe("26.54");
  const rates = gridOf(outcome, "groups")
    .slice(0, 3)
    .map(([, , , share]) => ((share as number) * 100).toFixed(2));
  expect(rates).toEqual(["42.71", "11.27", "2.83"]);
});
