/** Which models judge customers, and when orders are added up for them. */

import { areAddedUp, readsOrders, segmentingModels } from "../../../src/app/run/models";

test("the models that judge customers are those with a segmentation, each once", () => {
  const ids = segmentingModels().map(({ model }) => model.id);
  expect(new Set(ids).size).toBe(ids.length);
  // Recommended actions are looked up by label; they judge nobody.
  expect([ids.includes("pyramid"), ids.includes("actions")]).toEqual([true, false]);
});

test("churn judges orders, the pyramid what they come to", () => {
  const reading = (id: string) =>
    segmentingModels().flatMap(({ model, segmentation }) =>
      model.id === id ? [readsOrders(segmentation)] : [],
    );
  expect([reading("churn"), reading("pyramid")]).toEqual([[true], [false]]);
});

test.each([
  ["customers", null, ["pyramid"], false],
  ["orders, for a model of customers", { kind: "all" }, ["pyramid"], true],
  ["orders, for one of orders", { kind: "all" }, ["churn"], false],
  ["orders, for both", { kind: "all" }, ["churn", "pyramid"], true],
  ["orders, for a model that there is not", { kind: "all" }, ["magic"], false],
  ["orders, for none", { kind: "all" }, [], false],
])("rows are added up: %s", (_what, orders, ids, are) => {
  expect(areAddedUp({ orders, models: ids.map((id) => ({ id })) })).toBe(are);
});
