/** The menu: there from the first moment, in the user's language, every item leading somewhere. */

import { changeMarks, marksOf } from "../../workbench/engine/cells/places";
import { takeSnapshot } from "../../workbench/engine/workbook/workbook";
import { BUILT, customers, type Opened, opened } from "./opened";

test.each([
  ["en", "Segment customers"],
  ["zh-CN", "客户分层"],
  ["zh-TW", "客戶分層"],
  ["de", "Segment customers"],
])("a user who reads %s sees %s, in AuthMode.NONE where every other service throws", (userLocale, first) => {
  const book = opened([], { userLocale });
  book.addOn.open("NONE");
  const labels = book.host.shown.menus.flatMap((menu) => menu.entries.map(({ caption }) => caption));
  expect(labels[0]).toBe(first);
});

test("installing shows the menu at once", () => {
  const book = opened([]);
  book.addOn.run("onInstall", { authMode: "FULL" });
  expect(book.host.shown.menus).toHaveLength(1);
});

test("every item calls a function that exists", () => {
  const book = opened([]);
  book.addOn.open();
  const called =
    JSON.stringify(book.host.shown.menus)
      .match(/"functionName":"(\w+)"/g)
      ?.map((text) => text.slice(16, -1)) ?? [];
  expect(called.length).toBeGreaterThan(0);
  expect(called.filter((name) => !book.addOn.program.functionNames.includes(name))).toEqual([]);
  // The table of what each tier gets stands among the templates and among the settings.
  expect(called.filter((name) => name === "insertServiceByTier")).toHaveLength(2);
});

test("the sidebar opens with its title, in the user's language before any call", () => {
  const book = opened([], { userLocale: "zh-CN" });
  book.addOn.run("showSidebar");
  expect(book.host.shown.sidebar).toMatchObject({ title: "客户金字塔" });
  expect(JSON.stringify(book.host.shown.sidebar)).toContain('lang=\\"zh-CN\\"');
  expect(BUILT.sidebar).toContain('lang="en"');
});

test("the item for an explanation opens the sidebar with it first", () => {
  const book = opened([], { userLocale: "zh-TW" });
  book.addOn.open();
  const [menu] = book.host.shown.menus;
  expect(menu?.entries[1]).toMatchObject({ caption: "解釋該客戶" });
  book.addOn.run("showExplanation");
  expect(book.host.shown.sidebar?.html).toMatch(
    /<main[^>]* lang="zh-TW" data-locale="zh-TW" data-first="explanation"/,
  );
  book.addOn.run("showSidebar");
  expect(book.host.shown.sidebar?.html).not.toContain('data-first="');
});

test("undo from the menu takes the last run back, asking first when it was edited", () => {
  const book = opened(customers(9));
  book.write(book.request());
  book.type("Sheet1!C2", [["VIP"]]);
  book.addOn.run("undoFromMenu");
  expect(book.host.shown.questions.map(({ message }) => message)).toEqual([
    expect.stringContaining("someone edited"),
  ]);
  expect(book.value("Sheet1!C1")).toBe("Pyramid tier");
  book.host.shown.answer = () => ({ button: "OK" });
  book.addOn.run("undoFromMenu");
  expect(book.value("Sheet1!C1")).toBe("");
  expect(book.host.shown.toasts.at(-1)?.message).toBe("The last run was undone.");
});

test.each(["showHistory", "copyHistory", "deleteHistory", "undoFromMenu", "redoFromMenu"])(
  "what goes wrong in %s is said in a window",
  (item) => {
    const book = opened(customers(9));
    book.host.faults.push({ nth: 1, kind: "read" }, { nth: 1, method: "LockService.getDocumentLock" });
    book.addOn.run(item);
    expect(book.host.shown.questions).toEqual([
      expect.objectContaining({
        buttons: ["OK"],
        message: expect.stringContaining("had a failure of its own"),
      }),
    ]);
  },
);

