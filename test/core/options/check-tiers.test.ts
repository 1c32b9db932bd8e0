/** Lists of tiers that are refused, with the row and what is wrong in it. */

import { checkTiers } from "../../../src/core/options/check-tiers";
import { MOST_TIERS, type Tier, tierNameFault, tierShareFault } from "../../../src/core/options/tier-rules";

const TWO: readonly Tier[] = [
  { name: "Top", share: 0.2 },
  { name: "Rest", share: 1 },
];
const messageOf = (tiers: readonly Tier[], rows?: readonly number[]) => {
  try {
    checkTiers(tiers, rows);
    return "";
  } catch (error) {
    return (error as Error).message;
  }
};

test.each<[string, readonly Tier[], RegExp]>([
  ["none", [], /nothing/],
  ["a name twice, in another letter case", [TWO[0], { name: "TOP", share: 1 }] as Tier[], /row 2\b.*"TOP"/],
  ["no name", [{ name: "", share: 1 }], /row 1\b.*""/],
  ["a name that COUNTIF reads as a pattern", [{ name: "A*", share: 1 }], /row 1\b.*"A\*"/],
  ["a name that is a truth", [{ name: "TRUE", share: 1 }], /row 1\b.*"TRUE"/],
  [
    "a share that does not rise",
    [
      { name: "Top", share: 0.2 },
      { name: "Rest", share: 0.2 },
    ],
    /row 2\b.*0\.2/,
  ],
  [
    "a share of nothing",
    [
      { name: "Top", share: 0 },
      { name: "Rest", share: 1 },
    ],
    /row 1\b.*0/,
  ],
  ["a share above all", [{ name: "Top", share: 1.2 }], /row 1\b.*1\.2/],
  ["a last share below all", [{ name: "Top", share: 0.9 }], /row 1\b.*0\.9/],
])("%s", (_, tiers, message) => {
  expect(messageOf(tiers)).toMatch(message);
});

test("the row is that of the user's table", () => {
  expect(messageOf([{ name: "", share: 1 }], [7])).toMatch(/row 7\b/);
});

test("as many tiers as a column can tell apart, and no more", () => {
  const tiers = (many: number) =>
    Array.from({ length: many }, (_, at) => ({ name: `Tier ${at + 1}`, share: (at + 1) / many }));
  expect(messageOf(tiers(MOST_TIERS))).toBe("");
  expect(messageOf(tiers(MOST_TIERS + 1))).toMatch(/20.*21/);
});

test.each<[string, readonly string[], ReturnType<typeof tierNameFault>]>([
  ["Top", [], null],
  ["", [], "missing"],
  ["yes?", [], "pattern"],
  ["a~b", [], "pattern"],
  [">1", [], "pattern"],
  ["<1", [], "pattern"],
  ["=1", [], "pattern"],
  // Only in front it is a comparison.
  ["a>1", [], null],
  ["false", [], "truth"],
  ["top", ["Best", "TOP"], "repeated"],
])("the name %j below %j: %s", (name, better, fault) => {
  expect(tierNameFault(name, better)).toBe(fault);
});

test.each<[number, number, boolean, ReturnType<typeof tierShareFault>]>([
  [0.2, 0.2, false, "not above"],
  [0.2, 0.1, false, null],
  [1, 0.1, false, null],
  [1.01, 0.1, false, "too high"],
  [0.99, 0.1, true, "not 100 %"],
  [1, 0.1, true, null],
  [Number.NaN, 0, true, "not above"],
])("the share %d above %d, the last: %s, is %s", (share, above, isLast, fault) => {
  expect(tierShareFault(share, above, isLast)).toBe(fault);
});
