/** Who has which label: names, values and owners of the best, and where they stand. */

import { previewOf } from "../../../src/app/plan/preview";
import { planOf } from "../../../src/app/plan/write-plan";
import { runModels } from "../../../src/app/run/run";
import { reading } from "../reading";
import { request } from "./request";

/** Ten customers; the tenth is the best, the ninth the second best. */
const rows = [
  ["Customer", "Revenue", "Account owner", "Profit"],
  ...Array.from({ length: 10 }, (_, at) => [
    `Customer ${at + 1}`,
    10 * (at + 1),
    at % 2 ? "Ann" : "",
    10 - at,
  ]),
];

const labelsOf = (mapping: Record<string, number>, options = {}) => {
  const run = runModels(
    reading(rows),
    request(["pyramid"], { mapping, models: [{ id: "pyramid", options }] }),
  );
  return previewOf(run, planOf(run), "en").models[0]?.labels ?? [];
};

test("each label that somebody has is there, its best customers first, with owner, value and action", () => {
  const labels = labelsOf({ customer: 0, revenue: 1, owner: 2 });
  // Ranks up to 1 %, 5 % and 20 % of 10, rounded up: 1, 1 and 2; nobody is Major.
  expect(labels.map(({ label, count }) => [label, count])).toEqual([
    ["VIP", 1],
    ["Ordinary", 1],
    ["Small", 8],
  ]);
  const [vip, , small] = labels;
  expect(vip?.best).toEqual([{ row: 11, customer: "Customer 10", value: 100, owner: "Ann" }]);
  expect(vip?.worth).toBe("Revenue");
  expect(vip?.action).not.toBe("");
  expect(small?.best.map(({ customer }) => customer)).toEqual(
    [8, 7, 6, 5, 4].map((number) => `Customer ${number}`),
  );
});

test("rows that follow one another are one place in the sheet", () => {
  const places = labelsOf({ customer: 0, revenue: 1 }).map((one) => one.places);
  expect(places).toEqual([["A11:A11"], ["A10:A10"], ["A2:A9"]]);
});

test("customers are worth what the model ranks them by", () => {
  const [vip] = labelsOf({ customer: 0, revenue: 1, profit: 3 }, { value: "profit" });
  expect(vip?.best).toEqual([{ row: 2, customer: "Customer 1", value: 10, owner: "" }]);
});

test("without a column of names nobody is named and there is nothing to show", () => {
  const [vip] = labelsOf({ revenue: 1 });
  expect([vip?.best[0]?.customer, vip?.places]).toEqual(["", []]);
});
