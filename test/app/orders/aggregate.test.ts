/** Orders added up: which of them count, which are left out and said, and in what order customers come. */

import type { Period } from "../../../src/app/contract/kept";
import { aggregated } from "../../../src/app/orders/aggregate";
import { shuffled } from "../../core/seeded";
import { day, type OrderRow, orderTable, randomOrders } from "./order-table";

const ALL: Period = { kind: "all" };
const JUNE: Period = { kind: "days", from: "2024-06-01", to: "2024-06-30" };

/** Each customer with its amounts in the period. */
function amounts(rows: readonly OrderRow[], period = ALL) {
  const { customers } = aggregated(orderTable(rows), period);
  return customers.map(({ name, inPeriod }) => [name, ...inPeriod.map(({ amount }) => amount)]);
}

const order = (customer: OrderRow["customer"], date: OrderRow["date"], amount: OrderRow["amount"]) => ({
  customer,
  date,
  amount,
});

test.each([
  ["the first day counts", "2024-06-01", 1],
  ["the last day counts", "2024-06-30", 1],
  ["the day before does not", "2024-05-31", 0],
  ["the day after does not", "2024-07-01", 0],
  ["a time of day does not matter", "2024-06-30 23:59:59", 1],
])("%s", (_law, date, orders) => {
  const found = aggregated(orderTable([order("Ann", date, 5)]), JUNE);
  expect([found.orders, found.outside, found.customers[0]?.inPeriod.length]).toEqual([
    orders,
    1 - orders,
    orders,
  ]);
});

test("customers come by what they bring, 30 > 20 = 20, then by name, one without an order last but one that lost", () => {
  const rows = [
    order("Zoe", "2024-06-01", 20),
    order("Bo", "2024-06-02", 10),
    order("Bo", "2024-06-03", 20),
    order("Ann", "2024-06-04", 20),
    order("Idle", "2023-01-01", 99),
    order("Back", "2024-06-05", -4),
  ];
  expect(amounts(rows, JUNE)).toEqual([["Bo", 10, 20], ["Ann", 20], ["Zoe", 20], ["Idle"], ["Back", -4]]);
});

test("returns net out and are counted: 100 + 50 - 30.5 - 0.5 with two returns of -31", () => {
  const rows = [100, 50, -30.5, -0.5].map((amount) => order("Ann", "2024-06-01", amount));
  const { returns, returned, orders } = aggregated(orderTable(rows), ALL);
  expect([orders, returns, returned]).toEqual([4, 2, -31]);
});

test("a return outside the period is none of its returns", () => {
  const rows = [order("Ann", "2024-06-01", 5), order("Ann", "2024-07-01", -5)];
  const { returns, returned } = aggregated(orderTable(rows), JUNE);
  expect([returns, returned]).toEqual([0, 0]);
});

test("inner spaces and letter case tell customers apart, outer spaces and full-width forms do not", () => {
  const names = ["Ann Lee", "ann lee", "AnnLee", "Ann  Lee", " Ann Lee ", "　Ａｎｎ Lee\u200b"];
  const found = amounts(names.map((name) => order(name, "2024-06-01", 1)));
  expect(found).toEqual([
    ["Ann Lee", 1, 1, 1],
    ["Ann  Lee", 1],
    ["AnnLee", 1],
    ["ann lee", 1],
  ]);
});

test.each([
  ["a blank customer", order("", "2024-06-01", 5), "customer", "BLANK_VALUE"],
  ["a customer of spaces", order(" \u3000", "2024-06-01", 5), "customer", "BLANK_VALUE"],
  ["a blank date", order("Bo", "", 5), "date", "BLANK_VALUE"],
  ["a date that is a number", order("Bo", 45_000, 5), "date", "NOT_A_DATE"],
  ["a date that may be two days", order("Bo", "1/2/2024", 5), "date", "AMBIGUOUS_DATE"],
  ["a day that is none", order("Bo", "2023-02-29", 5), "date", "NOT_A_DATE"],
  ["a blank amount", order("Bo", "2024-06-01", ""), "revenue", "BLANK_VALUE"],
  ["an amount in words", order("Bo", "2024-06-01", "five"), "revenue", "NOT_A_NUMBER"],
  ["an error", order("Bo", "2024-06-01", "#REF!"), "revenue", "ERROR_CELL"],
])("%s leaves the order out and is said by its row", (_name, bad, field, code) => {
  const found = aggregated(orderTable([order("Ann", "2024-06-01", 1), bad]), ALL);
  expect(found.customers.map(({ name }) => name)).toEqual(["Ann"]);
  expect([found.orders, found.outside]).toEqual([1, 0]);
  expect(found.problems.map((one) => [one.row, one.field, one.code])).toEqual([[3, field, code]]);
});

