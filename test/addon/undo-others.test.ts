/** Undo leaves alone what is a person's, and no deleted sheet or damaged mark stands in its way. */

import type { Answer } from "../../src/app/contract/contract";
import { mergesIn } from "../../workbench/engine/cells/cells";
import { changeMarks, marksOf } from "../../workbench/engine/cells/places";
import { readConditionalRules, writeConditionalRules } from "../../workbench/engine/looks/conditional";
import { readNumberFormats, readStyles } from "../../workbench/engine/looks/style";
import { isSheetHidden, setSheetHidden } from "../../workbench/engine/sheets/sheets";
import { customers, type Opened, opened } from "./opened";
import { again, models, orderBook, orders } from "./order-book";

const TIERS = [
  {
    id: "pyramid",
    options: {
      tiers: [
        { name: "Top", share: 0.5 },
        { name: "Low", share: 1 },
      ],
    },
  },
];

function idOf(book: Opened, name = "Sheet1") {
  return book.workbook.model.getters.getSheetIdByName(name) ?? "";
}

/** Adds a person's rule over some rows of column C. */
function addRule(book: Opened, condition: string, fillColor: string, value: string) {
  const sheetId = idOf(book);
  const area = { sheetId, top: 1, left: 2, rows: 12, columns: 1 };
  const rule = { areas: [area], condition, values: [value], style: { fillColor } };
  writeConditionalRules(book.workbook, sheetId, [...readConditionalRules(book.workbook, sheetId), rule]);
}

test("a person's rules over our column stay", () => {
  const book = opened(customers(12));
  book.write(book.request());
  addRule(book, "containsText", "#FDE9B8", "VIP");
  addRule(book, "isEqual", "#FF0000", "VIP");
  addRule(book, "isGreaterThan", "#FDE9B8", "5");
  book.undo();
  expect(readConditionalRules(book.workbook, idOf(book)).map(({ condition }) => condition)).toEqual([
    "containsText",
    "isEqual",
    "isGreaterThan",
  ]);
});

test.each(["before", "after"] as const)(
  "a person's rules that look like ours, made %s the run, stay where they are not over our header, or look otherwise there",
  (when) => {
    const book = opened(customers(12));
    const sheetId = idOf(book);
    const rule = (top: number, rows: number, style: object) => ({
      areas: [{ sheetId, top, left: 2, rows, columns: 1 }],
      condition: "isNotEmpty",
      values: [],
      style,
    });
    const rules = [
      rule(0, 1000, { fillColor: "#FF0000" }),
      rule(0, 1, { fillColor: "#ABCDEF" }),
      rule(4, 1, { fillColor: "#00FF00" }),
      rule(5, 1, { bold: true }),
    ];
    const add = () =>
      writeConditionalRules(book.workbook, sheetId, [
        ...readConditionalRules(book.workbook, sheetId),
        ...rules,
      ]);
    if (when === "before") add();
    book.write(book.previewed(book.request()));
    if (when === "after") add();
    book.undo();
    expect(readConditionalRules(book.workbook, sheetId)).toEqual(rules);
  },
);

test("a column of ours that a person hid is in sight again once it is blank, and a redo finds it", () => {
  const book = opened(customers(12));
  book.write(book.previewed(book.request()));
  const { model } = book.workbook;
  model.dispatch("HIDE_COLUMNS_ROWS", { sheetId: idOf(book), dimension: "COL", elements: [2] });
  book.undo();
  expect(model.getters.isColHidden(idOf(book), 2)).toBe(false);
  book.redo();
  expect(book.values("Sheet1!C1:D1")).toEqual([["Pyramid tier", ""]]);
});

test("a person's rules cost an undo no more reads and writes", () => {
  const calls = (rules: number) => {
    const book = opened(customers(12));
    book.write(book.request());
    for (let rule = 0; rule < rules; rule++) addRule(book, "isGreaterThan", "#FF0000", String(rule));
    book.undo();
    const { read, write } = book.addOn.calls;
    return { read, write };
  };
  expect(calls(60)).toEqual(calls(0));
});

