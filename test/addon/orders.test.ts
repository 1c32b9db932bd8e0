/** A list of orders becomes a sheet of customers: what it holds, and what stays as it was. */

import type { Answer, Explanation } from "../../src/app/contract";
import { guessMapping } from "../../src/app/mapping";
import { allFields } from "../../src/app/models";

import { addSheet } from "../../src/workbench/engine/sheets";
import { opened } from "./opened";
import { column, HEADER, models, orderBook, orders, records, rename, state, totals } from "./order-book";

const ROWS = orders(120, 15);

test("each customer has one row with sums, counts and days that a second count gives", () => {
  const book = orderBook(ROWS);
  const receipt = book.write(book.request());
  expect(receipt).toMatchObject({ sheet: "Customers", rows: 120, problemCount: 0, sheets: ["Pyramid"] });
  const found = records(book, "Customers");
  const sums = totals(ROWS);
  expect(new Map(found.map((one) => [one.Customer, one.Revenue]))).toEqual(sums);
  // A new sheet has the largest first.
  expect(found.map((one) => one.Revenue)).toEqual([...sums.values()].sort((one, other) => other - one));
  for (const one of found) {
    const own = ROWS.filter(([name, , amount]) => name === one.Customer && Number(amount) >= 0);
    const days = own.map(([, date]) => String(date)).sort();
    expect(one).toMatchObject({
      "Number of orders": own.length,
      "Products bought": new Set(own.map(([, , , product]) => product)).size,
    });
    const row = found.indexOf(one) + 2;
    expect(book.shown(`Customers!D${row}:E${row}`)[0]).toEqual([days[0], days[days.length - 1]]);
  }
});

test("tiers stand on the customers' sheet: up to 1 % of 15 are 1, up to 5 % 1, up to 20 % 3", () => {
  const book = orderBook(ROWS);
  book.write(book.request());
  const tiers = column(book, "Customers", "Pyramid tier");
  const counts = ["VIP", "Major", "Ordinary", "Small"].map(
    (tier) => tiers.filter((one) => one === tier).length,
  );
  // ceil(0.15) = 1, ceil(0.75) = 1, ceil(3) = 3, of 15
  expect(counts).toEqual([1, 0, 2, 12]);
  expect(tiers[0]).toBe("VIP");
});

test("the orders' sheet stays as it was, cell by cell", () => {
  const book = orderBook([
    ["Ann", "2024-05-05", "=2*50", "'001"],
    ["Ann", "2024-05-06", "'¥1,200", "=B2"],
    ...ROWS,
  ]);
  book.type("Sheet1!F2", [["my note", "=SUM(C2:C4)"]]);
  const sheetId = book.workbook.model.getters.getSheetIdByName("Sheet1") ?? "";
  const whole = () => [
    state(book, ["Sheet1"]),
    book.workbook.model.getters.getConditionalFormats(sheetId),
    JSON.stringify(book.workbook.model.exportData().sheets.find(({ id }) => id === sheetId)?.cells),
  ];
  const before = whole();
  book.write(book.request({ models: models("pyramid", "abc", "rfm") }));
  expect(whole()).toEqual(before);
});

test("notes say what became of the orders, on the sheet and in the preview", () => {
  const book = orderBook(ROWS);
  const request = book.request({ orders: { kind: "quarter", quarter: "2024-Q2" } });
  const within = ROWS.filter(([, date]) => String(date) >= "2024-04-01" && String(date) <= "2024-06-30");
  const back = within.filter(([, , amount]) => Number(amount) < 0).length;
  const { customers } = book.preview(request);
  expect(customers?.notes[0]).toBe(
    `${within.length} orders of 2024-04-01 – 2024-06-30 from Sheet1, A1:D121, added up to ${new Set(within.map(([name]) => name)).size} customers.`,
  );
  expect(back).toBeGreaterThan(0);
  expect(customers?.notes[1]).toBe(
    `${back} of them are returns and cancellations: ${back * -5}, netted out.`,
  );
  expect(customers?.notes[2]).toBe(`${120 - within.length} orders of other days are left out.`);
  book.write(request);
  const sheet = book.values("Pyramid!A1:A12").flat();
  for (const note of customers?.notes ?? []) expect(sheet).toContain(note);
});

test("an order without customer, date or amount is named by its cell and left out", () => {
  const book = orderBook([
    ["", "2024-05-05", 5, "P"],
    ["Ann", "soon", 5, "P"],
    ["Ann", "2024-05-05", "n/k", "P"],
    ...ROWS,
  ]);
  const { problems } = book.write(book.request());
  expect(problems.map(({ cell, code }) => [cell, code])).toEqual([
    ["A2", "BLANK_VALUE"],
    ["B3", "NOT_A_DATE"],
    ["C4", "NOT_A_NUMBER"],
  ]);
  expect(new Map(records(book, "Customers").map((one) => [one.Customer, one.Revenue]))).toEqual(totals(ROWS));
});

test("a period without orders is refused in words that name it, and nothing is written", () => {
  const book = orderBook(ROWS);
  const request = book.request({ orders: { kind: "quarter", quarter: "2019-Q1" } });
  expect(() => book.write(request)).toThrow(/2019-01-01 – 2019-03-31/);
  expect(book.sheetNames()).toEqual(["Sheet1"]);
});

