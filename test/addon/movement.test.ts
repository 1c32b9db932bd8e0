/** Two runs of the built add-on with a change in between: every place a person looks says who moved. */

import type { Answer, Description, Explanation } from "../../src/app/contract/contract";
import { changeMarks, marksOf } from "../../workbench/engine/cells/places";
import { requestFor } from "../request";
import { customers, opened } from "./opened";
import { again, column, orderBook } from "./order-book";

const HISTORY = "Customer Pyramid history";

describe("customer 100 falls from VIP to Small, customer 1 rises from Small to VIP", () => {
  const book = opened(customers(100));
  book.write(book.request({ today: "2024-03-31" }));
  // Row 101 is Customer 100, who was worth 100.
  book.type("Sheet1!B101", [[0.5]]);
  book.type("Sheet1!B2", [[200]]);
  const start = book.values("Sheet1!A1:F101");
  const receipt = book.write(book.request({ today: "2024-06-30" }));
  const said = "Since 2024-03-31: 1 rose, 1 fell, 0 new, 0 lost; value at stake 100";

  test("the receipt says it", () => {
    expect(receipt.movement).toMatchObject({
      rose: 1,
      fell: 1,
      new: 0,
      lost: 0,
      atStake: 100,
      summary: said,
    });
  });

  test("the column right of the tiers says it", () => {
    expect(["D1", "D2", "D3", "D101"].map((cell) => book.value(`Sheet1!${cell}`))).toEqual([
      "Change since 2024-03-31",
      "▲ from Small",
      "= same",
      "▼ from VIP",
    ]);
  });

  test("the pyramid's sheet says it", () => {
    const lines = book.values("Pyramid!A1:A80").flat().map(String);
    expect(lines).toContain(said);
    expect(lines).toContain("Customer 100");
  });

  test("the explanation says it", () => {
    const answer = book.addOn.call("explain", {
      ...book.request({ today: "2024-07-31" }),
      row: 101,
    }) as Answer<Explanation>;
    expect(answer).toMatchObject({ ok: true });
    const blocks = answer.ok ? answer.result.models.find(({ id }) => id === "movement")?.report : [];
    // The last two runs and now.
    expect(blocks?.find(({ kind }) => kind === "grid")).toMatchObject({
      rows: [
        ["2024-03-31", "VIP", 100],
        ["2024-06-30", "Small", 0.5],
        ["2024-07-31", "Small", 0.5],
      ],
    });
  });

  test("an undo takes the column with it, and the first run's is still known", () => {
    book.undo();
    expect(book.values("Sheet1!A1:F101")).toEqual(start);
    expect(book.write(book.request({ today: "2024-06-30" })).movement?.summary).toBe(said);
  });

  test("of an earlier run that a person edited the check says that nothing is compared with it", () => {
    book.type(`'${HISTORY}'!F101`, [["Small"]]);
    expect(book.preview(book.request({ today: "2024-06-30" })).check.remarks).toMatchObject([
      {
        id: "runs-edited",
        message: "Not compared with, as the hidden history of these days was edited: 2024-03-31",
      },
    ]);
  });
});

describe("customer 30, the VIP, orders nothing in a quarter, and customer 29, a Major, hardly anything", () => {
  const order = (month: string, customer: number, amount: number) => [
    `Customer ${customer}`,
    `2024-${month}-10`,
    amount,
    "P1",
  ];
  const all = Array.from({ length: 30 }, (_, at) => at + 1);
  const book = orderBook([
    ...all.map((customer) => order("02", customer, customer * 10)),
    ...all
      .filter((customer) => customer < 30)
      .map((customer) => order("05", customer, customer === 29 ? 1 : customer * 10)),
  ]);
  const quarter = (name: string) => ({ orders: { kind: "quarter", quarter: `2024-${name}` } }) as const;
  again(book, quarter("Q1"));
  again(book, quarter("Q2"));
  const verdict = (customer: number) => {
    const row = 2 + column(book, "Customers", "Customer").indexOf(`Customer ${customer}`);
    book.select(`Customers!A${row}`);
    const asked = { source: null, headerLines: null, isExplained: true };
    const described = book.addOn.call("describe", asked) as Answer<Description>;
    if (!described.ok) throw new Error(described.message);
    const answer = book.addOn.call("explain", {
      ...requestFor(described.result, quarter("Q2")),
      row: null,
    }) as Answer<Explanation>;
    if (!answer.ok) throw new Error(answer.message);
    return [answer.result.verdict.sentence, answer.result.verdict.action];
  };

  test("the explanation says that the one is lost, and of both what Overview says to do", () => {
    expect(verdict(30)).toEqual(["Customer 30: lost, was VIP with 300.", "Call, ask why, win back."]);
    expect(verdict(29)).toEqual(["Small (Pyramid).", "Call and ask what changed."]);
  });

  test("others are to be served as their tier is", () => {
    expect(verdict(28)).toEqual([
      "VIP (Pyramid).",
      "One person in charge; weekly contact, own offers, guard from rivals.",
    ]);
  });
});

