/** Which customer a row stands for: its own on a list of customers, the one who ordered on a list of orders. */

import { explainCustomer } from "../../../src/app/run/explain";
import { runModels } from "../../../src/app/run/run";
import { customers, request } from "../plan/request";
import { reading } from "../reading";

const LIST = runModels(reading(customers(20)), request(["pyramid", "abc"]));
const ORDERS = runModels(
  reading([
    ["Customer", "Amount", "Order date"],
    ["Ann", 30, "2024-05-01"],
    ["Bo", 20, "2024-05-02"],
    ["Ann", 10, "2024-05-03"],
  ]),
  request(["pyramid"], { mapping: { customer: 0, revenue: 1, date: 2 }, orders: { kind: "all" } }),
);

test("every model tells its own story of the row's customer", () => {
  const found = explainCustomer(LIST, 21);
  expect([found.customer, found.models.map(({ id }) => id)]).toEqual(["Customer 20", ["pyramid", "abc"]]);
});

test.each([
  [2, "Ann"],
  [3, "Bo"],
  [4, "Ann"],
])("the order in row %i is explained as its customer, %s", (row, customer) => {
  expect(explainCustomer(ORDERS, row).customer).toBe(customer);
});

test("what is told of an order's customer is what all its orders come to", () => {
  // Ann ordered for 30 and 10, in the first and the last row.
  const [told] = explainCustomer(ORDERS, 4).models;
  expect(told?.report[0]).toMatchObject({ figures: [{ value: 40 }, { value: "1 / 2" }, { value: "VIP" }] });
});

test.each([
  ["the header", LIST, 1],
  ["a row below the customers", LIST, 22],
  ["the header of orders", ORDERS, 1],
  ["a row below the orders", ORDERS, 5],
])("%s is no customer", (_what, run, row) => {
  expect(() => explainCustomer(run, row)).toThrow(expect.objectContaining({ code: "NOT_A_CUSTOMER" }));
});
