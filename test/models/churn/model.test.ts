/** Churn in the sidebar: which columns it takes, what it says, what it cannot read. */

import type { Cell } from "../../../src/core/cells/cell";
import { POINT_NOTATION } from "../../../src/core/cells/number-text";
import type { Block } from "../../../src/core/report/report";
import { FIELDS } from "../../../src/core/table/fields";
import { type OrdersOfTable, tableOf } from "../../../src/core/table/table";
import { LANGUAGES, type Language } from "../../../src/core/texts/language";
import { CHURNED, GROUP, REASON } from "../../../src/models/churn/fields";
import { groupBlocks } from "../../../src/models/churn/group-report";
import { hasLeft } from "../../../src/models/churn/groups";
import { kindOf } from "../../../src/models/churn/labels";
import { reasonBlocks } from "../../../src/models/churn/list-report";
import { churnModel } from "../../../src/models/churn/model";

const FIELD = { ...FIELDS, churned: CHURNED, group: GROUP, reason: REASON };

function run(
  columns: Partial<Record<keyof typeof FIELD, readonly Cell[]>>,
  options = {},
  language: Language = "en",
  orders?: OrdersOfTable,
) {
  const sources = Object.entries(columns).map(([id, cells]) => ({
    field: FIELD[id as keyof typeof FIELD],
    header: id,
    letter: "A",
    cells,
  }));
  const rows = Math.max(0, ...sources.map(({ cells }) => cells.length));
  const sheetRows = Array.from({ length: rows }, (_, index) => index + 2);
  const table = { ...tableOf(sheetRows, sources, POINT_NOTATION), ...(orders ? { orders } : {}) };
  const prepared = churnModel.segmentation?.prepare(options, language);
  if (!prepared) throw new Error("churn has no segmentation");
  return { problems: prepared.check(table), run: () => prepared.run(table) };
}

const notes = (report: readonly Block[]) =>
  report.flatMap((block) =>
    block.kind === "finding" || block.kind === "note" || block.kind === "text" ? [block.text] : [],
  );

test("an order list without customers cannot be measured", () => {
  expect(run({ date: ["2024-01-01"] }).run).toThrow("Churn needs a column for Customer: choose one");
});

test("orders of one period, or none at all, say so", () => {
  const says =
    "The orders fill fewer than two whole periods, so nobody can be seen to leave: choose a shorter period, or all orders.";
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
  const dates = ["2024-01-03", "2024-02-05", "2024-03-10", "2024-01-06", "2024-02-07"];
  const { report } = run(
    { customer: ["Ann", "Ann", "Ann", "Bo", "Bo"], date: dates },
    { period: "month" },
  ).run();
  const [figures] = report;
  // Nobody was lost from January to February; Bo may still order in March.
  expect(figures?.kind === "figures" && figures.figures.map(({ value }) => value)).toEqual([2, 0]);
  const grid = report.find((block) => block.kind === "grid");
  expect(grid?.kind === "grid" && grid.rows[2]).toEqual(["2024-03 *", 1, 0, 1, 0, 0, 1, ""]);
  expect(notes(report).some((text) => text.startsWith("* The orders that count end on 2024-03-10"))).toBe(
    true,
  );
});

test("the measured rates are what a manager reads first", () => {
  const orders = {
    customer: ["Ann", "Bo", "Ann", "Bo", "Ann"],
    date: ["2022-01-05", "2022-12-06", "2023-01-05", "2023-12-31", "2024-12-31"],
  };
  // Two customers in 2023; Bo is lost in 2024. Over all periods it is 1 of 4, which beside it would seem to contradict it.
  const { alerts, report } = run(orders, { period: "year" }).run();
  expect(alerts?.map(({ text }) => text)).toEqual(["Churn rate of the last 12 months 50 %"]);
  expect(notes(report)).toContain(
    "2 customers bought from 2023-01-01 to 2023-12-31; 1 of them bought nothing from 2024-01-01 to 2024-12-31.",
  );
  expect(
    run({ customer: ["Ann"], date: ["2024-01-01"] })
      .run()
      .alerts?.map(({ text }) => text),
  ).toEqual([]);
});