test("bubble charts do not pile up over runs with more customers, nor over their undo", () => {
  const rows = (count: number) => [
    ["Customer", "Profit", "Loyalty", "Revenue"],
    ...Array.from({ length: count }, (_, at) => [`Customer ${at + 1}`, 10 + at, 1 + (at % 7), 100 + at]),
  ];
  const book = opened(rows(9));
  const loyalty = () => {
    const request = book.request();
    const { defaults } = book.describe().models.find(({ id }) => id === "loyalty") ?? { defaults: {} };
    return { ...request, models: [{ id: "loyalty", options: defaults }] };
  };
  const charts = () =>
    book.workbook.model.getters.getChartIds(idOf(book, book.write(loyalty()).sheets[0])).length;
  const first = charts();
  expect(first).toBeGreaterThan(0);
  for (const count of [10, 11, 12]) {
    book.type("Sheet1!A1", rows(count));
    book.select("Sheet1!A1");
    expect(charts()).toBe(first);
  }
  const name = book.sheetNames().find((one) => /loyalty/i.test(one)) ?? "";
  book.undo();
  expect(book.workbook.model.getters.getChartIds(idOf(book, name)).length).toBe(first);
});

test("a run on a sheet that was deleted does not stop the undo of one on another sheet", () => {
  const book = opened(customers(12));
  book.write(book.request());
  const { model } = book.workbook;
  model.dispatch("CREATE_SHEET", { sheetId: "777", position: 1, name: "Other" });
  book.type("Other!A1", customers(6));
  book.select("Other!A1");
  book.write(book.request());
  model.dispatch("DELETE_SHEET", { sheetId: "777", sheetName: "Other" });
  // What is left of it is its summary.
  expect(book.undo()).toMatchObject({ sheets: ["Pyramid 2"], runsLeft: 1 });
  expect(book.undo()).toMatchObject({ columns: ["Pyramid tier"], runsLeft: 0 });
  expect(book.sheetNames()).toEqual(["Sheet1"]);
});

describe("sheets that a person hid", () => {
  const hide = (book: Opened, name: string) => setSheetHidden(book.workbook, idOf(book, name), true);

  test("an undo leaves the list hidden, and shows it only where nothing else would be in sight", () => {
    const book = opened(customers(12));
    book.write(book.request());
    book.write(book.request({ models: models("abc") }));
    book.addOn.call("show", { sheet: "Pyramid", range: "A1" });
    hide(book, "Sheet1");
    expect(book.undo()).toMatchObject({ runsLeft: 1 });
    expect(isSheetHidden(book.workbook, idOf(book))).toBe(true);
    expect(book.undo()).toMatchObject({ runsLeft: 0 });
    expect([book.sheetNames(), isSheetHidden(book.workbook, idOf(book))]).toEqual([["Sheet1"], false]);
  });

  test("customers of hidden orders go too", () => {
    const book = orderBook(orders(30));
    book.write(book.request({ orders: { kind: "all" } }));
    hide(book, "Sheet1");
    book.undo();
    expect([book.sheetNames(), isSheetHidden(book.workbook, idOf(book))]).toEqual([["Sheet1"], false]);
  });

  test("a hidden report is shown to who asks for it, and stays hidden in a run", () => {
    const book = opened(customers(12));
    book.write(book.request());
    hide(book, "Pyramid");
    book.select("Sheet1!A1");
    book.write(book.request({ models: models("pyramid", "abc") }));
    expect(isSheetHidden(book.workbook, idOf(book, "Pyramid"))).toBe(true);
    expect(book.addOn.call("show", { sheet: "Pyramid", range: "A1" })).toMatchObject({ ok: true });
    expect(isSheetHidden(book.workbook, idOf(book, "Pyramid"))).toBe(false);
  });
});

test("when nothing is left of it either, the earlier run is undone at once", () => {
  const book = opened(customers(12));
  book.write(book.request());
  const { model } = book.workbook;
  model.dispatch("CREATE_SHEET", { sheetId: "777", position: 1, name: "Other" });
  book.type("Other!A1", customers(6));
  book.select("Other!A1");
  book.write(book.request());
  for (const name of ["Other", "Pyramid 2"])
    model.dispatch("DELETE_SHEET", { sheetId: idOf(book, name), sheetName: name });
  expect(book.undo()).toMatchObject({ columns: ["Pyramid tier"], runsLeft: 0 });
});

