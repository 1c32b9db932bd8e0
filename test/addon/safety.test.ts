/** What must never happen: half a run in silence, two at once, a lost cell, a call too many. */

import type { Answer, Receipt } from "../../src/app/contract/contract";
import { customers, opened } from "./opened";

describe("a run that breaks off", () => {
  // The run is entered in its hidden record first; from the eleventh write on it changes what a person sees.
  // From the twenty-first on: two charts and what settles them, without which a run is complete; then the title.
  test.each([12, 13, 14, 15, 16, 17, 18, 19, 20, 24])(
    "at its %i-th write leaves a visible mark, and the next run mends it",
    (nth) => {
      const book = opened(customers(30));
      const request = book.request();
      book.host.faults.push({ nth, kind: "write" });
      const answer = book.addOn.call("write", request) as Answer<Receipt>;
      expect(answer).toMatchObject({ ok: false, code: "GOOGLE_FAILED" });
      const texts = book.sheetNames().flatMap((name) => book.values(`'${name}'!A1:D5`).flat());
      expect(texts).toContain("⚠ incomplete, run again");
      book.host.faults.length = 0;
      book.write(book.request());
      const mended = book.sheetNames().flatMap((name) => book.values(`'${name}'!A1:D5`).flat());
      expect(mended).not.toContain("⚠ incomplete, run again");
      expect(book.values("Sheet1!C1:D3")).toEqual([
        ["Pyramid tier", ""],
        ["Small", ""],
        ["Small", ""],
      ]);
    },
  );

  test.each([2, 3, 4, 5, 6, 7, 8, 9, 10, 11])(
    "at its %i-th write has changed nothing that a person sees",
    (nth) => {
      const book = opened(customers(30));
      const before = book.values("Sheet1!A1:Z40");
      book.host.faults.push({ nth, kind: "write" });
      expect(book.addOn.call("write", book.request())).toMatchObject({ ok: false });
      expect(book.values("Sheet1!A1:Z40")).toEqual(before);
      book.host.faults.length = 0;
      book.write(book.request());
      expect(book.sheetNames().sort()).toEqual(["Customer Pyramid history", "Pyramid", "Sheet1"]);
    },
  );

  test("before its first write leaves nothing at all", () => {
    const book = opened(customers(30));
    const request = book.request();
    book.host.faults.push({ nth: 1, kind: "write" });
    expect(book.addOn.call("write", request)).toMatchObject({ ok: false });
    expect(
      book
        .values("Sheet1!C1:D31")
        .flat()
        .every((cell) => cell === ""),
    ).toBe(true);
    expect(book.sheetNames()).toEqual(["Sheet1"]);
  });
});

describe("several people", () => {
  test("the second run is refused while another one writes", () => {
    const book = opened(customers(5));
    const request = book.request();
    let second: unknown;
    book.host.beforeCall = ({ method }) => {
      if (method !== "Range.setValues" || second) return;
      book.host.beforeCall = undefined;
      second = book.addOn.call("write", request);
    };
    book.write(request);
    expect(second).toMatchObject({ ok: false, code: "RUNNING" });
  });

  test("a change between preview and write is noticed, and nothing is written", () => {
    const book = opened(customers(5));
    const request = book.request();
    const { fingerprint } = book.preview(request);
    book.type("Sheet1!B2", [[77]]);
    expect(() => book.write({ ...request, fingerprint })).toThrow(/DATA_CHANGED/);
    expect(book.value("Sheet1!C1")).toBe("");
    expect(book.write({ ...request, fingerprint: book.preview(request).fingerprint }).rows).toBe(5);
  });

  test("a person who may only view is told so in words, and nothing is written", () => {
    const book = opened(customers(5), { user: { email: "viewer@example.com", role: "viewer" } });
    const answer = book.addOn.call("write", book.request());
    expect(answer).toMatchObject({ ok: false, code: "NOT_ALLOWED" });
    expect(book.value("Sheet1!C1")).toBe("");
  });
});

