/** Whether the data are still those of the run, as the formula on the summary says it to everybody. */

import { type Opened, opened } from "./opened";

/** Six orders of three customers whose names and amounts differ in one figure only. */
const ORDERS = [
  ["Order no.", "Date", "Customer", "Amount"],
  ...[100, 200, 300, 400, 500, 600].map((amount, at) => [
    `N${at}`,
    `2023-0${at + 1}-10`,
    `Firm ${at % 3}`,
    amount,
  ]),
];

function said(book: Opened, sheet = "Pyramid"): string {
  const [[line = ""] = []] = book.shown(`'${sheet}'!A2:A2`) as string[][];
  return /Up to date|Data changed/.exec(line)?.[0] ?? line;
}

test("a sheet with a quotation mark in its name is watched too", () => {
  const book = opened([
    ["Customer", "Revenue"],
    ["Ann", 5],
    ["Ben", 3],
  ]);
  const { model } = book.workbook;
  const sheetId = model.getters.getActiveSheetId();
  model.dispatch("RENAME_SHEET", { sheetId, oldName: "Sheet1", newName: '6" pipes' });
  book.write(book.request({ models: [{ id: "pyramid", options: {} }] }));
  const [[line = ""] = []] = book.shown("Pyramid!A2:A2") as string[][];
  expect(line).toMatch(/^Customers: 6" pipes.*Up to date$/);
});

describe("orders", () => {
  const book = opened(ORDERS);
  const models = [{ id: "pyramid", options: {} }];
  book.write(book.request({ models, orders: { kind: "all" } }));
  test("are as they were after the run, and when sorted", () => {
    expect(said(book)).toBe("Up to date");
    book.type("Sheet1!A2", [...ORDERS.slice(1)].reverse());
    expect(said(book)).toBe("Up to date");
    book.type("Sheet1!A2", ORDERS.slice(1));
  });
  test.each([
    ["an order was added below", "A8", [["N6", "2023-07-10", "Firm 1", 50]], [["", "", "", ""]]],
    ["an order is another customer's", "C2", [["Firm 1"]], [["Firm 0"]]],
    ["an order is of another day", "B2", [["2021-01-10"]], [["2023-01-10"]]],
    ["money went from one customer to another", "D2", [[200], [100]], [[100], [200]]],
    ["an error came in", "D2", [["=1/0"]], [[100]]],
  ])("are told as changed when %s, and as before when it is taken back", (_what, cell, typed, before) => {
    book.type(`Sheet1!${cell}`, typed);
    expect(said(book)).toBe("Data changed");
    book.type(`Sheet1!${cell}`, before);
    expect(said(book)).toBe("Up to date");
  });
});

test.each([
  [
    "brackets, points and letters of many scripts",
    [
      "杭州安康茶业有限公司（2）",
      "Ann Ltd.",
      "Müller & Söhne",
      "Café",
      "株式会社さくら",
      "고객",
      "Bo!",
      "7-Eleven",
    ],
  ],
  ["signs that part arguments or texts", ["A;", "B,", 'C"', "D'", "E}", "F\\", "G ", "H"]],
] as const)(
  "names that end in %s are up to date after the run, and changed with one of them",
  (_what, names) => {
    const amounts = [150, 90, "1.5万", 40, "", 30, 20, 10];
    const book = opened([["Customer", "Revenue"], ...names.map((name, at) => [name, amounts[at] ?? ""])]);
    book.write(book.request());
    expect(said(book)).toBe("Up to date");
    book.type("Sheet1!A2", [["Somebody else"]]);
    expect(said(book)).toBe("Data changed");
  },
);

test("customers with a total, notes and another list below: what is added there is told of the list above it", () => {
  const rows = [
    ["Customer", "Revenue"],
    ["Ann", 5.5],
    ["Bo 株式会社", 7],
    [1001, 9],
    ["", 2],
    ["Total", "=SUM(B2:B5)"],
    ["", ""],
    ["Customer", "Revenue"],
    ["Cy", 3],
  ] as (string | number)[][];
  const book = opened(rows);
  book.select("Sheet1!A1");
  const sheetId = book.request().source.sheetId;
  const source = { sheetId, range: "A1:B6" };
  const request = book.request({ models: [{ id: "pyramid", options: {} }] });
  // Whether the list below is meant as well is asked; it is not.
  book.write({ ...request, source, decisions: { ...request.decisions, answered: ["goes-on"] } });
  expect(said(book)).toBe("Up to date");
  book.type("Sheet1!A10", [["Di", 4]]);
  expect(said(book)).toBe("Up to date");
  book.type("Sheet1!A7", [["Ed", 4]]);
  expect(said(book)).toBe("Data changed");
});
