/** A second person sorts and inserts between the calls of a run: no tier on a wrong row, no cell lost. */

import type { Answer, Receipt } from "../../src/app/contract/contract";
import { type Opened, opened } from "./opened";
import { insertColumn, models, orderBook, orders, rename } from "./order-book";

const INCOMPLETE = "⚠ incomplete, run again";
const COUNT = 10;
/** The best tenth, by arithmetic: Customer 10 alone. */
const ROWS = Array.from({ length: COUNT }, (_, at) => [`Customer ${at + 1}`, at + 1, `note ${at + 1}`]);

function book(): Opened {
  const made = opened([["Customer", "Revenue"], ...ROWS.map(([name = "", value = ""]) => [name, value])]);
  made.type("E1", [["Notes"], ...ROWS.map(([, , note = ""]) => [note])]);
  return made;
}

function insertRow(made: Opened, base: number): void {
  const sheetId = made.workbook.model.getters.getSheetIdByName("Sheet1") ?? "";
  made.workbook.model.dispatch("ADD_COLUMNS_ROWS", {
    sheetId,
    sheetName: "Sheet1",
    dimension: "ROW",
    base,
    position: "before",
    quantity: 1,
  });
}

const ACTIONS: Record<string, (made: Opened) => void> = {
  "sorts the table": (made) =>
    made.type("Sheet1!A2", [...made.values("Sheet1!A2:F11")].reverse() as number[][]),
  "inserts a column on the left": (made) => insertColumn(made, "Sheet1", 0),
  "inserts a row among the customers": (made) => insertRow(made, 4),
};

/** What each column of the sheet holds below its header. */
function columns(made: Opened): Map<string, unknown[]> {
  const cells = made.values("Sheet1!A1:H13");
  const [header = []] = cells;
  return new Map(header.map((title, at) => [String(title), cells.slice(1).map((row) => row[at])]));
}

/** Runs with somebody acting before the n-th reading call; `null` when there are not so many. */
function disturbed(made: Opened, act: (made: Opened) => void, nth: number): Answer<Receipt> | null {
  const request = made.previewed(made.request());
  let reads = 0;
  // What is written waits until something is read, or the end: nobody comes between writes.
  made.host.beforeCall = ({ kind }) => {
    if (kind === "read" && ++reads === nth) act(made);
  };
  const answer = made.addOn.call("write", request) as Answer<Receipt>;
  made.host.beforeCall = undefined;
  return reads < nth ? null : answer;
}

function check(made: Opened, answer: Answer<Receipt>, place: string): void {
  const found = columns(made);
  const names = found.get("Customer") ?? [];
  const revenue = found.get("Revenue") ?? [];
  const tiers = found.get("Pyramid tier");
  // A person's own columns are as they were, each name with its own number.
  names.forEach((name, at) => {
    if (name !== "")
      expect([place, name, revenue[at]]).toEqual([place, `Customer ${revenue[at]}`, revenue[at]]);
  });
  expect([place, (found.get("Notes") ?? []).filter((note) => note !== "").length >= COUNT - 1]).toEqual([
    place,
    true,
  ]);
  if (answer.ok) {
    names.forEach((name, at) => {
      const isBest = name === "Customer 10";
      if (name !== "") expect([place, name, tiers?.[at] === "VIP"]).toEqual([place, name, isBest]);
    });
    expect([place, found.has(INCOMPLETE)]).toEqual([place, false]);
  } else {
    expect([place, answer.code]).toEqual([place, expect.stringMatching(/^(DATA_CHANGED|NO_SUCH_COLUMN)$/)]);
    const isBegun = !/nothing was written/.test(answer.message) && answer.code === "DATA_CHANGED";
    expect([place, found.has(INCOMPLETE)]).toEqual([place, isBegun]);
  }
}

