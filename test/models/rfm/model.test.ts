/** RFM as a run in the sidebar: segments and scores, cut points, the heat map, days counted from dates. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { FIELDS } from "../../../src/core/table/fields";
import { WORDS } from "../../../src/core/texts/words";
import { RECENCY } from "../../../src/models/rfm/fields";
import { SEGMENTS } from "../../../src/models/rfm/labels";
import { rfmModel } from "../../../src/models/rfm/model";
import { rfmAlerts } from "../../../src/models/rfm/report";
import { tableIn } from "../call";
import { cellsOf, expectDrawable, gridOf, listIn, prepared, tableWith, textsOf } from "../segment";

test("the rules are printed in the order they are tried, as the README's table has them", () => {
  const outcome = prepared(rfmModel).run(FIVE);
  const readme = readFileSync(join(__dirname, "../../../src/models/rfm/README.md"), "utf8");
  const [, ...listed] = tableIn(readme, "| segment ");
  const asked = (digit: string, range: unknown) => {
    if (range === "any") return "";
    return range === 1 ? `${digit} ≤ 1` : `${digit} ≥ ${String(range).split("-")[0]}`;
  };
  expect(gridOf(outcome, "rules")).toEqual(
    listed.map(([name, , ...ranges]) => [name, ...[..."RFM"].map((digit, at) => asked(digit, ranges[at]))]),
  );
});

test("those who cannot be lost and those at risk are pointed out with their revenue", () => {
  const table = tableWith([
    [RECENCY, [1, 2, 3, 8, 9]],
    [FIELDS.orders, [1, 1, 2, 9, 8]],
    [FIELDS.revenue, [10, 20, 30, 400, 40]],
  ]);
  const outcome = prepared(rfmModel).run(table);
  // 514, 414, 334 … 255, 144: orders 1 1 2 9 8 have quantiles 1, 1.6, 4.4, 8.2; revenue 18, 26, 34, 112.
  expect(cellsOf(outcome, "score")).toEqual([511, 412, 333, 255, 144]);
  expect(cellsOf(outcome, "segment").slice(3)).toEqual(["Can't lose", "Can't lose"]);
  expect(outcome.alerts?.map(({ text }) => text)).toEqual(["Can't lose: 2 customers, Revenue 440 (88 %)"]);
  expect(
    prepared(rfmModel)
      .run(FIVE)
      .alerts?.map(({ text }) => text),
  ).toEqual([]);
});

const FIVE = tableWith([
  [RECENCY, [1, 2, 3, 4, 5]],
  [FIELDS.orders, [9, 7, 5, 3, 1]],
  [FIELDS.revenue, [50, 40, 30, 20, 10]],
]);

test("from dates, days are counted to the latest of them", () => {
  const measures = [
    [FIELDS.orders, [9, 7, 5, 3, 1]],
    [FIELDS.revenue, [50, 40, 30, 20, 10]],
  ] as const;
  const dates = ["2024-03-05", "2024-03-04", "2024-03-03", "2024-03-02", "2024-03-01"];
  const outcome = prepared(rfmModel).run(tableWith([[FIELDS.lastOrder, dates], ...measures]));
  expect(cellsOf(outcome, "score")).toEqual([555, 444, 333, 222, 111]);
  // Days 0 to 4: quantiles 0.8, 1.6, 2.4, 3.2
  expect(gridOf(outcome, "cuts").map(([share]) => share)).toEqual([0.2, 0.4, 0.6, 0.8]);
  expect(gridOf(outcome, "cuts").map((row) => Number((row[1] as number).toFixed(9)))).toEqual([
    0.8, 1.6, 2.4, 3.2,
  ]);
});

test("an incomplete customer has no segment and is a problem of its row", () => {
  const table = tableWith([
    [FIELDS.lastOrder, ["2024-03-05", "1/2/2024", "2024-03-01", "2024-02-01"]],
    [FIELDS.orders, [3, 3, "", 1]],
    [FIELDS.revenue, [30, 30, 30, "x"]],
  ]);
  expect(
    prepared(rfmModel)
      .check(table)
      .map(({ row, code }) => [row, code]),
  ).toEqual([
    [3, "AMBIGUOUS_DATE"],
    [4, "BLANK_VALUE"],
    [5, "NOT_A_NUMBER"],
  ]);
  const outcome = prepared(rfmModel, {}, "zh-TW").run(table);
  // One complete customer alone has nobody to be compared with.
  expect(cellsOf(outcome, "segment")).toEqual(["", "", "", ""]);
  expect(cellsOf(outcome, "score")).toEqual(["", "", "", ""]);
  expect(textsOf(outcome)[0]).toBe("只有一個客戶時沒有評分：評分來自客戶之間的比較。");
  expectDrawable(outcome);
});

test("without one complete customer the run is refused", () => {
  const table = tableWith([
    [RECENCY, [1, ""]],
    [FIELDS.orders, ["", 2]],
    [FIELDS.revenue, [5, 5]],
  ]);
  expect(() => prepared(rfmModel).run(table)).toThrow(
    "no row has a value in all of the columns A, B, C: fill them in, or choose other columns",
  );
});

test("customers that are equal in all three are not new, and that is said", () => {
  const equal = tableWith([
    [RECENCY, [5, 5, 5]],
    [FIELDS.orders, [2, 2, 2]],
    [FIELDS.revenue, [9, 9, 9]],
  ]);
  const outcome = prepared(rfmModel).run(equal);
  expect([cellsOf(outcome, "segment"), cellsOf(outcome, "score")]).toEqual([
    ["", "", ""],
    ["", "", ""],
  ]);
  expect(outcome.report[0]).toMatchObject({ text: expect.stringContaining("All 3 customers are equal") });
});

test("who has a word by hand that is no segment is compared all the same, and what they bring counts", () => {
  const table = tableWith([
    [FIELDS.customer, ["Ann", "Bo", "Cy"]],
    [FIELDS.revenue, [50, 40, 30]],
    [FIELDS.lastOrder, ["2024-03-01", "2024-03-11", "2024-03-10"]],
    [FIELDS.orders, [4, 3, 5]],
  ]);
  const { report } = prepared(rfmModel).run({ ...table, handSet: ["", "Strategic", ""] });
  const [figures] = report.flatMap((block) => (block.kind === "figures" ? [block.figures] : []));
  // 50 + 40 + 30.
  expect(figures?.slice(0, 2).map(({ value }) => value)).toEqual([3, 120]);
});

describe("silent for longer than is usual for them", () => {
  test("who is leaving is not told once more", () => {
    const segments = {
      id: "segment",
      header: WORDS.total,
      labels: SEGMENTS,
      positions: [7, 0, 0],
      basis: [],
    };
    const revenue = { name: "Revenue", column: "revenue", values: [50, 30, 20] };
    // At risk and silent: the first; silent too: the second.
    expect(
      rfmAlerts(segments, revenue, [0, 1], "en").map(({ text, amount, rows }) => [text, amount, rows]),
    ).toEqual([
      ["At risk: 1 customer, Revenue 50 (50 %)", 50, [0]],
      ["1 further customer has not ordered for more than twice their usual time: 30 of Revenue", 30, [1]],
    ]);
    expect(
      rfmAlerts({ ...segments, positions: [0, 0, 0] }, revenue, [1], "en").map(({ text }) => text),
    ).toEqual(["1 customer has not ordered for more than twice their usual time: 30 of Revenue"]);
  });

  const measures = [
    [FIELDS.customer, ["Ann", "Bo", "Cy", "Di"]],
    [FIELDS.revenue, [50, 40, 30, 20]],
    [FIELDS.lastOrder, ["2024-03-01", "2024-03-11", "2024-03-10", "2024-03-31"]],
    [FIELDS.orders, [4, 3, 5, 9]],
  ] as const;
  // Cy: 40 days between the first of five orders and the last, 10 for each gap, 21 days ago. Ann: 20 for each gap, 30 ago.
  // Bo has two gaps only.
  const dated = tableWith([
    ...measures,
    [FIELDS.firstOrder, ["2024-01-01", "2024-03-01", "2024-01-30", "2024-01-31"]],
  ]);

  test("is told by first order, last order and their number", () => {
    const outcome = prepared(rfmModel).run(dated);
    expect(listIn(outcome, dated, "silent")).toEqual([
      ["Customer", "Revenue", "% of total", "Cumulative %", "Days since last order", "Days between orders"],
      ["Cy", 30, 30 / 140, 30 / 140, 21, 10],
    ]);
    expect(outcome.alerts?.map(({ text }) => text)).toContain(
      "1 further customer has not ordered for more than twice their usual time: 30 of Revenue",
    );
  });

  test("is told by the orders themselves where there are some, also from two gaps on", () => {
    const days = { first: 0, last: 364 };
    const orders = { period: days, data: days, before: null, year: { ...days, times: 1 } };
    // 30 > 2 x 14; 20 = 2 x 10 is not more; Cy bought too seldom; Di is the latest.
    const usualGap = Float64Array.of(14, 10, Number.NaN, 1);
    const ordered = { ...dated, orders: { ...orders, usualGap } };
    expect(listIn(prepared(rfmModel).run(ordered), ordered, "silent").slice(1)).toEqual([
      ["Ann", 50, 50 / 140, 50 / 140, 30, 14],
    ]);
  });

  test("is nobody whose many orders were all of few days, as orders of one day are one", () => {
    const visits = tableWith([
      [FIELDS.customer, ["Ed", "Flo", "Gus"]],
      [FIELDS.revenue, [60, 50, 40]],
      [FIELDS.orders, [13, 13, 4]],
      [FIELDS.firstOrder, ["2024-01-11", "2024-01-09", "2024-03-01"]],
      [FIELDS.lastOrder, ["2024-01-11", "2024-01-11", "2024-03-31"]],
    ]);
    const { report } = prepared(rfmModel).run(visits);
    expect(report.some((block) => "id" in block && block.id === "silent")).toBe(false);
  });

  test("is nobody without first orders", () => {
    const { report } = prepared(rfmModel).run(tableWith([...measures]));
    expect(report.some((block) => "id" in block && block.id === "silent")).toBe(false);
  });
});
