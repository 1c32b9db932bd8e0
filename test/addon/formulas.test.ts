/** The functions as people type them: in the engine, through the built stubs. */

import { MODELS } from "../../src/models/registry";
import { customers, opened } from "./opened";

const functions = MODELS.flatMap((model) => model.functions);

/** What a formula shows, spilled rows joined by `; ` and cells by `, `, as the examples write it. */
function evaluate(formula: string): string {
  const book = opened([]);
  book.type("A1", [[formula]]);
  const message = book.errorMessage("A1");
  if (message) throw new Error(message);
  const rows = book
    .values("A1:Z60")
    .map((row) =>
      row.map((cell) => (typeof cell === "number" ? String(Number(cell.toFixed(4))) : String(cell))),
    );
  const height = rows.reduce((last, row, index) => (row.some((cell) => cell !== "") ? index + 1 : last), 1);
  const width = Math.max(
    1,
    ...rows.map((row) => row.reduce((last, cell, index) => (cell !== "" ? index + 1 : last), 0)),
  );
  const block = rows.slice(0, height).map((row) => row.slice(0, width));
  return width === 1 ? block.map(([cell]) => cell).join(", ") : block.map((row) => row.join(", ")).join("; ");
}

test.each(functions.flatMap(({ examples }) => examples.map(({ formula, gives }) => [formula, gives])))(
  "%s",
  (formula, gives) => {
    expect(evaluate(formula)).toBe(gives);
  },
);

test.each([
  ["=CHURN_PROFIT()", "churn_rate is missing: write =CHURN_PROFIT(churn_rate; annual_profit)"],
  ["=CHURN_PROFIT(20%)", "annual_profit is missing: write =CHURN_PROFIT(churn_rate; annual_profit)"],
  ["=PYRAMID_TIER()", "value is missing: write =PYRAMID_TIER(value)"],
])("%s names the argument that is missing", (formula, message) => {
  expect(() => evaluate(formula)).toThrow(message);
});

test("a blank cell is no missing argument: its formula stays blank", () => {
  expect(evaluate("=CHURN_PROFIT(20%,Z1)")).toBe("");
});

describe("PYRAMID_TIER in a sheet", () => {
  test("one formula over a column spills a tier per customer", () => {
    const book = opened(customers(441));
    book.type("C2", [["=PYRAMID_TIER(B2:B442)"]]);
    const tiers = book.values("C2:C442").flat();
    const counts = ["VIP", "Major", "Ordinary", "Small"].map(
      (tier) => tiers.filter((one) => one === tier).length,
    );
    // N = 441: ceil(4.41) = 5, ceil(22.05) = 23, ceil(88.2) = 89
    expect(counts).toEqual([5, 18, 66, 352]);
  });

  test.each([
    ["zh_CN", ["VIP客户", "主要客户", "普通客户", "小客户"]],
    ["zh_TW", ["VIP客戶", "主要客戶", "普通客戶", "小客戶"]],
    ["de_DE", ["VIP", "Major", "Ordinary", "Small"]],
  ])("labels follow the spreadsheet's locale %s", (spreadsheetLocale, labels) => {
    const book = opened(customers(100), { spreadsheetLocale });
    book.type("C2", [["=PYRAMID_TIER(B2:B101)"]]);
    expect([...new Set(book.values("C2:C101").flat())].reverse()).toEqual(labels);
  });

  test("in a German spreadsheet amounts that stand as text are read as Germans write them", () => {
    const texts = ["1.234 EUR", "5 EUR", "2,5 EUR", "1.234,56 EUR", "12,345 EUR", "7 EUR"].map((one) => [
      one,
    ]);
    const book = opened(texts, { spreadsheetLocale: "de_DE" });
    book.type("B1", [["=PYRAMID_TIER(A1:A6)"]]);
    // 1234.56 and 1234 are the largest of six: ceil(0.06) = 1 is VIP, ceil(1.2) = 2 are Ordinary or better.
    expect(book.values("B1:B6").flat()).toEqual(["Ordinary", "Small", "Small", "VIP", "Small", "Small"]);
  });

  test("blanks stay blank, text and error cells say so in their row, dates are not numbers", () => {
    const book = opened([[5], [""], ["abc"], ["=1/0"], [true], ["2024-01-05"], [3]]);
    book.type("B1", [["=PYRAMID_TIER(A1:A9)"]]);
    expect(book.values("B1:B9").flat()).toEqual([
      "VIP",
      "",
      "⚠ not a number: abc",
      "⚠ #DIV/0!",
      "⚠ not a number: TRUE",
      "⚠ not a number: 2024-01-05",
      "Small",
      "",
      "",
    ]);
  });

  test("one cell needs a population, as in RANK, and says so in a sentence", () => {
    const book = opened(customers(10));
    book.type("C2", [["=PYRAMID_TIER(B11)", "=PYRAMID_TIER(B11;B2:B11)", '=PYRAMID_TIER("x",B2:B11)']]);
    expect(book.errorMessage("C2")).toMatch(/population is needed here/);
    expect(book.value("D2")).toBe("VIP");
    expect(book.errorMessage("E2")).toBe('value must be a number: found "x"');
  });

  test("a formula follows when a value changes", () => {
    const book = opened(customers(10));
    book.type("C2", [["=PYRAMID_TIER(B2:B11)"]]);
    book.type("B2", [[99]]);
    expect(book.value("C2")).toBe("VIP");
  });
});
