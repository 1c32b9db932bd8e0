/** What is said of a list of orders, and what a run makes of it as a whole. */

import type { Period } from "../../../src/app/contract/kept";
import { orderNotes, ordersRun } from "../../../src/app/orders/orders-run";
import type { Language } from "../../../src/core/texts/language";
import { reading } from "../reading";
import { type OrderRow, orderTable } from "./order-table";

const ROWS: OrderRow[] = [
  { customer: "Ann", date: "2024-05-01", amount: 100 },
  { customer: "Bo", date: "2024-05-02", amount: 50 },
  { customer: "Ann", date: "2024-05-03", amount: -20.5 },
  { customer: "Idle", date: "2023-05-01", amount: 7 },
];
const MAY: Period = { kind: "days", from: "2024-05-01", to: "2024-05-31" };
const SOURCE = { range: "A1:C5" } as Parameters<typeof ordersRun>[3];
const run = (rows: readonly OrderRow[], period: Period, language: Language = "en") =>
  ordersRun(orderTable(rows), period, reading([]), SOURCE, language);

test.each([
  [
    "en",
    [
      "3 orders of 2024-05-01 – 2024-05-31 from Data, A1:C5, added up to 2 customers.",
      "Of these 31 days the orders fill 3 only, 2024-05-01 – 2024-05-03.",
      "1 of them is a return or cancellation: -20.5, netted out.",
      "1 order of other days is left out.",
      "1 customer ordered nothing in these days and gets no tier.",
    ],
  ],
  [
    "zh-CN",
    [
      "Data，A1:C5 中 2024-05-01 – 2024-05-31 的 3 笔订单，汇总为 2 个客户。",
      "这 31 天中订单只覆盖 3 天：2024-05-01 – 2024-05-03。",
      "其中 1 笔为退货或取消：-20.5，已抵减。",
      "期间以外的 1 笔订单不计入。",
      "1 个客户在此期间没有订单，不分层。",
    ],
  ],
] as [Language, string[]][])("everything is said in %s", (language, notes) => {
  const said = orderNotes(run(ROWS, MAY, language), language);
  expect(said.map((note) => note.replace("Data, A1:C5 中", "Data，A1:C5 中"))).toEqual(notes);
});

test("what did not happen is not said", () => {
  expect(orderNotes(run(ROWS.slice(0, 2), { kind: "all" }), "en")).toEqual([
    "2 orders of 2024-05-01 – 2024-05-02 from Data, A1:C5, added up to 2 customers.",
  ]);
});

test("a period without an order is refused by its days", () => {
  const empty: Period = { kind: "quarter", quarter: "2020-Q1" };
  expect(() => run(ROWS, empty)).toThrow(
    expect.objectContaining({ code: "NO_ORDERS", details: { days: "2020-01-01 – 2020-03-31" } }),
  );
});

test("the table has one row for each customer, on the rows of a new sheet, the largest first", () => {
  const { table, rows, isNew, place } = run(ROWS, MAY);
  expect([isNew, place.reading.sheet, rows, table.sheetRows]).toEqual([
    true,
    "Customers",
    [2, 3, 4],
    [2, 3, 4],
  ]);
  expect(table.columns.customer).toMatchObject({ texts: ["Ann", "Bo", "Idle"] });
  expect(Array.from((table.columns.revenue as { values: Float64Array }).values)).toEqual([
    79.5,
    50,
    Number.NaN,
  ]);
});

test("the orders are not changed", () => {
  const table = orderTable(ROWS);
  const before = JSON.stringify(table, (_key, value) => (value instanceof Map ? [...value] : value));
  ordersRun(table, { kind: "year" }, reading([]), SOURCE, "en");
  expect(JSON.stringify(table, (_key, value) => (value instanceof Map ? [...value] : value))).toBe(before);
});

test("lines of one order number are one order, and both are said", () => {
  const rows = [
    { customer: "Ann", date: "2024-05-01", amount: 100, number: "7" },
    { customer: "Ann", date: "2024-05-01", amount: 10, number: "7" },
    { customer: "Bo", date: "2024-05-02", amount: 50, number: "8" },
    { customer: "Bo", date: "2024-05-02", amount: 5, number: "" },
  ];
  const says = (language: Language) => orderNotes(run(rows, MAY, language), language)[0];
  expect(says("en")).toContain("3 orders (4 lines) of");
  expect(says("zh-CN")).toContain("3 笔订单（4 行），");
});

test("a customer's profit of a year is that of the last 12 months, 0 for who bought earlier only", () => {
  const order = (customer: string, date: string, profit: number | "") => ({
    customer,
    date,
    amount: 9,
    profit,
  });
  const rows = [
    order("Ann", "2021-01-01", 40),
    order("Ann", "2023-01-01", 7),
    order("Ann", "2023-12-31", 5),
    order("Bo", "2022-12-31", 30),
    order("Cy", "2023-05-01", ""),
  ];
  const { table } = run(rows, { kind: "all" });
  // Three years, so 2023 stands for a year: Ann 7 + 5, Bo nothing, Cy without a profit.
  expect(table.columns.customer).toMatchObject({ texts: ["Ann", "Bo", "Cy"] });
  expect(Array.from(table.orders?.profitOfYear ?? [])).toEqual([12, 0, Number.NaN]);
  expect(Array.from((table.columns.profit as { values: Float64Array }).values)).toEqual([52, 30, Number.NaN]);
  expect(run(ROWS, MAY).table.orders?.profitOfYear).toBeUndefined();
});
