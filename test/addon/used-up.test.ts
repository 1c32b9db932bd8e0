/** A day's use that is up, locks that are asked for too often, a service that fails: told rightly, wherever it happens. */

import type { Failure } from "../../src/app/contract/contract";
import { HostError } from "../../workbench/gas/host/realm";
import { customers, type Opened, opened } from "./opened";

const DAY = "Service invoked too many times for one day: properties.";
const LOCKS = "There are too many LockService operations against the same script.";
const FAILED = "Service error: Spreadsheets";

/** All calls of a service fail from now on, as they do once a quota is used up. */
function refuse(book: Opened, service: RegExp, message: string): void {
  book.host.beforeCall = ({ method }) => {
    if (service.test(method)) throw new HostError(message);
  };
}

const SETUP = {
  name: "A",
  columns: { customer: { header: "Customer", letter: "A" } },
  models: [],
  orders: null,
};

function afterRun(): Opened {
  const book = opened(customers(9));
  book.write(book.request());
  return book;
}

function afterUndo(): Opened {
  const book = afterRun();
  book.undo();
  return book;
}

const fresh = () => opened(customers(9));
const runRequest = (book: Opened) => book.request();
const asks = (request: unknown) => () => request;

type Case = readonly [call: string, start: () => Opened, request: (book: Opened) => unknown];

test.each<Case>([
  ["write", fresh, runRequest],
  ["undo", afterRun, asks({ force: false })],
  ["redo", afterUndo, asks(null)],
])("%s: locks asked for too often are told so, and nothing is changed", (call, start, request) => {
  const book = start();
  const asked = request(book);
  const before = book.sheetNames().map((name) => book.values(`'${name}'!A1:Z30`));
  refuse(book, /^Lock(Service)?\./, LOCKS);
  const answer = book.addOn.call(call, asked) as Failure;
  book.host.beforeCall = undefined;
  expect(answer).toMatchObject({ ok: false, code: "ASKED_TOO_OFTEN" });
  expect(answer.message).toMatch(
    /^Google is asked for too much at once \(.*\): wait a minute, then try again$/,
  );
  expect(book.sheetNames().map((name) => book.values(`'${name}'!A1:Z30`))).toEqual(before);
  expect(book.addOn.call(call, asked)).toMatchObject({ ok: true });
});

test.each<Case>([
  ["write", fresh, runRequest],
  ["undo", afterRun, asks({ force: false })],
  ["redo", afterUndo, asks(null)],
])(
  "%s: a lock that is not let go of is no failure, because Google does that itself",
  (call, start, request) => {
    const book = start();
    const asked = request(book);
    refuse(book, /^Lock\.releaseLock$/, LOCKS);
    expect(book.addOn.call(call, asked)).toMatchObject({ ok: true });
  },
);

test.each<Case>([
  ["describe", fresh, asks({ source: null, headerLines: null })],
  ["preview", fresh, runRequest],
  ["write", fresh, runRequest],
  ["explain", fresh, (book) => ({ ...book.request(), row: 2 })],
  ["undo", afterRun, asks({ force: false })],
  ["redo", afterUndo, asks(null)],
  ["show", fresh, asks({ sheet: "Sheet1", range: "A2" })],
  ["setup", fresh, asks(SETUP)],
])("%s: a failure of Google's own is told as one", (call, start, request) => {
  const book = start();
  const asked = request(book);
  refuse(book, /^Spreadsheet\./, FAILED);
  const answer = book.addOn.call(call, asked) as Failure;
  expect(answer).toMatchObject({ ok: false, code: "GOOGLE_FAILED" });
  expect(answer.message).toContain("wait a minute, then try again");
});

test.each(["setColours", "setProtection", "deleteHistory", "makeFollowUp", "updateCustomerFile"])(
  "%s of the menu says in a window that locks are asked for too often",
  (name) => {
    const book = afterRun();
    book.host.shown.answer = () => ({ button: "OK" });
    refuse(book, /^Lock(Service)?\./, LOCKS);
    book.addOn.run(name);
    const { questions } = book.host.shown;
    expect(questions[questions.length - 1]?.message).toContain("wait a minute, then try again");
  },
);

test.each(["setColours", "showHistory", "copyHistory", "insertKeyAccountMatrix", "undoFromMenu"])(
  "%s of the menu says in a window that Google failed",
  (name) => {
    const book = afterRun();
    book.host.shown.answer = () => ({ button: "OK" });
    refuse(book, /^Spreadsheet\./, FAILED);
    book.addOn.run(name);
    const { questions } = book.host.shown;
    expect(questions[questions.length - 1]?.message).toContain("had a failure of its own");
  },
);

