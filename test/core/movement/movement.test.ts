/** Who moved between two runs, what is at stake and why: every number worked out beside its case. */

import fc from "fast-check";
import { type Movement, movements } from "../../../src/core/movement/movement";
import { NO_LABEL } from "../../../src/core/report/label";
import { runs } from "../seeded";

const [VIP, MAJOR, SMALL] = [0, 1, 2];
const NONE = Number.NaN;

/** Best first, one VIP, two major, the rest small; nobody without a value has a tier. */
function placesOf(values: readonly number[]): number[] {
  return values.map((value) => {
    if (Number.isNaN(value)) return NO_LABEL;
    const rank = 1 + values.filter((other) => other > value).length;
    return rank <= 1 ? VIP : rank <= 3 ? MAJOR : SMALL;
  });
}

/** The same customers in the same order. */
function between(then: readonly number[], now: readonly number[]) {
  const [before, after] = [placesOf(then), placesOf(now)];
  return movements(
    { places: before, values: then },
    { places: after, values: now },
    now.map((_, at) => at),
  );
}

const told = ({ change, reason, from, to }: Movement) => `${from}>${to} ${change} ${reason ?? "-"}`;

test("two who change places: what one was worth then is at stake", () => {
  // Ranks then 1, 2, 3, 4; now 4, 2, 3, 1. The VIP fell to 10, below 90, where VIP began; 95 would have sufficed.
  const { all, counts, atStake } = between([90, 50, 40, 10], [10, 50, 40, 95]);
  expect(all.map(told)).toEqual(["0>2 fell value fell", "1>1 same -", "1>1 same -", "2>0 rose value rose"]);
  expect([counts, atStake]).toEqual([{ rose: 1, fell: 1, same: 2, new: 0, lost: 0 }, 90]);
});

test("a value that did not change falls because others passed it, and its ranks say so", () => {
  // 40 began Major then and still is 40; 60 and 55 passed it: rank 3 then, 5 now.
  const { all } = between([90, 50, 40, 10, 5], [90, 50, 40, 60, 55]);
  expect(all.map(told)).toEqual([
    "0>0 same -",
    "1>2 fell others rose",
    "1>2 fell others rose",
    "2>1 rose value rose",
    "2>1 rose value rose",
  ]);
  expect([all[2]?.rankThen, all[2]?.rankNow]).toEqual([3, 5]);
});

test("a value that fell, but not below where its tier began then, falls because others rose", () => {
  // Major began at 40 then; 45 would have sufficed.
  expect(told(between([90, 50, 40, 10, 9], [90, 45, 60, 70, 9]).all[1] as Movement)).toBe(
    "1>2 fell others rose",
  );
});

test("a value that alone would not have cost the tier did so where the old one would still hold it", () => {
  // Major began at 40 then and begins at 46 now: 45 would have sufficed then, but 50 suffices now too.
  expect(told(between([90, 50, 40, 10, 9], [90, 45, 46, 70, 9]).all[1] as Movement)).toBe(
    "1>2 fell value fell",
  );
  // 99 alone would not have passed 100 then; 10 is no VIP's value now.
  expect(told(between([100, 50, 10], [20, 50, 99]).all[2] as Movement)).toBe("1>0 rose value rose");
});

test("who rises without a value that would have sufficed rises because others fell", () => {
  // VIP began at 90; 50 became the largest because 90 fell to 45.
  expect(between([90, 50, 40, 10], [45, 50, 40, 10]).all.map(told)).toEqual([
    "0>1 fell value fell",
    "1>0 rose others fell",
    "1>1 same -",
    "2>2 same -",
  ]);
});

test("the same value at the same rank in another tier: the cut point moved", () => {
  const values = [90, 50, 40, 10];
  const wider = { places: [VIP, VIP, MAJOR, SMALL], values };
  const narrower = { places: [VIP, MAJOR, SMALL, SMALL], values };
  const same = [0, 1, 2, 3];
  expect(movements(wider, narrower, same).all.map(told)).toEqual([
    "0>0 same -",
    "0>1 fell cut moved",
    "1>2 fell cut moved",
    "2>2 same -",
  ]);
  // Upwards a value that did not suffice then does now, at the same rank.
  expect(told(movements(narrower, wider, same).all[1] as Movement)).toBe("1>0 rose cut moved");
});

test("new and lost: by the list, and by a tier that is not given any more", () => {
  const then = { places: [VIP, MAJOR, SMALL, NO_LABEL], values: [90, 50, 10, NONE] };
  const now = { places: [NO_LABEL, MAJOR, VIP, SMALL], values: [NONE, 50, 95, 5] };
  // Rows now: the former VIP without a value, the same Major, the one who had no tier, one unknown then. Small is gone.
  const { all, counts, atStake } = movements(then, now, [0, 1, 3, -1]);
  expect(all.map(told)).toEqual(["0>255 lost -", "1>1 same -", "255>0 new -", "255>2 new -", "2>255 lost -"]);
  expect(all.map(({ nowAt, thenAt }) => [nowAt, thenAt])).toEqual([
    [0, 0],
    [1, 1],
    [2, 3],
    [3, -1],
    [-1, 2],
  ]);
  // 90 + 10 were lost.
  expect([counts, atStake]).toEqual([{ rose: 0, fell: 0, same: 1, new: 2, lost: 2 }, 100]);
});

test("who has a tier in neither run is nobody who moved", () => {
  const nobody = { places: [NO_LABEL], values: [NONE] };
  expect(movements(nobody, nobody, [0]).all).toEqual([]);
});

test("where tiers do not follow the value, a reason is given only where the value moved the same way", () => {
  // By recency, say: the larger value is in the worse tier.
  const then = { places: [VIP, SMALL, VIP], values: [5, 90, 7] };
  const now = { places: [SMALL, VIP, SMALL], values: [4, 80, 9] };
  expect(movements(then, now, [0, 1, 2]).all.map(told)).toEqual([
    "0>2 fell value fell",
    "2>0 rose other",
    "0>2 fell other",
  ]);
});

test("customers may stand in another order: each is compared with itself", () => {
  const then = { places: [VIP, MAJOR, SMALL], values: [90, 50, 10] };
  const now = { places: [SMALL, VIP, MAJOR], values: [10, 90, 50] };
  expect(movements(then, now, [2, 0, 1]).counts).toEqual({ rose: 0, fell: 0, same: 3, new: 0, lost: 0 });
});

test("equal values have one rank, as RANK.EQ gives it", () => {
  expect(between([90, 50, 50, 10], [90, 50, 50, 10]).all.map(({ rankNow }) => rankNow)).toEqual([1, 2, 2, 4]);
});

const VALUES = fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 1, maxLength: 30 });

test("each customer is counted once, and forwards is backwards with rose and fell, new and lost exchanged", () => {
  fc.assert(
    fc.property(VALUES, VALUES, (then, now) => {
      const [before, after] = [placesOf(then), placesOf(now)];
      const forwards = now.map((_, at) => (at < then.length ? at : -1));
      const backwards = then.map((_, at) => (at < now.length ? at : -1));
      const [one, other] = [
        { places: before, values: then },
        { places: after, values: now },
      ];
      const there = movements(one, other, forwards).counts;
      const back = movements(other, one, backwards).counts;
      const all = there.rose + there.fell + there.same + there.new + there.lost;
      expect(all).toBe(Math.max(then.length, now.length));
      expect(back).toEqual({
        rose: there.fell,
        fell: there.rose,
        same: there.same,
        new: there.lost,
        lost: there.new,
      });
    }),
    { seed: 15, numRuns: runs(200) },
  );
});
