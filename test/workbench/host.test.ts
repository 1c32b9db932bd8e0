/** What the host refuses, counts and limits, as Google does. */
import { handClock } from "../../workbench/gas/host/clock";
import { benchWith, resultOf } from "./script";

describe("strictness", () => {
  test("a method that is not there says so", () => {
    expect(() => resultOf(`sheet.getRange("A1").randomize();`)).toThrow(
      "Range.randomize is not in the workbench",
    );
  });

  test("an error of the host is an Error of the script, which it can catch", () => {
    const told = resultOf(
      `try { sheet.getRange(0, 1); } catch (error) { return [error instanceof Error, error.name, error.message]; }`,
    );
    expect(told).toEqual([true, "Exception", "The starting row of the range is too small."]);
  });

  test("lists and dates are those of the script's own world", () => {
    expect(resultOf(`return sheet.getRange("A1:B1").getValues() instanceof Array;`)).toBe(true);
  });

  test.each([
    "setTimeout",
    "URL",
    "TextEncoder",
    "process",
    "fetch",
    "require",
    "eval",
    "WebAssembly",
    "performance",
    "crypto",
    "atob",
  ])("%s is not there", (name) => {
    expect(resultOf(`return typeof ${name};`)).toBe("undefined");
  });

  test("text cannot be turned into code", () => {
    expect(() => resultOf(`return new Function("return 1")();`)).toThrow(
      "Code generation from strings disallowed",
    );
  });
});

describe("AuthMode", () => {
  const code = `
    function onOpen(e) {
      const menu = SpreadsheetApp.getUi().createAddonMenu();
      menu.addItem(Session.getActiveUserLocale() + " " + e.authMode, "go").addSeparator();
      menu.addSubMenu(SpreadsheetApp.getUi().createMenu("More").addItem("Inner", "inner")).addToUi();
    }
    function go() { return SpreadsheetApp.getActiveSpreadsheet().getName(); }
    function show() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile("sidebar").setTitle("Hello")); }
    function props() { return PropertiesService.getDocumentProperties(); }`;

  test("in NONE only the menu and the person's language work", () => {
    const bench = benchWith(code, { authMode: "NONE", userLocale: "zh-CN" });
    bench.addOn.open("NONE");
    expect(bench.host.shown.menus).toEqual([
      {
        caption: "",
        isAddOn: true,
        entries: [
          { caption: "zh-CN NONE", functionName: "go" },
          { caption: "", isSeparator: true },
          { caption: "More", entries: [{ caption: "Inner", functionName: "inner" }] },
        ],
      },
    ]);
    expect(() => bench.addOn.run("go")).toThrow(
      "Specified permissions are not sufficient to call SpreadsheetApp.getActiveSpreadsheet",
    );
    expect(() => bench.addOn.run("props")).toThrow("Specified permissions are not sufficient");
  });

  test("the sidebar needs FULL", () => {
    const bench = benchWith(code, { authMode: "LIMITED" });
    expect(() => bench.addOn.run("show")).toThrow(
      "Specified permissions are not sufficient to call Ui.showSidebar",
    );
    bench.addOn.authMode = "FULL";
    bench.addOn.run("show");
    expect(bench.host.shown.sidebar).toMatchObject({ html: "<p>sidebar</p>", title: "Hello" });
  });
});

describe("counts and faults", () => {
  const code = `function main() {
    const sheet = SpreadsheetApp.getActiveSheet();
    const range = sheet.getRange("A1:B2").offset(1, 1);
    range.getValues();
    range.setValues([[1, 2], [3, 4]]);
    range.setNumberFormat("0.00");
  }`;

  test("reads, writes and mere pointing are counted apart", () => {
    const bench = benchWith(code);
    bench.addOn.run("main");
    expect(bench.addOn.calls).toMatchObject({
      read: 2,
      write: 2,
      navigate: 2,
      methods: {
        "SpreadsheetApp.getActiveSheet": 1,
        "Range.getValues": 1,
        "Range.setValues": 1,
        "Range.setNumberFormat": 1,
      },
    });
  });

  test("a fault at the second write stops there and leaves the first write done", () => {
    const bench = benchWith(code);
    bench.host.faults.push({ kind: "write", nth: 2 });
    expect(() => bench.addOn.run("main")).toThrow("Service Spreadsheets failed");
    expect(bench.shown("B2:C3")).toEqual([
      ["1", "2"],
      ["3", "4"],
    ]);
  });

  test("a fault can hit a method by name with a message of its own", () => {
    const bench = benchWith(code);
    bench.host.faults.push({ method: "Range.getValues", nth: 1, message: "out of luck" });
    expect(() => bench.addOn.run("main")).toThrow("out of luck");
  });
});

