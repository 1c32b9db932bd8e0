/** "Why is this customer Major?": the answer in numbers, for the row a manager clicked. */

import type { Answer, Explanation } from "../../src/app/contract/contract";
import type { RunRequest } from "../../src/app/contract/requests";
import { customers, type Opened, opened } from "./opened";

function explain(book: Opened, row: number | null, changes: Partial<RunRequest> = {}): Explanation {
  const answer = book.addOn.call("explain", { ...book.request(changes), row }) as Answer<Explanation>;
  if (!answer.ok) throw new Error(`${answer.code}: ${answer.message}`);
  return answer.result;
}

const textsOf = ({ models }: Explanation) =>
  models.flatMap(({ report }) =>
    report.flatMap((block) => (block.kind === "text" || block.kind === "note" ? [block.text] : [])),
  );

test("tells value, rank, rule and the distance to the tiers above and below", () => {
  const book = opened(customers(100));
  // Row 99 holds 98: rank 3 of 100; VIP begins at 100, and of the others the fifth, down to which it is Major, has 95.
  const found = explain(book, 99);
  expect(found.customer).toBe("Customer 98");
  expect(found.models[0]?.report[0]).toMatchObject({
    figures: [{ value: 98 }, { value: "3 / 100" }, { value: "Major" }],
  });
  expect(textsOf(found).slice(0, 3)).toEqual([
    "Major: rank 3 is within the ranks up to 5.",
    "VIP begins at 100: 2 more.",
    "Major ends at 95: 3 above it.",
  ]);
});

test("without a row it explains the selected cell's", () => {
  const book = opened(customers(100));
  const request = book.request();
  book.select("Sheet1!B101");
  const answer = book.addOn.call("explain", { ...request, row: null }) as Answer<Explanation>;
  expect(answer).toMatchObject({ ok: true, result: { row: 101, customer: "Customer 100" } });
});

test("a loss is told as the rule that put it last, a blank as no number", () => {
  const book = opened([
    ["Customer", "Revenue"],
    ["Ann", 5],
    ["Bob", -3],
    ["Cid", ""],
  ]);
  expect(textsOf(explain(book, 3))[0]).toBe("Small: a value of 0 or less is always in the last tier.");
  expect(textsOf(explain(book, 4))).toEqual([
    "A number that this needs is blank or not readable, so there is no verdict.",
  ]);
});

test("it speaks the user's language, as problems in the sidebar do, while the sheet keeps the workbook's", () => {
  const rows = [...customers(20), ["Ann", "often"]];
  const book = opened(rows, { spreadsheetLocale: "zh_CN", userLocale: "en" });
  const request = book.request();
  expect(textsOf(explain(book, 21))[0]).toMatch(/^VIP客户: rank 1 is within/);
  expect(book.preview(request).check.problems[0]?.message).toMatch(/^not a number/);
  expect(book.write(request).problems[0]?.message).toMatch(/^not a number/);
  const [, summary = ""] = book.sheetNames();
  expect(JSON.stringify(book.values(`${summary}!A1:A80`))).toContain("不是数字");
});

test("a row without a customer is refused with what to do", () => {
  expect(() => explain(opened(customers(5)), 50)).toThrow(
    /NOT_A_CUSTOMER: row 50 is not one of the customers in A1:B6/,
  );
});

test("on a sheet of ours the name that is selected tells the customer, or the first name in the row", () => {
  const book = opened(customers(100));
  const request = book.request();
  book.write(request);
  const rows = book.values("Pyramid!A1:F80");
  const at = rows.findIndex((row) => row.includes("Customer 99"));
  const column = rows[at]?.indexOf("Customer 99") ?? -1;
  for (const cell of [`${"ABCDEF"[column]}${at + 1}`, `F${at + 1}`]) {
    book.select(`Pyramid!${cell}`);
    const answer = book.addOn.call("explain", { ...request, row: null });
    expect(answer).toMatchObject({ ok: true, result: { row: 100, customer: "Customer 99" } });
  }
  // The menu's way, with the sidebar still closed: what it asks first is the list that the sheet is about.
  const asked = { source: null, headerLines: null, isExplained: true };
  expect(book.addOn.call("describe", asked)).toMatchObject({
    ok: true,
    result: { source: request.source, remembered: "yes" },
  });
  expect(book.addOn.call("describe", { ...asked, isExplained: false })).toMatchObject({ code: "OUR_SHEET" });
  book.select("Pyramid!A1");
  expect(book.addOn.call("explain", { ...request, row: null })).toMatchObject({
    ok: false,
    code: "NOT_A_CUSTOMER_NAME",
  });
});

