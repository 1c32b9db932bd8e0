/** What is wrong with edited tiers, row by row, in the order in which a person would mend it. */

import { filled, type Text, type Values } from "../../src/core/texts/language";
import { tierFaults } from "../../src/sidebar/controls/tier-check";
import { TIERS } from "../../src/sidebar/texts/models";

const say = (text: Text, values: Values = {}) => filled(text, "en", values);
const faults = (...rows: (readonly [name: string, percent: string])[]) =>
  tierFaults(
    rows.map(([name, percent]) => ({ name, percent })),
    say,
  ).map(({ name, percent }) => name ?? percent);

test("tiers that rise to 100 % under different names are fine", () => {
  expect(faults(["A", "1"], ["B", "5.5"], ["C", "100"])).toEqual([null, null, null]);
});

test.each([
  [
    "a name is missing",
    [
      ["", "1"],
      ["B", "100"],
    ],
    0,
    TIERS.nameMissing.en,
  ],
  [
    "a name is only blanks",
    [
      [" ", "1"],
      ["B", "100"],
    ],
    0,
    TIERS.nameMissing.en,
  ],
  [
    "a name differs in letter case only",
    [
      ["Top", "1"],
      ["TOP", "100"],
    ],
    1,
    TIERS.nameTwice.en,
  ],
  [
    "COUNTIF would read a name as a pattern",
    [
      ["A*", "1"],
      ["B", "100"],
    ],
    0,
    TIERS.namePattern.en,
  ],
  [
    "COUNTIF would read a name as a comparison",
    [
      ["A", "1"],
      ["<B", "100"],
    ],
    1,
    TIERS.namePattern.en,
  ],
  [
    "a share is a word",
    [
      ["A", "many"],
      ["B", "100"],
    ],
    0,
    TIERS.notPercent.en,
  ],
  [
    "a share is 0",
    [
      ["A", "0"],
      ["B", "100"],
    ],
    0,
    TIERS.aboveZero.en,
  ],
  [
    "a share does not rise",
    [
      ["A", "5"],
      ["B", "5"],
      ["C", "100"],
    ],
    1,
    "Must be more than 5 %, the tier above.",
  ],
  [
    "a share leaves nothing for the last tier",
    [
      ["A", "100"],
      ["B", "100"],
    ],
    0,
    TIERS.tooHigh.en,
  ],
] as const)("says so when %s", (_, rows, at, message) => {
  expect(faults(...rows)[at]).toBe(message);
});

test("the last share is not asked for", () => {
  expect(faults(["A", "5"], ["B", ""])).toEqual([null, null]);
});