test("revenue churn is of the same 12 months as the churn rate beside it", () => {
  const orders = {
    customer: ["Ann", "Bo", "Bo", "Cy", "Ann", "Cy", "Cy"],
    date: ["2022-01-05", "2023-02-01", "2023-12-31", "2023-03-01", "2023-06-01", "2024-05-05", "2024-12-31"],
    revenue: [500, 30, -10, 40, 40, 7, 7],
  };
  // Of 2023: Bo 30 - 10 = 20, Cy 40, Ann 40, together 100; in 2024 Cy alone bought: Ann and Bo are lost, 60 of 100.
  const { report } = run(orders, { period: "year" }).run();
  const [figures] = report.filter((block) => block.kind === "figures");
  expect(figures?.kind === "figures" && figures.figures.map(({ label, value }) => [label, value])).toEqual([
    ["Customers who bought", 3],
    ["Churn rate of the last 12 months", 2 / 3],
    ["Revenue churn of the last 12 months", 0.6],
  ]);
  expect(notes(report).some((text) => text.includes("do not add up to that of the last 12 months"))).toBe(
    true,
  );
});

test("an order without an amount counts here no more than where orders are added up to customers", () => {
  const orders = {
    customer: ["Ann", "Bo", "Ann", "Bo", "Cy"],
    date: ["2022-01-05", "2023-02-01", "2023-06-01", "2024-06-01", "2024-12-31"],
    revenue: [500, 30, 40, "", 7],
  };
  // Bo's order of 2024 has no amount: of Ann and Bo of 2023 nobody bought in 2024.
  const { problems, run: judge } = run(orders, { period: "year" });
  expect(notes(judge().report)).toContain(
    "2 customers bought from 2023-01-01 to 2023-12-31; 2 of them bought nothing from 2024-01-01 to 2024-12-31.",
  );
  expect(problems.map(({ row, field, code }) => [row, field, code])).toEqual([[5, "revenue", "BLANK_VALUE"]]);
});

test("an order that comes to 0 or less is no purchase here either, though a line of it is above 0", () => {
  const orders = {
    customer: ["Ann", "Bo", "Cy", "Ann", "Bo", "Bo", "Cy", "Cy"],
    date: [
      ...["2022-01-05", "2023-02-01", "2023-03-01", "2023-06-01"],
      ...["2024-06-01", "2024-06-01", "2024-12-31", "2024-12-31"],
    ],
    orderNumber: ["1", "2", "3", "4", "5", "5", "6", "6"],
    revenue: [500, 30, 40, 40, 25, -25, 50, -20],
  };
  // Of the three of 2023 Cy alone bought in 2024: Bo's order comes to 25 - 25 = 0, Cy's to 50 - 20 = 30.
  expect(notes(run(orders, { period: "year" }).run().report)).toContain(
    "3 customers bought from 2023-01-01 to 2023-12-31; 2 of them bought nothing from 2024-01-01 to 2024-12-31.",
  );
});

const rowsOf = (report: readonly Block[], id: string) => {
  const grid = report.find((block) => block.kind === "grid" && block.id === id);
  return grid?.kind === "grid" ? grid.rows : [];
};

test("customers who pause and come back are not lost, and a period too short for them is pointed out", () => {
  const dates = ["2024-01-03", "2024-03-31", "2024-05-31", "2024-02-01"];
  const { report } = run({ customer: ["Ann", "Ann", "Ann", "Bo"], date: dates }, { period: "month" }).run();
  expect(rowsOf(report, "periods")).toEqual([
    ["2024-01", 1, "", 0, 0, 0, 0, ""],
    ["2024-02", 1, 1, 0, 0, 1, 0, 0],
    ["2024-03", 1, 0, 0, 1, 0, 1, 1],
    ["2024-04", 0, 0, 0, 0, 1, 0, 0],
    ["2024-05", 1, 0, 0, 1, 0, 0, ""],
  ]);
  // Bo is 1 of 1 + 1 + 1 + 0 before; five months make no year.
  expect(
    run({ customer: ["Ann", "Ann", "Ann", "Bo"], date: dates }, { period: "month" })
      .run()
      .alerts?.map(({ text }) => text),
  ).toEqual(["Churn rate per period 33.3 %"]);
  expect(notes(report).some((text) => text.includes("a year's churn rate cannot be counted"))).toBe(true);
  // Gaps of 88 and 61 days.
  expect(notes(report)).toContain(
    "80 % of the gaps between a customer's purchases last up to 88 days: “Month” is too short, and pauses look like losses. Choose “Quarter”.",
  );
});

test("unless chosen the period follows the customers' rhythm", () => {
  const dates = ["2024-01-03", "2024-03-31", "2024-05-31", "2024-09-30"];
  const { report } = run({ customer: ["Ann", "Ann", "Ann", "Bo"], date: dates }).run();
  expect(rowsOf(report, "periods").map(([name]) => name)).toEqual(["2024 Q1", "2024 Q2", "2024 Q3"]);
  expect(notes(report)).toContain(
    "Period: Quarter, the shortest that is as long as 80 % of the gaps between a customer's purchases (up to 88 days).",
  );
});

