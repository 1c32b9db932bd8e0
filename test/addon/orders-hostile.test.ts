import { opened } from "./opened";
import { again, HEADER, models, orderBook, orders, records, revenues, totals } from "./order-book";

const ROWS = orders(60, 8);

test("names that could be formulas, numbers or dates stay text and are known again", () => {
  const names = [
    "=1+1",
    "+1",
    "-1",
    "@SUM(A1)",
    "=HYPERLINK(1)",
    "0012",
    "3-4",
    "TRUE",
    "1e5",
    "2024-05-05",
    "12%",
  ];
  names.push("'x", 'O\'Neil "Bob"');
  const rows = names.flatMap((name) => [1, 2].map((amount) => [`'${name}`, "2024-05-05", amount, "P"]));
  const book = orderBook(rows);
  again(book);
  again(book);
  const found = records(book, "Customers").map((one) => one.Customer);
  expect(found.sort()).toEqual(names.sort());
  expect(
    book
      .formulas("Customers!A1:A30")
      .flat()
      .every((formula) => formula === ""),
  ).toBe(true);
});

test("customer numbers are names too", () => {
  const book = orderBook([1001, 1002, 1001].map((id) => [id, "2024-05-05", 10, "P"]));
  again(book);
  again(book);
  expect(revenues(book)).toEqual(
    new Map([
      ["1001", 20],
      ["1002", 10],
    ]),
  );
});

test("amounts written as text are added, and native sums are right", () => {
  const book = orderBook([
    ["Ann", "2024-05-05", "'¥1,200", "P"],
    ["Ann", "2024-05-06", 300, "P"],
    ["Bo", "2024-05-06", "'¥40", "P"],
  ]);
  again(book);
  expect(revenues(book)).toEqual(
    new Map([
      ["Ann", 1500],
      ["Bo", 40],
    ]),
  );
  expect(book.values("Pyramid!A1:D40").find(([label]) => label === "Total")?.[3]).toBe(1540);
});

test("a customers' column of the same name as a model's does not get into its formulas", () => {
  const rows = [
    [...HEADER, "Profit", "Segment"],
    ...ROWS.map((row, at) => [...row, (at % 9) - 2, at % 2 ? "Shop" : "Web"]),
  ];
  const book = opened(rows);
  book.write(book.request({ models: models("profitability") }));
  const cells = book.values("Profitability!A1:C60");
  const total = cells.find(([label, count]) => label === "Total" && count !== "");
  expect(total?.[1]).toBe(8);
});

test("a column mapped later goes right of the tiers, and comes back to its place in later runs", () => {
  const rows = [[...HEADER, "Profit"], ...ROWS.map((row) => [...row, 2])];
  const book = opened(rows);
  const { profit: _, ...mapping } = book.request().mapping;
  book.write(book.request({ mapping }));
  const place = () =>
    book
      .write(book.request({ mapping: { ...mapping, profit: 4 } }))
      .columns.find(({ header }) => header === "Profit")?.letter;
  expect([place(), place()]).toEqual(["H", "H"]);
});

test("a list without a header is understood when its columns are chosen", () => {
  const book = opened(ROWS);
  const request = book.request({
    headerLines: 0,
    mapping: { customer: 0, date: 1, revenue: 2 },
    orders: { kind: "all" },
  });
  book.write({ ...request, models: models("pyramid") });
  expect(revenues(book)).toEqual(totals(ROWS));
});