describe("what a run over a sheet brings back", () => {
  test("formats of the cells in the columns it took", () => {
    const rows = [
      ["Customer", "Revenue", "Profit"],
      ...customers(6)
        .slice(1)
        .map(([name = "", value = 0]) => [name, value, 1]),
    ];
    const book = opened(rows);
    const format = (row: number, pattern: string) =>
      book.workbook.model.dispatch("SET_FORMATTING_WITH_PIVOT", {
        sheetId: idOf(book),
        target: [{ top: row, bottom: row, left: 3, right: 5 }],
        format: pattern,
      });
    const formats = () =>
      [1, 2, 3, 4, 5, 6].map((row) =>
        [3, 4, 5].map(
          (col) => book.workbook.model.getters.getCell({ sheetId: idOf(book), col, row })?.format ?? "",
        ),
      );
    format(2, "0.00");
    format(4, "0.0%");
    const before = formats();
    // Class as text, value as money and rank as a count: D to F, of which the last two are written over.
    book.write(book.request({ models: models("abc", "customer-value") }));
    expect(formats()).not.toEqual(before);
    book.undo();
    expect(formats()).toEqual(before);
  });

  describe("a note below a summary that changed its height", () => {
    const tiersOf = (count: number) =>
      Array.from({ length: count }, (_, at) => ({ name: `Tier ${at + 1}`, share: (at + 1) / count }));
    const run = (book: Opened, tiers: number) =>
      book.request({ models: [{ id: "pyramid", options: { tiers: tiersOf(tiers) } }] });
    const placeOf = (book: Opened) => book.values("Pyramid!A1:A150").flat().indexOf("my note");
    const STOPPED = { moment: "after", stops: true } as const;

    test.each([
      ["taller", 3, 9, null],
      ["taller, and its rows stay at first", 3, 9, { method: "Sheet.deleteRows", moment: "late" }],
      ["taller, and nothing comes after its rows went", 3, 9, { method: "Sheet.deleteRows", ...STOPPED }],
      ["lower", 9, 3, null],
    ] as const)("%s: is back in its row", (_what, first, second, fault) => {
      const book = opened(customers(12));
      book.write(run(book, first));
      const end = book.values("Pyramid!A1:A150").findLastIndex(([cell]) => cell !== "");
      book.type(`Pyramid!A${end + 2}`, [["my note"]]);
      book.write(run(book, second));
      if (fault) {
        book.host.faults.push({ nth: 1, ...fault });
        expect(() => book.undo()).toThrow();
        book.host.faults.length = 0;
      }
      book.undo();
      expect(placeOf(book)).toBe(end + 1);
      expect(book.value(`Pyramid!A${end + 1}`)).not.toBe("");
    });

    test("stays where a person deleted rows of the summary, and the run is run again", () => {
      const book = opened(customers(12));
      book.write(run(book, 3));
      const end = book.values("Pyramid!A1:A150").findLastIndex(([cell]) => cell !== "");
      book.type(`Pyramid!A${end + 2}`, [["my note"]]);
      const { model } = book.workbook;
      const sheetId = idOf(book, "Pyramid");
      model.dispatch("REMOVE_COLUMNS_ROWS", {
        sheetId,
        sheetName: "Pyramid",
        dimension: "ROW",
        elements: [11, 12],
      });
      book.write(run(book, 3));
      const column = book.values("Pyramid!A1:A150").flat();
      expect(column.filter((cell) => cell !== "").pop()).toBe("my note");
      expect(column.indexOf("my note")).toBe(end + 1);
      book.undo(true);
      expect(placeOf(book)).toBe(end - 1);
    });

    test.each(["before", "late"] as const)(
      "stays where its room is refused (%s) and the run is run again",
      (moment) => {
        const book = opened(customers(12));
        book.write(run(book, 3));
        const end = book.values("Pyramid!A1:A150").findLastIndex(([cell]) => cell !== "");
        book.type(`Pyramid!A${end + 2}`, [["my note"]]);
        // The record of runs gets its rows first.
        book.host.faults.push({ nth: 2, method: "Sheet.insertRowsAfter", moment });
        expect(() => book.write(run(book, 9))).toThrow();
        book.host.faults.length = 0;
        book.write(run(book, 9));
        expect(placeOf(book)).toBeGreaterThan(end + 1);
      },
    );
  });

  test("the choices of the run before, and none after the first", () => {
    const book = opened([
      ["Customer", "Revenue", "Turnover"],
      ...customers(6)
        .slice(1)
        .map(([name = "", value = 0]) => [name, value, 9]),
    ]);
    // Two columns could be the revenue, which is asked.
    const decisions = { answered: ["column revenue"] };
    book.write(book.request({ mapping: { customer: 0, revenue: 1 }, decisions }));
    book.write(book.request({ mapping: { customer: 0, revenue: 2 }, decisions }));
    expect(book.describe().mapping.revenue).toBe(2);
    book.undo();
    expect(book.describe()).toMatchObject({ mapping: { revenue: 1 }, remembered: "yes" });
    book.undo();
    expect(book.describe().remembered).toBe("no");
  });
});

