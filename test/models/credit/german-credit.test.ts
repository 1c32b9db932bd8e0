/**
 * The README's question whether such a score finds bad payers, asked of 1,000 real borrowers again; the expected figures are
 * those of a count outside the project.
 */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Cell } from "../../../src/core/cells/cell";
import { call, row, UNKNOWN } from "./cases";

const [HEADER = "", ...LINES] = readFileSync(join(__dirname, "../../data/german_credit.csv"), "utf8")
  .trim()
  .split("\n");
const NAMES = HEADER.split(",");

/** What the README takes each answer from; the first word that begins a borrower's own text counts. */
const FROM: readonly (readonly [number, string, Readonly<Record<string, Cell>>])[] = [
  [1, "employment", { "... >= 7": "A", "4 <=": "A", "1 <=": "B", "... < 1": "C", unemployed: "C" }],
  [2, "job", { management: "A", skilled: "B", unskilled: "C", unemployed: "D" }],
  [6, "telephone", { yes: "A", none: "B" }],
  [9, "history", { critical: 0.5, "": 1 }],
  [10, "history", { critical: 0.5, delay: 0.5, "": 1 }],
  [11, "history", { critical: 1, "": 0 }],
  [13, "account", { "... < 0": 0.8, "0 <=": 1.15, "... >= 200": 1.5, no: "" }],
  [14, "savings", { "... < 100": 0.5, "100 <=": 0.75, unknown: "", "": 1 }],
  [15, "instalments", { 1: 0.5, 2: 0.6, 3: 0.7, 4: 0.8 }],
  [16, "property", { real: 10_000_000, building: 5_000_000, car: 1_000_000, unknown: 0 }],
];
const PAYMENT: readonly number[] = [9, 10, 11];

const BORROWERS = LINES.map((line) => {
  const cells = line.split(",");
  const said = (name: string) => cells[NAMES.indexOf(name)] ?? "";
  const answers = FROM.map(([indicator, name, answer]): [number, Cell] => {
    const words = Object.keys(answer).find((one) => said(name).startsWith(one)) ?? "";
    return [indicator, answer[words]];
  });
  return { isGood: said("creditability") === "good", answers };
});

/** Of each pair of a good and a bad borrower, how often the good one scores above; half where they tie. */
function auc(isTaken: (indicator: number) => boolean, missing: string): number {
  const answers = BORROWERS.map(({ answers: all }) =>
    row(UNKNOWN, Object.fromEntries(all.filter(([indicator]) => isTaken(indicator)))),
  );
  const scores = (call("CREDIT_SCORE", [answers, "", missing]) as Cell[][]).map(([score]) => Number(score));
  const of = (good: boolean) => scores.filter((_, at) => BORROWERS[at]?.isGood === good);
  const [good, bad] = [of(true), of(false)];
  const wins = good.map((one) =>
    bad.reduce((all, other) => all + (one > other ? 1 : one === other ? 0.5 : 0), 0),
  );
  return wins.reduce((all, one) => all + one, 0) / (good.length * bad.length);
}

test.each<[string, (indicator: number) => boolean, string, number]>([
  ["all ten, rescaled", () => true, "rescale", 0.51],
  ["all ten, what is not known earns 0", () => true, "zero", 0.47],
  ["the seven besides payment performance", (one) => !PAYMENT.includes(one), "rescale", 0.69],
  ["payment performance alone", (one) => PAYMENT.includes(one), "rescale", 0.4],
])("%s", (_what, isTaken, missing, expected) => {
  expect(BORROWERS.filter(({ isGood }) => isGood)).toHaveLength(700);
  expect(auc(isTaken, missing)).toBeCloseTo(expected, 2);
});
