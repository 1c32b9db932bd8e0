/** Undo after a person moved things: each customer's former tier goes to that customer's row, nothing to another. */

import { customers, type Opened, opened } from "./opened";

const tiers = (...named: readonly [string, number][]) => [
  { id: "pyramid", options: { tiers: named.map(([name, share]) => ({ name, share })) } },
];
const TOP = tiers(["Top", 0.5], ["Low", 1]);
const EVERYONE = tiers(["Everyone", 0.99], ["Nobody", 1]);

function sheetId(book: Opened) {
  return book.workbook.model.getters.getSheetIdByName("Sheet1") ?? "";
}

function changeRows(book: Opened, change: "ADD" | "REMOVE", row: number) {
  const common = { sheetId: sheetId(book), sheetName: "Sheet1", dimension: "ROW" as const };
  if (change === "REMOVE")
    book.workbook.model.dispatch("REMOVE_COLUMNS_ROWS", { ...common, elements: [row - 1] });
  else
    book.workbook.model.dispatch("ADD_COLUMNS_ROWS", {
      ...common,
      base: row - 1,
      position: "before",
      quantity: 1,
    });
}

/** Turns the rows of the customers round, as a sort by revenue does. */
function turnRound(book: Opened, rows: number) {
  const address = `Sheet1!A2:C${rows + 1}`;
  book.type("Sheet1!A2", [...book.values(address)].reverse() as (string | number)[][]);
}

/** Each customer's tier. */
function tierOf(book: Opened) {
  const rows = book.values("Sheet1!A2:C40").filter(([name]) => name !== "");
  return Object.fromEntries(rows.map(([name, , tier]) => [String(name), String(tier)]));
}

/** Two runs over the same customers with other tiers; the tiers of the first, by customer. */
function ranTwice(second: typeof TOP) {
  const book = opened(customers(6));
  book.write(book.request({ models: TOP }));
  const first = tierOf(book);
  book.write(book.request({ models: second }));
  return { book, first };
}

test("after a sort, and without asking, each former tier is beside its customer", () => {
  const { book, first } = ranTwice(EVERYONE);
  turnRound(book, 6);
  book.undo();
  expect(tierOf(book)).toEqual(first);
  // Of 1 to 6 the largest is at the top, as sorted, and in the upper half.
  expect(book.values("Sheet1!A1:C2")).toEqual([
    ["Customer", "Revenue", "Pyramid tier"],
    ["Customer 6", 6, "Top"],
  ]);
});

test("after a row was inserted among the customers", () => {
  const { book, first } = ranTwice(EVERYONE);
  changeRows(book, "ADD", 4);
  book.type("Sheet1!A4", [["Newcomer", 99]]);
  book.undo();
  expect(tierOf(book)).toEqual({ ...first, Newcomer: "" });
  expect(book.value("Sheet1!C8")).toBe(first["Customer 6"]);
});

test("after a row was inserted above the header the header is put back where it stands", () => {
  const { book, first } = ranTwice(EVERYONE);
  changeRows(book, "ADD", 1);
  book.undo();
  expect(book.values("Sheet1!C1:C3")).toEqual([[""], ["Pyramid tier"], [first["Customer 1"]]]);
  book.undo();
  expect(book.values("Sheet1!C1:C10").flat().join("")).toBe("");
});

test("after a customer was deleted: asks first, and says who could not be found", () => {
  const { book, first } = ranTwice(EVERYONE);
  changeRows(book, "REMOVE", 3);
  expect(() => book.undo()).toThrow(/EDITED_SINCE/);
  expect(book.undo(true)).toMatchObject({ missing: 1 });
  const { "Customer 2": _gone, ...others } = first;
  expect(tierOf(book)).toEqual(others);
});

test("a first run leaves no tier after rows were sorted and inserted", () => {
  const book = opened(customers(6));
  book.write(book.request({ models: TOP }));
  turnRound(book, 6);
  changeRows(book, "ADD", 3);
  book.undo();
  expect(book.values("Sheet1!C1:C12").flat().join("")).toBe("");
});

