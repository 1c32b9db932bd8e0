/** Laws of the pyramid that hold for any customers, checked on generated ones. The seed is fixed, so runs agree. */

import fc from "fast-check";
import { cutPoints, tierPositions } from "../../../src/core/numbers/tier-positions";
import { NO_LABEL } from "../../../src/core/report/label";
import { pyramid, tierFigures } from "../../../src/models/pyramid/pyramid";
import { runs, seeded, seededNormal, shuffled } from "../../core/seeded";
import { HUNDREDTHS, slowTiers } from "./cases";

const RUNS = { seed: 20_260_101, numRuns: runs(300) };
const SHARES = HUNDREDTHS.map((share) => share / 100);
const seededAmount = seeded(31);
const seededGauss = seededNormal(32);

/** Amounts as people have them: many ties, zeros, losses, cents, and blanks. */
const amount = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: -5, max: 20 }) },
  { weight: 2, arbitrary: fc.integer({ min: -1_000_000, max: 100_000_000 }).map((cents) => cents / 100) },
  { weight: 1, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }) },
);
const row = fc.option(amount, { freq: 8 });
const rows = fc.array(row, { maxLength: 250, size: "max" });
/** Rising whole per cents ending at 100. */
const hundredths = fc
  .uniqueArray(fc.integer({ min: 1, max: 99 }), { maxLength: 8 })
  .map((shares) => [...shares.sort((one, other) => one - other), 100]);

const valuesOf = (customers: readonly (number | null)[]) =>
  Float64Array.from(customers, (value) => value ?? Number.NaN);
const tiersOf = (customers: readonly (number | null)[], shares = SHARES) =>
  Array.from(pyramid(valuesOf(customers), shares), (tier) => (tier === NO_LABEL ? null : tier));

test("every row with a number is in exactly one tier, and no other row in any", () => {
  fc.assert(
    fc.property(rows, hundredths, (customers, percent) => {
      const tiers = tiersOf(
        customers,
        percent.map((share) => share / 100),
      );
      const isWrong = (value: number | null, index: number) => {
        const tier = tiers[index];
        if (value === null) return tier !== null;
        return typeof tier !== "number" || tier < 0 || tier >= percent.length;
      };
      expect(customers.filter(isWrong)).toEqual([]);
    }),
    RUNS,
  );
});

test("the fast result is the slow one by the definition, for any tiers", () => {
  fc.assert(
    fc.property(rows, hundredths, (customers, percent) => {
      expect(
        tiersOf(
          customers,
          percent.map((share) => share / 100),
        ),
      ).toEqual(slowTiers(customers, percent));
    }),
    RUNS,
  );
});

test.each([
  ["few different amounts", () => Math.floor(seededAmount() * 7) - 1],
  ["different amounts", () => Math.exp(8 + 2 * seededGauss())],
  ["amounts of both signs", () => Math.round(seededGauss() * 10_000) / 100],
  ["one amount", () => 42],
])("the fast result is the slow one for 5 000 customers with %s", (_, make) => {
  // More than are simply sorted, so that counting by leading bits is what runs.
  const customers = Array.from({ length: 5000 }, () => (seededAmount() < 0.05 ? null : make()));
  expect(tiersOf(customers)).toEqual(slowTiers(customers));
});

test("sizes: without ties and losses the first i tiers hold exactly ceil(share_i x N) customers", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 3000 }), hundredths, (count, percent) => {
      const customers = shuffled(
        Array.from({ length: count }, (_, index) => index + 1),
        count,
      );
      const tiers = tiersOf(
        customers,
        percent.map((share) => share / 100),
      );
      percent.forEach((share, tier) => {
        const held = tiers.filter((one) => one !== null && one <= tier).length;
        expect(held).toBe(Math.floor((share * count + 99) / 100));
      });
    }),
    { ...RUNS, numRuns: runs(100) },
  );
});

test("permuting the rows permutes the result", () => {
  fc.assert(
    fc.property(rows, fc.integer(), (customers, seed) => {
      const order = shuffled([...customers.keys()], seed);
      const tiers = tiersOf(customers);
      const moved = tiersOf(order.map((index) => customers[index] as number | null));
      expect(moved).toEqual(order.map((index) => tiers[index]));
    }),
    RUNS,
  );
});

