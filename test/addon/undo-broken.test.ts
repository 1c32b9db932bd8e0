/** Runs and undos that break off at any write: one undo after the repair, or in its place, returns to the start. */

import type { Answer } from "../../src/app/contract/contract";
import type { Progress } from "../../src/app/contract/kept";
import { handClock } from "../../workbench/gas/host/clock";
import { customers, type Opened, opened } from "./opened";
import { insertColumn, models, orderBook, orders } from "./order-book";

const HISTORY = "Customer Pyramid history";
const INCOMPLETE = "⚠ incomplete, run again";

/** Everything a person can see, charts and rules counted; the hidden record is not seen. */
function seen(book: Opened) {
  const { getters } = book.workbook.model;
  return book
    .sheetNames()
    .filter((name) => name !== HISTORY)
    .sort()
    .map((name) => {
      const id = getters.getSheetIdByName(name) ?? "";
      return {
        name,
        values: book.values(`'${name}'!A1:P60`),
        formulas: book.formulas(`'${name}'!A1:P60`),
        shown: book.shown(`'${name}'!A1:P60`),
        charts: getters.getChartIds(id).length,
        rules: getters.getConditionalFormats(id).length,
      };
    });
}

/** The run is killed at its n-th write: no later call succeeds. */
function killed(book: Opened, name: string, request: unknown, nth: number): boolean {
  let writes = 0;
  book.host.beforeCall = ({ kind }) => {
    if (kind === "write") writes++;
    if (writes >= nth) throw new Error("Exceeded maximum execution time");
  };
  let answer: Answer<unknown> | undefined;
  try {
    answer = book.addOn.call(name, request) as Answer<unknown>;
  } catch {
    // A killed run answers nothing.
  }
  book.host.beforeCall = undefined;
  book.host.lock = undefined;
  return answer?.ok !== true;
}

test.each([1, 9])(
  "rows that a broken run put in go again where the next needs none (write %i after them)",
  (after) => {
    const [few, many] = [customers(6), customers(20)];
    const blank = few[0]?.map(() => "") ?? [];
    const list = (book: Opened, rows: unknown[][]) =>
      book.type("Sheet1!A1", [...rows, ...many.slice(rows.length).map(() => blank)] as string[][]);
    const rowsIn = (book: Opened) => {
      const { getters } = book.workbook.model;
      return getters.getNumberRows(getters.getSheetIdByName("Pyramid") ?? "");
    };
    const book = opened(many);
    book.write(book.request());
    const start = [rowsIn(book), book.formulas("Pyramid!A1:H120"), book.values("Sheet1!A1:E25")];
    list(book, few);
    let rows = 0;
    book.host.beforeCall = ({ method }) => {
      // The first are those of the record.
      if (method !== "Sheet.insertRowsAfter" || ++rows < 2) return;
      let left = after;
      book.host.beforeCall = ({ kind }) => {
        if (kind === "write" && left-- <= 0) throw new Error("Exceeded maximum execution time");
      };
    };
    try {
      book.addOn.call("write", book.request());
    } catch {
      // Killed.
    }
    book.host.beforeCall = undefined;
    book.host.lock = undefined;
    expect(rowsIn(book)).toBeGreaterThan(Number(start[0]));
    list(book, many);
    book.write(book.request());
    expect(rowsIn(book)).toBe(start[0]);
    book.undo();
    expect([rowsIn(book), book.formulas("Pyramid!A1:H120"), book.values("Sheet1!A1:E25")]).toEqual(start);
  },
);

test.each([11, 25])(
  "a run over more customers killed at write %i, and the list shortened: a report counts the rows of who is left",
  (nth) => {
    const blank = Array.from({ length: 12 }, () => ["", ""]);
    const grow = (book: Opened) => book.type("Sheet1!A1", customers(20));
    const shorten = (book: Opened) => book.type("Sheet1!A1", [...customers(8), ...blank]);
    const started = () => {
      const book = opened(customers(6));
      book.write(book.request());
      return book;
    };
    const undisturbed = started();
    shorten(undisturbed);
    undisturbed.write(undisturbed.request());
    const book = started();
    grow(book);
    expect(killed(book, "write", book.request(), nth)).toBe(true);
    shorten(book);
    book.select("Sheet1!A1");
    book.write(book.request());
    expect(seen(book)).toEqual(seen(undisturbed));
  },
);

