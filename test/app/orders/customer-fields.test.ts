/** What a list of orders says of each customer, against a slow and obvious second calculation. */

import type { Period } from "../../../src/app/contract/kept";
import { fieldsOf, type OrderRow } from "./order-table";

const ALL: Period = { kind: "all" };
const Q2: Period = { kind: "quarter", quarter: "2024-Q2" };

const base = { customer: "Ann", date: "2024-05-01", amount: 10 };

test("three orders of one customer by hand", () => {
  const rows: OrderRow[] = [
    { ...base, profit: 4, cost: 1, product: "Tea", number: "7", owner: "Li", discount: 0.1 },
    {
      ...base,
      date: "2024-05-03",
      profit: -1,
      cost: "",
      product: "Cup",
      number: "7",
      owner: "",
      discount: "",
    },
    {
      ...base,
      date: "2024-05-02",
      amount: -3,
      profit: "",
      cost: 2,
      product: "Pot",
      number: "8",
      owner: "Wu",
      discount: 9,
    },
  ];
  expect(fieldsOf(rows, ALL)).toEqual({
    customer: ["Ann"],
    revenue: [10 + 10 - 3],
    profit: [4 - 1],
    "cost-to-serve": [1 + 2],
    // Of the latest purchase that has one; the return of 2 May is none.
    owner: ["Li"],
    discount: [0.1],
    // Two lines of order 7; a return is no order.
    orders: [1],
    "first-order": ["2024-05-01"],
    "last-order": ["2024-05-03"],
    "products-bought": [2],
  });
});

test.each([
  [
    "a customer with returns alone has no order and no day",
    [{ ...base, amount: -5 }],
    { revenue: [-5], orders: [0], "first-order": [""], "last-order": [""] },
  ],
  [
    "an amount of 0 is a purchase",
    [{ ...base, amount: 0 }],
    { revenue: [0], orders: [1], "last-order": ["2024-05-01"] },
  ],
  [
    "lines without a number are orders of their own",
    [
      { ...base, number: "" },
      { ...base, number: "" },
    ],
    { orders: [2] },
  ],
  ["without numbers every line is an order", [base, base], { orders: [2] }],
  [
    "a number and a text of the same digits are one order number",
    [
      { ...base, number: 12 },
      { ...base, number: "12" },
    ],
    { orders: [1] },
  ],
  [
    "an order number that two customers share is an order of each",
    [
      { ...base, number: "7" },
      { ...base, customer: "Bo", number: "7" },
    ],
    { orders: [1, 1] },
  ],
  [
    "products are told apart as written, blanks are none",
    [
      { ...base, product: "tea" },
      { ...base, product: "Tea" },
      { ...base, product: " " },
    ],
    { "products-bought": [2] },
  ],
  [
    "on one day the larger number stands, and the first text",
    [
      { ...base, discount: 0.1, owner: "Wu" },
      { ...base, discount: 0.3, owner: "Li" },
    ],
    { discount: [0.3], owner: ["Li"] },
  ],
  [
    "a date of another field is the latest order's",
    [
      { ...base, promised: "2024-06-09" },
      { ...base, date: "2024-05-02", promised: "2024-06-01" },
    ],
    { promised: ["2024-06-01"] },
  ],
  [
    "profits that are all blank stay blank",
    [
      { ...base, profit: "" },
      { ...base, profit: "x" },
    ],
    { profit: [""] },
  ],
  [
    "cents do not drift: 0.1 + 0.2 + 0.3",
    [0.1, 0.2, 0.3].map((amount) => ({ ...base, amount })),
    { revenue: [0.6] },
  ],
  [
    "rates do not add up to money: the mean of 0.2, 0.4 and 0.9 is 0.5",
    [0.2, 0.4, 0.9].map((rate) => ({ ...base, rate })),
    { rate: [0.5] },
  ],
  [
    "a rate that is blank counts for nothing",
    [
      { ...base, rate: 0.2 },
      { ...base, rate: "" },
      { ...base, rate: 0 },
    ],
    { rate: [0.1] },
  ],
  [
    "amounts where rates never stand add up: 0.5 + 20",
    [0.5, 20].map((rate) => ({ ...base, rate })),
    { rate: [20.5] },
  ],
])("%s", (_law, rows, expected) => {
  expect(fieldsOf(rows, ALL)).toMatchObject(expected);
});

test.each([
  [
    "nothing in the period: figures blank, the last order known",
    "2024-03-31",
    { revenue: [""], orders: [""], "last-order": ["2024-03-31"], "previous-revenue": [""] },
  ],
  ["the same day a year before", "2023-04-01", { revenue: [""], "previous-revenue": [10] }],
  ["the last day a year before", "2023-06-30", { revenue: [""], "previous-revenue": [10] }],
  ["the day before that quarter", "2023-03-31", { "previous-revenue": [""] }],
  ["the day after that quarter", "2023-07-01", { "previous-revenue": [""] }],
  [
    "after the period: not known yet",
    "2024-07-01",
    { revenue: [""], "first-order": [""], "last-order": [""] },
  ],
])("one order, the second quarter asked for: %s", (_law, date, expected) => {
  expect(fieldsOf([{ ...base, date }], Q2)).toMatchObject(expected);
});

test("the first order is the customer's first ever, also before the period", () => {
  const rows = [base, { ...base, date: "2019-07-08" }];
  expect(fieldsOf(rows, Q2)).toMatchObject({ "first-order": ["2019-07-08"], orders: [1] });
});