describe("settings", () => {
  /** Answers the next question, or the next dialog that asks for a text. */
  function set(book: Opened, item: string, text = ""): string {
    book.host.shown.answer = () => ({ button: "OK", text });
    book.addOn.run(item);
    return book.host.shown.questions.at(-1)?.message ?? "";
  }
  const formats = (book: Opened) =>
    book.workbook.model.getters.getConditionalFormats(book.workbook.model.getters.getActiveSheetId());

  test("the language of what is written, whatever the spreadsheet's and the user's are", () => {
    const book = opened(customers(9));
    expect(set(book, "setLanguage", "2")).toContain("0 the spreadsheet's language, 1 English, 2 简体中文");
    book.write(book.request());
    expect(book.value("Sheet1!C1")).toBe("金字塔层级");
    expect(book.sheetNames()).toContain("客户金字塔");
    expect(set(book, "setLanguage", "0")).toContain("are written in 简体中文");
    book.undo();
    book.write(book.request());
    expect(book.value("Sheet1!C1")).toBe("Pyramid tier");
  });

  test.each([0, 2, "of a script", "cut short"])(
    "of version %s none is used, which is said, and the next choice takes their place",
    (version) => {
      const book = opened(customers(9));
      set(book, "setColours");
      const kept = () =>
        marksOf(book.workbook, "metadata").filter(({ content }) =>
          String(content.value).includes('"settings"'),
        );
      changeMarks(
        book.workbook,
        kept().map((mark) => {
          const whole = JSON.stringify({ ...JSON.parse(String(mark.content.value)), version });
          const value = version === "cut short" ? whole.slice(0, -9) : whole;
          return { ...mark, content: { ...mark.content, value } };
        }),
      );
      const remarks = () => book.preview(book.request()).check.remarks.map(({ id }) => id);
      expect(remarks()).toContain("settings-unknown");
      expect(remarks()).not.toContain("marks-unreadable");
      book.write(book.request());
      expect(formats(book).length).toBeGreaterThan(1);
      expect(set(book, "setColours")).toContain("This is on now. OK turns it off.");
      expect(kept().map(({ content }) => JSON.parse(String(content.value)))).toMatchObject([
        { version: 1, colours: false },
      ]);
      expect(remarks()).not.toContain("settings-unknown");
    },
  );

  test("colours off leaves the bold header alone", () => {
    const book = opened(customers(9));
    expect(set(book, "setColours")).toContain("This is on now. OK turns it off.");
    book.write(book.request());
    expect(formats(book)).toHaveLength(1);
  });

  test("a warning before edits covers what is there at once and what comes, and goes with its setting or the undo", () => {
    const book = opened(customers(9));
    const warned = () => marksOf(book.workbook, "protection").map(({ content }) => content);
    book.write(book.request());
    expect(set(book, "setProtection")).toContain("This is off now. OK turns it on.");
    // One on the column, one on the summary.
    expect(warned()).toEqual([1, 2].map(() => expect.objectContaining({ warningOnly: true })));
    const abc = [{ id: "abc", options: {} }];
    book.write(book.request({ models: abc }));
    expect(warned().length).toBeGreaterThan(3);
    book.undo();
    expect(warned()).toHaveLength(2);
    set(book, "setProtection");
    expect(warned()).toEqual([]);
  });

  test("without comparison no run is told of another, tiers by hand stay and five runs are kept", () => {
    const book = opened(customers(12));
    set(book, "setComparison");
    expect(set(book, "setKeptRuns", "5")).toContain("stays: for ever");
    for (let run = 0; run < 6; run++) {
      book.type("Sheet1!B2", [[100 * (run + 1)]]);
      if (run === 1) book.type("Sheet1!C4", [["Gold"]]);
      expect(book.write(book.request()).movement).toBeUndefined();
    }
    // Typed before the second run: five runs kept it.
    expect(book.value("Sheet1!C4")).toBe("Gold");
    expect(book.write(book.request()).remarks.map(({ message }) => message)).toContainEqual(
      expect.stringContaining("stayed for 5 runs and gives way to the computed one: Customer 3"),
    );
    expect(book.value("Sheet1!C4")).toBe("Small");
    expect([1, 2, 3, 4, 5].map(() => book.undo().runsLeft)).toEqual([4, 3, 2, 1, 0]);
  });

  test("the number of names is what every model is offered with from then on", () => {
    const book = opened(customers(30));
    set(book, "setNames", "25");
    const abc = book.describe().models.find(({ id }) => id === "abc");
    expect(abc?.defaults).toMatchObject({ listed: 25 });
    expect(set(book, "setNames", "many")).toBe(
      "Nothing was changed: “many” is none of what can be typed here: a whole number from 1 to 100, or nothing.",
    );
    expect(set(book, "setLanguage", "Deutsch")).toMatch(
      /^Nothing was changed: “Deutsch” is none of .*: 0 the spreadsheet's language, 1 English/,
    );
    expect(book.describe().models.find(({ id }) => id === "abc")?.defaults).toMatchObject({ listed: 25 });
  });

  test("a person who may only view sees the sidebar described, and is told why nothing can be set", () => {
    const book = opened(customers(5), { user: { email: "viewer@example.com", role: "viewer" } });
    expect(book.preview(book.request()).check.rows).toBe(5);
    expect(set(book, "setColours")).toContain("ask its owner for edit access");
  });

  test("every item that writes tells such a person why it cannot, and nothing is changed", () => {
    const book = opened(customers(12));
    for (const value of [1, 100]) {
      book.type("Sheet1!B2", [[value]]);
      book.write(book.request({ today: value === 1 ? "2024-01-31" : "2024-03-31" }));
    }
    set(book, "setColours");
    book.select("Sheet1!A1");
    book.addOn.run("updateCustomerFile");
    book.undo();
    book.select("Sheet1!A1");
    book.host.person = { ...book.host.person, email: "viewer@example.com", role: "viewer" };
    const before = takeSnapshot(book.workbook);
    const items = {
      ...Object.fromEntries(
        ["setLanguage", "setColours", "setProtection", "setComparison", "setNames", "setKeptRuns"].map(
          (item) => [item, "1"],
        ),
      ),
      updateCustomerFile: "",
      makeFollowUp: "",
      showHistory: "",
      copyHistory: "",
      deleteHistory: "",
      undoFromMenu: "",
      redoFromMenu: "",
      insertCreditScheme: "",
    };
    const told = Object.entries(items).map(([item, text]) => {
      const asked = book.host.shown.questions.length;
      const said = set(book, item, text);
      return [
        item,
        book.host.shown.questions.length > asked && said.includes("ask its owner for edit access")
          ? "told"
          : said,
      ];
    });
    expect(told).toEqual(Object.keys(items).map((item) => [item, "told"]));
    expect(takeSnapshot(book.workbook)).toEqual(before);
  });
});
