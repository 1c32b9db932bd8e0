/** What follows from a list of orders: the customers' sheet used itself, explanations, models beside each other. */

import type { Answer, Explanation } from "../../src/app/contract/contract";
import { guessMapping } from "../../src/app/reading/columns/guess/guess-mapping";
import { allFields } from "../../src/app/reading/fields";

import { opened } from "./opened";
import { HEADER, models, orderBook, orders, rename, totals } from "./order-book";

const ROWS = orders(120, 15);

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
    // The orders are of 2023 and 2024: on an earlier day they would lie ahead.
    const receipt = book.write(book.request({ today: "2025-01-31" }));
    expect(receipt).toMatchObject({ sheet: name, rows: 15, problemCount: 0 });
    // The tier, and beside it who moved since the run over the orders, for the first one's revenue is another now.
    expect(receipt.columns.map(({ letter }) => letter)).toEqual(["H", "I"]);
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
      expect(guessMapping(columns, fields).mapping).toEqual(
        Object.fromEntries(fields.map(({ id }, at) => [id, at])),
      );
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
  // The name stands between the quotation marks of a text, and in the references of the line that watches the data.
  const watched = /^="Orders: =1\+1, [^"]*"&IF\(IFERROR\(AND\(COUNT\('=1\+1'!\$C\$2:\$C\$121\)=120,/;
  const formulas = book.formulas("Pyramid!A1:A12").flat();
  expect(formulas.filter((formula) => formula !== "" && !watched.test(formula))).toEqual([]);
});

test("the sheet of churn alone says that it read orders", () => {
  const book = orderBook(ROWS);
  book.write(book.request({ models: models("churn") }));
  expect(book.value("Churn!A2")).toMatch(/^Orders: Sheet1, A1:D121/);
});