test("on the sheet of customers it is the orders that a customer is explained from, by all that judged them", () => {
  const book = opened([
    ["Customer", "Order date", "Amount"],
    ["Ann", "2023-01-05", 50],
    ["Bo", "2023-02-05", 30],
    ["Ann", "2023-03-05", 20],
  ]);
  const models = [
    { id: "pyramid", options: {} },
    { id: "abc", options: {} },
  ];
  book.write(book.request({ models }));
  for (const sheet of ["Customers", "Overview"]) {
    book.select(`${sheet}!A3`);
    expect(book.addOn.call("describe", { source: null, headerLines: null, isExplained: true })).toMatchObject(
      { ok: true, result: { sheet: "Sheet1", chosen: models.map(({ id }) => ({ id })) } },
    );
  }
});

test("a name in the customer file is explained in the list that the last run judged", () => {
  const book = opened(customers(100));
  const request = book.request();
  book.write(request);
  book.addOn.run("updateCustomerFile");
  // Where the file is sorted otherwise, its rows are not those of the list.
  const names = book.values("'Customer file'!A2:A101").flat();
  book.type("'Customer file'!A2", [[names[98]]] as string[][]);
  book.select("'Customer file'!D2");
  expect(book.addOn.call("explain", { ...request, row: null })).toMatchObject({
    ok: true,
    result: { row: 100, customer: "Customer 99" },
  });
  // A sidebar that is opened there is about the list, with what was chosen for it.
  expect(book.describe()).toMatchObject({ sheet: "Sheet1", remembered: "yes", chosen: [{ id: "pyramid" }] });
  // Who keeps amounts in the file has a list there: models run on it, and customers are still explained by the other one.
  book.type("'Customer file'!Y1", [["Revenue"], ...names.map((_, index) => [index + 1])]);
  expect(book.describe()).toMatchObject({ sheet: "Customer file", mapping: { customer: 0, revenue: 24 } });
  const asked = { source: null, headerLines: null, isExplained: true };
  expect(book.addOn.call("describe", asked)).toMatchObject({ ok: true, result: { sheet: "Sheet1" } });
  expect(book.write(book.request()).sheet).toBe("Customer file");
  expect(book.describe()).toMatchObject({ sheet: "Customer file", remembered: "yes" });
});

test("a lost customer on the list of those lost is told to be lost, and since when", () => {
  const rows = customers(20);
  const book = opened(rows);
  book.write(book.request({ today: "2024-03-31" }));
  // Customer 20, the VIP, has gone.
  book.type("Sheet1!A21", [["", ""]]);
  book.write(book.request({ today: "2024-06-30" }));
  const at = book.values("Pyramid!A1:A120").findIndex(([cell]) => cell === "Customer 20") + 1;
  expect(at).toBeGreaterThan(0);
  const request = book.request({ today: "2024-06-30" });
  book.select(`Pyramid!A${at}`);
  expect(book.addOn.call("explain", { ...request, row: null })).toMatchObject({
    ok: false,
    code: "CUSTOMER_LOST",
    message: expect.stringMatching(/“Customer 20” is not on the sheet “Sheet1” any more.* 2024-03-31/),
  });
});

test("it writes nothing", () => {
  const book = opened(customers(5));
  explain(book, 2);
  expect(book.addOn.calls.write).toBe(0);
});
