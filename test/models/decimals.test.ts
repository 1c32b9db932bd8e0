/** Verdicts on decimal amounts are those of whole cents: the noise of binary numbers decides nothing. */

import fc from "fast-check";
import type { Field } from "../../src/core/table/field";
import { FIELDS } from "../../src/core/table/fields";
import { ABC_FUNCTIONS } from "../../src/models/abc/functions";
import { largestAlert } from "../../src/models/abc/report";
import { faceCuts, faceOf } from "../../src/models/account-faces/faces";
import { campaignProfit, extraVolume } from "../../src/models/campaign/campaign";
import { CAMPAIGN_FUNCTIONS } from "../../src/models/campaign/functions";
import { PROFIT_TO_DATE } from "../../src/models/customer-value/fields";
import { customerValueModel } from "../../src/models/customer-value/model";
import { composites, echelons } from "../../src/models/echelon/echelon";
import { selectAccounts } from "../../src/models/key-accounts/matrix";
import { LOYALTY_FUNCTIONS } from "../../src/models/loyalty/functions";
import { COST_OF_GOODS, COSTS } from "../../src/models/profitability/fields";
import { ledgerOf } from "../../src/models/profitability/ledger";
import { PYRAMID_FUNCTIONS } from "../../src/models/pyramid/functions";
import { reviewModel } from "../../src/models/review/model";
import { caller, columnOf } from "./call";
import { cellsOf, prepared, tableWith } from "./segment";

const CENTS = fc.integer({ min: -2000, max: 20_000 });
const POSITIVE = fc.integer({ min: 1, max: 20_000 });
const LIST = fc.array(CENTS, { minLength: 2, maxLength: 12 });
const amounts = (cents: readonly number[]) => cents.map((cent) => cent / 100);

test("profit: revenue less every cost is below 0 only when its cents are", () => {
  fc.assert(
    fc.property(fc.array(fc.array(POSITIVE, { minLength: 4, maxLength: 4 }), { minLength: 1 }), (rows) => {
      // Every other customer breaks even to the cent.
      const cents = rows.map(([goods = 0, travel = 0, meetings = 0, more = 0], at) => ({
        revenue: goods + travel + meetings + (at % 2 === 0 ? 0 : more - 10_000),
        costs: [goods, travel, meetings],
      }));
      const columnFor = (centsOf: (one: (typeof cents)[number]) => number) => amounts(cents.map(centsOf));
      const [travelCost, meetingCost] = COSTS.filter(({ id }) => /travel|meeting/.test(id)) as [Field, Field];
      const table = tableWith([
        [FIELDS.revenue, columnFor(({ revenue }) => revenue)],
        [COST_OF_GOODS, columnFor(({ costs }) => costs[0] as number)],
        [travelCost, columnFor(({ costs }) => costs[1] as number)],
        [meetingCost, columnFor(({ costs }) => costs[2] as number)],
      ]);
      const expected = cents.map(
        ({ revenue, costs }) => (revenue - costs.reduce((all, one) => all + one)) / 100,
      );
      expect(Array.from(ledgerOf(table, 0).profit)).toEqual(expected);
    }),
  );
});

test("tiers: what formulas of a sheet added up ties with the same amount typed", () => {
  const tier = caller(PYRAMID_FUNCTIONS, "PYRAMID_TIER");
  const addedUp = (value: number, times: number) => {
    let total = 0;
    for (let at = 0; at < times; at++) total += value;
    return total;
  };
  // 0.1 four hundred times is 40 and a little more in binary, 40 by cents; so is 0.05 eight hundred times.
  const cells = [40, addedUp(0.1, 400), addedUp(0.05, 800), 39.99];
  expect(tier([columnOf(cells)])).toEqual([["VIP"], ["VIP"], ["VIP"], ["Small"]]);
});