describe.each(Object.keys(ACTIONS))("somebody who %s", (name) => {
  test.each([
    ["a first run", false],
    ["a second run", true],
  ])("during %s", (_run, isAgain) => {
    let refused = 0;
    // Every fifth call here, other ones for each; `npm run test:faults` tries them all.
    for (let nth = Object.keys(ACTIONS).indexOf(name) + (isAgain ? 2 : 1); ; nth += 5) {
      const made = book();
      if (isAgain) made.write(made.request());
      const answer = disturbed(made, ACTIONS[name] ?? (() => undefined), nth);
      if (!answer) break;
      check(made, answer, `${name} before read ${nth}`);
      if (!answer.ok) refused++;
    }
    expect(refused).toBeGreaterThan(0);
  });
});

test.each([
  ["tiers", 2],
  ["titles", 4],
])(
  "our column deleted just before its %s are written: the column right of it keeps its cells, and it is said",
  (_what, nth) => {
    const made = book();
    made.write(made.request());
    const owners = [["Owner"], ...ROWS.map((_, at) => [`owner ${at + 1}`])];
    made.type("Sheet1!D1", owners);
    const request = made.request();
    let written = 0;
    made.host.beforeCall = ({ method }) => {
      if (method !== "Range.setValues" || ++written !== nth) return;
      const elements = [2];
      made.workbook.model.dispatch("REMOVE_COLUMNS_ROWS", {
        sheetId: made.workbook.model.getters.getSheetIdByName("Sheet1") ?? "",
        sheetName: "Sheet1",
        dimension: "COL",
        elements,
      });
    };
    expect(made.addOn.call("write", request)).toMatchObject({ ok: false, code: "DATA_CHANGED" });
    expect(made.values("Sheet1!C1:C11")).toEqual(owners);
  },
);