const options = (name: string) => ({
  tiers: [
    { name, share: 0.5 },
    { name: "Rest", share: 1 },
  ],
});
const LARGER = { id: "abc", options: {} };

/** Each scenario: a book at its start, and the run that breaks at some of its writes; `npm run test:faults` takes each. */
const SCENARIOS: [string, () => { book: Opened; request: unknown }, number[]][] = [
  [
    "a first run",
    () => {
      const book = opened(customers(12));
      return { book, request: book.request() };
    },
    [8, 15, 24],
  ],
  [
    "a second run with other tiers and another model",
    () => {
      const book = opened(customers(12));
      book.write(book.request());
      book.type("Sheet1!A14", [["Customer 13", -5]]);
      const request = book.request({ models: [{ id: "pyramid", options: options("Top") }, LARGER] });
      return { book, request };
    },
    [2, 9, 22, 38],
  ],
  [
    "a first run over orders",
    () => {
      const book = orderBook(orders(40, 6));
      return { book, request: book.request({ models: models("pyramid") }) };
    },
    [9, 13, 26],
  ],
];

describe.each(SCENARIOS)("%s", (_what, start, points) => {
  let untouched: ReturnType<typeof seen>;
  beforeAll(() => {
    const { book, request } = start();
    book.addOn.call("write", request);
    untouched = seen(book);
  });

  test.each(points)("killed at write %i, run again and undone once", (nth) => {
    const { book, request } = start();
    const before = seen(book);
    expect(killed(book, "write", request, nth)).toBe(true);
    expect(book.addOn.call("write", request)).toMatchObject({ ok: true });
    expect(seen(book)).toEqual(untouched);
    book.undo();
    expect(seen(book)).toEqual(before);
  });

  test.each(points)("killed at write %i and undone without running again", (nth) => {
    const { book, request } = start();
    const before = seen(book);
    killed(book, "write", request, nth);
    if (JSON.stringify(seen(book)) === JSON.stringify(before)) return;
    book.undo();
    expect(seen(book)).toEqual(before);
  });

  test.each([2, 6, 14])(
    "its undo killed at write %i is visibly incomplete or has changed nothing, and the next one ends it",
    (nth) => {
      const { book, request } = start();
      const before = seen(book);
      book.addOn.call("write", request);
      const after = seen(book);
      if (!killed(book, "undo", { force: false }, nth)) return;
      const halfway = seen(book);
      const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
      // Killed with its last call, or before its first that can be seen.
      if (same(halfway, before)) return;
      const cells = (sheets: typeof halfway) => sheets.map(({ values }) => values);
      const texts = cells(halfway).flat(2);
      const isLast = same(cells(halfway), cells(before));
      expect(same(halfway, after) || isLast || texts.includes(INCOMPLETE)).toBe(true);
      book.undo();
      expect(seen(book)).toEqual(before);
    },
  );

  test.each([6, 14])("its undo killed at write %i, run again and undone once", (nth) => {
    const { book, request } = start();
    const before = seen(book);
    book.addOn.call("write", request);
    if (!killed(book, "undo", { force: false }, nth)) return;
    expect(book.addOn.call("write", request)).toMatchObject({ ok: true });
    book.undo();
    expect(seen(book)).toEqual(before);
  });
});

describe("an undo killed in a report that a person had put a column into is ended by the next one, unasked", () => {
  const changed = () => {
    const book = opened(customers(16));
    book.write(book.request());
    insertColumn(book, "Pyramid", 3);
    book.type("Sheet1!B9", [[400]]);
    book.type("Sheet1!A18", [["Late", 77]]);
    book.select("Sheet1!A1");
    const before = seen(book);
    book.write(book.request());
    return { book, before };
  };
  const { book: whole } = changed();
  const methods: string[] = [];
  whole.host.beforeCall = ({ kind, method }) => {
    if (kind === "write") methods.push(method);
  };
  whole.undo();
  const joins = methods.indexOf("Range.mergeAcross");
  const colours = methods.lastIndexOf("Sheet.setConditionalFormatRules");

  // Cells are joined and filled together; the report is back when the colours are.
  test.each([
    ["before its cells are joined", joins + 1],
    ["once the first are", joins + 2],
    ["when its report is back", colours + 1],
    ["before its titles", colours + 2],
  ])("%s (write %i)", (_when, nth) => {
    const { book, before } = changed();
    expect(killed(book, "undo", { force: false }, nth)).toBe(true);
    expect(seen(book)).not.toEqual(before);
    book.undo();
    expect(seen(book)).toEqual(before);
  });
});