test("raising one value never lowers that customer's tier", () => {
  fc.assert(
    fc.property(
      fc.array(amount, { minLength: 1, maxLength: 250, size: "max" }),
      fc.nat(),
      fc.double({ min: 0, max: 1e6, noNaN: true }),
      (customers, which, more) => {
        const index = which % customers.length;
        const raised = customers.map((value, at) => (at === index ? value + more : value));
        // Tier 0 is the best.
        expect(tiersOf(raised)[index] as number).toBeLessThanOrEqual(tiersOf(customers)[index] as number);
      },
    ),
    RUNS,
  );
});

test("a larger value never has a worse tier, and equal values have equal tiers", () => {
  fc.assert(
    fc.property(rows, (customers) => {
      const tiers = tiersOf(customers);
      const known = customers.flatMap((value, index) =>
        value === null ? [] : [{ value, tier: tiers[index] as number }],
      );
      known.sort((one, other) => other.value - one.value);
      const wrong = known.filter((worse, at) => {
        const better = known[at - 1];
        if (!better) return false;
        return better.tier > worse.tier || (better.value === worse.value && better.tier !== worse.tier);
      });
      expect(wrong).toEqual([]);
    }),
    RUNS,
  );
});

test("0 or less is in the last tier", () => {
  fc.assert(
    fc.property(rows, (customers) => {
      const tiers = tiersOf(customers);
      const isWrong = (value: number | null, index: number) =>
        value !== null && value <= 0 && tiers[index] !== 3;
      expect(customers.filter(isWrong)).toEqual([]);
    }),
    RUNS,
  );
});

test("blank rows change nothing for the others", () => {
  fc.assert(
    fc.property(rows, (customers) => {
      const known = customers.filter((value) => value !== null);
      expect(tiersOf(customers).filter((tier) => tier !== null)).toEqual(tiersOf(known));
    }),
    RUNS,
  );
});

test("multiplying every value by a power of two changes nothing: the unit of money does not matter", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: -1000, max: 1000 }), { maxLength: 250, size: "max" }),
      (customers) => {
        expect(tiersOf(customers.map((value) => value * 1024))).toEqual(tiersOf(customers));
      },
    ),
    RUNS,
  );
});

test("figures: customers add up to all, values to the total, and no tier reaches above the one before", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: -100, max: 1000 }), { maxLength: 250, size: "max" }),
      (customers) => {
        const values = valuesOf(customers);
        const figures = tierFigures(values, pyramid(values, SHARES), SHARES);
        expect(figures.reduce((total, one) => total + one.customers, 0)).toBe(customers.length);
        expect(figures.reduce((total, one) => total + one.value, 0)).toBe(
          customers.reduce((a, b) => a + b, 0),
        );
        const lowest = figures.flatMap((one) => (one.lowest === null ? [] : [one.lowest]));
        expect(lowest).toEqual([...lowest].sort((one, other) => other - one));
      },
    ),
    RUNS,
  );
});

test("a tier's limit follows the customers who count, not all of them", () => {
  // Five of ten bought; 20 % of five is one, of ten it would be two.
  const values = Float64Array.of(9, 9, 8, 7, 6, 0, 0, 0, 0, 0);
  const cuts = cutPoints(
    values.filter((value) => value > 0),
    [0.2, 1],
  );
  const figures = tierFigures(values, tierPositions(values, cuts), [0.2, 1], 5);
  expect(figures.map(({ customers, rankLimit }) => [customers, rankLimit])).toEqual([
    [2, 1],
    [8, 5],
  ]);
});

test("values and population are left as they were", () => {
  const values = Float64Array.from({ length: 5000 }, (_, index) => (index % 9 ? index % 100 : Number.NaN));
  const population = values.slice().reverse();
  const before = [values.slice(), population.slice()];
  pyramid(values, Object.freeze([0.01, 0.05, 0.2, 1]), population);
  expect([values, population]).toEqual(before);
});
