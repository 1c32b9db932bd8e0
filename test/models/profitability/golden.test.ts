/** Golden cases: whole files in, the files of an independent script out. */

import { join } from "node:path";
import { profitabilityModel } from "../../../src/models/profitability/model";
import { rowsIn, testGolden } from "../golden";
import { figuresOf, gridOf } from "../segment";

testGolden(join(__dirname, "golden"), profitabilityModel, {
  more: ({ folder, outcome }) => {
    const [, ...rows] = rowsIn(join(folder, "concentration.csv"));
    const expected = Object.fromEntries(rows.map(([name = "", value]) => [name, Number(value)]));
    expect(figuresOf(outcome)).toEqual({
      "Profit after cost to serve": expected.net,
      "Customers that cost money": expected.losing,
      "What they cost": 0 - Number(expected.lost),
      "Cost of an hour": 50,
      "Cost of winning one new customer": expect.closeTo(expected.winning as number, 9),
    });
    const curve = gridOf(outcome, "curve");
    const judged = outcome.columns.find(({ id }) => id === "net-profit")?.cells.filter((cell) => cell !== "");
    const best = Number(expected["best 20%"]) / Number(judged?.length);
    expect(curve.find(([share]) => share === best)?.[1]).toBeCloseTo(expected["their share"] as number, 12);
    expect(outcome.alerts?.map(({ text }) => text)).toEqual([
      `Customers that cost money: ${expected.losing} (7,830)`,
      // 2.0245
      `The best 20 % of customers (${expected["best 20%"]}) bring 202.4 % of Profit after cost to serve, because some of the others are below 0.`,
    ]);
  },
});
