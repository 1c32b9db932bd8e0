/** Churn in the sidebar: which columns it takes, what it says, what it cannot read. */

import type { Cell } from "../../../src/core/cells/cell";
import { POINT_NOTATION } from "../../../src/core/cells/number-text";
import type { Block } from "../../../src/core/report/report";
import { FIELDS } from "../../../src/core/table/fields";
import { tableOf } from "../../../src/core/table/table";
import { LANGUAGES, type Language } from "../../../src/core/texts/language";
import { CHURNED, GROUP, REASON } from "../../../src/models/churn/fields";
import { hasLeft } from "../../../src/models/churn/groups";
import { kindOf } from "../../../src/models/churn/labels";
import { churnModel } from "../../../src/models/churn/model";

const FIELD = { ...FIELDS, churned: CHURNED, group: GROUP, reason: REASON };

function run(
  columns: Partial<Record<keyof typeof FIELD, readonly Cell[]>>,
  options = {},
  language: Language = "en",
) {
  const sources = Object.entries(columns).map(([id, cells]) => ({
    field: FIELD[id as keyof typeof FIELD],
    header: id,
    letter: "A",
    cells,
  }));
  const rows = Math.max(0, ...sources.map(({ cells }) => cells.length));
  const table = tableOf(
    Array.from({ length: rows }, (_, index) => index + 2),
    sources,
    POINT_NOTATION,
  );
  const prepared = churnModel.segmentation?.prepare(options, language);
  if (!prepared) throw new Error("churn has no segmentation");
  return { problems: prepared.check(table), run: () => prepared.run(table) };
}

const notes = (report: readonly Block[]) =>
  report.flatMap((block) => (block.kind === "note" || block.kind === "text" ? [block.text] : []));

test("an order list without customers cannot be measured", () => {
  expect(run({ date: ["2024-01-01"] }).run).toThrow("Churn needs a column for Customer: choose one");
});

test("orders of one period, or none at all, say so", () => {
  const says =
    "The orders fill fewer than two periods, so nobody can be seen to leave: choose a shorter period.";
  expect(notes(run({ customer: ["Ann"], date: ["2024-01-01"] }).run().report)).toEqual([says]);
  expect(notes(run({ customer: [], date: [] }).run().report)).toEqual([says]);
  expect(notes(run({ customer: ["Ann"], date: ["soon"] }).run().report)).toEqual([says]);
});

test("a list in which each customer occurs once is pointed out", () => {
  const { report } = run({ customer: ["Ann", "Bo"], date: ["2024-01-01", "2024-12-31"] }).run();
  expect(notes(report)).toContain(
    "Every customer occurs only once: this looks like a list of customers, not of orders.",
  );
});

test("an open last period is shown, marked, and left out of the rates", () => {
  const dates = ["2024-01-05", "2024-02-05", "2024-03-10", "2024-01-06", "2024-02-07"];
  const { report } = run(
    { customer: ["Ann", "Ann", "Ann", "Bo", "Bo"], date: dates },
    { period: "month" },
  ).run();
  const [figures] = report;
  // Nobody was lost from January to February; Bo may still order in March.
  expect(figures?.kind === "figures" && figures.figures.map(({ value }) => value)).toEqual([2, 0, 0]);
  const grid = report.find((block) => block.kind === "grid");
  expect(grid?.kind === "grid" && grid.rows[2]).toEqual(["2024-03 *", 1, 0, 1, 0, 1, ""]);
  expect(notes(report).some((text) => text.startsWith("* The data end on 2024-03-10"))).toBe(true);
});

test("the measured rates are what a manager reads first", () => {
  const orders = {
    customer: ["Ann", "Bo", "Ann", "Bo", "Ann"],
    date: ["2022-01-05", "2022-12-06", "2023-01-05", "2023-12-31", "2024-12-31"],
  };
  // Two customers in 2022 and in 2023; Bo is lost in 2024: 1 of 4.
  expect(run(orders, { period: "year" }).run().alerts).toEqual([expect.stringMatching(/ 25 %; .* 25 %$/)]);
  expect(run({ customer: ["Ann"], date: ["2024-01-01"] }).run().alerts).toEqual([]);
});

test("customers who pause and come back are pointed out", () => {
  const dates = ["2024-01-05", "2024-03-31", "2024-05-31", "2024-02-01"];
  const { report } = run({ customer: ["Ann", "Ann", "Ann", "Bo"], date: dates }, { period: "month" }).run();
  // Lost: Ann in February and April, Bo in March; back: Ann in March and May. 2 of 3.
  expect(notes(report).some((text) => text.includes("66.7 % came back"))).toBe(true);
});

