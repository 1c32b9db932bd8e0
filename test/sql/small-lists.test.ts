/** Small lists by lot under options and periods by lot: each query says of every customer what the model says. */

import type { Period } from "../../src/app/contract/kept";
import { missingNeeds } from "../../src/app/contract/needs";
import { dayText } from "../../src/core/cells/date-column";
import { MODELS } from "../../src/models/registry";
import { modelsWithQueries } from "../../src/sql/queries";
import { runs, seeded } from "../core/seeded";
import { expectSameAsSheet } from "./compared";
import { type Engine, engine } from "./engine";
import { type List, smallOrders } from "./lists";

/** 2,000 lists and more than 10,000 comparisons were tried on 2026-11-30; these find the same kinds of faults. */
const LISTS = 12;

let duck: Engine;
beforeAll(async () => {
  duck = await engine();
});
afterAll(() => duck.close());

type Choose = <Item>(items: readonly Item[]) => Item;

function periodOf({ cells }: List, one: Choose): Period {
  const days = cells.map(([, date]) => String(date)).filter((date) => date !== "");
  const base = Date.parse(days.length > 0 ? one(days) : "2023-01-01") / 86_400_000;
  const from = dayText(base);
  const quarter = `${from.slice(0, 4)}-Q${Math.ceil(Number(from.slice(5, 7)) / 3)}`;
  return one<Period>([
    { kind: "all" },
    { kind: "year" },
    { kind: "quarter", quarter },
    { kind: "days", from, to: dayText(base + one([0, 3, 30])) },
    { kind: "days", from: dayText(base - 200), to: dayText(base + 100) },
  ]);
}

function optionsOf(model: string, hasProfit: boolean, one: Choose): object {
  const value = one(hasProfit ? ["first", "revenue", "profit"] : ["first", "revenue"]);
  const share = one([0.5, 1 / 3, 0.1 + 0.2, 0.07]);
  const two = [
    { name: "A", share },
    { name: "B", share: 1 },
  ];
  const tiers = one([{}, { tiers: two }, { tiers: [{ name: "All", share: 1 }] }]);
  const options: Readonly<Record<string, object>> = {
    pyramid: { value, ...tiers, population: one(["all", "positive"]) },
    abc: { value, a: one([0.8, 0.5, 1 / 3, 0.1]), b: one([0.95, 0.9, 0.999]) },
    loyalty: { cuts: one(["median", "own"]), profit: one([0, 0.3, 5, -1]), loyalty: one([0, 1, 2]) },
    profitability: { rate: one([0, 12.5, 0.1]) },
    "account-faces": { top: one([0.01, 0.2, 1 / 3, 0.5, 1]) },
    "tier-changes": {
      value,
      ...tiers,
      compare: one(["best", "periods", "year"]),
      from: one([1, 2, 3, 7]),
      to: one([0, 1, 2]),
    },
    echelon: {
      weight1: one([0.1, 0, 1, 0.25]),
      weight2: one([0.2, 0.25]),
      weight3: one([0.3, 0]),
      weight4: one([0, 0.25]),
    },
  };
  return options[model] ?? {};
}

test.each(Array.from({ length: runs(LISTS) }, (_, seed) => seed))("list %i", async (seed) => {
  const list = smallOrders(seed);
  const table = `small ${seed}`;
  await duck.load(list, table);
  const random = seeded(seed + 7777);
  const one: Choose = (items) => items[Math.floor(random() * items.length)] as (typeof items)[number];
  for (const model of modelsWithQueries()) {
    const { reads, needs = [] } = MODELS.find(({ id }) => id === model)?.segmentation ?? {};
    const has = ({ id }: { readonly id: string }) =>
      ["orders", "first-order", "last-order"].includes(id) || list.fields.some((field) => field.id === id);
    if (reads === "orders" || missingNeeds(needs, has).length > 0) continue;
    const [period, options] = [periodOf(list, one), optionsOf(model, has({ id: "profit" }), one)];
    await expectSameAsSheet(duck, { model, list, period, options, table });
  }
});
