/** One set of tiers in a run: Tier changes count by those of the Pyramid, unless a person chose others for them. */

import type { RunRequest } from "../../../src/app/contract/requests";
import { segmentingModels } from "../../../src/app/run/models";
import { runModels } from "../../../src/app/run/run";
import { withSharedTiers } from "../../../src/app/run/shared-tiers";
import type { Language } from "../../../src/core/texts/language";
import { request } from "../plan/request";
import { reading } from "../reading";

/** In the first quarter Ann is best of five, in the second Bo; by thirds three of five move, by the best 1 % two. */
const ORDERS = [
  ["Customer", "Amount", "Order date"],
  ["Ann", 90, "2024-01-05"],
  ["Bo", 10, "2024-02-05"],
  ["Cy", 50, "2024-03-28"],
  ["Ann", 20, "2024-04-02"],
  ["Bo", 70, "2024-06-20"],
  ["Cy", 60, "2024-06-30"],
];

const HALF = [
  { name: "Top", share: 0.4 },
  { name: "Rest", share: 1 },
];
const OTHERS = [
  { name: "First", share: 0.7 },
  { name: "Last", share: 1 },
];

function ran(models: RunRequest["models"]) {
  return runModels(reading(ORDERS), {
    ...request([], { mapping: { customer: 0, revenue: 1, date: 2 } }),
    orders: { kind: "quarter", quarter: "2024-Q2" },
    models,
    today: "2024-07-01",
  });
}

const changesOf = (run: ReturnType<typeof ran>) =>
  run.models.find(({ model }) => model.id === "tier-changes")?.outcome;
const tiersOf = (run: ReturnType<typeof ran>) =>
  changesOf(run)?.report.flatMap((block) =>
    block.kind === "grid" && block.id === "rates" ? block.rows.map(([name]) => name) : [],
  );

test("those of the Pyramid, and the sheet says them", () => {
  const run = ran([
    { id: "pyramid", options: { tiers: HALF } },
    { id: "tier-changes", options: {} },
  ]);
  expect(tiersOf(run)).toEqual(["Top", "Rest"]);
  expect(changesOf(run)?.method).toContain("the best 40 % Top, 100 % Rest");
  // 40 % of three is one: Ann, then Bo. Ann's 90 are at stake.
  expect(changesOf(run)?.report[0]).toMatchObject({
    text: "2024-03-31 to 2024-06-30, 91 days of orders each: 1 rose, 1 fell, 0 new, 0 lost; value at stake 90",
  });
});

test("also where the form sent the defaults, whatever the language of then", () => {
  const [changes] = segmentingModels().filter(({ model }) => model.id === "tier-changes");
  const defaults = (language: Language) => changes?.segmentation.form(language).defaults ?? {};
  for (const language of ["en", "zh-CN", "zh-TW"] as const)
    expect(
      tiersOf(
        ran([
          { id: "tier-changes", options: { ...defaults(language) } },
          { id: "pyramid", options: { tiers: HALF } },
        ]),
      ),
    ).toEqual(["Top", "Rest"]);
});

test("unless a person chose others for them; then the Pyramid keeps its own", () => {
  const run = ran([
    { id: "pyramid", options: { tiers: HALF } },
    { id: "tier-changes", options: { tiers: OTHERS } },
  ]);
  expect(tiersOf(run)).toEqual(["First", "Last"]);
  expect(changesOf(run)?.method).toContain("the best 70 % First, 100 % Last");
});

test("alone their own, and a run without any is as it was asked for", () => {
  expect(tiersOf(ran([{ id: "tier-changes", options: { tiers: OTHERS } }]))).toEqual(["First", "Last"]);
  expect(withSharedTiers([])).toEqual([]);
});