describe("tiers that changed their places by name only", () => {
  const named = (...names: string[]) => [
    {
      id: "pyramid",
      options: { tiers: names.map((name, at) => ({ name, share: [0.1, 0.4, 1][at] ?? 1 })) },
    },
  ];
  test.each([
    ["usual ones", ["VIP", "Major", "Small"], ["Major", "VIP", "Small"]],
    ["usual ones put back", ["Major", "VIP", "Small"], ["VIP", "Major", "Small"]],
    ["a person's", ["Gold", "Silver", "Tin"], ["Silver", "Gold", "Tin"]],
  ])("%s: nobody is said to have moved, and that is told", (_whose, then, now) => {
    const book = opened(customers(20));
    book.write(book.request({ models: named(...then), today: "2024-03-31" }));
    const asked = book.request({ models: named(...now), today: "2024-06-30" });
    expect(book.preview(asked).check.remarks.map(({ message }) => message)).toContain(
      "Who moved is not said by Pyramid, as its tiers had other names or another order in the run before: 2024-03-31",
    );
    expect(book.write(asked).movement).toBeUndefined();
    // In the same order once more, the last customer falls.
    book.type("Sheet1!B21", [[0]]);
    const later = book.write(book.request({ models: named(...now), today: "2024-09-30" }));
    expect(later.movement).toMatchObject({ fell: 1, lost: 0 });
  });
});

test("a copy of the hidden history is a person's: it is neither read nor written, nor in the way of an undo", () => {
  const book = opened(customers(3));
  book.write(book.request());
  const sheetId = book.workbook.model.getters.getSheetIdByName(HISTORY) ?? "";
  book.workbook.model.dispatch("DUPLICATE_SHEET", {
    sheetId,
    sheetIdTo: "copied",
    sheetNameTo: "Copy",
  });
  // Google copies the marks of a sheet with it.
  const original = marksOf(book.workbook, "metadata").find((mark) => mark.sheetId === sheetId);
  const content = { ...original?.content, number: 9999 };
  if (original) changeMarks(book.workbook, [{ ...original, content, id: "copied mark", sheetId: "copied" }]);
  const copied = book.values("Copy!A1:F20");
  book.select("Sheet1!A1");
  book.write(book.request());
  expect(book.values("Copy!A1:F20")).toEqual(copied);
  expect([book.undo().runsLeft, book.undo().runsLeft]).toEqual([1, 0]);
  expect(book.sheetNames()).toEqual(["Sheet1", "Copy"]);
});

test("the history can be looked at, copied and deleted by the menu", () => {
  const book = opened(customers(3));
  book.addOn.run("showHistory");
  expect(book.host.shown.questions.at(-1)?.message).toBe("No run is recorded yet.");
  book.write(book.request());
  book.addOn.run("copyHistory");
  expect(book.values(`'${HISTORY} (copy)'!A1:F4`)).toEqual([
    ["Run", "Date", "Sheet", "Customer", "Value", "Pyramid"],
    [1, "2024-01-31", "Sheet1", "Customer 1", 1, "Small"],
    [1, "2024-01-31", "Sheet1", "Customer 2", 2, "Small"],
    [1, "2024-01-31", "Sheet1", "Customer 3", 3, "VIP"],
  ]);
  // Names stand whole, on the record and on its copy.
  book.addOn.run("showHistory");
  const { getters } = book.workbook.model;
  for (const name of [HISTORY, `${HISTORY} (copy)`])
    expect(getters.getColSize(getters.getSheetIdByName(name) ?? "", 3)).toBe(140);
  book.host.shown.answer = () => ({ button: "CANCEL" });
  book.addOn.run("deleteHistory");
  expect(book.host.shown.questions.at(-1)?.message).toContain(
    "works out anew also tiers that were changed by hand",
  );
  expect(book.sheetNames()).toContain(HISTORY);
  book.host.shown.answer = () => ({ button: "OK" });
  book.addOn.run("deleteHistory");
  expect(book.sheetNames()).not.toContain(HISTORY);
  // What the run wrote stays, and the next one is the first of a new history.
  expect(book.value("Sheet1!C1")).toBe("Pyramid tier");
  expect(book.write(book.request()).movement).toBeUndefined();
  // Customer 3 was worth 3; whoever runs once more on the same day still sees the fall.
  book.select("Sheet1!A1");
  book.write(book.request());
  book.type("Sheet1!B4", [[0.5]]);
  const said = book.write(book.request()).movement?.summary;
  expect(said).toContain("1 rose, 1 fell");
  expect(book.write(book.request()).movement?.summary).toBe(said);
  expect(book.value("Sheet1!D4")).toBe("▼ from VIP");
});
