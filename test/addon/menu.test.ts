/** The menu: there from the first moment, in the user's language, every item leading somewhere. */

import { BUILT, customers, opened } from "./opened";

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