test("rows that cannot be counted are problems, each with its row", () => {
  const { problems } = run({
    customer: ["Ann", "", "Cy", "Di"],
    date: ["2024-01-01", "2024-01-01", "", "1/2/2024"],
    revenue: [1, 2, 3, "abc"],
  });
  expect(problems.map(({ row, field, code }) => [row, field, code]).sort()).toEqual([
    [3, "customer", "BLANK_VALUE"],
    [4, "date", "BLANK_VALUE"],
    [5, "date", "AMBIGUOUS_DATE"],
    [5, "revenue", "NOT_A_NUMBER"],
  ]);
});

test("yes and no are read in all their forms; anything else is a problem and left out", () => {
  const churned = ["Yes", "no", true, false, 1, 0, "已流失", "在用", "", "maybe", "#N/A"];
  const { problems, run: go } = run({ churned });
  expect(problems.map(({ row, code }) => [row, code])).toEqual([
    [11, "NOT_YES_OR_NO"],
    [12, "ERROR_CELL"],
  ]);
  const [figures] = go().report;
  expect(figures?.kind === "figures" && figures.figures.map(({ value }) => value)).toEqual([8, 4, 0.5]);
});

test("nobody, or nobody lost, gives no NaN", () => {
  for (const churned of [[], [""], ["no", "no"]]) {
    const { report } = run({ churned, group: churned.map(() => "A"), revenue: churned.map(() => 0) }).run();
    expect(JSON.stringify(report)).not.toMatch(/null|NaN|Infinity/);
  }
  expect(notes(run({ reason: ["", ""] }).run().report)).toContain("No reasons are given.");
});

test("more reasons or groups than can be read are merged, and the totals keep them", () => {
  const names = Array.from({ length: 40 }, (_, index) => `n${index}`);
  const { report } = run({ churned: names.map(() => "yes"), group: names, reason: names }).run();
  const grid = (id: string) => report.find((block) => block.kind === "grid" && block.id === id);
  const reasons = grid("reasons");
  const groups = grid("groups");
  expect(reasons?.kind === "grid" && reasons.rows.length).toBe(21);
  expect(reasons?.kind === "grid" && reasons.rows[20]?.slice(0, 5)).toEqual([
    "Other reasons",
    "",
    20,
    0.5,
    1,
  ]);
  expect(groups?.kind === "grid" && groups.rows.length).toBe(31);
  expect(groups?.kind === "grid" && groups.rows[30]?.slice(0, 3)).toEqual(["Total", 40, 40]);
});

test.each(LANGUAGES)("every grid fits its header and formats in %s", (language) => {
  const orders = {
    customer: ["Ann", "Bo", "Ann"],
    date: ["2024-01-01", "2024-02-01", "2024-12-31"],
    revenue: [1, 2, 3],
    group: ["A", "B", "A"],
  };
  const list = { churned: ["yes", "no"], reason: ["Price", ""], revenue: [1, 2], group: ["A", "B"] };
  const without = { churned: ["yes", "no"], reason: ["Price", ""] };
  for (const columns of [orders, list, without]) {
    const { report, columns: written } = run(columns, {}, language).run();
    expect(written).toEqual([]);
    for (const block of report) {
      if (block.kind !== "grid") continue;
      expect(block.formats).toHaveLength(block.header.length);
      for (const row of block.rows) expect(row).toHaveLength(block.header.length);
    }
    for (const block of report) {
      if (block.kind !== "chart") continue;
      const grid = report.find((one) => one.kind === "grid" && one.id === block.grid);
      expect(grid?.kind).toBe("grid");
      if (grid?.kind === "grid") for (const at of block.values) expect(grid.formats[at]).toBe("share");
    }
  }
});

test.each([
  ["Price too high", "Price"],
  ["too expensive", "Price"],
  ["价格太贵", "Price"],
  ["價格太貴", "Price"],
  ["Attitude of support person", "Service"],
  ["售后服务差", "Service"],
  ["投訴沒有回應", "Service"],
  ["Product dissatisfaction", "Product"],
  ["质量问题", "Product"],
  ["Late delivery", "Delivery"],
  ["交期延误", "Delivery"],
  ["Competitor made better offer", "Rival"],
  ["转向竞争对手", "Rival"],
  ["Moved to a competitor", "Rival"],
  ["Moved", "Moved"],
  ["公司搬迁", "Moved"],
  ["Out of business", "Closed"],
  ["客户倒闭", "Closed"],
  ["no plans to say", "Not clear"],
  ["removed", "Not clear"],
])("%j is of the kind %s", (reason, kind) => {
  expect(kindOf(reason).label.en).toBe(kind);
});

test("hasLeft reads checkboxes too", () => {
  expect([true, false, "TRUE", "lost", "Active"].map(hasLeft)).toEqual([true, false, true, true, false]);
});