test("a chosen period that is long enough is said to be", () => {
  const dates = ["2024-01-03", "2024-03-31", "2024-05-31", "2024-09-30"];
  const { report } = run({ customer: ["Ann", "Ann", "Ann", "Bo"], date: dates }, { period: "quarter" }).run();
  // Ann's gaps are 88 and 61 days.
  expect(notes(report)).toContain(
    "80 % of the gaps between a customer's purchases last up to 88 days: the period is long enough.",
  );
});

test("data that begin within a period: it is marked and not in the rates", () => {
  // December alone stands for the fourth quarter of 2023; Bo, lost in Q1, is not counted.
  const customer = ["Ann", "Bo", "Ann", "Ann", "Cy", "Cy"];
  const date = ["2023-12-01", "2023-12-05", "2024-02-01", "2024-05-01", "2024-03-01", "2024-06-30"];
  const { report, alerts } = run({ customer, date }, { period: "quarter" }).run();
  expect(rowsOf(report, "periods")[0]).toEqual(["2023 Q4 *", 2, "", 0, 0, 0, 0, ""]);
  expect(rowsOf(report, "periods")[1]).toEqual(["2024 Q1", 2, 1, 1, 0, 0, 1, ""]);
  expect(alerts?.map(({ text }) => text)).toEqual(["Churn rate per period 0 %"]);
  expect(notes(report).some((text) => text.startsWith("* The data begin on 2023-12-01"))).toBe(true);
});

test("the days chosen limit the table; orders before them tell who was a customer, orders after them who came back", () => {
  const customer = ["Ann", "Bo", "Cy", "Ann", "Cy", "Ann", "Bo"];
  const date = [
    ...["2023-01-02", "2023-03-01", "2023-03-05"],
    ...["2023-05-01", "2023-06-30"],
    ...["2023-09-30", "2023-12-31"],
  ];
  const period = { first: 19_448, last: 19_538 }; // 2023-04-01 to 2023-06-30
  const orders = { period, data: { first: 19_359, last: 19_722 }, before: null };
  const year = { first: 0, last: 0, times: 1 };
  const given = run({ customer, date }, { period: "quarter" }, "en", { ...orders, year });
  const { report } = given.run();
  // Bo bought in the first quarter, not in the second, and again at the end of the year: a pause, and none of 3 is lost.
  expect(rowsOf(report, "periods")).toEqual([["2023 Q2", 2, 0, 2, 0, 1, 0, 0]]);
  const [figures] = report;
  expect(figures?.kind === "figures" && figures.figures.map(({ value }) => value)).toEqual([2, 0]);
  expect(notes(report).some((text) => text.startsWith("Periods before the days chosen"))).toBe(true);
});

test("groups are ranked in words only when chance does not explain their difference", () => {
  const listOf = (lostOfA: number, lostOfB: number) => ({
    churned: Array.from({ length: 200 }, (_, at) =>
      at % 100 < (at < 100 ? lostOfA : lostOfB) ? "yes" : "no",
    ),
    group: Array.from({ length: 200 }, (_, at) => (at < 100 ? "A" : "B")),
  });
  const says = (lostOfA: number, lostOfB: number) => notes(run(listOf(lostOfA, lostOfB)).run().report);
  // 20 and 34 of 100: chi-square 4.97 > 3.84; 20 and 31: 3.18.
  expect(says(20, 34)).toContain("B loses the most, 34 %; A the least, 20 %.");
  expect(says(20, 31).some((text) => text.includes("no more than chance"))).toBe(true);
  const blank = { churned: ["yes", "no"], group: ["", "A"] };
  expect(notes(run(blank).run().report).some((text) => /loses the most|chance/.test(text))).toBe(false);
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
  const [finding, figures] = go().report;
  expect(finding).toEqual({ kind: "finding", text: "4 of 8 customers left: 50 %." });
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
  ["客訴處理太慢", "Service"],
  ["Product dissatisfaction", "Product"],
  ["质量问题", "Product"],
  ["Late delivery", "Delivery"],
  ["交期延误", "Delivery"],
  ["Competitor made better offer", "Rival"],
  ["转向竞争对手", "Rival"],
  ["Moved to a competitor", "Rival"],
  ["Moved", "Left the area"],
  ["公司搬迁", "Left the area"],
  ["left the region", "Left the area"],
  ["Out of business", "Closed or bankrupt"],
  ["客户倒闭", "Closed or bankrupt"],
  ["changed business", "Changed trade"],
  ["轉行", "Changed trade"],
  ["No longer needed", "Need gone"],
  ["no demand", "Need gone"],
  ["不再需要", "Need gone"],
  ["better product elsewhere", "Rival"],
  ["换了其他供应商", "Rival"],
  ["supplier's problem", "Trouble with us"],
  ["供应商服务差", "Service"],
  ["no plans to say", "Not clear"],
  ["removed", "Not clear"],
])("%j is of the kind %s", (reason, kind) => {
  expect(kindOf(reason).label.en).toBe(kind);
});

