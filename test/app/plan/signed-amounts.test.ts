/** Sentences show the currency's sign before amounts of money, and before nothing else. */

import { knownNumbers, signedReport } from "../../../src/app/plan/signed-amounts";
import type { Block, Grid } from "../../../src/core/report/report";

const GRID: Grid = {
  kind: "grid",
  id: "tiers",
  header: ["Tier", "Customers", "Revenue"],
  formats: ["text", "count", "money"],
  total: false,
  rows: [
    ["VIP", 1500, { value: 2_345_678.4, formula: [] }],
    ["Small", 4000, 1500],
    ["Loss", 2, -69_333],
    ["New", 3, 850],
    ["Cents", 1, 12.5],
    ["Few", 1, 45],
  ],
};
const DAYS: Grid = {
  kind: "grid",
  id: "days",
  header: ["Revenue", "Days to Revenue"],
  formats: ["text", "count"],
  total: false,
  rows: [],
};
const FIGURES: Block = { kind: "figures", figures: [{ label: "At risk", value: 90_658.1, format: "money" }] };
const KNOWN = knownNumbers([[GRID, DAYS, FIGURES]]);

test.each([
  ["an amount of a table, rounded as in a sentence", "Revenue 2,345,678.", "Revenue ¥2,345,678."],
  ["a large figure", "90,658 is in danger", "¥90,658 is in danger"],
  ["a loss, which the tables show as -¥", "cost money (-69,333)", "cost money (-¥69,333)"],
  ["the same without its minus", "69,333 of the", "¥69,333 of the"],
  ["a count", "4,000 customers", "4,000 customers"],
  ["what is a count and an amount", "1,500 customers", "1,500 customers"],
  ["a number that no table shows", "12,345 pieces", "12,345 pieces"],
  ["a part of a longer number", "12,345,678 and 2,345,678.49", "12,345,678 and 2,345,678.49"],
  ["less than a thousand", "North (850), best 850.", "North (¥850), best ¥850."],
  ["less than a thousand, with cents", "12.5 each", "¥12.5 each"],
  ["as many of something", "850 customers, 850 位客户", "850 customers, 850 位客户"],
  ["what may be a rank", "place 45", "place 45"],
  ["a cell's address and a day", "A1:B850, 2024-01-850", "A1:B850, 2024-01-850"],
  [
    "a cut of a column of money, which no table shows",
    "Top 20 %: Revenue ≥ 14,456.5",
    "Top 20 %: Revenue ≥ ¥14,456.5",
  ],
  ["a small one", "Gold; Revenue < 5", "Gold; Revenue < ¥5"],
  ["one below nothing", "Revenue ≤ -7.5", "Revenue ≤ -¥7.5"],
  ["nothing, which is the same in any currency", "Revenue ≤ 0", "Revenue ≤ 0"],
  ["a cut of a column of counts", "Customers ≥ 14,456.5", "Customers ≥ 14,456.5"],
  ["a cut of a column that no table shows", "Complaints ≥ 2", "Complaints ≥ 2"],
  ["a column whose name ends like one of money", "Days to Revenue ≥ 30", "Days to Revenue ≥ 30"],
  ["years and days", "2024-01-31 to 2024", "2024-01-31 to 2024"],
])("%s", (_, text, expected) => {
  expect(signedReport([{ kind: "callout", text, tone: "bad" }], "¥", KNOWN)).toMatchObject([
    { text: expected },
  ]);
});

test("titles of charts too; without a sign all stays as it is", () => {
  const chart: Block = {
    kind: "chart",
    picture: "bars",
    title: "45 cost money (-69,333)",
    grid: "tiers",
    labels: 0,
    values: [2],
  };
  expect(signedReport([chart], "€", KNOWN)).toMatchObject([{ title: "45 cost money (-€69,333)" }]);
  expect(signedReport([chart, GRID], undefined, KNOWN)).toEqual([chart, GRID]);
});
