/** What Google may do beside a run: no document, no room, no locale, a sheet searched otherwise, a question in between. */

import { MODELS } from "../../src/models/registry";
import { activateSheet, addSheet, sheetIds } from "../../workbench/engine/sheets/sheets";
import { HostError } from "../../workbench/gas/host/realm";
import { BUILT, customers, opened } from "./opened";

const QUOTA = "You have exceeded the property storage quota. Please remove some properties and try again.";

test("no room for the choices is no failure: the run is complete", () => {
  const book = opened(customers(9));
  const request = book.request();
  book.host.faults.push({ method: "Properties.setProperty", nth: 1, message: QUOTA });
  expect(book.write(request).rows).toBe(9);
  expect(book.value("Sheet1!C1")).toBe("Pyramid tier");
  book.host.faults.length = 0;
  book.undo();
  expect(book.sheetNames()).toEqual(["Sheet1"]);
});

test("a day's calls of properties are used up: everything runs, from a guess", () => {
  const book = opened(customers(9));
  const refuse = ({ method }: { readonly method: string }) => {
    if (method.startsWith("Properties."))
      throw new HostError("Service invoked too many times for one day: properties.");
  };
  book.host.beforeCall = refuse;
  expect(book.write(book.request()).rows).toBe(9);
  book.host.beforeCall = undefined;
  book.undo();
  expect(book.sheetNames()).toEqual(["Sheet1"]);
});

test("a set-up for which there is no room says what helps, and those that are kept stay", () => {
  const { addOn } = opened([]);
  const setup = (name: string, header: string) =>
    addOn.call("setup", {
      name,
      columns: { customer: { header, letter: "A" } },
      models: [],
      orders: null,
    });
  setup("Small", "Customer");
  // A property holds 9 KB (“Quotas for Google Services”, Properties value size).
  expect(setup("Large", "x".repeat(9300))).toMatchObject({ ok: false, code: "SETUP_TOO_LARGE" });
  expect(addOn.call("setup", { deleted: "Large" })).toMatchObject({ ok: true, result: [{ name: "Small" }] });
});

test("choices of sheets that were deleted give way when there is no room", () => {
  const book = opened(customers(9));
  const kept = book.workbook.documentProperties;
  kept.set("choices.987654", "x".repeat(9000));
  book.host.faults.push({ method: "Properties.setProperty", nth: 1, message: QUOTA });
  book.write(book.request());
  expect([...kept.keys()].filter((key) => key.startsWith("choices."))).toHaveLength(1);
  expect(kept.has("choices.987654")).toBe(false);
});

test("without document properties and lock everything runs, and nothing is remembered", () => {
  const book = opened(customers(9), { ways: { document: "missing" } });
  expect(book.write(book.request()).rows).toBe(9);
  expect(book.write(book.request()).overrideCount).toBe(0);
  expect(book.undo().runsLeft).toBe(1);
});

test.each(["whole sheet", "sheet alone"] as const)(
  "a sheet that a run marked and left is no blank one, where a search finds the %s",
  (sheetScope) => {
    const book = opened(customers(9), { ways: { sheetScope } });
    const request = book.request();
    // The first run ends when its summary would be named, after it was marked.
    book.host.faults.push({ method: "Sheet.setName", nth: 2 });
    expect(book.addOn.call("write", request)).toMatchObject({ ok: false });
    book.host.faults.length = 0;
    expect(book.write(request).sheets).toEqual(["Pyramid"]);
    expect(book.sheetNames().filter((name) => name.includes("ncomplete"))).toEqual([]);
  },
);

test("a formula answers in English when the spreadsheet does not tell its locale", () => {
  const book = opened([[1, 2, 2, 1, 2, 2]], { spreadsheetLocale: "zh_CN" });
  book.type("H1", [["=KAM_STAGE(A1:F1)"]]);
  expect(book.value("H1")).toBe("初级");
  book.host.faults.push({ method: "Spreadsheet.getSpreadsheetLocale", nth: 1 });
  book.type("H2", [["=KAM_STAGE(A1:F1)"]]);
  expect(book.value("H2")).toBe("Basic");
});

test("a date in a formula's message is the day that the cell shows, east of the script's time zone", () => {
  const book = opened(
    [
      ["2024-01-31", 2, 2, 1, 2, 2],
      [1, 2, 2, 1, 2, 2],
    ],
    { timeZone: "Asia/Shanghai" },
  );
  book.type("H1", [["=KAM_STAGE(A1:F2)"]]);
  expect(book.value("H1")).toContain("2024-01-31");
});

test.each(["one script", "script each"] as const)(
  "formulas of every model beside one another give the same where Google starts %s",
  (formulas) => {
    const examples = MODELS.flatMap((model) => model.functions).flatMap((one) => one.examples.slice(0, 1));
    const single = examples.filter(({ gives }) => !/[,;]/.test(gives));
    expect(single.length).toBeGreaterThan(10);
    const book = opened([], { ways: { formulas } });
    book.type(
      "A1",
      single.map(({ formula }) => [formula]),
    );
    const shown = book.values(`A1:A${single.length}`).map(([cell]) => {
      return typeof cell === "number" ? String(Number(cell.toFixed(4))) : String(cell);
    });
    expect(shown).toEqual(single.map(({ gives }) => gives));
  },
);