describe("budgets", () => {
  const calls = (rows: number) => {
    const book = opened(customers(rows));
    book.write(book.previewed(book.request()));
    const { read, write, navigate, turns } = book.addOn.calls;
    return { read, write, navigate, turns };
  };

  // Three tell where it is (sheet, extent, marks), three what stands there, two what stands in the new column (dropdowns,
  // protection), one the conditional formats; three look whether all is in place, directly before the first write, before
  // the titles and after them.
  test("at most 12 reads, 70 writes and 6 turns from writing to reading, the same at 100 and at 1 000 rows", () => {
    const small = calls(100);
    expect(small.read).toBeLessThanOrEqual(12);
    expect(small.write).toBeLessThanOrEqual(70);
    expect(small.turns).toBeGreaterThan(0);
    expect(small.turns).toBeLessThanOrEqual(6);
    expect(calls(1_000)).toEqual(small);
  });

  test("a model that writes six columns stays within them too", () => {
    const header = [
      "Customer",
      "Credit fulfilment rate",
      "On-time rate",
      "Bad-debt record",
      "Monthly sales",
      "Credit days",
    ];
    const book = opened([
      header,
      ...customers(30)
        .slice(1)
        .map(([name = ""]) => [name, 0.9, 0.8, 0, 1000, 60]),
    ]);
    const defaults = book.describe().models.find(({ id }) => id === "credit")?.defaults ?? {};
    const request = book.request({ models: [{ id: "credit", options: defaults }] });
    const previewed = book.previewed(request);
    expect(Object.keys(previewed.columnWidths ?? {})).toHaveLength(6);
    const { columns } = book.write(previewed);
    // Grade, score, how much is known, limit, why, and the quarter that the rating is of.
    expect(columns).toHaveLength(6);
    expect(book.addOn.calls.read).toBeLessThanOrEqual(12);
    expect(book.addOn.calls.write).toBeLessThanOrEqual(70);
  });

  test("to describe: the same reads at 100 and at 1 000 rows, 24 of them on rows that may be hidden", () => {
    const described = (rows: number) => {
      const book = opened(customers(rows));
      book.describe();
      const { read, write, methods } = book.addOn.calls;
      return { read, write, asked: methods["Sheet.isRowHiddenByUser"] };
    };
    const small = described(100);
    expect(small).toMatchObject({ write: 0 });
    expect(small.asked).toBeLessThanOrEqual(24);
    expect(small.read).toBeLessThanOrEqual(12 + 24);
    expect(described(1_000).read).toBeLessThanOrEqual(small.read + 1);
  });

  test("a preview writes nothing", () => {
    const book = opened(customers(100));
    book.preview(book.request());
    expect(book.addOn.calls.write).toBe(0);
  });
});

describe("requests from anyone who opens the sidebar", () => {
  test.each([
    ["nothing", undefined],
    ["a text", "write"],
    [
      "a model twice",
      {
        source: { sheetId: 0, range: "A1:B6" },
        headerLines: 1,
        mapping: { revenue: 1 },
        models: [
          { id: "pyramid", options: {} },
          { id: "pyramid", options: {} },
        ],
        fingerprint: null,
        today: "2024-01-31",
        keepOverrides: true,
        reasonColumn: false,
      },
    ],
    ["no models", { source: { sheetId: 0, range: "A1:B6" }, headerLines: 1, mapping: {}, models: [] }],
    [
      "a range that is none",
      { source: { sheetId: 0, range: "DROP TABLE" }, headerLines: 1, mapping: { revenue: 1 } },
    ],
  ])("%s is refused in words", (_name, request) => {
    const book = opened(customers(5));
    const answer = book.addOn.call("write", ...(request === undefined ? [] : [request])) as Answer<Receipt>;
    expect(answer).toMatchObject({ ok: false, code: "BAD_REQUEST" });
  });

  test.each([
    ["an unknown model", { models: [{ id: "magic", options: {} }] }, /NO_SUCH_MODEL.*magic.*pyramid/],
    ["an unknown field", { mapping: { shoes: 1 } }, /NO_SUCH_FIELD.*shoes/],
    ["a column beyond the customers", { mapping: { revenue: 9 } }, /NO_SUCH_COLUMN/],
    ["no column for the value", { mapping: { customer: 0 } }, /FIELD_MISSING.*Revenue or Profit/],
    ["a column of names as value", { mapping: { revenue: 0 } }, /NUMBERS_UNREADABLE.*Revenue \(column A\)/],
    ["a deleted sheet", { source: { sheetId: 999, range: "A1:B6" } }, /NO_SUCH_SHEET/],
    [
      "shares that do not rise",
      {
        models: [
          {
            id: "pyramid",
            options: {
              tiers: [
                { name: "A", share: 0.5 },
                { name: "B", share: 0.2 },
              ],
            },
          },
        ],
      },
      /above the row before/,
    ],
  ])("%s is refused in words", (_name, changes, message) => {
    const book = opened(customers(5));
    expect(() => book.write(book.request(changes))).toThrow(message);
    expect(book.sheetNames()).toEqual(["Sheet1"]);
  });
});
