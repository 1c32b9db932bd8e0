/** What a person put into our columns and onto our sheets: it stays as it is, whatever is run again. */

import type { Answer, Receipt } from "../../src/app/contract/contract";
import { changeMarks } from "../../workbench/engine/cells/places";
import { takeSnapshot } from "../../workbench/engine/workbook/workbook";
import { customers, opened } from "./opened";
import { models, orderBook, orders, records } from "./order-book";

const REASONS = { reasonColumn: true };

test("what stands among the reasons is never written again: formulas, ticked boxes, words that look like values", () => {
  const book = opened(customers(5));
  book.write(book.request(REASONS));
  book.type("Sheet1!D2", [["=A2:A4"], [""], [""], [true], ["'TRUE "]]);
  const before = [book.values("Sheet1!D2:D6"), book.formulas("Sheet1!D2:D6")];
  book.write(book.request(REASONS));
  expect([book.values("Sheet1!D2:D6"), book.formulas("Sheet1!D2:D6")]).toEqual(before);
  expect(book.values("Sheet1!C1:D1")).toEqual([["Pyramid tier", "Reason for change, and who decided"]]);
});

test("a total between the customers stays a formula in our column", () => {
  const rows = customers(4);
  const book = opened([...rows.slice(0, 3), ["", ""], ...rows.slice(3)]);
  const request = book.request({ source: { sheetId: book.describe().source.sheetId, range: "A1:B6" } });
  book.write(request);
  book.type("Sheet1!C4", [["=COUNTIF(C2:C3;C2)"]]);
  const formula = book.formulas("Sheet1!C4");
  book.write(request);
  expect(book.formulas("Sheet1!C4")).toEqual(formula);
  expect(book.values("Sheet1!C2:C6").filter(([tier]) => tier === "VIP")).toHaveLength(1);
  // It parts the column in two: whoever types below it while the tiers above are written is not overwritten.
  book.host.beforeCall = ({ kind }) => {
    if (kind !== "read" || book.value("Sheet1!C1") !== "⚠ incomplete, run again") return;
    book.host.beforeCall = undefined;
    book.type("Sheet1!C5", [["Mine"]]);
  };
  expect(book.addOn.call("write", request)).toMatchObject({ ok: false, code: "DATA_CHANGED" });
  expect(book.value("Sheet1!C5")).toBe("Mine");
  expect(book.write(request).overrideCount).toBe(1);
  expect([book.value("Sheet1!C1"), book.value("Sheet1!C5")]).toEqual(["Pyramid tier", "Mine"]);
});

test("a tier that a person changed is kept through a run that breaks off and rows that are sorted then", () => {
  const book = opened(customers(10));
  book.write(book.request());
  // Customer 2 by hand; of ten, the best is VIP and the second is the last one within 20 %.
  book.type("Sheet1!C3", [["VIP"]]);
  // After the header of the record, its rows and the tiers: the summary.
  book.host.faults.push({ nth: 4, kind: "write", method: "Range.setValues" });
  expect((book.addOn.call("write", book.request()) as Answer<Receipt>).ok).toBe(false);
  book.host.faults.length = 0;
  expect(book.value("Sheet1!C1")).toBe("⚠ incomplete, run again");
  book.type("Sheet1!A2", [...book.values("Sheet1!A2:B11")].reverse() as (string | number)[][]);
  const { overrideCount } = book.write(book.request());
  const tiers = new Map(book.values("Sheet1!A2:C11").map(([name, , tier]) => [name, tier]));
  expect(overrideCount).toBe(1);
  expect([tiers.get("Customer 2"), tiers.get("Customer 10"), tiers.get("Customer 9")]).toEqual([
    "VIP",
    "VIP",
    "Ordinary",
  ]);
});

test("a tier called ① follows the customer on the next run", () => {
  const tiers = [
    { name: "①", share: 0.1 },
    { name: "普通（B）", share: 1 },
  ];
  const book = opened(customers(10));
  const request = book.request({ models: [{ id: "pyramid", options: { tiers } }] });
  book.write(request);
  book.type("Sheet1!B2", [[99]]);
  expect(book.write(request).overrideCount).toBe(0);
  expect([book.value("Sheet1!C2"), book.value("Sheet1!C11")]).toEqual(["①", "普通（B）"]);
});

test("a sheet may be called like an address of ours", () => {
  const book = opened(customers(10));
  const sheetId = book.workbook.model.getters.getActiveSheetId();
  book.workbook.model.dispatch("RENAME_SHEET", { sheetId, oldName: "Sheet1", newName: "Q1 #gid=a" });
  book.write(book.request({ models: models("pyramid", "abc") }));
  const formulas = book.sheetNames().flatMap((name) => book.formulas(`'${name}'!A1:F30`).flat());
  expect(formulas.some((formula) => formula.includes("'Q1 #gid=a'!"))).toBe(true);
  expect(formulas.join()).not.toContain("undefined");
});