test("two tables on one sheet: each keeps its own column and what a person typed there, and undo gives all back", () => {
  // A one-column gap, which our column of the first takes; the second has another best customer.
  const book = opened([
    ["Customer", "Revenue", "", "Customer", "Revenue"],
    ["Ann", 900, "", "Xa", 1],
    ["Bo", 10, "", "Xb", 2],
    ["Cy", 5, "", "Xc", 300],
  ]);
  const all = () => book.values("Sheet1!A1:K4");
  const before = all();
  const run = (cell: string) => {
    book.select(cell);
    return book.write(book.request({ models: models("pyramid", "abc") }));
  };
  run("A1");
  const first = all();
  // Its second column found room beyond the other table only, and is not taken for that one's.
  expect(first[0]).toEqual([
    "Customer",
    "Revenue",
    "Pyramid tier",
    "Customer",
    "Revenue",
    "",
    "ABC & Pareto",
    ...Array(4).fill(""),
  ]);
  const { overrideCount, movement } = run("D1");
  expect([overrideCount, movement]).toEqual([0, undefined]);
  expect(all().map((row) => [row[2], row[5], row[6], row[7]])).toEqual([
    ["Pyramid tier", "Pyramid tier", "ABC & Pareto", "ABC & Pareto"],
    ["VIP", "Small", "A", "C"],
    ["Small", "Small", "C", "C"],
    ["Small", "VIP", "C", "A"],
  ]);
  book.select("A1");
  expect(book.describe().source.range).toBe("A1:B4");
  book.type("Sheet1!C3", [["VIP"]]);
  const both = all();
  // Once more over the first: in place, with the tier that a person typed, and nothing moved since.
  const again = run("A1");
  expect([again.overrideCount, again.movement, all()]).toEqual([1, undefined, both]);
  book.undo();
  expect(all()).toEqual(both);
  book.type("Sheet1!C3", [["Small"]]);
  const summary = () => book.formulas("Pyramid!A1:H20");
  book.undo();
  expect(all()).toEqual(first);
  // The summary counts the tiers of the first again, not those that stood beyond it.
  expect(JSON.stringify(summary())).toMatch(/\$C\$2:\$C\$4/);
  book.undo();
  expect(all()).toEqual(before);
});

