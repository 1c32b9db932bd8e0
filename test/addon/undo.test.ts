/** Undo: what a run wrote is put back exactly, in the same session or a later one. */

import { marksOf } from "../../workbench/engine/cells/places";
import { customers, type Opened, opened } from "./opened";
import { deleteColumn, insertColumn, insertRow } from "./order-book";

const ORDERS = [
  ["Customer", "Date", "Amount"],
  ["Ann", "2024-01-05", 50],
  ["Bo", "2024-02-05", 20],
  ["Ann", "2024-03-05", 30],
  ["Cy", "2024-03-09", 5],
];

/** Everything a person can see of a workbook. */
function state(book: Opened) {
  return book
    .sheetNames()
    .map((name) => [
      name,
      book.values(`'${name}'!A1:L70`),
      book.formulas(`'${name}'!A1:L70`),
      book.shown(`'${name}'!A1:L70`),
    ]);
}

test("the first run is taken back without a trace", () => {
  const book = opened(customers(12));
  const before = state(book);
  book.write(book.request());
  expect(book.undo()).toEqual({ columns: ["Pyramid tier"], sheets: ["Pyramid"], runsLeft: 0 });
  expect(state(book)).toEqual(before);
  const sheetId = book.workbook.model.getters.getActiveSheetId();
  expect(book.workbook.model.getters.getConditionalFormats(sheetId)).toEqual([]);
});

test("a second run is taken back to the first, notes of a person included", () => {
  const book = opened(customers(12));
  book.write(book.request());
  book.type("Pyramid!K2", [["mine"]]);
  const visible = () => state(book).filter(([name]) => name === "Sheet1" || name === "Pyramid");
  const before = visible();
  book.type("Sheet1!B2", [["abc"]]);
  const request = book.request();
  book.write({
    ...request,
    models: [
      {
        id: "pyramid",
        options: {
          tiers: [
            { name: "Top", share: 0.5 },
            { name: "Rest", share: 1 },
          ],
        },
      },
    ],
  });
  expect(book.value("Sheet1!C13")).toBe("Top");
  expect(book.undo().runsLeft).toBe(1);
  book.type("Sheet1!B2", [[1]]);
  expect(visible()).toEqual(before);
});

test("asks first when a person edited what the run wrote", () => {
  const book = opened(customers(12));
  book.write(book.request());
  book.type("Sheet1!C2", [["VIP"]]);
  expect(() => book.undo()).toThrow(/EDITED_SINCE/);
  expect(book.value("Sheet1!C2")).toBe("VIP");
  book.undo(true);
  expect(book.value("Sheet1!C2")).toBe("");
});

test("a note beside our summary counts as an edit, because undoing would delete the sheet", () => {
  const book = opened(customers(12));
  book.write(book.request());
  book.type("Pyramid!K40", [["mine"]]);
  expect(() => book.undo()).toThrow(/EDITED_SINCE/);
});

test("five runs back, and no further", () => {
  const book = opened(customers(12));
  for (let run = 0; run < 7; run++) book.write(book.request());
  const left = [1, 2, 3, 4, 5].map(() => book.undo().runsLeft);
  expect(left).toEqual([4, 3, 2, 1, 0]);
  expect(() => book.undo()).toThrow(/NOTHING_TO_UNDO/);
  expect(book.addOn.calls.methods["Properties.setProperty"]).toBeUndefined();
});

test("finds our column after it was moved", () => {
  const book = opened(customers(12));
  book.write(book.request());
  book.workbook.model.dispatch("ADD_COLUMNS_ROWS", {
    sheetId: book.workbook.model.getters.getActiveSheetId(),
    sheetName: "Sheet1",
    dimension: "COL",
    base: 1,
    position: "before",
    quantity: 1,
  });
  book.undo();
  expect(book.values("Sheet1!A1:E1")).toEqual([["Customer", "", "Revenue", "", ""]]);
});