test("an undo killed halfway and run again in its place keeps the tiers typed before the run and since", () => {
  const book = opened(customers(12));
  book.write(book.request());
  book.type("Sheet1!C5", [["VIP"]]);
  book.write(book.request());
  book.type("Sheet1!C8", [["Strategic"]]);
  const stored = () =>
    [...book.workbook.documentProperties].filter(([key, text]) => key.startsWith("kept.") && text !== "");
  const typed = book.values("Sheet1!C1:C13");
  expect(killed(book, "undo", { force: true }, 14)).toBe(true);
  expect([book.value("Sheet1!C1"), book.value("Sheet1!C8")]).toEqual([INCOMPLETE, "Small"]);
  book.select("Sheet1!A1");
  expect(book.write(book.request())).toMatchObject({ overrideCount: 2 });
  expect(book.values("Sheet1!C1:C13")).toEqual(typed);
  expect(stored()).toEqual([]);
  // Ended by another undo, nothing is left of them for a later run that breaks off.
  expect(killed(book, "undo", { force: true }, 14)).toBe(true);
  expect(stored()).not.toEqual([]);
  book.undo(true);
  expect(stored()).toEqual([]);
});

test.each([1, 2])("killed when sheet %i was made and not yet marked: the next run takes it", (nth) => {
  const book = opened(customers(12));
  const request = book.request();
  book.host.faults.push({ method: "Spreadsheet.insertSheet", nth, moment: "after", stops: true });
  try {
    book.addOn.call("write", request);
  } catch {
    // A killed run answers nothing.
  }
  book.host.faults.length = 0;
  book.host.lock = undefined;
  expect(book.sheetNames()).toContain(INCOMPLETE);
  book.write(request);
  // The customers, the record and one summary; no blank sheet that nobody owns, and no "Pyramid 2".
  expect(book.sheetNames().sort()).toEqual([HISTORY, "Pyramid", "Sheet1"]);
  book.undo();
  expect(book.sheetNames()).toEqual(["Sheet1"]);
});

test("a sixth run broken while it drops what the first needs: the four before can still be undone", () => {
  const book = opened(customers(5));
  for (let run = 0; run < 5; run++) book.write(book.request());
  // The record of the sixth is entered with the third write; with the fourth the first run's rows go.
  killed(book, "write", book.request(), 4);
  book.write(book.request());
  expect([1, 2, 3, 4, 5].map(() => book.undo().runsLeft)).toEqual([4, 3, 2, 1, 0]);
});

test("an undo broken at any of its last writes leaves the earlier run to be undone", () => {
  const book = () => {
    const made = opened(customers(5));
    for (let run = 0; run < 2; run++) made.write(made.request());
    return made;
  };
  const whole = book();
  whole.undo();
  const { write } = whole.addOn.calls;
  expect(write).toBeGreaterThan(8);
  // The mark of the record is renewed, then the rows of the run go: with these the undo ends.
  for (let nth = write - 5; nth <= write; nth++) {
    const broken = book();
    killed(broken, "undo", { force: false }, nth);
    while (broken.undo().runsLeft > 0);
    expect([nth, broken.sheetNames(), broken.value("Sheet1!C1")]).toEqual([nth, ["Sheet1"], ""]);
  }
});