test.each(["Customers", "customers"])("a person's own sheet called %s is never touched", (name) => {
  const book = orderBook(ROWS);
  addSheet(book.workbook, name, 1);
  book.type(`${name}!A1`, [["my own list", "Revenue"]]);
  const before = state(book, [name]);
  expect(book.write(book.request()).sheet).toBe("Customers 2");
  expect(book.write(book.request()).sheet).toBe("Customers 2");
  expect(state(book, [name])).toEqual(before);
});

test("two lists of orders have two sheets of customers, each its own", () => {
  const book = orderBook(ROWS);
  addSheet(book.workbook, "Shop", 1);
  book.type("Shop!A1", [HEADER, ...orders(40, 4)]);
  book.write(book.request());
  book.select("Shop!A1");
  expect(book.write(book.request())).toMatchObject({ sheet: "Customers 2", sheets: ["Pyramid 2"] });
  book.select("Sheet1!A1");
  expect(book.write(book.request())).toMatchObject({ sheet: "Customers", sheets: ["Pyramid"] });
  expect(
    [column(book, "Customers", "Customer"), column(book, "Customers 2", "Customer")].map((all) => all.length),
  ).toEqual([15, 4]);
});

describe("the customers' sheet selected itself", () => {
  test.each([
    ["en_US", "Customers"],
    ["zh_CN", "客户"],
    ["zh_TW", "客戶"],
  ])("in %s is understood as a table of customers and judged in place", (spreadsheetLocale, name) => {
    const book = orderBook(ROWS, { spreadsheetLocale });
    book.write(book.request({ orders: { kind: "year" } }));
    book.type(`${name}!B2`, [[1]]);
    book.select(`${name}!C3`);
    const { orders: period, mapping, source } = book.describe();
    expect(period).toBeNull();
    expect(mapping).toEqual({
      customer: 0,
      revenue: 1,
      orders: 2,
      "first-order": 3,
      "last-order": 4,
      "products-bought": 5,
      "previous-revenue": 6,
    });
    expect(source.range).toBe("A1:G16");
    const receipt = book.write(book.request());
    expect(receipt).toMatchObject({ sheet: name, rows: 15, problemCount: 0 });
    expect(receipt.columns.map(({ letter }) => letter)).toEqual(["H"]);
    expect(receipt.sheets).toHaveLength(1);
    expect(book.sheetNames()).toHaveLength(4);
  });

  test.each(["en", "zh-CN", "zh-TW"] as const)(
    "every field's own name in %s is recognised as that field",
    (language) => {
      const fields = allFields();
      const columns = fields.map(({ label, type }, position) => ({
        position,
        letter: "",
        header: label[language],
        kind: type,
        cells: [],
      }));
      expect(guessMapping(columns, fields)).toEqual(Object.fromEntries(fields.map(({ id }, at) => [id, at])));
    },
  );
});

describe("explaining", () => {
  const explain = (book: ReturnType<typeof orderBook>, row: number, ids: string[]) =>
    book.addOn.call("explain", { ...book.request({ models: models(...ids) }), row }) as Answer<Explanation>;

  test("any order's row tells of its customer, by every model that judges customers", () => {
    const book = orderBook(ROWS);
    const answer = explain(book, 9, ["pyramid", "abc", "churn"]);
    expect(answer).toMatchObject({ ok: true, result: { row: 9, customer: ROWS[7]?.[0] } });
    const own = totals(ROWS).get(String(ROWS[7]?.[0]));
    expect(JSON.stringify(answer)).toContain(`"value":${own}`);
  });

  test("a row without a customer or of an order that does not count is refused", () => {
    const book = orderBook([...ROWS, ["", "2024-05-05", 5, "P"], ["Nobody", "soon", 5, "P"]]);
    for (const row of [1, 122, 123, 500])
      expect(explain(book, row, ["pyramid"])).toMatchObject({ ok: false, code: "NOT_A_CUSTOMER" });
  });
});

test("churn beside the pyramid judges the orders themselves", () => {
  const book = orderBook(ROWS);
  const alone = opened([HEADER, ...ROWS]);
  const request = { models: models("churn"), orders: null };
  const grids = (book: ReturnType<typeof opened>, changes: object) =>
    book.preview(book.request(changes)).models.find(({ id }) => id === "churn")?.report;
  expect(grids(book, { models: models("pyramid", "churn") })).toEqual(grids(alone, request));
  expect(book.write(book.request({ models: models("pyramid", "churn") })).sheets).toHaveLength(3);
});

test("the sheets say what they are about when the orders' sheet has a hostile name", () => {
  const book = orderBook(ROWS);
  rename(book, "Sheet1", "=1+1");
  book.write(book.request());
  expect(book.value("Pyramid!A2")).toMatch(/=1\+1, A1:D121/);
  expect(
    book
      .formulas("Pyramid!A1:A12")
      .flat()
      .filter((formula) => formula !== ""),
  ).toEqual([]);
});