describe("customers of one name", () => {
  // That each row is a customer has to be said where a name stands there twice.
  const decisions = { answered: ["rows-are"] };
  /** Of 17 in all, 9 and 5 are in the upper half of four customers. */
  const twice = (rows: (string | number)[][]) => {
    const book = opened(rows);
    book.write(book.request({ models: TOP, decisions }));
    book.write(book.request({ models: EVERYONE, decisions }));
    turnRound(book, 4);
    return book;
  };
  const ROWS = [
    ["Customer", "Revenue"],
    ["Ann", 9],
    ["Ann", 1],
    ["Bo", 5],
    ["Cy", 2],
  ];

  test("are told apart after a sort by what they bring", () => {
    const book = twice(ROWS);
    expect(book.undo()).not.toHaveProperty("missing");
    expect(book.values("Sheet1!A2:C5")).toEqual([
      ["Cy", 2, "Low"],
      ["Bo", 5, "Top"],
      ["Ann", 1, "Low"],
      ["Ann", 9, "Top"],
    ]);
  });

  test("are told apart when only they changed places", () => {
    const book = opened(ROWS);
    book.write(book.request({ models: TOP, decisions }));
    book.write(book.request({ models: EVERYONE, decisions }));
    const [ann = [], other = []] = book.values("Sheet1!A2:C3") as (string | number)[][];
    book.type("Sheet1!A2", [other, ann]);
    book.undo();
    expect(book.values("Sheet1!A2:C3")).toEqual([
      ["Ann", 1, "Low"],
      ["Ann", 9, "Top"],
    ]);
  });

  test("that are alike in all that was read cannot be told after a sort: said, and neither gets the other's tier", () => {
    const [header = [], ann = [], , bo = [], cy = []] = ROWS;
    const book = twice([header, ann, ann, bo, cy]);
    expect(() => book.undo()).toThrow(/EDITED_SINCE/);
    expect(book.undo(true)).toMatchObject({ missing: 2 });
    // Of 25 in all both Anns are in the upper half of four; they keep what stood there.
    expect(book.values("Sheet1!A2:C5")).toEqual([
      ["Cy", 2, "Low"],
      ["Bo", 5, "Low"],
      ["Ann", 9, "Everyone"],
      ["Ann", 9, "Everyone"],
    ]);
  });

  test("that have numbers are told by them", () => {
    const book = opened(
      ROWS.map(([name = "", value = ""], at) => [name, value, at === 0 ? "Customer number" : `K${at}`]),
    );
    const tiersBy = () => new Map(book.values("Sheet1!C2:D5").map(([number, tier]) => [number, tier]));
    book.write(book.request({ models: TOP, decisions }));
    const first = tiersBy();
    book.write(book.request({ models: EVERYONE, decisions }));
    const rows = book.values("Sheet1!A2:D5") as (string | number)[][];
    book.type("Sheet1!A2", [...rows].reverse());
    expect(book.undo()).not.toHaveProperty("missing");
    expect(tiersBy()).toEqual(first);
    expect(first.get("K1")).toBe("Top");
  });
});

test("customers without names are known by what stands in their rows", () => {
  const rows = [
    ["Revenue", "Orders"],
    [50, 1],
    [40, 2],
    [30, 3],
    [20, 4],
  ];
  const book = opened(rows);
  const request = (models: typeof TOP) => book.request({ models, mapping: { revenue: 0 } });
  book.write(request(TOP));
  const first = new Map(book.values("Sheet1!A2:C5").map(([revenue, , tier]) => [revenue, tier]));
  book.write(request(EVERYONE));
  turnRound(book, 4);
  book.undo();
  const now = book.values("Sheet1!A2:C5");
  expect(now.map(([revenue]) => revenue)).toEqual([20, 30, 40, 50]);
  for (const [revenue, , tier] of now) expect(tier).toBe(first.get(revenue));
});

test("somebody who inserts a row between reading and writing stops the undo before anything is written", () => {
  const { book } = ranTwice(EVERYONE);
  const before = book.values("Sheet1!A2:C7");
  let reads = 0;
  book.host.beforeCall = ({ method }) => {
    if (method !== "Range.getFormulas" || ++reads !== 1) return;
    book.host.beforeCall = undefined;
    changeRows(book, "ADD", 4);
  };
  expect(() => book.undo()).toThrow(/UNDO_DISTURBED|EDITED_SINCE/);
  expect(book.values("Sheet1!A2:C8")).toEqual([...before.slice(0, 2), ["", "", ""], ...before.slice(2)]);
  book.undo();
  // Half of six.
  expect(Object.values(tierOf(book)).sort()).toEqual(["Low", "Low", "Low", "Top", "Top", "Top"]);
});

test("a summary that is put back counts its customers where they stand now", () => {
  const book = opened(customers(6));
  book.write(book.request({ models: TOP }));
  const counted = () => book.values("Pyramid!A7:G10");
  const first = counted();
  book.write(book.request({ models: EVERYONE }));
  changeRows(book, "ADD", 1);
  book.workbook.model.dispatch("RENAME_SHEET", {
    sheetId: sheetId(book),
    oldName: "Sheet1",
    newName: "Our list",
  });
  book.undo();
  expect(counted()).toEqual(first);
});

test("a title that a person put above a report counts as an edit, because it would go with the sheet", () => {
  const book = opened(customers(6));
  book.write(book.request({ models: TOP }));
  const report = book.workbook.model.getters.getSheetIdByName("Pyramid") ?? "";
  const common = { sheetId: report, sheetName: "Pyramid", dimension: "ROW" as const };
  book.workbook.model.dispatch("ADD_COLUMNS_ROWS", { ...common, base: 0, position: "before", quantity: 2 });
  book.type("Pyramid!A1", [["Board, March"]]);
  expect(() => book.undo()).toThrow(/edited/);
  expect(book.value("Pyramid!A1")).toBe("Board, March");
});

test("while a run over one list lies broken, no run over another list of the sheet begins", () => {
  const others = customers(6).map(([name, revenue]) => [
    String(name).replace("Customer ", "Other "),
    revenue,
  ]);
  const rows = customers(6).map(
    (row, at) => [...row, "", "", "", ...(others[at] ?? [])] as (string | number)[],
  );
  const book = opened(rows);
  const first = book.request({ models: TOP });
  book.host.faults.push({ method: "Sheet.insertChart", nth: 1, moment: "after", stops: true });
  expect(() => book.write(first)).toThrow(/time/);
  book.host.faults.length = 0;
  book.select("Sheet1!F1");
  const second = book.request({ models: TOP });
  expect(() => book.write(second)).toThrow(/other customers of this sheet did not end/);
  book.select("Sheet1!A1");
  book.write(book.request({ models: TOP }));
  book.select("Sheet1!F1");
  expect(book.write(book.request({ models: TOP })).sheets).toContain("Pyramid");
});