describe("a run that takes longer than Google gives one", () => {
  const ROWS = orders(40, 6);
  const ASKED = { models: models("pyramid", "abc", "rfm") };
  const whole = orderBook(ROWS);
  whole.write(whole.request(ASKED));
  const clock = handClock(Date.UTC(2024, 0, 31));
  const book = orderBook(ROWS, { clock });
  const start = seen(book);
  const told: Progress[] = [];
  /** Each new sheet takes 110 seconds of the injected clock; the third reaches 5 minutes 30 seconds. */
  const click = () => {
    book.host.beforeCall = ({ method }) => {
      if (method !== "Spreadsheet.insertSheet") return;
      clock.advance(110_000);
      told.push(JSON.parse(book.host.cache.get("document progress")?.value ?? "null"));
    };
    book.select("Sheet1!A1");
    const answer = book.addOn.call("write", book.request(ASKED)) as Answer<unknown>;
    book.host.beforeCall = undefined;
    return answer;
  };
  const clicks: Answer<unknown>[] = [];
  const blocks: (number | undefined)[] = [];
  const halfway: ReturnType<typeof seen>[] = [];
  for (let more = true; more && clicks.length < 9; more = clicks.at(-1)?.ok === false) {
    clicks.push(click());
    blocks.push(book.addOn.calls.methods["Range.setFontSizes"]);
    halfway.push(seen(book));
  }

  test("stops between two sheets at 5 minutes 30 seconds and goes on at the next click", () => {
    // Record, customers and the first summary; then the other three; the last click draws the charts.
    expect(clicks.map((answer) => (answer.ok ? "ok" : answer.message))).toEqual([
      expect.stringContaining("1 of 4 sheets is written"),
      expect.stringContaining("4 of 4 sheets are written"),
      "ok",
    ]);
  });

  test("is marked as incomplete until it has ended, with no sheet written twice", () => {
    const texts = halfway.map((sheets) => sheets.some(({ values }) => values.flat().includes(INCOMPLETE)));
    expect(texts).toEqual([true, true, false]);
    expect(blocks).toEqual([1, 3, undefined]);
    // The record, the customers, three models and the overview.
    expect(told).toHaveLength(6);
  });

  test("tells which sheet it writes", () => {
    const steps = told.map(({ step, sheet, sheets }) => `${step} ${sheet} of ${sheets}`);
    expect(steps.slice(2)).toEqual([1, 2, 3, 4].map((sheet) => `writing ${sheet} of 4`));
  });

  test("ends as a run that had the time, in the same order of sheets, and one undo returns to the start", () => {
    expect(book.sheetNames()).toEqual(whole.sheetNames());
    expect(seen(book)).toEqual(seen(whole));
    book.undo();
    expect(seen(book)).toEqual(start);
  });
});

describe("a workbook in which every call takes its time", () => {
  const rows = customers(30).map(([name = "", revenue = ""], at) => [
    name,
    revenue,
    at === 0 ? "Last year" : 31 - at,
  ]);
  const ASKED = { models: models("pyramid", "abc", "tier-changes") };
  const widths = (book: Opened) => {
    const { getters } = book.workbook.model;
    const id = getters.getSheetIdByName("Sheet1") ?? "";
    return Array.from({ length: 8 }, (_, column) => getters.getColSize(id, column));
  };
  const slow = (secondsPerCall: number) => {
    const clock = handClock(Date.UTC(2024, 0, 31));
    const book = opened(rows, { clock });
    const start = [seen(book), widths(book)];
    const request = book.previewed(book.request(ASKED));
    const clicks: string[] = [];
    for (let more = true; more && clicks.length < 9; more = clicks.at(-1) !== "ok") {
      book.host.beforeCall = ({ kind }) => {
        if (kind !== "navigate") clock.advance(secondsPerCall * 1000);
      };
      const answer = book.addOn.call("write", request) as Answer<unknown>;
      book.host.beforeCall = undefined;
      clicks.push(answer.ok ? "ok" : answer.code);
    }
    return { book, start, clicks };
  };
  const whole = slow(0);

  // Google ends what takes six minutes wherever it is; charts and titles come last, in one go.
  test.each([1, 1.5, 2, 2.3, 2.6, 3])(
    "%d seconds: no click is ended by force, and all is as ever",
    (seconds) => {
      const { book, start, clicks } = slow(seconds);
      expect(new Set(clicks.slice(0, -1))).toEqual(new Set(clicks.length > 1 ? ["PAUSED"] : []));
      expect(clicks.at(-1)).toBe("ok");
      expect([seen(book), widths(book)]).toEqual([seen(whole.book), widths(whole.book)]);
      book.undo();
      expect([seen(book), widths(book)]).toEqual(start);
    },
  );
});