test("classes and tiers: those of the same numbers in whole cents", () => {
  const abc = caller(ABC_FUNCTIONS, "ABC_CLASS");
  const tier = caller(PYRAMID_FUNCTIONS, "PYRAMID_TIER");
  fc.assert(
    fc.property(LIST, fc.integer({ min: 1, max: 98 }), (cents, percent) => {
      const cuts = [[percent / 100, (percent + 1) / 100]];
      // Where no customer differs from another there are no classes, which a sentence says.
      fc.pre(new Set(cents).size > 1);
      expect(abc([columnOf(amounts(cents)), "", cuts])).toEqual(
        columnOf(classesOf(cents, [percent, percent + 1])),
      );
      expect(tier([columnOf(amounts(cents))])).toEqual(tier([columnOf(cents)]));
    }),
  );
});

/** ABC in whole numbers: A while 100 x the sum before a group of equals is below the percentage of the total. */
function classesOf(cents: readonly number[], percents: readonly number[]): string[] {
  const positive = cents.filter((cent) => cent > 0);
  const total = positive.reduce((all, one) => all + one, 0);
  return cents.map((cent) => {
    const before = positive.filter((other) => other > cent).reduce((all, one) => all + one, 0);
    const place = cent > 0 ? percents.findIndex((percent) => before * 100 < percent * total) : -1;
    return ["A", "B"][place] ?? "C";
  });
}

test("faces: a margin equal to the overall one in cents is not below it", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(POSITIVE, CENTS), { minLength: 2, maxLength: 8 }), (pairs) => {
      const [revenues, profits] = [pairs.map(([one]) => one), pairs.map(([, one]) => one)];
      const [sales, gains] = [Float64Array.from(amounts(revenues)), Float64Array.from(amounts(profits))];
      const cuts = faceCuts(sales, gains, 1);
      const total = (values: readonly number[]) => values.reduce((all, one) => all + one, 0);
      pairs.forEach(([revenue, profit], row) => {
        const isThin = profit * total(revenues) < total(profits) * revenue;
        expect(faceOf(sales[row] as number, gains[row] as number, false, cuts) === 1).toBe(isThin);
      });
    }),
  );
});

test("key accounts: equal products tie, whatever the scores", () => {
  const tenths = fc.integer({ min: 50, max: 100 });
  fc.assert(
    fc.property(fc.array(fc.tuple(tenths, tenths), { minLength: 2, maxLength: 20 }), (scores) => {
      const products = scores.map(([one, other]) => one * other).sort((one, other) => other - one);
      const found = selectAccounts(
        scores.map(([one]) => one / 10),
        scores.map(([, other]) => other / 10),
        2,
        5,
      );
      const taken = scores.map(([one, other]) => (one * other >= (products[1] as number) ? 0 : 1));
      expect(Array.from(found.places)).toEqual(taken);
    }),
  );
});

test("echelons: weights of 0.1 and 0.2 part nobody whom weights of 1 and 2 do not", () => {
  const weights = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 3, maxLength: 3 });
  const rows = fc.array(fc.tuple(POSITIVE, POSITIVE, POSITIVE), { minLength: 2, maxLength: 16 });
  fc.assert(
    fc.property(rows, weights, (customers, whole) => {
      const factors = [0, 1, 2].map((at) => Float64Array.from(customers, (one) => one[at] as number));
      const tenths = whole.map((weight) => weight / 10);
      const scores = composites(factors, tenths);
      expect(echelons(scores)).toEqual(echelons(composites(factors, whole)));
      // Twice the mid-rank is whole: two customers tie when the weighted sums of whole numbers do.
      const sums = customers.map((_, row) =>
        factors.reduce((all, values, at) => {
          const less = values.filter((other) => other < (values[row] as number)).length;
          const equal = values.filter((other) => other === values[row]).length;
          return all + (whole[at] as number) * (2 * less + equal - 1);
        }, 0),
      );
      sums.forEach((sum, row) => {
        expect(scores[row] === scores[0]).toBe(sum === sums[0]);
        expect((scores[row] as number) < (scores[0] as number)).toBe(sum < (sums[0] as number));
      });
    }),
  );
});

test("one customer of exactly 20 % is not above it", () => {
  // Of 5 x cents the largest has one fifth, whatever the cents are.
  fc.assert(
    fc.property(POSITIVE, (cent) => {
      expect(largestAlert(Float64Array.from(amounts(Array(5).fill(cent))), [], "Sales", "en")).toEqual([]);
    }),
  );
});

