/** A list of orders becomes a sheet of customers: what it holds, and what stays as it was. */

import { addSheet } from "../../workbench/engine/sheets/sheets";
import { column, HEADER, models, orderBook, orders, records, state, totals } from "./order-book";

const ROWS = orders(120, 15);

test("each customer has one row with sums, counts and days that a second count gives", () => {
  const book = orderBook(ROWS);
  const receipt = book.write(book.request({ today: "2024-12-31" }));
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
    `${back} of them ${back === 1 ? "is a return or cancellation" : "are returns and cancellations"}: ${back * -5}, netted out.`,
  );
  expect(customers?.notes[2]).toBe(`${120 - within.length} orders of other days are left out.`);
  book.write(request);
  const sheet = book.values("Pyramid!A1:A160").flat();
  for (const note of customers?.notes ?? []) expect(sheet).toContain(note);
});

test("an order without customer, date or amount is named by its cell and left out", () => {
  const book = orderBook([
    ["", "2024-05-05", 5, "P"],
    ["Ann", "soon", 5, "P"],
    ["Ann", "2024-05-05", "n/k", "P"],
    ...ROWS,
  ]);
  const { problems } = book.write(book.request({ today: "2024-12-31" }));
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
