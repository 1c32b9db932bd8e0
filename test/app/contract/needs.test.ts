/** Which columns a model needs, and which of them orders replace. */

import { hasField, missingNeeds, YIELDED_BY_ORDERS } from "../../../src/app/contract/needs";

const ORDERS = { customer: 0, date: 1, revenue: 2 };

test("orders yield a field only when all the columns it is worked out from are there", () => {
  for (const [field, from] of Object.entries(YIELDED_BY_ORDERS)) {
    const all = Object.fromEntries(from.map((one, position) => [one, position]));
    expect(hasField(field, all, true)).toBe(true);
    for (const one of from) expect(hasField(field, { ...all, [one]: undefined }, true)).toBe(false);
  }
});

test("the first column counts, although its position is 0", () => {
  expect(hasField("customer", ORDERS, false)).toBe(true);
});

test("customers need a column of what orders would yield, and a list of orders works it out itself", () => {
  expect(hasField("last-order", { "last-order": 4 }, false)).toBe(true);
  expect(hasField("last-order", ORDERS, false)).toBe(false);
  expect(hasField("last-order", { "last-order": 4 }, true)).toBe(false);
});

test("a quantity and a unit price are a revenue, in customers and in orders", () => {
  const columns = { customer: 0, date: 1, quantity: 2, "unit-price": 3 };
  expect(hasField("revenue", columns, false)).toBe(true);
  expect(hasField("orders", columns, true)).toBe(true);
  expect(hasField("revenue", { ...columns, "unit-price": undefined }, false)).toBe(false);
});

test("one field of a group is enough, and every group that has none is named", () => {
  const has = (field: string) => hasField(field, ORDERS, true);
  expect(missingNeeds([["revenue", "profit"], ["orders"]], has)).toEqual([]);
  expect(missingNeeds([["profit"], ["product", "cost"], ["customer"]], has)).toEqual([
    ["profit"],
    ["product", "cost"],
  ]);
});