describe("limits", () => {
  test("a run has six minutes, and catching does not help", () => {
    const clock = handClock(0);
    const bench = benchWith(
      `function main() { try { Utilities.sleep(300000); Utilities.sleep(61000); } catch (e) {} return "done"; }`,
      { clock },
    );
    expect(() => bench.addOn.run("main")).toThrow("Exceeded maximum execution time");
  });

  test.each([
    ["getDocumentProperties().setProperty('k', 'x'.repeat(9217))", "Argument too large: value"],
    [
      "getUserProperties().setProperties(Object.fromEntries(Array.from({ length: 60 }, (_, i) => ['k' + i, 'x'.repeat(9000)])))",
      "property storage quota",
    ],
  ])("PropertiesService.%s is refused", (call, message) => {
    expect(() => resultOf(`PropertiesService.${call};`)).toThrow(message);
  });

  test("the cache forgets after its time and refuses more than 100 KB", () => {
    const bench = benchWith(
      `function main() {
      const cache = CacheService.getDocumentCache();
      cache.put("a", "1", 60);
      const before = cache.get("a");
      Utilities.sleep(61000);
      return [before, cache.get("a")];
    }
    function large() { CacheService.getUserCache().put("a", "x".repeat(102401)); }`,
      { clock: handClock(0) },
    );
    expect(bench.addOn.call("main")).toEqual(["1", null]);
    expect(() => bench.addOn.run("large")).toThrow("Argument too large: value");
  });

  test("ten million cells are the most", () => {
    expect(() => resultOf(`sheet.insertRowsAfter(1000, 400000);`)).toThrow(
      "above the limit of 10000000 cells",
    );
  });
});

describe("when a call fails", () => {
  const code = `function main() {
    const sheet = SpreadsheetApp.getActiveSheet();
    const seen = [];
    const tried = (work) => { try { work(); seen.push("fine"); } catch (error) { seen.push("failed"); } };
    tried(() => sheet.getRange("A1").setValue("first"));
    tried(() => sheet.getRange("A2").setValue("second"));
    tried(() => sheet.getRange("A3").setValue("third"));
    tried(() => sheet.getLastRow());
    tried(() => sheet.getRange("A4").setValue("fourth"));
    return seen;
  }
  function unread() { SpreadsheetApp.getActiveSheet().getRange("A1").setValue("first"); }`;
  const [fine, failed] = ["fine", "failed"];

  test.each([
    ["before it takes effect", {}, [fine, failed, fine, fine, fine], ["first", "", "third", "fourth"]],
    [
      "after it took effect",
      { moment: "after" },
      [fine, failed, fine, fine, fine],
      ["first", "second", "third", "fourth"],
    ],
    // Gathered writes go together: the third is lost with the second, and the reading call is told.
    ["late", { moment: "late" }, [fine, fine, fine, failed, fine], ["first", "", "", "fourth"]],
  ] as const)("%s, the rest of the run goes on from there", (_name, how, told, cells) => {
    const bench = benchWith(code);
    bench.host.faults.push({ kind: "write", nth: 2, ...how });
    expect(bench.addOn.call("main")).toEqual(told);
    expect(bench.values("A1:A4").flat()).toEqual(cells);
  });

  test("late and nobody reads any more: the end of the run is told", () => {
    const bench = benchWith(code);
    bench.host.faults.push({ kind: "write", nth: 1, moment: "late" });
    expect(() => bench.addOn.call("unread")).toThrow("Service Spreadsheets failed");
    expect(bench.value("A1")).toBe("");
  });

  test("for lack of time, the script cannot catch it", () => {
    const bench = benchWith(code);
    bench.host.faults.push({ kind: "write", nth: 2, moment: "after", stops: true });
    expect(() => bench.addOn.call("main")).toThrow("Exceeded maximum execution time");
    expect(bench.values("A1:A4").flat()).toEqual(["first", "second", "", ""]);
  });
});

describe("locks", () => {
  const code = `function main() {
    const lock = LockService.getDocumentLock();
    if (!lock.tryLock(5000)) return "busy";
    SpreadsheetApp.getActiveSpreadsheet().getName();
    return lock.hasLock();
  }
  function wait() { LockService.getDocumentLock().waitLock(5000); return "got it"; }`;

  test("a second run in the middle of the first finds the document locked; afterwards it is free", () => {
    const bench = benchWith(code, { clock: handClock(0) });
    const seen: unknown[] = [];
    bench.host.beforeCall = ({ method }) => {
      if (method !== "Spreadsheet.getName") return;
      bench.host.beforeCall = undefined;
      seen.push(bench.addOn.call("main"));
    };
    seen.push(bench.addOn.call("main"), bench.addOn.call("main"));
    expect(seen).toEqual(["busy", true, true]);
  });

  test("waiting long enough gets the lock, otherwise Google's sentence is thrown", () => {
    const bench = benchWith(code, { clock: handClock(0) });
    bench.host.lock = { owner: {}, until: 4000 };
    expect(bench.addOn.call("wait")).toBe("got it");
    bench.host.lock = { owner: {}, until: 60_000 };
    expect(() => bench.addOn.run("wait")).toThrow(
      "Lock timeout: another process was holding the lock for too long.",
    );
  });
});