describe("columns that a run added at the edge of a sheet", () => {
  /** Customers whose columns reach the sheet's last one, Z, so that the tiers stand in AA. */
  function wide() {
    const columns = Array.from({ length: 24 }, (_, at) => `Extra ${at}`);
    const book = opened(customers(12).map((row, at) => [...row, ...columns.map((name) => (at ? at : name))]));
    book.write(book.request());
    expect(book.value("Sheet1!AA1")).toBe("Pyramid tier");
    const sheetId = book.workbook.model.getters.getActiveSheetId();
    return { book, columns: () => book.workbook.model.getters.getNumberCols(sheetId) };
  }

  test("go with the run that added them", () => {
    const { book, columns } = wide();
    expect(columns()).toBe(27);
    book.undo();
    expect(columns()).toBe(26);
  });

  test("stay when a person filled a cell of them", () => {
    const { book, columns } = wide();
    book.type("Sheet1!AA40", [["mine"]]);
    book.undo();
    expect([columns(), book.value("Sheet1!AA1"), book.value("Sheet1!AA40")]).toEqual([27, "", "mine"]);
  });

  test("stay when a person put another column beside them, which is lost neither", () => {
    const { book, columns } = wide();
    book.workbook.model.dispatch("ADD_COLUMNS_ROWS", {
      sheetId: book.workbook.model.getters.getActiveSheetId(),
      sheetName: "Sheet1",
      dimension: "COL",
      base: 26,
      position: "after",
      quantity: 1,
    });
    book.type("Sheet1!AB1", [["My notes"], ["call"]]);
    book.undo();
    expect([columns(), ...book.values("Sheet1!AB1:AB2").flat()]).toEqual([28, "My notes", "call"]);
  });
});

test("a report put back in another language is marked with the title that it has then", () => {
  const book = opened(customers(9));
  const titleMarked = () =>
    marksOf(book.workbook, "metadata")
      .map(({ content }) => JSON.parse(String(content.value)))
      .find(({ kind }) => kind === "block").title;
  book.write(book.request());
  book.host.shown.answer = () => ({ button: "OK", text: "2" });
  book.addOn.run("setLanguage");
  book.write(book.request());
  expect([book.value("Pyramid!A1"), titleMarked()]).toEqual(["客户金字塔", "客户金字塔"]);
  book.undo();
  expect([book.value("Pyramid!A1"), titleMarked()]).toEqual(["Pyramid", "Pyramid"]);
});

