/** CREDIT_REPORT: every line of one customer's rating. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Cell } from "../../../src/core/cells/cell";
import type { Indicator } from "../../../src/models/credit/credit";
import { whatEarnsMore } from "../../../src/models/credit/credit-report-function";
import { expectTable } from "../../tables";
import { BEST, call, edited, refusal, row, UNKNOWN, WORST } from "./cases";

/** The README's example: 91.7 points. */
const EXAMPLE: Cell[] = [
  ...["A", "B", "A", "A", "A", "A", 120, "A", 0.95, 0.9, 0, 45, 1.5, 1, 0.5],
  ...[5_000_000, 30_000_000, 0.2, 0.05, 0.08],
];
const report = (cells: readonly Cell[], scheme?: Cell[][]) =>
  call("CREDIT_REPORT", [[[...cells]], scheme]) as Cell[][];
const line = (table: Cell[][], name: string) => table.find((one) => one.includes(name));

test("the whole table of the README's example", () => {
  expectTable(report(EXAMPLE), [
    ["Category", "Indicator", "Input", "Points", "Out of", "What would earn more"],
    ["Character", "overall impression", "A · ≥3 years, larger, good name", 4, 4, ""],
    ["Character", "industry position", "B · top 10", 3, 4, "A · top 3 locally: +1"],
    ["Character", "management's integrity and quality", "A · good", 4, 4, ""],
    ["Character", "length of relationship", "A · over 2 years", 3, 3, ""],
    ["Character", "strength of relationship", "A · we are main supplier", 3, 3, ""],
    ["Character", "willingness to cooperate", "A · gives statements", 4, 4, ""],
    ["Character", "employees", 120, 2, 2, ""],
    ["Character", "litigation", "A · none", 4, 4, ""],
    ["Character", "Subtotal", "", 27, 28, ""],
    ["Payment performance", "credit fulfilment rate", 0.95, 19, 20, "at least 100 %: +1"],
    ["Payment performance", "on-time rate", 0.9, 12.6, 14, "at least 100 %: +1.4"],
    ["Payment performance", "bad-debt record", 0, 8, 8, ""],
    ["Payment performance", "Subtotal", "", 39.6, 42, ""],
    ["Solvency", "receivable days", 45, 4, 4, ""],
    ["Solvency", "current ratio", 1.5, 3, 3, ""],
    ["Solvency", "quick ratio", 1, 3, 3, ""],
    ["Solvency", "debt ratio", 0.5, 3, 3, ""],
    ["Solvency", "Subtotal", "", 13, 13, ""],
    ["Operations", "registered capital", 5_000_000, 3, 4, "at least 10,000,000: +1"],
    ["Operations", "annual revenue", 30_000_000, 3, 4, "at least 50,000,000: +1"],
    ["Operations", "Subtotal", "", 6, 8, ""],
    ["Profitability", "gross margin", 0.2, 3, 3, ""],
    ["Profitability", "net margin", 0.05, 1.5, 3, "at least 10 %: +1.5"],
    ["Profitability", "return on equity", 0.08, 1.6, 3, "at least 15 %: +1.4"],
    ["Profitability", "Subtotal", "", 6.1, 9, ""],
    ["Total", "", "", 91.7, 100, ""],
    ["Grade", "", "", "AAA", "", ""],
    ["Points to the next grade", "", "", "", "", ""],
    ["Indicators known", "", "", 20, 20, ""],
  ]);
});

test("the README says the same", () => {
  const readme = readFileSync(join(__dirname, "../../../src/models/credit/README.md"), "utf8");
  const said = readme.split("## Worked example")[1]?.split("\n## ")[0] ?? "";
  const sums = report(EXAMPLE)
    .filter(([, second, third]) => second === "Subtotal" || (second === "" && third === ""))
    .slice(0, 6)
    .map((cells) => cells[3]);
  expect([...said.matchAll(/^\|.*\| ([\d.]+) +\|$/gm)].map(([, sum]) => Number(sum))).toEqual(sums);
});

test("a column of 20 cells is one customer too", () => {
  expect(call("CREDIT_REPORT", [EXAMPLE.map((cell) => [cell])])).toEqual(report(EXAMPLE));
});

test("says how far the next grade is", () => {
  // 100 - 20 + 20 x 0.25 = 85: 5 points to 90.
  expect(line(report(row(BEST, { 9: 0.25 })), "Points to the next grade")).toEqual([
    "Points to the next grade",
    "AAA",
    "",
    5,
    "",
    "",
  ]);
});

test("says what holds the grade down, and no distance that points could not close", () => {
  const table = report(row(BEST, { 8: "D" }));
  expect(line(table, "Grade")).toEqual(["Grade", "", "", "C", "", "held down by litigation"]);
  expect(line(table, "Points to the next grade")?.[3]).toBe("");
  expect(line(report(WORST), "Grade")?.[5]).toBe(""); // C by points alone
});

test("asks for what is not known", () => {
  const table = report(row(UNKNOWN, { 11: 1 }));
  expect(line(table, "credit fulfilment rate")).toEqual([
    "Payment performance",
    "credit fulfilment rate",
    "",
    0,
    20,
    "fill in: up to +20",
  ]);
  expect(line(table, "bad-debt record")?.[5]).toBe("at most 0: +8");
  expect(line(table, "Indicators known")?.slice(3, 5)).toEqual([1, 20]);
});

test("gives no grade with fewer than half of the indicators known, and no distance to the next", () => {
  const table = report(row(UNKNOWN, { 9: 1, 10: 1 }));
  expect(line(table, "Total")?.[3]).toBe(34); // 20 + 14
  expect(line(table, "Grade")).toEqual(["Grade", "", "", "not enough known", "", ""]);
  expect(line(table, "Points to the next grade")).toEqual(["Points to the next grade", "", "", "", "", ""]);
});

test("a level that earns no more than the own one is passed over", () => {
  const levels = [4, 2, 2, 0].map((points, at) => ({
    ...{ letter: "ABCD"[at] ?? "", text: "", spoken: [], cap: null },
    points,
  }));
  const indicator: Pick<Indicator, "max" | "share" | "rule"> = {
    ...{ max: 4, share: false },
    rule: { kind: "levels", levels },
  };
  // Of 4, 2, 2 and 0 points: C and B earn as much, so that from C only A is better; from D it is C.
  expect(whatEarnsMore(indicator, 2, 2, "en")).toBe("A: +2");
  expect(whatEarnsMore(indicator, 3, 0, "en")).toBe("C: +2");
});

test("names the next better step, not the best", () => {
  const table = report(WORST);
  expect(line(table, "industry position")?.[5]).toBe("C · some scale: +2");
  expect(line(table, "registered capital")?.[5]).toBe("at least 500,000: +1");
  expect(line(table, "receivable days")?.[5]).toBe("at most 45: +4");
});

test("uses an own scheme and its words", () => {
  const table = report(BEST, edited([["Solvency", 0, 1, "Balance sheet"]]));
  expect(line(table, "receivable days")?.[0]).toBe("Balance sheet");
});

test("nothing known is blank; another number of cells, or an unreadable one, is refused", () => {
  expect(report(UNKNOWN)).toBe("");
  expect(refusal(() => report(BEST.slice(1)))).toMatch("indicators must be 20 columns");
  expect(refusal(() => report(row(BEST, { 14: "x" })))).toBe('quick ratio must be a number: found "x"');
});
