/** The fields that columns can mean. */

import { allFields, ORDER_FIELDS, YIELDS } from "../../../src/app/reading/fields";
import { FIELDS } from "../../../src/core/table/fields";
import { MODELS } from "../../../src/models/registry";

const IDS = allFields().map(({ id }) => id);

test("each comes once, the customer first, also what only one model reads", () => {
  expect(IDS[0]).toBe("customer");
  expect(new Set(IDS).size).toBe(IDS.length);
  const ofModels = MODELS.flatMap(({ segmentation }) => segmentation?.fields ?? []);
  expect(IDS).toEqual(expect.arrayContaining(ofModels.map(({ id }) => id)));
});

test("what only orders have, and what orders yield for each customer, are not the same", () => {
  expect(ORDER_FIELDS).toEqual([FIELDS.date, FIELDS.orderNumber, FIELDS.product]);
  expect(YIELDS.map(({ id }) => id).sort()).toEqual([
    "first-order",
    "last-order",
    "orders",
    "previous-revenue",
    "products-bought",
  ]);
  expect(IDS).toEqual(expect.arrayContaining([...ORDER_FIELDS, ...YIELDS].map(({ id }) => id)));
});