test("a campaign that breaks even to the cent brings 0", () => {
  fc.assert(
    fc.property(
      POSITIVE,
      POSITIVE,
      POSITIVE,
      fc.integer({ min: 1, max: 20 }),
      (cost, margin, contacts, quantity) => {
        // The response of 1 % brings quantity x margin / 100 per contact, which is what a contact costs.
        const offer = { quantity, price: (cost + margin) / 100, unitCost: cost / 100 };
        expect(campaignProfit(contacts, 0.01, offer, (quantity * margin) / 10_000)).toBe(0);
      },
    ),
  );
});

test.each([
  // 0.3 spent for 0.3 earned from each, 3.3 for 3.3, and 0.3 for 2 x 0.3: also where formulas worked the amounts out
  [1, 0.3, 0, 0.1 + 0.2, 1],
  [3, 1.1, 0, 1.1 * 3, 1],
  [2, 0.7, 0.4, 0.3, 0.5],
])(
  "%d pieces at %d that cost %d, for %d each, pay for themselves at a rate of %d",
  (quantity, price, unitCost, contact, rate) => {
    const call = caller(CAMPAIGN_FUNCTIONS, "CAMPAIGN_BREAKEVEN");
    expect(call([quantity, price, unitCost, contact])).toBe(rate);
  },
);

test.each<[number, number, number, number]>([
  // 0.1 / 0.1 and 0.2 / 0.2
  [0.3, 0.1, 0.2, 1],
  [0.5, 0.1, 0.3, 1],
])("a price cut from %d at a cost of %d to %d must sell %d more", (price, unitCost, newPrice, extra) => {
  expect(extraVolume(price, unitCost, newPrice)).toBe(extra);
});

test("a value on a cut is high also where a formula worked it out", () => {
  const type = caller(LOYALTY_FUNCTIONS, "LOYALTY_TYPE");
  expect(type([0.3, 1, 0.1 + 0.2, 1])).toBe("True friend");
});

test("what a formula leaves of 0 is 0: nobody costs money by it, and no cut is made of it", () => {
  const left = 0.1 + 0.2 - 0.3;
  const table = tableWith([
    [FIELDS.revenue, [9, 9, 9, 9]],
    [FIELDS.profit, [left, -left, 2, -1]],
  ]);
  expect(Array.from(ledgerOf(table, 0).profit)).toEqual([0, 0, 2, -1]);
  // Half of the profits are 0, so the cut is the least above it.
  const type = caller(LOYALTY_FUNCTIONS, "LOYALTY_TYPE");
  expect(type([columnOf([left, left, -1, 7, 9]), columnOf([1, 1, 1, 1, 1])])).toEqual(
    columnOf(["Barnacle", "Barnacle", "Barnacle", "True friend", "True friend"]),
  );
});

test("gold by profit less cost to serve: those of the same cents are gold together", () => {
  // One of five is the best fifth; 0.30 less 0.10 and 0.20 less nothing are both 0.20.
  const table = tableWith([
    [FIELDS.revenue, [9, 9, 9, 9, 9]],
    [FIELDS.profit, [0.3, 0.2, 0.1, 0.05, 0.01]],
    [FIELDS.costToServe, [0.1, 0, 0, 0, 0]],
  ]);
  expect(cellsOf(prepared(reviewModel).run(table), "review")).toEqual(["Gold", "Gold", "", "", ""]);
});

test("customers of equal value have equal ranks, whatever the value is made of", () => {
  // 0.10 to date and two more years of 0.10, or two more years of 0.15: 0.30 each.
  const table = tableWith([
    [FIELDS.profit, [0.1, 0.15]],
    [PROFIT_TO_DATE, [0.1, 0]],
  ]);
  const outcome = prepared(customerValueModel, { churnRate: 0.5, discountRate: 0 }).run(table);
  expect(cellsOf(outcome, "value")).toEqual([0.3, 0.3]);
  expect(cellsOf(outcome, "rank")).toEqual([1, 1]);
});
