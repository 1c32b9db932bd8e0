/** Days are those that the sheet shows, wherever it and its people are. */

import { opened } from "./opened";
import { HEADER, orderBook } from "./order-book";

const ZONES = [
  "Etc/UTC",
  "Asia/Shanghai",
  "Asia/Kolkata",
  "America/Los_Angeles",
  "Pacific/Kiritimati",
  "Europe/London",
];
const ORDERS = [
  ["Ann", "2024-01-01", 5, "P"],
  ["Ann", "2024-07-01 23:30", 5, "P"],
  ["Ann", "2024-12-31 00:00", 5, "P"],
  // The hours at which clocks are moved in London and Los Angeles.
  ["Bo", "2024-03-31 03:00", 5, "P"],
  ["Bo", "2024-11-03 00:30", 5, "P"],
];

test.each(ZONES)("first and last order, the period and its edges in %s", (timeZone) => {
  const book = orderBook(ORDERS, { timeZone });
  expect(book.describe().span).toMatchObject({ first: "2024-01-01", last: "2024-12-31" });
  book.write(book.request({ orders: { kind: "quarter", quarter: "2024-Q1" } }));
  const line = (row: number) => book.shown(`Customers!A${row}:E${row}`)[0];
  expect([line(2), line(3)]).toEqual([
    ["Ann", "5", "1", "2024-01-01", "2024-01-01"],
    ["Bo", "5", "1", "2024-03-31", "2024-03-31"],
  ]);
});

test.each(ZONES)("a person's date in a column of ours is not moved by a run or an undo in %s", (timeZone) => {
  const book = opened([HEADER, ...ORDERS], { timeZone });
  book.write(book.request());
  book.type("Customers!E9", [["2024-05-05 08:15"]]);
  const before = book.value("Customers!E9");
  book.type("Sheet1!C2", [[50]]);
  book.select("Sheet1!A1");
  book.write(book.request());
  expect(book.value("Customers!E9")).toEqual(before);
  book.undo();
  expect(book.value("Customers!E9")).toEqual(before);
});
