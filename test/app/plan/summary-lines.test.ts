/** A report as lines of a sheet: every grid where its formulas say it is, nothing a person wrote run as a formula. */

import { formulaFrom } from "../../../src/app/plan/formulas";
import { reportLines } from "../../../src/app/plan/summary-lines";
import { shownContent } from "../../../src/app/reading/contents";
import type { Block, Grid } from "../../../src/core/report/report";

const PLACE = { row: 10, column: 3, above: 4, reference: (column: string) => `<${column}>` };
const lines = (...report: Block[]) => reportLines(report, PLACE);
const grid = (changes: Partial<Grid> = {}): Grid => ({
  kind: "grid",
  id: "g",
  header: ["Label", "Count"],
  formats: ["text", "count"],
  rows: [["VIP", 1]],
  total: false,
  ...changes,
});

test("formulas name cells of their own grid: block at C10, 4 lines above, a heading of 2 lines, header in row 16", () => {
  const live = { value: 1, formula: ["COUNTIF(", { column: "tier" }, ";", { row: 1, of: 0 }, ")"] };
  const found = lines({ kind: "heading", text: "Tiers" }, grid({ rows: [["VIP", live]] }));
  // Lines of the block: 1–4 above, 5 blank, 6 the heading, 7 the header; sheet row 10 + 7 - 1.
  expect(found.gridRows.get("g")).toBe(7);
  expect(found.lines[3]?.contents).toEqual(["VIP", "=COUNTIF(<tier>;C17)"]);
});

test("a fixed row does not move with the formula", () => {
  const parts = [{ row: 2, of: 1, fixedRow: true }, "/", { row: 1, of: 1 }];
  expect(formulaFrom(parts, { column: String, row: 16, firstColumn: 3 })).toBe("=D$18/D17");
});

const LONG = "Number of customers in total";

test.each([
  [
    "a long header is broken between words",
    [LONG, LONG, "x"],
    [],
    ["Number of customers\nin total", "Number of\ncustomers in\ntotal", "x"],
  ],
  ["the last one has room to its right", ["a", LONG], [], ["a", LONG]],
  [
    "a word is never broken",
    ["a", "Antidisestablishmentarianism", "x"],
    [],
    ["a", "Antidisestablishmentarianism", "x"],
  ],
])("%s", (_law, header, rows, expected) => {
  const found = lines(grid({ header, rows, formats: header.map(() => "text") }));
  expect(found.lines[1]?.contents.map((title) => shownContent(String(title)))).toEqual(expected);
});

test("a header that formulas look for stays as it is", () => {
  const live = { value: 1, formula: ["COUNTIF(", { column: "tier" }, ";", { row: 0, of: 1 }, ")"] };
  const found = lines(grid({ header: ["Tier", LONG, "x"], rows: [["VIP", live, 1]] }));
  expect(found.lines[1]?.contents[1]).toBe(LONG);
});

test.each([
  ["cents where they tell something", [1.5, 200], "cents"],
  ["none when all amounts are whole", [1, 200], "money"],
  ["none when one is large", [1.5, 1000], "money"],
  ["none when a loss is large", [1.5, -1000], "money"],
])("money has %s", (_law, amounts, format) => {
  const found = lines(grid({ formats: ["text", "money"], rows: amounts.map((amount) => ["a", amount]) }));
  expect(found.lines[2]?.formats[1]).toBe(format);
});

test("labels of people's own data are text, also those that look like formulas", () => {
  const found = lines(
    { kind: "text", text: "=1" },
    { kind: "figures", figures: [{ label: "=2", value: "=3", format: "text" }] },
    grid({ header: ["=4", "+5"], rows: [["=6", 1]] }),
  );
  const texts = found.lines
    .flatMap(({ contents }) => contents)
    .filter((content) => typeof content === "string");
  expect(texts.filter((text) => /^[=+]/.test(text))).toEqual([]);
});

test("the last row of a grid with a total is set off, a chart takes no line", () => {
  const chart: Block = { kind: "chart", picture: "curve", title: "T", grid: "g", labels: 0, values: [1] };
  const found = lines(
    grid({
      rows: [
        ["VIP", 1],
        ["Total", 1],
      ],
      total: true,
    }),
    chart,
  );
  expect(found.lines.map(({ look }) => look)).toEqual(["plain", "header", "plain", "total"]);
});
