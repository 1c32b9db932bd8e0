/** Runs over orders that break off, are refused, or meet others. */

import type { Answer, Receipt } from "../../src/app/contract/contract";
import { changeMarks } from "../../workbench/engine/cells/places";
import { orderBook, orders, records, state, totals } from "./order-book";

const ROWS = orders(60, 8);
const MARK = "⚠ incomplete, run again";
const texts = (book: ReturnType<typeof orderBook>) =>
  book.sheetNames().flatMap((name) => book.values(`'${name}'!A1:J3`).flat());

function expectMended(book: ReturnType<typeof orderBook>) {
  book.host.faults.length = 0;
  book.select("Sheet1!A1");
  const receipt = book.write(book.request());
  expect(texts(book)).not.toContain(MARK);
  const found = records(book, receipt.sheet);
  expect(new Map(found.map((one) => [one.Customer, one.Revenue]))).toEqual(totals(ROWS));
  expect(Object.keys(found[0] ?? {})).toHaveLength(7);
}

/** Every other one; `npm run test:faults` breaks off at each. */
const WRITES = [1, 2, 3, 5, 7, 9, 13, 18, 21, 23, 25];

test.each(WRITES)(
  "a first run that breaks off at its %i-th write is mended by the next one, on one sheet",
  (nth) => {
    const book = orderBook(ROWS);
    const request = book.request();
    book.host.faults.push({ nth, kind: "write" });
    const answer = book.addOn.call("write", request) as Answer<Receipt>;
    if (answer.ok) return;
    const made = book.sheetNames().filter((name) => name.startsWith("Customers"));
    const holds = made.some((name) =>
      book
        .values(`'${name}'!A2:J9`)
        .flat()
        .some((cell) => cell !== ""),
    );
    // Whatever holds something says so; a sheet that is still empty may say it too.
    expect(holds && !texts(book).includes(MARK)).toBe(false);
    expectMended(book);
    // A blank sheet that could not even be marked as ours is left to the person.
    const isMarked = nth > 2;
    expect(book.sheetNames().filter((name) => name.startsWith("Customers")).length).toBe(
      isMarked ? 1 : made.length + 1,
    );
  },
);

test.each(WRITES.slice(1, 7))(
  "a second run that breaks off at its %i-th write keeps notes in their rows and is mended",
  (nth) => {
    const book = orderBook(ROWS.slice(0, 40));
    book.write(book.request());
    book.type("Customers!J1", [["Notes"]]);
    const first = book.value("Customers!A2");
    book.type("Customers!J2", [["of the first"]]);
    book.type("Sheet1!A42", ROWS.slice(40));
    const request = book.request();
    book.host.faults.push({ nth, kind: "write" });
    book.addOn.call("write", request);
    book.host.faults.length = 0;
    book.select("Sheet1!A1");
    book.write(book.request());
    expect(texts(book)).not.toContain(MARK);
    expect(book.values("Customers!J1:J2").flat()).toEqual(["Notes", "of the first"]);
    expect(book.value("Customers!A2")).toBe(first);
    const { Notes: _, ...figures } = records(book, "Customers")[0] ?? {};
    // Seven, and who moved since the first run.
    expect(Object.keys(figures)).toHaveLength(8);
    expect(new Map(records(book, "Customers").map((one) => [one.Customer, one.Revenue]))).toEqual(
      totals(ROWS),
    );
  },
);

test("a person who may only view is told so, and no sheet is made", () => {
  const book = orderBook(ROWS, { user: { email: "viewer@example.com", role: "viewer" } });
  expect(book.addOn.call("write", book.request())).toMatchObject({ ok: false, code: "NOT_ALLOWED" });
  expect(book.sheetNames()).toEqual(["Sheet1"]);
});

/** Shuts every editor but the owner out of a sheet, and lets an editor sit down. */
function protect(book: ReturnType<typeof orderBook>, name: string) {
  const { host, workbook } = book;
  const sheetId = workbook.model.getters.getSheetIdByName(name) ?? "";
  const content = { description: "Owner only", warningOnly: false, editors: [host.person.email] };
  changeMarks(workbook, [{ id: name, kind: "protection", sheetId, content }]);
  host.person = { ...host.person, email: "second@example.com", role: "editor" };
}

test("a protected sheet of customers is refused in words and left as it is", () => {
  const book = orderBook(ROWS);
  book.write(book.request());
  const before = state(book, book.sheetNames());
  protect(book, "Customers");
  book.type("Sheet1!C2", [[9000]]);
  expect(book.addOn.call("write", book.request())).toMatchObject({ ok: false, code: "NOT_ALLOWED" });
  book.type("Sheet1!C2", [[ROWS[0]?.[2] ?? 0]]);
  expect(state(book, book.sheetNames())).toEqual(before);
});

test("a protected sheet of orders is only read, so it is no obstacle", () => {
  const book = orderBook(ROWS);
  protect(book, "Sheet1");
  expect(book.write(book.request()).sheet).toBe("Customers");
});

test("the second of two people is refused, and one sheet of customers is made", () => {
  const book = orderBook(ROWS);
  const request = book.request();
  let second: unknown;
  book.host.beforeCall = ({ method }) => {
    if (method !== "Range.setValues" || second) return;
    book.host.beforeCall = undefined;
    second = book.addOn.call("write", request);
  };
  book.write(request);
  expect(second).toMatchObject({ ok: false, code: "RUNNING" });
  expect(book.sheetNames()).toEqual(["Sheet1", "Customers", "Pyramid", "Customer Pyramid history"]);
});

test("an order changed between preview and write is noticed, and nothing is written", () => {
  const book = orderBook(ROWS);
  const request = book.request();
  const { fingerprint } = book.preview(request);
  book.type("Sheet1!C2", [[77]]);
  expect(() => book.write({ ...request, fingerprint })).toThrow(/DATA_CHANGED/);
  expect(book.sheetNames()).toEqual(["Sheet1"]);
});