// The sources: three are beyond the firm's control, all others can be improved; twelve customers, so 3 / 12 = 25 %.
test("reasons in the sources' words: a quarter is beyond control", () => {
  const beyond = ["离开了当地", "改行了", "破产了"];
  const improvable =
    "更好的产品 供应商的问题 产品没有吸引力 服务差 产品次 价格太高 丧失需求 转向其他竞争对手 服务差".split(
      " ",
    );
  expect(beyond.map((reason) => kindOf(reason).controllable)).toEqual([false, false, false]);
  expect(improvable.map((reason) => kindOf(reason).controllable)).toEqual(improvable.map(() => true));
  const reasons = [...beyond, ...improvable];
  const blocks = reasonBlocks(reasons, new Float64Array(reasons.length).fill(1), false, "zh-CN");
  const kinds = blocks.find((block) => block.kind === "grid" && block.id === "kinds");
  expect(kinds).toMatchObject({
    rows: [expect.anything(), [expect.anything(), 3, 0.25], [expect.anything(), 0, 0]],
  });
});

test("hasLeft reads checkboxes too", () => {
  expect([true, false, "TRUE", "lost", "Active"].map(hasLeft)).toEqual([true, false, true, true, false]);
});

test("counts say what they count: who bought, and who has an answer", () => {
  const labels = (columns: Parameters<typeof run>[0]) =>
    run(columns)
      .run()
      .report.flatMap((block) => (block.kind === "figures" ? block.figures : []))
      .map(({ label, value }) => [label, value]);
  const orders = {
    customer: ["Ann", "Ann", "Bo", "Cy"],
    date: ["2023-01-05", "2024-12-20", "2024-03-01", "2024-12-30"],
    // Cy only sent something back.
    revenue: [5, 5, 5, -5],
  };
  expect(labels(orders)).toContainEqual(["Customers who bought", 2]);
  expect(labels({ customer: ["Ann", "Bo", "Cy"], churned: ["yes", "no", ""] })).toContainEqual([
    "Customers with an answer",
    2,
  ]);
});

test("a few orders long before all others do not fill the table with empty periods, which is said", () => {
  const years = [2021, 2022, 2023];
  const orders = [
    ["Early", "2001-06-01"],
    ...years.flatMap((year) =>
      Array.from({ length: 150 }, (_, at) => [`Customer ${at}`, `${year}-0${1 + (at % 9)}-15`]),
    ),
  ];
  const [customer = [], date = []] = [0, 1].map((at) => orders.map((order) => order[at] ?? ""));
  const { report } = run({ customer, date }, { period: "year" }).run();
  const periods = report.flatMap((block) =>
    block.kind === "grid" && block.id === "periods" ? block.rows : [],
  );
  expect(periods.map(([name, active, gained]) => [name, active, gained])).toEqual([
    ["2021", 150, ""],
    ["2022", 150, 0],
    ["2023 *", 150, 0],
  ]);
  expect(notes(report)).toContain(
    "Not shown: periods before 2021, in which hardly anybody bought (fewer than 1 % of the customers of the busiest period).",
  );
});

test("of more groups than a table has room for the largest are shown, and the total is of all", () => {
  const groups = Array.from({ length: 31 }, (_, at) => ({
    group: `G${at}`,
    // The first has the fewest customers, whatever its rate.
    customers: 10 + at,
    lost: at === 0 ? 10 : 1,
    value: 0,
    valueLost: 0,
  }));
  const [, grid] = groupBlocks(groups, false, "en");
  const rows = grid?.kind === "grid" ? grid.rows : [];
  expect(rows.map(([name]) => name)).toEqual([...groups.slice(1).map(({ group }) => group), "Total"]);
  // 10 + 11 + ... + 40 customers, of whom 10 + 30 x 1 were lost.
  expect(rows.at(-1)?.slice(1, 4)).toEqual([775, 40, 40 / 775]);
  // Without amounts there are no columns of them.
  expect(grid).toMatchObject({ formats: ["text", "count", "count", "share", "share"] });
});
