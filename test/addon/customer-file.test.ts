/** The customer file from the menu: made once, added to, renewed, and otherwise a person's. */

import type { Answer, Explanation } from "../../src/app/contract/contract";
import { marksOf } from "../../workbench/engine/cells/places";
import { customers, type Opened, opened } from "./opened";
import { insertColumn, models, orderBook, orders, rename } from "./order-book";

const FILE = "Customer file";
const update = (book: Opened, from = "Sheet1!A1") => {
  book.select(from);
  book.addOn.run("updateCustomerFile");
  return book.host.shown.toasts.at(-1)?.message;
};
const said = (appended: number, renewed: number) =>
  `Customer file: ${appended} customer${appended === 1 ? "" : "s"} appended, ${renewed} renewed. Nothing that you typed was changed.`;

describe("a list of customers", () => {
  const book = opened(customers(9));
  book.write(book.request());
  const before = book.values("Sheet1!A1:J20");
  const first = update(book);
  const made = book.values(`'${FILE}'!A1:V12`);
  const warned = () => marksOf(book.workbook, "protection").length;

  test("has a row for each in a new sheet, with the tier of now and what it calls for", () => {
    expect(first).toBe(said(9, 0));
    expect(made[0]?.slice(0, 3)).toEqual(["Customer", "Customer number", "Account owner"]);
    expect(made.slice(1, 10).map(([name]) => name)).toEqual(
      customers(9)
        .slice(1)
        .map(([name]) => name),
    );
    expect(made.slice(1, 10).map((row) => row[18])).toEqual(before.slice(1, 10).map((row) => row[2]));
    expect(made.slice(1, 10).every((row) => row[21] !== "")).toBe(true);
    expect(made[10]?.join("")).toBe("");
    expect(book.values("Sheet1!A1:J20")).toEqual(before);
  });

  test("again: nothing to do, and nothing is written", () => {
    expect(update(book)).toBe(said(0, 0));
    expect(book.values(`'${FILE}'!A1:V12`)).toEqual(made);
  });

  test("the person's columns, titles, name of the sheet and entries stay; only results change and new ones come below", () => {
    insertColumn(book, FILE, 0);
    rename(book, FILE, "Mine");
    book.type("Mine!A1", [["Own"], ["note"]]);
    book.type("Mine!B1", [["Firm"]]);
    book.type("Mine!D2", [["Eva"]]);
    // Customer 1, of 1, becomes the largest by far; a tenth customer is new.
    book.type("Sheet1!B2", [[1000]]);
    book.type("Sheet1!A11", [["Customer 10", 0.5]]);
    book.select("Sheet1!A1");
    book.write(book.request());
    const tiers = book.values("Sheet1!C2:C11").flat();
    const changed = tiers.slice(0, 9).filter((tier, at) => tier !== made[at + 1]?.[18]).length;
    expect(changed).toBeGreaterThan(0);
    expect(update(book)).toBe(said(1, changed));
    expect(book.values("Mine!T2:T11").flat()).toEqual(tiers);
    expect(book.values("Mine!A1:D2")).toEqual([
      ["Own", "Firm", "Customer number", "Account owner"],
      ["note", "Customer 1", "", "Eva"],
    ]);
    expect(book.value("Mine!B11")).toBe("Customer 10");
    expect(book.sheetNames()).not.toContain(FILE);
  });

  test("undo of the run leaves the file alone, and so do warnings before edits", () => {
    const file = book.values("Mine!A1:W12");
    book.undo();
    expect(book.values("Mine!A1:W12")).toEqual(file);
    const ours = warned();
    book.host.shown.answer = () => ({ button: "OK", text: "" });
    book.addOn.run("setProtection");
    // One for the column of tiers, one for the summary.
    expect(warned() - ours).toBe(2);
  });

  test("the follow-up list is a new sheet each time, and asks for who was not contacted yet", () => {
    const before = book.values("Mine!A1:W12");
    book.addOn.run("insertServiceByTier");
    book.addOn.run("makeFollowUp");
    const [first = ""] = book.sheetNames().filter((name) => name.startsWith("Follow-up 20"));
    const lines = book.values(`'${first}'!A1:I60`);
    const texts = lines.map(([text]) => String(text));
    expect(texts.filter((text) => text.startsWith("Nobody is in charge of 9"))).toHaveLength(1);
    const due = texts.findIndex((text) => text.startsWith("To be contacted by"));
    // Ten customers without a contact, whose tiers have their days between contacts in the table.
    expect(lines.slice(due + 3, due + 13).map(([name, , tier]) => [name, tier])).toEqual(
      expect.arrayContaining([["Customer 1", "VIP"]]),
    );
    expect(texts[due + 13]).toBe("");
    book.addOn.run("makeFollowUp");
    expect(book.sheetNames().filter((name) => name.startsWith("Follow-up 20"))).toHaveLength(2);
    expect(book.values("Mine!A1:W12")).toEqual(before);
  });

  test("the hand-over list asks who leaves, by name or number, and is that owner's", () => {
    book.host.shown.answer = () => ({ button: "OK", text: "nobody" });
    book.addOn.run("makeHandOver");
    expect(book.host.shown.questions.at(-1)?.message).toContain("“nobody” is nobody's name");
    book.host.shown.answer = () => ({ button: "OK", text: "eva" });
    book.addOn.run("makeHandOver");
    expect(book.sheetNames()).toContain("Hand-over Eva");
    expect(book.values("'Hand-over Eva'!A1:C8").filter(([name]) => name === "Customer 1")).toEqual([
      ["Customer 1", "VIP", 1000],
    ]);
  });

  test("an explanation shows the whole file of the customer", () => {
    book.addOn.run("insertPromises");
    book.type("Promises!B9", [["customer 1", "Promise", "Sample"]]);
    book.select("Sheet1!A1");
    const asked = { ...book.request(), row: 2 };
    const answer = book.addOn.call("explain", asked) as Answer<Explanation>;
    const file = answer.ok ? answer.result.models.find(({ id }) => id === "file") : undefined;
    expect(JSON.stringify(file)).toMatch(/Eva.*Sample.*Promises/);
  });

  test("the file itself, and a list that names nobody, are refused in words", () => {
    book.select("Mine!A1");
    book.addOn.run("updateCustomerFile");
    expect(book.host.shown.questions.at(-1)?.message).toContain("was made by Customer Pyramid");
    book.type("Sheet1!Q1", [["Amount"], [5], [6]]);
    expect(update(book, "Sheet1!Q1")).toContain("No column of the selected list says who the customers are");
  });
});