test("customers called true in a spreadsheet of the country: each keeps its name, its tier and its record", () => {
  const rows = [
    ["Kunde", "Umsatz"],
    ["'Wahr", 500],
    ["'falsch", 200],
    ["Vrai", 100],
  ];
  const book = opened(rows, { spreadsheetLocale: "de_DE" });
  const before = book.values("A1:B4");
  const tiers = [
    { name: "Wahr", share: 0.5 },
    { name: "Falsch", share: 1 },
  ];
  const request = book.request({ models: [{ id: "pyramid", options: { tiers } }] });
  expect(book.write(request).overrideCount).toBe(0);
  // Half of three customers, rounded up, are in the first tier.
  expect(book.values("C2:C4").flat()).toEqual(["Wahr", "Wahr", "Falsch"]);
  expect(book.write(request).overrideCount).toBe(0);
  expect(book.values("A1:B4")).toEqual(before);
});

test("no lock is held while a person is asked", () => {
  const book = opened(customers(9));
  book.write(book.request());
  book.type("Sheet1!C2", [["VIP"]]);
  let held: unknown = "never asked";
  book.host.shown.answer = () => {
    held = book.host.lock;
    return { button: "OK" };
  };
  book.addOn.run("undoFromMenu");
  expect(held).toBeUndefined();
});

test.each(["showSidebar", "showExplanation", "undoFromMenu", "insertKeyAccountMatrix"])(
  "%s asks for all that the add-on may do first",
  (name) => {
    const book = opened(customers(9), { authMode: "LIMITED" });
    expect(() => book.addOn.run(name)).toThrow("Authorization is required");
    expect(book.addOn.calls.methods).toEqual({ "ScriptApp.requireAllScopes": 1 });
  },
);

test("with several accounts in the browser, the sidebar is told that Google asked one that allowed nothing", () => {
  const book = opened(customers(9), { ways: { accounts: "several" } });
  book.addOn.run("showSidebar");
  const answer = book.addOn.call("describe", { source: null, headerLines: null });
  expect(answer).toMatchObject({ ok: false, code: "NOT_AUTHORISED" });
});

test("the sidebar's page is well formed and needs neither title nor meta tags of its own", () => {
  const book = opened(customers(9));
  book.addOn.run("showSidebar");
  const { sidebar } = book.host.shown;
  expect(sidebar?.title).toBe("Customer Pyramid");
  expect(sidebar?.html).not.toMatch(/<meta|<title/);
});

test.each(["every cell", "first cell"] as const)(
  "a person's merged cells in our column, where they keep %s: no tier counts as changed, and all can be undone",
  (merged) => {
    const code = `${BUILT.code}
      function merge(address) { SpreadsheetApp.getActiveSheet().getRange(address).merge(); }`;
    const book = opened(customers(9), { files: { ...BUILT, code }, ways: { merged } });
    book.addOn.run("merge", "C3:D5");
    const before = book.values("Sheet1!A1:D10");
    const request = book.request();
    expect(book.write(request)).toMatchObject({ rows: 9, overrideCount: 0 });
    expect(book.write(request)).toMatchObject({ rows: 9, overrideCount: 0 });
    book.undo(true);
    book.undo(true);
    expect(book.values("Sheet1!A1:D10")).toEqual(before);
    expect(book.sheetNames()).toEqual(["Sheet1"]);
  },
);

test("the next look begins with the range and the header that a person chose for the last run", () => {
  const rows = [
    ["Client", "Sales"],
    ["c1", "s2"],
    ["Ann", 500],
    ["Bob", 200],
  ];
  const book = opened(rows);
  const { sheetId } = book.describe().source;
  const source = { sheetId, range: "A2:B4" };
  book.write({ ...book.request({ mapping: { customer: 0, revenue: 1 } }), source, headerLines: 1 });
  book.type("A5", [["Cem", 100]]);
  const { source: again, headerLines, remembered, remarks } = book.describe();
  expect([again.range, headerLines, remembered]).toEqual(["A2:B5", 1, "yes"]);
  expect(remarks.map(({ message }) => message)).toContain(
    "As in the last run A2:B5 is read, with the header in row 2",
  );
});

test.each(["OBJECT", "DATASOURCE"] as const)(
  "a sheet without cells, of the type %s: a person is told where to go, and it stands in no run's way",
  (type) => {
    const book = opened(customers(9));
    const chart = addSheet(book.workbook, "Chart 1", 0);
    book.host.withoutCells.set(chart, type);
    activateSheet(book.workbook, chart);
    const answer = book.addOn.call("describe", { source: null, headerLines: null });
    expect(answer).toMatchObject({ ok: false, code: "NO_CELLS" });
    activateSheet(book.workbook, sheetIds(book.workbook).find((id) => id !== chart) ?? "");
    book.select("Sheet1!A1");
    expect(book.write(book.request()).rows).toBe(9);
    book.undo();
    expect(book.sheetNames()).toEqual(["Chart 1", "Sheet1"]);
  },
);

test("a column that became part of a table: Google refuses a format, and a person is told what helps", () => {
  const book = opened(customers(9));
  const request = book.request();
  const typed = "This operation is not allowed on cells in typed columns.";
  book.host.faults.push({ method: "Range.setValues", nth: 2, message: typed });
  const answer = book.addOn.call("write", request) as { message: string };
  expect(answer).toMatchObject({ ok: false, code: "TYPED_COLUMN" });
  expect(answer.message).toContain("turn the table back into a range");
});