describe("damaged marks", () => {
  const DAMAGES: [string, (value: Record<string, unknown>) => unknown][] = [
    ["null", () => null],
    ["a number", () => 5],
    [
      "lists of nothing",
      (value) => ({ ...value, runs: [null], layout: [null], charts: [null], headers: [null] }),
    ],
    ["texts for numbers", (value) => ({ ...value, runs: [{ run: "x" }], layout: [["x"]], rows: "x" })],
    [
      "more rows than there are",
      (value) => ({ ...value, runs: [{ run: 1, sheetId: 0, rows: 5_000_000, undoRows: 5_000_000 }] }),
    ],
  ];
  const damage = (book: Opened, change: (value: Record<string, unknown>) => unknown) => {
    const marks = marksOf(book.workbook, "metadata");
    changeMarks(
      book.workbook,
      marks.map((mark) => {
        const value = JSON.stringify(change(JSON.parse(String(mark.content.value))));
        return { ...mark, content: { ...mark.content, value } };
      }),
    );
  };
  const ENGINE_WORDS = /iterable|undefined|null|destructur|is not a|Cannot|outside|NaN/;

  test.each(DAMAGES)("%s: every request is answered, in our words", (_what, change) => {
    const book = orderBook(orders(30, 5));
    again(book, { models: models("pyramid") });
    damage(book, change);
    book.select("Sheet1!A1");
    const request = book.request({ models: models("pyramid") });
    for (const [name, given] of [
      ["undo", { force: true }],
      ["describe", { source: null, headerLines: null }],
      ["preview", request],
      ["write", request],
      ["undo", { force: true }],
    ] as const) {
      const answer = book.addOn.call(name, given) as Answer<unknown>;
      if (answer.ok) continue;
      expect(answer.code).not.toBe("UNEXPECTED");
      expect(answer.message).not.toMatch(ENGINE_WORDS);
    }
  });

  test("a mark of a summary that stands there twice is one, and an undo leaves nothing", () => {
    const book = opened(customers(30));
    book.write(book.request());
    for (const mark of marksOf(book.workbook, "metadata")) {
      if (JSON.parse(String(mark.content.value)).kind !== "block") continue;
      const number = Number(mark.content.number);
      const copies = [number, number + 1000].map((one) => ({
        ...mark,
        id: `${mark.id} ${one}`,
        content: { ...mark.content, number: one },
      }));
      changeMarks(book.workbook, copies, [mark.id]);
    }
    const summary = () => [book.values("Pyramid!A1:L60"), book.formulas("Pyramid!A1:L60")];
    const before = summary();
    // With a day to compare with the page is another one.
    book.type("Sheet1!B2", [[500]]);
    book.write(book.request({ today: "2024-03-31" }));
    book.undo();
    book.type("Sheet1!B2", [[1]]);
    expect(summary()).toEqual(before);
  });

  test("a preview says that there are some", () => {
    const book = orderBook(orders(30, 5));
    again(book, { models: models("pyramid") });
    const told = () => {
      book.select("Sheet1!A1");
      const { check } = book.preview(book.request({ models: models("pyramid") }));
      return check.remarks.some(({ id }) => id === "marks-unreadable");
    };
    expect(told()).toBe(false);
    damage(book, () => null);
    expect(told()).toBe(true);
    book.addOn.run("deleteHistory");
    expect(book.host.shown.questions.at(-1)?.message).toMatch(
      /^The hidden mark of the history on the sheet “Customer Pyramid history” is damaged.*next run begins a new/,
    );
  });

  test("a range that is none cannot be shown, in our words", () => {
    const book = opened(customers(3));
    expect(book.addOn.call("show", { sheet: "Sheet1", range: "nowhere" })).toMatchObject({
      code: "BAD_REQUEST",
    });
  });
});

test("a summary that a colleague deletes during a run is said in our words, and the run can be taken back", () => {
  const book = opened(customers(12));
  book.write(book.request());
  book.host.beforeCall = ({ method }) => {
    if (method !== "Range.setBackgrounds") return;
    book.host.beforeCall = undefined;
    book.workbook.model.dispatch("DELETE_SHEET", { sheetId: idOf(book, "Pyramid"), sheetName: "Pyramid" });
  };
  const answer = book.addOn.call("write", book.request({ models: TIERS }));
  expect(answer).toMatchObject({
    ok: false,
    code: "NO_SUCH_SHEET",
  });
  book.undo();
  expect(book.values("Sheet1!C1:C3")).toEqual([["Pyramid tier"], ["Small"], ["Small"]]);
});

test("what a colleague writes on a new summary while its run is undone is not deleted with it unasked", () => {
  const book = opened(customers(12));
  book.write(book.request());
  book.host.beforeCall = ({ kind }) => {
    if (kind !== "read" || book.value("Sheet1!C1") === "Pyramid tier") return;
    book.host.beforeCall = undefined;
    book.type("Pyramid!Z9", [["call Ann"]]);
  };
  expect(book.addOn.call("undo", { force: false })).toMatchObject({ ok: false, code: "UNDO_DISTURBED" });
  expect(book.value("Pyramid!Z9")).toBe("call Ann");
  expect(book.addOn.call("undo", { force: false })).toMatchObject({ ok: false, code: "EDITED_SINCE" });
  book.undo(true);
  expect([book.sheetNames(), book.value("Sheet1!C1")]).toEqual([["Sheet1"], ""]);
});