// The record is copied in seven writes: a sheet, its name, its cells, two looks, a frozen row.
test.each(
  [2, 3, 5, 7].flatMap((nth) => (["before", "late"] as const).map((moment) => [nth, moment] as const)),
)(
  "a copy of the record that breaks off at its write %i, told %s, leaves no half and can be made again",
  (nth, moment) => {
    const book = afterRun();
    const names = book.sheetNames();
    book.host.faults.push({ nth, kind: "write", moment, message: FAILED });
    book.addOn.run("copyHistory");
    const { questions } = book.host.shown;
    expect(questions[questions.length - 1]?.message).toContain("had a failure of its own");
    expect(book.sheetNames()).toEqual(names);
    book.host.faults.length = 0;
    book.addOn.run("copyHistory");
    expect(book.sheetNames()).toHaveLength(names.length + 1);
  },
);

test("what a menu's item put off and Google refuses late is said in a window too", () => {
  const book = afterRun();
  book.host.faults.push({ nth: 1, kind: "write", moment: "late", message: FAILED });
  book.addOn.run("showHistory");
  expect(book.host.shown.questions.map(({ message }) => message)).toEqual([
    expect.stringContaining("had a failure of its own"),
  ]);
});

test("where Google does not tell the language of an account, everything runs in English", () => {
  const book = opened(customers(9), { userLocale: "zh-CN" });
  refuse(book, /^Session\./, "Service error: Session");
  book.addOn.open();
  expect(book.host.shown.menus[0]?.entries[0]?.caption).toBe("Segment customers");
  book.addOn.run("showSidebar");
  expect(book.host.shown.sidebar?.title).toBe("Customer Pyramid");
  expect(book.write(book.request()).rows).toBe(9);
});

describe("a day's use of properties is up", () => {
  test.each([DAY, "一天内调用服务的次数过多：properties。"])(
    "a set-up is not kept, and a person is told why: %s",
    (message) => {
      const book = fresh();
      refuse(book, /^Properties\./, message);
      const answer = book.addOn.call("setup", SETUP) as Failure;
      expect(answer).toMatchObject({ ok: false, code: "USED_UP" });
      expect(answer.message).toContain("go on tomorrow");
      book.host.beforeCall = undefined;
      expect(book.describe().setups).toEqual([]);
    },
  );

  test("everything that needs none is done: a run, its undo, and how far a run has come", () => {
    const book = fresh();
    refuse(book, /^(Properties|Cache)(Service)?\./, DAY);
    expect(book.write(book.request()).rows).toBe(9);
    expect(book.addOn.call("progress", null)).toMatchObject({ ok: true });
    expect(book.undo().runsLeft).toBe(0);
    expect(book.sheetNames()).toEqual(["Sheet1"]);
  });

  test("a run that cannot be called off says why", () => {
    const book = fresh();
    refuse(book, /^Cache\./, "Service invoked too many times for one day: cache.");
    expect(book.addOn.call("cancel", { run: "1" })).toMatchObject({ ok: false, code: "USED_UP" });
  });

  test("what is undone on that day can be redone on it and on the next, with what was typed over it", () => {
    for (const isNextDay of [false, true]) {
      const book = afterRun();
      book.type("Sheet1!C3", [["by hand"]]);
      const before = book.sheetNames().map((name) => book.values(`'${name}'!A1:Z30`));
      refuse(book, /^Properties\./, DAY);
      book.undo(true);
      if (isNextDay) book.host.beforeCall = undefined;
      book.redo();
      expect(book.sheetNames().map((name) => book.values(`'${name}'!A1:Z30`))).toEqual(before);
      book.host.beforeCall = undefined;
      // And it can be undone and redone on an ordinary day, from the properties again.
      book.undo(true);
      book.redo();
      expect(book.sheetNames().map((name) => book.values(`'${name}'!A1:Z30`))).toEqual(before);
    }
  });

  test("what was undone the day before is not said to be gone, but that the day is used up", () => {
    const book = afterUndo();
    refuse(book, /^Properties\./, DAY);
    expect(book.addOn.call("redo", null)).toMatchObject({ ok: false, code: "USED_UP" });
    book.host.beforeCall = undefined;
    expect(book.redo().rows).toBe(9);
  });
});

test("a set-up without room is told so in whatever language Google speaks", () => {
  const book = fresh();
  const full = "Sie haben das Kontingent für Eigenschaften überschritten.";
  book.host.faults.push({ method: "Properties.setProperty", nth: 1, message: full });
  // 60 values of 8 500 bytes are more than the 500 KB of a document less one set-up (Quotas for Google Services).
  for (let at = 0; at < 60; at++) book.workbook.documentProperties.set(`other.${at}`, "x".repeat(8_530));
  expect(book.addOn.call("setup", SETUP)).toMatchObject({ ok: false, code: "SETUP_TOO_LARGE" });
});
