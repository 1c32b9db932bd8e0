/** Where a person set a label by hand, sentences, figures and lists count it as the tables and the preview do. */

import { overviewReport } from "../../../src/app/plan/overview/overview";
import { whoHas } from "../../../src/app/plan/who";
import { planOf } from "../../../src/app/plan/write-plan";
import { runModels } from "../../../src/app/run/run";
import type { Cell } from "../../../src/core/cells/cell";
import type { Block, Outcome } from "../../../src/core/report/report";
import type { Field } from "../../../src/core/table/field";
import { FIELDS } from "../../../src/core/table/fields";
import { FACTORS } from "../../../src/models/echelon/fields";
import { ATTRACTIVENESS, STRENGTH } from "../../../src/models/key-accounts/fields";
import { LOYALTY } from "../../../src/models/loyalty/fields";
import { MODELS } from "../../../src/models/registry";
import { RECENCY } from "../../../src/models/rfm/fields";
import { cellsOf, liveValues, prepared, tableWith } from "../../models/segment";
import { customers, request } from "../plan/request";
import { reading } from "../reading";

const COUNT = 20;
/** By the rule: the best of 20 is VIP, the next three are Ordinary. */
const RULED = Array.from({ length: COUNT }, (_, at) =>
  at === COUNT - 1 ? "VIP" : at >= COUNT - 4 ? "Ordinary" : "Small",
);
/** A person made the smallest a VIP. */
const SET = ["VIP", ...RULED.slice(1)];
const SHEET = reading(customers(COUNT, ["Pyramid tier", ...SET]), "A1", {
  markedColumns: [{ model: "pyramid", id: "tier", column: 3 }],
  history: {
    models: ["pyramid"],
    runs: [{ run: 1, sheetId: 1, rows: COUNT, undoRows: 0 }],
    last: RULED.map((tier, at) => [1, "2024-01-31", "Data", `Customer ${at + 1}`, at + 1, tier]),
  },
});
const findings = (report: readonly Block[]) =>
  report.flatMap((block) => (block.kind === "finding" ? [block.text] : []));
const first = (changes = {}) => {
  const run = runModels(SHEET, request(["pyramid", "abc"], changes));
  const [pyramid] = run.models;
  if (!pyramid) throw new Error("no pyramid");
  return { run, pyramid, said: findings(pyramid.outcome.report)[0] };
};
const FIFTH = "The best 20 % of customers (4) bring 35.2 % of Revenue."; // 20 + 19 + 18 + 17 of 210

test("a VIP by hand is one in the finding, in the overview's and in the preview", () => {
  const { run, pyramid, said } = first();
  // 20 + 1 of 210.
  const expected = `2 VIP customers bring 10 % of Revenue. ${FIFTH}`;
  expect(said).toBe(expected);
  expect(findings(overviewReport(run))[0]).toBe(expected);
  const [vip] = whoHas(run, pyramid, planOf(run).columns);
  expect([vip?.label, vip?.count]).toEqual(["VIP", 2]);
});

test("the label column stays what the rule gives, and nobody is said to tie with who was put in by hand", () => {
  const { pyramid } = first();
  expect(cellsOf(pyramid.outcome, "tier")).toEqual(RULED);
  expect(pyramid.outcome.report.filter(({ kind }) => kind === "note")).toEqual([]);
});

test("labels that are replaced, or given up for the computed ones, count by the rule", () => {
  const byRule = `1 VIP customer brings 9.5 % of Revenue. ${FIFTH}`; // 20 of 210
  expect(first({ keepOverrides: false }).said).toBe(byRule);
  expect(first({ accepted: ["Customer 1"] }).said).toBe(byRule);
});

const number = (of: (at: number) => number) => Array.from({ length: 10 }, (_, at): Cell => of(at + 1));
const TABLE = tableWith([
  [FIELDS.customer, Array.from({ length: 10 }, (_, at) => `Customer ${at + 1}`)],
  [FIELDS.revenue, number((at) => at * at)],
  [FIELDS.profit, number((at) => at - 3)],
  [FIELDS.orders, number((at) => at)],
  [RECENCY, number((at) => 11 - at)],
  [LOYALTY, number((at) => (at * 7) % 10)],
  [ATTRACTIVENESS, number((at) => at)],
  [STRENGTH, number((at) => (at * 3) % 10)],
  ...FACTORS.map((field): [Field, Cell[]] => [field, number((at) => at)]),
]);
const LABELLING = [
  ["pyramid", "tiers"],
  ["abc", "class"],
  ["rfm", "segment"],
  ["loyalty", "type"],
  ["account-faces", "face"],
  ["profitability", "group"],
  ["echelon", "echelon"],
  ["key-accounts", "places"],
] as const;

test.each(LABELLING)("%s: its table says what the sheet's formulas count", (id, grid) => {
  const model = MODELS.find((one) => one.id === id);
  if (!model) throw new Error(id);
  const result = prepared(model)
    .run(TABLE)
    .columns.find(({ labels }) => labels);
  const [best = "", ...others] = result?.labels ?? [];
  // The second customer gets the last label, the last the first.
  const handSet = Array.from({ length: 10 }, (_, at) =>
    at === 1 ? (others.pop() ?? "") : at === 9 ? best : "",
  );
  const outcome = prepared(model).run({ ...TABLE, handSet });
  const shown = (result?.cells ?? []).map((cell, at) => handSet[at] || cell);
  const asShown: Outcome = {
    ...outcome,
    columns: outcome.columns.map((one) => (one.id === result?.id ? { ...one, cells: shown } : one)),
  };
  const values = liveValues(asShown, TABLE, grid);
  expect(values.length).toBeGreaterThan(4);
  for (const [found, said] of values) expect(said).toBeCloseTo(found, 9);
});