describe("a summary that people write into", () => {
  /** A second run over other data, with somebody acting before anything of it is written. */
  function again(act: (made: Opened) => void): { made: Opened; answer: Answer<Receipt> } {
    const made = book();
    made.write(made.request());
    made.type("Sheet1!B2", [[50]]);
    const request = made.request();
    made.host.beforeCall = ({ method }) => {
      if (method !== "Range.setValues") return;
      made.host.beforeCall = undefined;
      act(made);
    };
    const answer = made.addOn.call("write", request) as Answer<Receipt>;
    made.host.beforeCall = undefined;
    return { made, answer };
  }
  const linesOf = (made: Opened) => made.values("Pyramid!A1:A150").flat();
  const putRowIn = (made: Opened, base: number, text: string) => {
    made.workbook.model.dispatch("ADD_COLUMNS_ROWS", {
      sheetId: made.workbook.model.getters.getSheetIdByName("Pyramid") ?? "",
      sheetName: "Pyramid",
      dimension: "ROW",
      base,
      position: "before",
      quantity: 1,
    });
    made.type(`Pyramid!A${base + 1}`, [[text]]);
  };
  /** The line of the last tier, in the middle of the summary. */
  const middleOf = (made: Opened) => linesOf(made).lastIndexOf("Small");

  test("a note typed beside our cells while a run writes stays", () => {
    const { made, answer } = again((one) => one.type("Pyramid!D2", [["=1+1", "call Bob"]]));
    expect(answer).toMatchObject({ ok: true });
    expect([made.formulas("Pyramid!D2").flat(), made.value("Pyramid!E2")]).toEqual([["=1+1"], "call Bob"]);
  });

  test("a row put in while a run writes stops it, and nothing of the summary is written", () => {
    let stood: unknown[] = [];
    const { made, answer } = again((one) => {
      putRowIn(one, middleOf(one), "my note");
      stood = one.formulas("Pyramid!A1:F150");
    });
    expect(answer).toMatchObject({ ok: false, code: "DATA_CHANGED" });
    expect([made.formulas("Pyramid!A1:F150"), linesOf(made).includes("my note")]).toEqual([stood, true]);
    expect(made.value("Sheet1!C1")).toBe(INCOMPLETE);
  });

  test("a note in a row put in before a run is in its way, which is said before anything is written", () => {
    const made = book();
    made.write(made.request());
    const at = middleOf(made);
    const height = linesOf(made).findLastIndex((cell) => cell !== "") + 1;
    const lines = linesOf(made).slice(0, height);
    putRowIn(made, at, "my note");
    const request = made.request();
    expect(made.addOn.call("write", request)).toMatchObject({
      ok: false,
      code: "NOTES_IN_SUMMARY",
      message: expect.stringContaining(`Pyramid needs the room of A${at + 1}`),
    });
    expect(made.value("Sheet1!C1")).toBe("Pyramid tier");
    // Moved below, it stays, and no line of the old summary is left over by the row that is blank now.
    made.type(`Pyramid!A${at + 1}`, [[""]]);
    made.type(`Pyramid!A${height + 3}`, [["my note"]]);
    made.write(made.request());
    expect(linesOf(made).slice(0, height)).toEqual(lines);
    expect(
      linesOf(made)
        .slice(height)
        .filter((cell) => cell !== ""),
    ).toEqual(["my note"]);
    made.undo();
    expect([linesOf(made)[at], linesOf(made)[height + 2]]).toEqual(["", "my note"]);
  });

  test("it is written again where it stands once its title row was deleted, and not over a note that came to stand among its columns", () => {
    const made = book();
    made.write(made.request());
    const take = (dimension: "ROW" | "COL", element: number) =>
      made.workbook.model.dispatch("REMOVE_COLUMNS_ROWS", {
        sheetId: made.workbook.model.getters.getSheetIdByName("Pyramid") ?? "",
        sheetName: "Pyramid",
        dimension,
        elements: [element],
      });
    take("ROW", 0);
    expect(made.write(made.request()).sheets).toEqual(["Pyramid"]);
    expect(made.value("Pyramid!A1")).toBe("Pyramid");
    // The table of tiers is seven columns wide, of which the second goes.
    const header = linesOf(made).indexOf("Tier") + 1;
    made.type(`Pyramid!H${header}`, [["my note"]]);
    take("COL", 1);
    expect(made.addOn.call("write", made.request())).toMatchObject({
      ok: false,
      code: "NOTES_IN_SUMMARY",
      message: expect.stringContaining(`Pyramid needs the room of G${header},`),
    });
    expect(made.value(`Pyramid!G${header}`)).toBe("my note");
  });
});

test("what a preview told of the workbook is asked again where it does not hold any more", () => {
  const made = book();
  const request = made.previewed(made.request());
  rename(made, "Sheet1", "Clients");
  made.type("Clients!A14", [["below the customers"]]);
  made.type("Clients!H1", [["right of them"]]);
  made.write(request);
  // The new tiers stand left of what was typed, and the summary counts on the sheet by its new name.
  expect(made.values("Clients!A14:A14")).toEqual([["below the customers"]]);
  expect(made.values("Clients!H1:H1")).toEqual([["right of them"]]);
  expect(made.values("Clients!C1:C1")).toEqual([["Pyramid tier"]]);
  const counted = made
    .formulas("Pyramid!A1:L60")
    .flat()
    .find((one) => one.startsWith("=COUNTIF"));
  expect(counted).toContain("Clients!");
  expect(made.shown("Pyramid!A1:L60").flat()).not.toContain("#REF!");
});

test("another sheet under the name that the customers of the orders had: theirs is found by its mark", () => {
  const made = orderBook(orders(60, 10));
  const chosen = { models: models("pyramid") };
  made.write(made.request(chosen));
  made.select("Sheet1!A1");
  const request = made.previewed(made.request(chosen));
  rename(made, "Customers", "Buyers");
  rename(made, "Pyramid", "Customers");
  expect(made.write(request)).toMatchObject({ sheet: "Buyers", sheets: ["Customers"] });
});
