/** Cells in the format "Plain text", usual with ids and telephone numbers: what we write is what it is elsewhere. */

import { BUILT, type Opened, opened } from "./opened";

const NUMBERED = [
  ["Customer", "Revenue"],
  ...Array.from({ length: 20 }, (_, index) => [`Customer ${index + 1}`, index + 1]),
];
const PROSPECTS = [
  ["Customer", "Money", "Authority", "Need"],
  ["Ann", "yes", "yes", "yes"],
  ["Bob", "yes", "no", "yes"],
  ["Cid", "no", "no", "no"],
];

/** Over cells of which some are in plain text, chosen before anything was typed. */
function inPlainText(rows: readonly (readonly (string | number)[])[], address: string): Opened {
  const code = `${BUILT.code}
    function choosePlainText(address) { SpreadsheetApp.getActiveSheet().getRange(address).setNumberFormat("@"); }
    function formatsOf(address) { return SpreadsheetApp.getActiveSheet().getRange(address).getNumberFormats(); }`;
  const book = opened([], { files: { ...BUILT, code } });
  book.addOn.run("choosePlainText", address);
  book.type("A1", rows);
  book.select("A1");
  return book;
}

/** No text on the sheet shows the apostrophe that keeps texts what they are. */
function expectNoApostrophe(book: Opened): void {
  const texts = book.values("Sheet1!A1:Z40").flat();
  expect(texts.filter((cell) => typeof cell === "string" && cell.startsWith("'"))).toEqual([]);
}

const totalOf = (book: Opened, sheet: string) =>
  book.values(`${sheet}!A1:H60`).find((row) => row[0] === "Total");

test("the whole sheet: numbers that stand there as text are summed on the summary, 1 + … + 20 = 210", () => {
  const book = inPlainText(NUMBERED, "A1:Z60");
  expect(book.write(book.request()).columns.map(({ header }) => header)).toEqual([
    "Pyramid tier",
    "Revenue as read",
  ]);
  expect(totalOf(book, "Pyramid")?.[3]).toBe(210);
  expect(book.values("Sheet1!D2:D4")).toEqual([[1], [2], [3]]);
  expectNoApostrophe(book);
  expect(book.write(book.request()).overrideCount).toBe(0);
  expect(totalOf(book, "Pyramid")?.[3]).toBe(210);
});

test("columns right of prospects: codes such as M+a+N are counted, and no run takes them for a person's", () => {
  const book = inPlainText(PROSPECTS, "E1:Z60");
  const request = book.request({ models: [{ id: "prospects", options: {} }] });
  const [summary] = book.write(request).sheets;
  const before = book.values("Sheet1!E1:G4");
  expect(before.flat()).toContain("M+a+N");
  expectNoApostrophe(book);
  expect(book.write(request).overrideCount).toBe(0);
  expect(book.values("Sheet1!E1:G4")).toEqual(before);
  const counts = book.values(`${summary}!A1:H40`).filter((row) => row[0] === "M+a+N");
  expect(counts[0]).toContain(1);
});

test("our own columns, chosen between two runs: the second one and its undo write what they write elsewhere", () => {
  const book = inPlainText(NUMBERED, "Z1");
  const tiers = [
    { name: "Tier 1", share: 0.05 },
    { name: "Tier 2", share: 1 },
  ];
  const request = book.request({ models: [{ id: "pyramid", options: { tiers } }] });
  book.write(request);
  const before = book.values("Sheet1!C1:C21");
  // 5 % of 20 customers
  expect(before.flat().filter((tier) => tier === "Tier 1")).toHaveLength(1);
  book.addOn.run("choosePlainText", "C1:Z60");
  expect(book.write(request).overrideCount).toBe(0);
  expect(book.values("Sheet1!C1:C21")).toEqual(before);
  book.addOn.run("choosePlainText", "C1:Z60");
  book.undo();
  expect(book.values("Sheet1!C1:C21")).toEqual(before);
  expectNoApostrophe(book);
});

test("an undo leaves the cells in plain text that were so", () => {
  const book = inPlainText(NUMBERED, "C1:D60");
  book.write(book.request());
  book.undo();
  expect(book.addOn.run("formatsOf", "C2:C4")).toEqual([["@"], ["@"], ["@"]]);
});

test("an undo leaves cells that had no format without one: a date that is typed there later shows as a date", () => {
  const rows = [
    ["Customer", "Revenue", "Profit", "Cost to serve"],
    ["Ann", 500, 90, 20],
    ["Bob", 200, 30, 40],
  ];
  const book = inPlainText(rows, "Z1");
  expect(book.addOn.run("formatsOf", "E2")).toEqual([["0.###############"]]);
  const { columns } = book.write(book.request({ models: [{ id: "profitability", options: {} }] }));
  const letters = columns.map(({ letter }) => letter);
  const written = letters.map((letter) => book.addOn.run("formatsOf", `${letter}2`));
  expect(written).not.toEqual(letters.map(() => [["0.###############"]]));
  book.undo();
  for (const letter of letters) {
    expect(book.addOn.run("formatsOf", `${letter}2`)).toEqual([["0.###############"]]);
    book.type(`${letter}2`, [["2024-01-05"]]);
    expect(book.shown(`Sheet1!${letter}2`)).toEqual([["2024-01-05"]]);
  }
});