test.each([
  [
    "dates that could be two",
    ["1/5/24", "2/6/24"],
    [5, 6],
    "2 dates in Order date (column B) could not be read, for example 1/5/24: write them as 2024-01-31 or choose another column",
  ],
  [
    "one date",
    ["soon", ""],
    [5, 6],
    "1 date in Order date (column B) could not be read, for example soon: write them as 2024-01-31 or choose another column",
  ],
  [
    "amounts",
    ["2024-01-05", "2024-01-06"],
    ["five", "six"],
    "2 numbers in Revenue (column C) could not be read, for example five: write them as plain numbers or choose another column",
  ],
  ["blank dates", ["", "n.a."], [5, 6], "Order date (column B) is blank in every row: choose another column"],
  [
    "blank amounts",
    ["2024-01-05", "2024-01-06"],
    ["", "-"],
    "Revenue (column C) holds no number: choose another column",
  ],
  [
    "dates here and amounts there",
    ["soon", "2024-01-06"],
    [5, ""],
    "1 date in Order date (column B) could not be read, for example soon: write them as 2024-01-31 or choose another column",
  ],
  [
    "blanks here and there",
    ["", "2024-01-06"],
    [5, ""],
    "no row has a customer, a date and an amount: look at columns A, B, C",
  ],
])(
  "when %s leave no order, the refusal names the column that is the cause",
  (_, dates, amounts, sentence) => {
    const rows = dates.map((date, at) => order("Ann", date, amounts[at] ?? ""));
    expect(() => aggregated(orderTable(rows), ALL)).toThrow(sentence);
  },
);

test("without names it is the customers' column that is named", () => {
  expect(() => aggregated(orderTable([order("", "2024-06-01", 5)]), ALL)).toThrow(
    "Customer (column A) is blank in every row: choose another column",
  );
});

test("a date in the future and one far from the others count, and are pointed out", () => {
  const dates = ["2024-01-05", "2024-02-06", "2004-02-13", "2024-03-25", "2024-04-01", "2024-04-02"];
  const table = { ...orderTable(dates.map((date) => order("Ann", date, 1))), today: day("2024-04-01") };
  const found = aggregated(table, ALL);
  expect(found.orders).toBe(6);
  expect(found.problems.map(({ row, field, code }) => [row, field, code])).toEqual([
    [4, "date", "FAR_DATE"],
    [7, "date", "FUTURE_DATE"],
  ]);
});

test("a profit that cannot be read is said, and its order still counts", () => {
  const rows = [{ ...order("Ann", "2024-06-01", 1), profit: "low" }];
  const { problems, orders } = aggregated(orderTable(rows), ALL);
  expect([orders, problems.map(({ row, field, code }) => [row, field, code])]).toEqual([
    1,
    [[2, "profit", "NOT_A_NUMBER"]],
  ]);
});

test("an empty period has every customer and no order", () => {
  const found = aggregated(orderTable([order("Ann", "2024-06-01", 5)]), {
    kind: "quarter",
    quarter: "2020-Q1",
  });
  expect([found.orders, found.outside, found.customers.length]).toEqual([0, 1, 1]);
});

test.each([
  ["no customer", [{ date: "2024-06-01", amount: 5 }], "FIELD_MISSING"],
  ["no amount", [{ customer: "Ann", date: "2024-06-01" }], "FIELD_MISSING"],
  ["no order that can be used", [order("", "2024-06-01", 5), order("Bo", "", 5)], "NO_USABLE_ORDER"],
])("with %s it is refused as %s", (_name, rows, code) => {
  expect(() => aggregated(orderTable(rows), ALL)).toThrow(expect.objectContaining({ code }));
});

test("without dates all orders are added up, 5 + 6 and 7, and no other period can be asked for", () => {
  const rows = [
    { customer: "Ann", amount: 5 },
    { customer: "Bo", amount: 7 },
    { customer: "Ann", amount: 6 },
  ];
  expect(amounts(rows)).toEqual([
    ["Ann", 5, 6],
    ["Bo", 7],
  ]);
  expect(aggregated(orderTable(rows), ALL).days).toBeNull();
  expect(() => aggregated(orderTable(rows), { kind: "year" })).toThrow(
    expect.objectContaining({ code: "FIELD_MISSING" }),
  );
});

const line = (number: string, date: string, amount: number, product: string) => ({
  ...order("Ann", date, amount),
  number,
  product,
});
const LAMP = line("1", "2024-01-05", 500, "Lamp");

test.each([
  ["of the same order and day", line("1", "2024-01-05", -50, "Off"), [1, 0, 0, 1, -50]],
  ["named in the product, without a number", line("", "2024-01-05", -50, "Discount 10%"), [2, 0, 0, 1, -50]],
  ["named in Chinese", line("", "2024-01-05", -50, "优惠"), [2, 0, 0, 1, -50]],
  ["of the same order on a later day", line("1", "2024-02-05", -50, "Lamp"), [1, 1, -50, 0, 0]],
  ["of another order", line("2", "2024-01-05", -50, "Lamp"), [2, 1, -50, 0, 0]],
  ["that takes all of the order back", line("1", "2024-01-05", -500, "Lamp"), [1, 1, -500, 0, 0]],
])("a line below 0 %s", (_which, below, [orders, returns, returned, discounts, discounted]) => {
  const found = aggregated(orderTable([LAMP, below]), ALL);
  expect(found).toMatchObject({ orders, returns, returned, discounts, discounted });
  const isLeft = found.returned !== -500;
  expect(found.customers[0]?.purchases.map(({ amount }) => amount)).toEqual(isLeft ? [500] : []);
});

test.each([1, 2, 3])("the order of rows does not matter, seed %i", (seed) => {
  const rows = randomOrders(200, seed);
  const told = (all: readonly OrderRow[]) => {
    const { customers, problems: _, ...figures } = aggregated(orderTable(all), { kind: "year" });
    const sorted = customers.map(({ name, inPeriod, before, purchases }) => [
      name,
      ...[inPeriod, before, purchases].map((orders) =>
        orders.map(({ day, amount }) => day + amount / 1e6).sort(),
      ),
    ]);
    return { ...figures, sorted };
  };
  expect(told(shuffled(rows, seed))).toEqual(told(rows));
});