describe("redo", () => {
  const visible = (book: Opened) => state(book).filter(([name]) => !String(name).includes("history"));
  const TOP = { name: "Top", share: 0.5 };
  const rest = (book: Opened) => ({
    ...book.request(),
    models: [{ id: "pyramid", options: { tiers: [TOP, { name: "Rest", share: 1 }] } }],
  });

  test("brings back what was undone, one run after the other, and the last undo takes it away again", () => {
    const book = opened(customers(12));
    const states = [visible(book)];
    book.write(book.request());
    states.push(visible(book));
    book.write(rest(book));
    states.push(visible(book));
    book.undo();
    book.undo();
    expect(book.redo().columns.map(({ header }) => header)).toEqual(["Pyramid tier"]);
    book.redo();
    expect(visible(book)).toEqual(states[2]);
    expect(() => book.redo()).toThrow(/NOTHING_TO_REDO/);
    book.undo();
    book.undo();
    expect(visible(book)).toEqual(states[0]);
    book.redo();
    expect(visible(book)).toEqual(states[1]);
  });

  test("that breaks off is brought to its end by another", () => {
    const book = opened(customers(12));
    book.write(book.request());
    const before = visible(book);
    book.undo();
    let writes = 0;
    book.host.beforeCall = ({ kind }) => {
      if (kind === "write" && ++writes > 20) throw new Error("Exceeded maximum execution time");
    };
    expect(() => book.redo()).toThrow();
    book.host.beforeCall = undefined;
    book.host.lock = undefined;
    expect(visible(book)).not.toEqual(before);
    book.redo();
    expect(visible(book)).toEqual(before);
  });

  test("brings back what a person had typed into a tier and a summary, each customer's in its row after a sort", () => {
    const book = opened(customers(12));
    book.write(book.request());
    book.type("Sheet1!C2", [["VIP"]]);
    book.type("Pyramid!K40", [["mine"]]);
    const before = visible(book);
    book.undo(true);
    book.redo();
    expect(visible(book)).toEqual(before);
    book.undo(true);
    const rows = customers(12).slice(1);
    book.type("Sheet1!A2", [...rows].reverse());
    book.redo();
    expect(book.values("Sheet1!A13:C13")).toEqual([["Customer 1", 1, "VIP"]]);
  });

  describe("that breaks off while it types a person's words again", () => {
    const edited = () => {
      const book = opened(customers(8));
      book.write(book.request());
      insertRow(book, "Pyramid", 9);
      insertColumn(book, "Pyramid", 3);
      book.type("Pyramid!A10", [["in a row of mine"]]);
      book.type("Pyramid!D12", [["in a column of mine"]]);
      book.type("Sheet1!C2", [["VIP"]]);
      book.type("Sheet1!C7", [["by hand"]]);
      const before = visible(book);
      book.undo(true);
      return { book, before, undone: visible(book) };
    };
    const { book, before: whole } = edited();
    book.redo();
    const { write } = book.addOn.calls;

    test("they are all there where it does not", () => {
      expect(visible(book)).toEqual(whole);
    });

    test.each([14, 12, 11, 10, 9, 8, 7, 6])(
      "says so and is brought to the same end by another: %i writes before its last",
      (left) => {
        const { book, before, undone } = edited();
        let writes = 0;
        book.host.beforeCall = ({ kind }) => {
          if (kind === "write" && ++writes > write - left) throw new Error("Exceeded maximum execution time");
        };
        expect(() => book.redo()).toThrow();
        book.host.beforeCall = undefined;
        book.host.lock = undefined;
        const isWhole = JSON.stringify(visible(book)) === JSON.stringify(before);
        if (!isWhole) expect(book.value("Sheet1!C1")).toBe("⚠ incomplete, run again");
        book.redo();
        expect(visible(book)).toEqual(before);
        book.undo(true);
        expect(visible(book)).toEqual(undone);
      },
    );
  });

  test("refuses customers that changed since, and what another run came after", () => {
    const book = opened(customers(12));
    book.write(book.request());
    book.undo();
    book.type("Sheet1!B2", [[40]]);
    const before = visible(book);
    expect(() => book.redo()).toThrow(/REDO_CHANGED/);
    expect(visible(book)).toEqual(before);
    // A column put in where the undone run read, so that it would read another one.
    insertColumn(book, "Sheet1", 1);
    expect(() => book.redo()).toThrow(/REDO_CHANGED/);
    deleteColumn(book, "Sheet1", 1);
    book.write(rest(book));
    expect(() => book.redo()).toThrow(/NOTHING_TO_REDO/);
  });

  test("brings back what was written by the settings of then", () => {
    const book = opened(customers(12));
    book.write(book.request());
    book.type("Sheet1!B2", [[40]]);
    book.write(book.request());
    const before = visible(book);
    expect(book.value("Sheet1!D1")).toMatch(/^Change since/);
    book.host.shown.answer = () => ({ button: "OK", text: "2" });
    book.addOn.run("setComparison");
    book.undo();
    book.addOn.run("setLanguage");
    book.redo();
    expect(visible(book)).toEqual(before);
  });

  test("a list of orders gets its customers back", () => {
    const book = opened(ORDERS);
    book.write(book.request({ orders: { kind: "all" } }));
    const before = visible(book);
    book.undo();
    expect(book.sheetNames()).not.toContain("Customers");
    book.redo();
    expect(visible(book)).toEqual(before);
  });

  test("from the menu, saying why where there is nothing to redo", () => {
    const book = opened(customers(9));
    book.addOn.run("redoFromMenu");
    expect(book.host.shown.questions.map(({ message }) => message)).toEqual([
      expect.stringContaining("nothing to redo"),
    ]);
    book.write(book.request());
    book.undo();
    book.addOn.run("redoFromMenu");
    expect(book.host.shown.toasts.at(-1)?.message).toBe("The undone run is back.");
    expect(book.value("Sheet1!C1")).toBe("Pyramid tier");
  });
});
