/** Who bought again after the chosen days paused, and is not lost: the data know it. */

import { dayOf } from "../../../src/core/cells/date-column";
import type { Block } from "../../../src/core/report/report";
import { orderBlocks } from "../../../src/models/churn/order-report";

const day = (text: string) => dayOf(text) as number;

/**
 * Ann buys each quarter of 2022 and 2023, Bo in the first quarter of 2022 and again in 2023, Cy in the first quarter alone, and
 * Di, who sent goods back in 2023, too.
 */
const LIST: readonly (readonly [string, string, number])[] = [
  ...["2022-01-03", "2022-04-03", "2022-07-03", "2022-10-03", "2023-01-03", "2023-04-03"].map(
    (date) => ["Ann", date, 10] as const,
  ),
  ["Ann", "2022-06-30", 1],
  ["Bo", "2022-01-10", 20],
  ["Bo", "2023-02-10", 30],
  ["Cy", "2022-02-10", 40],
  ["Di", "2022-02-11", 50],
  ["Di", "2023-02-11", -50],
];
const ORDERS = {
  customers: LIST.map(([name]) => name),
  days: Float64Array.from(LIST, ([, date]) => day(date)),
  amounts: Float64Array.from(LIST, ([, , amount]) => amount),
  groups: LIST.map(([name]) => (name === "Ann" || name === "Cy" ? "North" : "South")),
};

const rowsOf = (blocks: readonly Block[], id: string) =>
  blocks.flatMap((block) => (block.kind === "grid" && block.id === id ? block.rows : []));
const textsOf = (blocks: readonly Block[]) =>
  blocks.flatMap((block) => ("text" in block ? [block.text] : []));

const half = orderBlocks(
  ORDERS,
  { period: "quarter", listed: 10 },
  new Map(),
  { first: day("2022-01-01"), last: day("2022-06-30") },
  true,
  "en",
);

test("the quarter reads alike whether later orders were chosen or not", () => {
  const all = orderBlocks(ORDERS, { period: "quarter", listed: 10 }, new Map(), undefined, true, "en");
  const [chosen, whole] = [half, all].map((blocks) =>
    rowsOf(blocks, "periods").find(([name]) => name === "2022 Q2"),
  );
  // Active, new, kept, back again, paused, lost, rate, revenue, and what Cy and Di had spent: 90 of 120.
  expect(chosen?.slice(1)).toEqual([1, 0, 1, 0, 1, 2, 0.5, 11, 90, 0.75]);
  expect(whole?.slice(1, 7)).toEqual(chosen?.slice(1, 7));
  expect(textsOf(half)).toContain("Orders after the days chosen only tell who came back.");
  expect(textsOf(all)).not.toContain("Orders after the days chosen only tell who came back.");
});

test("by group too, and it is said whom that table counts", () => {
  expect(rowsOf(half, "groups").map((row) => row.slice(0, 3))).toEqual([
    ["North", 2, 1],
    ["South", 2, 1],
    ["Total", 4, 2],
  ]);
  expect(
    textsOf(half).some((text) => text.startsWith("Each customer who bought from 2022 Q1 to 2022 Q2 once")),
  ).toBe(true);
});