test("a customer that was renamed is asked about, and keeps row and history under the new name", () => {
  const book = opened(customers(4));
  update(book);
  book.type(`'${FILE}'!C3`, [["Eva"]]);
  book.type("Sheet1!A3", [["Renamed Ltd"]]);
  const before = book.values(`'${FILE}'!A1:X7`);
  const toasts = book.host.shown.toasts.length;
  // Going back, and an answer that says nothing, leave everything as it is.
  book.host.shown.answer = () => ({ button: "CANCEL", text: "1=a" });
  update(book);
  expect(book.host.shown.questions.at(-1)?.message).toContain("New in the list: 1 Renamed Ltd.");
  expect(book.host.shown.questions.at(-1)?.message).toContain("no longer in the list: a Customer 2.");
  book.host.shown.answer = () => ({ button: "OK", text: "yes" });
  update(book);
  expect(book.host.shown.questions.at(-1)?.message).toContain("Nothing was changed");
  expect(book.values(`'${FILE}'!A1:X7`)).toEqual(before);
  expect(book.host.shown.toasts).toHaveLength(toasts);
  book.host.shown.answer = () => ({ button: "OK", text: "1=a" });
  expect(update(book)).toBe(said(0, 0));
  const [row] = book.values(`'${FILE}'!A3:X3`);
  expect([row?.[0], row?.[2], row?.[23]]).toEqual(["Renamed Ltd", "Eva", "Customer 2"]);
  expect(book.value(`'${FILE}'!A6`)).toBe("");
});

test("a list of orders has its customers, with the results of the sheet they were added up on", () => {
  const rows = orders(60);
  const book = orderBook(rows);
  const names = new Set(rows.map(([name]) => name));
  expect(update(book)).toBe(said(names.size, 0));
  book.select("Sheet1!A1");
  book.write(book.request({ models: models("pyramid") }));
  expect(update(book)).toBe(said(0, names.size));
  const tiers = book.values(`'${FILE}'!S2:S${names.size + 1}`).flat();
  expect(tiers.every((tier) => tier !== "")).toBe(true);
});