describe("where a person put rows or columns into a summary, or deleted some", () => {
  type Ways = Record<string, (book: Opened) => void>;
  const change = (book: Opened, dimension: "ROW" | "COL", base: number, quantity: number) =>
    book.workbook.model.dispatch("ADD_COLUMNS_ROWS", {
      sheetId: idOf(book, "Pyramid"),
      sheetName: "Pyramid",
      dimension,
      base,
      position: "before",
      quantity,
    });
  const ways: Ways = {
    "three rows put in": (book) => change(book, "ROW", 8, 3),
    "a row deleted": (book) =>
      book.workbook.model.dispatch("REMOVE_COLUMNS_ROWS", {
        sheetId: idOf(book, "Pyramid"),
        sheetName: "Pyramid",
        dimension: "ROW",
        elements: [9],
      }),
    "a column put in": (book) => change(book, "COL", 2, 1),
    "a row and a column deleted": (book) => {
      ways["a row deleted"]?.(book);
      deleteColumn(book, 2);
    },
  };
  const state = (book: Opened) => [book.formulas("Pyramid!A1:P150"), book.shown("Pyramid!A1:P150")];
  const deleteColumn = (book: Opened, column: number) =>
    book.workbook.model.dispatch("REMOVE_COLUMNS_ROWS", {
      sheetId: idOf(book, "Pyramid"),
      sheetName: "Pyramid",
      dimension: "COL",
      elements: [column],
    });

  const ranTwice = () => {
    const book = opened(customers(8));
    book.write(book.request());
    book.type("Sheet1!B3", [[500]]);
    const before = state(book);
    book.write(book.request());
    return { book, before, after: state(book) };
  };

  test.each(Object.keys(ways))(
    "%s: undo leaves nothing of ours beside what stood before, and redo types nothing over another cell",
    (way) => {
      const { book, before, after } = ranTwice();
      ways[way]?.(book);
      book.undo(true);
      expect(state(book)).toEqual(before);
      book.redo();
      expect(state(book)).toEqual(after);
    },
  );

  // A look that was taken away is as good as one that never was.
  const lookOf = (style: object) =>
    Object.entries({
      fontSize: 10,
      verticalAlign: "bottom",
      wrapping: "overflow",
      ...JSON.parse(JSON.stringify(style)),
    })
      .filter(([, value]) => value !== false && value !== "")
      .sort(([one], [other]) => one.localeCompare(other));

  test.each([0, 1, 3, 4])(
    "a row deleted and column %i too: a run writes what it would have written",
    (column) => {
      const run = () => {
        const book = opened(customers(8));
        book.write(book.request());
        book.type("Sheet1!B3", [[500]]);
        return book;
      };
      const [book, undisturbed] = [run(), run()];
      ways["a row deleted"]?.(book);
      deleteColumn(book, column);
      for (const one of [book, undisturbed]) one.write(one.request());
      expect(state(book)).toEqual(state(undisturbed));
    },
  );

  // The title went with its row: of the figures in the strip and of their labels half are left, and nothing in A1.
  test.each([
    ["the title, the blank row and two columns", [0, 9], [0, 2]],
    ["the first three rows and the first column", [0, 1, 2], [0]],
    ["the first three rows, the first column and one more", [0, 1, 2], [0, 2]],
  ])("%s deleted in every report: undo and run are exact", (_what, rows, columns) => {
    const reports = ["Overview", "Pyramid", "ABC & Pareto"];
    const all = (book: Opened) =>
      reports.map((name) => [book.formulas(`'${name}'!A1:P120`), book.shown(`'${name}'!A1:P120`)]);
    const run = (book: Opened) => book.write(book.request({ models: models("pyramid", "abc") }));
    const begun = () => {
      const book = opened(customers(12));
      run(book);
      book.type("Sheet1!B3", [[500]]);
      return book;
    };
    const deleteFrom = (book: Opened) => {
      for (const sheetName of reports)
        for (const [dimension, elements] of [
          ["ROW", rows],
          ["COL", columns],
        ] as const)
          book.workbook.model.dispatch("REMOVE_COLUMNS_ROWS", {
            sheetId: idOf(book, sheetName),
            sheetName,
            dimension,
            elements,
          });
    };
    const [undone, again, undisturbed] = [begun(), begun(), begun()];
    const before = all(undone);
    run(undone);
    deleteFrom(undone);
    undone.undo(true);
    expect(all(undone)).toEqual(before);
    deleteFrom(again);
    for (const one of [again, undisturbed]) run(one);
    expect(all(again)).toEqual(all(undisturbed));
  });

  test.each<[string, "ROW" | "COL", string]>([
    ["a row above", "ROW", "Pyramid!A2:P151"],
    ["a column left", "COL", "Pyramid!B1:Q150"],
  ])(
    "moved by %s, a report is put back with formulas that tell its own cells, and redone there",
    (_what, dimension, place) => {
      const { book, before, after } = ranTwice();
      change(book, dimension, 0, 1);
      book.type(dimension === "ROW" ? "Pyramid!A1" : "Pyramid!A20", [["call Ann"]]);
      book.undo();
      expect(book.shown(place)).toEqual(before[1]);
      book.redo();
      expect(book.shown(place)).toEqual(after[1]);
      expect(book.value(dimension === "ROW" ? "Pyramid!A1" : "Pyramid!A20")).toBe("call Ann");
    },
  );

  test("moved and typed over, a new report is redone as it was, wherever it is made again", () => {
    const book = opened(customers(8));
    book.write(book.request());
    change(book, "COL", 0, 1);
    book.type("Pyramid!B8", [["Best"]]);
    const shown = book.shown("Pyramid!B1:Q150");
    book.undo(true);
    book.redo();
    expect(book.shown("Pyramid!A1:P150")).toEqual(shown);
  });

  test("a column put in left of a report whose title was deleted with its row stays, and the report is known beside it", () => {
    const { book, before } = ranTwice();
    change(book, "COL", 0, 1);
    book.type("Pyramid!A20", [["call Ann"]]);
    book.workbook.model.dispatch("REMOVE_COLUMNS_ROWS", {
      sheetId: idOf(book, "Pyramid"),
      sheetName: "Pyramid",
      dimension: "ROW",
      elements: [0, 1, 2],
    });
    book.undo(true);
    expect(book.value("Pyramid!A17")).toBe("call Ann");
    expect(book.shown("Pyramid!B1:Q150")).toEqual(before[1]);
  });

  test("a column deleted and one put in: a run leaves nothing of the old report, its undo puts all looks back", () => {
    const run = () => {
      const book = opened(customers(8));
      book.write(book.request());
      return book;
    };
    const [book, undisturbed] = [run(), run()];
    change(book, "COL", 1, 1);
    deleteColumn(book, 4);
    change(book, "ROW", 8, 1);
    const looks = () => {
      const area = { sheetId: idOf(book, "Pyramid"), top: 0, left: 0, rows: 110, columns: 14 };
      const { getters } = book.workbook.model;
      return [
        ...state(book),
        readStyles(book.workbook, area).map((row) => row.map(lookOf)),
        readNumberFormats(book.workbook, area),
        mergesIn(book.workbook, area),
        Array.from({ length: 14 }, (_, column) => getters.getColSize(area.sheetId, column)),
      ];
    };
    for (const one of [book, undisturbed]) one.type("Sheet1!B3", [[500]]);
    const moved = looks();
    for (const one of [book, undisturbed]) one.write(one.request());
    expect(state(book)).toEqual(state(undisturbed));
    book.undo();
    expect(looks()).toEqual(moved);
  });

  test("a blank column is no writing of a person: a run goes on in its own columns, and its undo leaves it where it was", () => {
    const { book, after } = ranTwice();
    ways["a column put in"]?.(book);
    const edited = state(book);
    book.write(book.request());
    const isFilled = (line: readonly unknown[]) => line.slice(8).some((cell) => cell !== "");
    expect(book.formulas("Pyramid!A1:P150").filter(isFilled)).toEqual([]);
    book.undo();
    expect(state(book)).toEqual(edited);
    // Nothing is lost by it, so that nothing is asked.
    book.undo();
    book.redo();
    expect(state(book)).toEqual(after);
  });
});
