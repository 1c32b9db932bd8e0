/** What of the movements is to be looked at first. */

import type { Movement } from "../../../src/core/movement/movement";
import { topLosses } from "../../../src/core/movement/movement-texts";

const TIERS = ["VIP", "Major", "Ordinary", "Small"];
const moved = (change: Movement["change"], from: number, to: number, valueThen: number): Movement => ({
  nowAt: 0,
  thenAt: 0,
  change,
  from,
  to,
  valueThen,
  valueNow: 1,
  reason: null,
  rankThen: 1,
  rankNow: 1,
});
const amounts = (movements: readonly Movement[], tiers = TIERS) =>
  topLosses(movements, () => "Ann", tiers, "en").map(({ amount }) => amount);

test("those who fell from the best tier come first, then those from the one below, each by money", () => {
  const movements = [
    moved("fell", 2, 3, 900),
    moved("fell", 1, 2, 80),
    moved("lost", 1, 255, 90),
    moved("fell", 0, 1, 30),
    moved("fell", 0, 3, 40),
    moved("rose", 1, 0, 70),
  ];
  expect(amounts(movements)).toEqual([40, 30, 90, 80]);
});

test("without a loss at the top those below it are named all the same, five at most", () => {
  const movements = [10, 20, 30, 40, 50, 60].map((value) => moved("fell", 1, 2, value));
  expect(amounts(movements)).toEqual([60, 50, 40, 30, 20]);
});

test("who brings less is to be asked why, who was only overtaken is not", () => {
  const reasons = ["value fell", "others rose"] as const;
  const movements = reasons.map((reason, at) => ({ ...moved("fell", 0, 1, 90 - at), reason }));
  expect(topLosses(movements, () => "Ann", TIERS, "en").map(({ action }) => action)).toEqual([
    "Call and ask what changed.",
    undefined,
  ]);
});

test("of two tiers only the upper one is watched", () => {
  expect(amounts([moved("lost", 1, 255, 9), moved("fell", 0, 1, 5)], ["A", "B"])).toEqual([5]);
});
