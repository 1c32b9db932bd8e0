/** The README's worked example is what the functions give. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { CHURN_FUNCTIONS } from "../../../src/models/churn/functions";
import { pointReader } from "../call";

const README = readFileSync(join(__dirname, "../../../src/models/churn/README.md"), "utf8");
const STREAM = [[30, 42, 44, 49, 55]];
const call = (name: string, ...given: unknown[]) =>
  CHURN_FUNCTIONS.find((one) => one.name === name)?.call(given as never, pointReader("en")) as number;

test("the published credit card", () => {
  const rows = [...README.matchAll(/^\| (\d+) % +\| (\d+) +\| ([\d.]+) +\| (\d+) +\| (-?[\d.]+) % +\|$/gm)];
  expect(rows).toHaveLength(3);
  for (const [, percent, years, shown, published, offBy] of rows) {
    const rate = Number(percent) / 100;
    const value = call("CUSTOMER_NPV", rate, STREAM, 0.06, 51);
    expect(1 / rate).toBe(Number(years));
    expect(value.toFixed(1)).toBe(shown);
    expect(((value / Number(published) - 1) * 100).toFixed(1)).toBe(offBy);
  }
});

test("the gains: 74 % for five points, 5.0 % for a twentieth of the defections", () => {
  expect(call("CHURN_PROFIT", 0.1, STREAM, 0.05, 0.06, 51).toFixed(4)).toBe("0.7419");
  expect((call("CHURN_PROFIT", 0.1, STREAM, 0.005, 0.06, 51) * 100).toFixed(1)).toBe("5.0");
});

test("how much a life of 1 / d years is above survival, and what five points gain either way", () => {
  const [limit = ""] = /- The rate is taken as constant.*?\n- /s.exec(README) ?? [];
  // At 10 % survival is 100 / (0.1 + d) for 100 a year: 333.33 at a fifth, where five years of it are worth 379.08, 13.7 % more.
  const worth = (method: string, rate: number) => call("CUSTOMER_NPV", rate, 100, 0.1, 0, method);
  const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
  const above = [0.2, 0.1, 0.05].map((rate) => {
    expect(worth("survival", rate)).toBeCloseTo(100 / (0.1 + rate), 6);
    return percent(worth("lifetime", rate) / worth("survival", rate) - 1);
  });
  // By survival (0.1 + 0.2) / (0.1 + 0.15) - 1 = 20 %.
  const gains = [
    call("CHURN_PROFIT", 0.2, 100, 0.05, 0.1),
    worth("survival", 0.15) / worth("survival", 0.2) - 1,
  ];
  expect([...limit.matchAll(/[\d.]+ %/g)].map(([text]) => text)).toEqual([
    ...["10 %", above[0], "20 %", above[1], "10 %", above[2], "5 %"],
    ...["20 %", "15 %", ...gains.map(percent)],
  ]);
});

test.each([
  [0.2, 134, 5.55],
  [0.1, 300, 6.26],
  [0.05, 525, 6.11],
])("at %d the published %d needs %d %%", (rate, published, needed) => {
  // Value falls as the discount rate rises, so the wanted rate lies between its neighbours.
  expect(call("CUSTOMER_NPV", rate, STREAM, (needed - 0.005) / 100, 51)).toBeGreaterThan(published);
  expect(call("CUSTOMER_NPV", rate, STREAM, (needed + 0.005) / 100, 51)).toBeLessThan(published);
});