test("the record of runs cannot itself be segmented", () => {
  const book = opened(customers(5));
  const request = book.request();
  book.write(request);
  const record = "Customer Pyramid history";
  const sheetId = Number(book.workbook.model.getters.getSheetIdByName(record));
  const source = { sheetId, range: "A1:F6" };
  expect(book.addOn.call("describe", { source, headerLines: null })).toMatchObject({ code: "OUR_SHEET" });
  expect(book.addOn.call("write", { ...request, source })).toMatchObject({ code: "OUR_SHEET" });
});

test("tiers called TRUE and FALSE are refused, as COUNTIF would not count them", () => {
  const book = opened(customers(5));
  const tiers = [
    { name: "true", share: 0.2 },
    { name: "Rest", share: 1 },
  ];
  const request = book.request({ models: [{ id: "pyramid", options: { tiers } }] });
  expect(() => book.write(request)).toThrow("other than TRUE and FALSE");
  expect(book.sheetNames()).toEqual(["Sheet1"]);
});

test.each<[string, object]>([
  ["a protected sheet", {}],
  // What a run writes into could be edited, but neither widths nor colours.
  ["one that is open but for its first row", { unprotected: [{ top: 1, left: 0, rows: 999, columns: 26 }] }],
  ["one that is open where our columns go", { unprotected: [{ top: 0, left: 2, rows: 6, columns: 24 }] }],
])("%s is told before anything is written", (_what, open) => {
  const book = opened(customers(5));
  const request = book.request();
  const { host, workbook } = book;
  const sheetId = workbook.model.getters.getActiveSheetId();
  const content = { description: "Owner only", warningOnly: false, editors: [host.person.email], ...open };
  changeMarks(workbook, [{ id: "shut", kind: "protection", sheetId, content }]);
  host.person = { ...host.person, email: "second@example.com", role: "editor" };
  expect(book.addOn.call("write", request)).toMatchObject({ ok: false, code: "NOT_ALLOWED" });
  expect(book.addOn.calls.write).toBe(1);
  expect(book.sheetNames()).toEqual(["Sheet1"]);
});

test("a protected summary or history is told before a run or an undo writes anything", () => {
  const book = opened(customers(5));
  book.write(book.request());
  const { host, workbook } = book;
  const owner = host.person;
  const content = { description: "Owner only", warningOnly: false, editors: [owner.email] };
  for (const name of ["Pyramid", "Customer Pyramid history"]) {
    host.person = owner;
    book.select("Sheet1!A1");
    const request = book.request();
    const sheetId = workbook.model.getters.getSheetIdByName(name) ?? "";
    changeMarks(workbook, [{ id: "shut", kind: "protection", sheetId, content }]);
    host.person = { ...owner, email: "second@example.com", role: "editor" };
    const before = takeSnapshot(workbook);
    for (const [call, asked] of [
      ["write", request],
      ["undo", { force: false }],
    ] as const) {
      const answer = book.addOn.call(call, asked);
      expect(answer).toMatchObject({
        ok: false,
        code: "NOT_ALLOWED",
        message: expect.stringContaining(name),
      });
      expect(takeSnapshot(workbook)).toEqual(before);
    }
    changeMarks(workbook, [], ["shut"]);
  }
});

test("a name longer than a cell can hold ends in dots and keeps its row", () => {
  const long = `=${"x".repeat(49_999)}`;
  const rows = [...orders(20), [long, "2024-02-03", 5000, "P1"]];
  const book = orderBook(rows.map((row) => row.map((cell) => (cell === long ? `'${long}` : cell))));
  book.write(book.request({ models: models("pyramid") }));
  const names = () => records(book, "Customers").map(({ Customer }) => String(Customer));
  const first = names();
  expect(first.filter((name) => name.startsWith("=x") && name.endsWith("..."))).toHaveLength(1);
  book.select("Sheet1!A1");
  book.write(book.request({ models: models("pyramid") }));
  expect(names()).toEqual(first);
});

test("the computed tier is taken for one of two customers of a name, and the other's stays after a sort", () => {
  const book = opened([...customers(10), ["Twin", 20], ["Twin", 30]]);
  book.write(book.request());
  book.type("Sheet1!C12", [["Gold"], ["Silver"]]);
  // The smaller twin stands last now; the larger one, of 30, keeps what was typed beside it.
  book.type("Sheet1!A12", [
    ["Twin", 30, "Silver"],
    ["Twin", 20, "Gold"],
  ]);
  const { overrides } = book.preview(book.request());
  expect(overrides.map(({ kept, isAccepted }) => [kept, isAccepted])).toEqual([
    ["Silver", false],
    ["Gold", false],
  ]);
  const gold = overrides.find(({ kept }) => kept === "Gold");
  const request = book.request({ accepted: [gold?.customer ?? ""] });
  expect(book.preview(request).overrides.map(({ isAccepted }) => isAccepted)).toEqual([false, true]);
  expect(book.write(request).overrideCount).toBe(1);
  expect(book.values("Sheet1!C12:C13")).toEqual([["Silver"], [gold?.computed]]);
});
