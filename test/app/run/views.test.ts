/** Reports and problems as they travel: plain values, and sentences in the reader's language. */

import { problemViews, reportView } from "../../../src/app/run/views";
import type { Block } from "../../../src/core/report/report";

test("a live value travels as what it shows", () => {
  const block: Block = {
    kind: "grid",
    id: "g",
    header: ["Tier", "Count"],
    formats: ["text", "count"],
    rows: [["VIP", { value: 3, formula: ["COUNTIF(", { column: "tier" }, ")"] }]],
    total: false,
    shaded: true,
  };
  expect(reportView([block])).toEqual([{ ...block, rows: [["VIP", 3]] }]);
});

test.each<Block>([
  { kind: "heading", text: "Tiers" },
  { kind: "figures", figures: [{ label: "Sum", value: 5, format: "money" }] },
  { kind: "chart", picture: "bars", title: "T", grid: "g", labels: 0, values: [1, 2] },
])("any other block travels as it is: $kind", (block) => {
  expect(reportView([block])).toEqual([block]);
});

test("what only a sheet shows is left out, what was found is told as text, bars are left to the eye", () => {
  const list: Block = {
    kind: "grid",
    id: "best",
    header: ["Customer", "", "Sales"],
    formats: ["text", "text", "money"],
    rows: [["Ann", "███", 3]],
    total: false,
    bars: [1],
    coloured: [{ column: 0, labels: 2, positions: [0] }],
  };
  const data: Block = { ...list, id: "data", isChartData: true };
  const chart: Block = {
    kind: "chart",
    picture: "bars",
    title: "T",
    grid: "best",
    labels: 0,
    values: [2],
    labelColours: ["#174a7c"],
  };
  const onSheet = { ...chart, onSheet: { grid: "data", labels: 0, values: [1] }, beside: "best" };
  expect(
    reportView([{ kind: "finding", text: "3 bring all." }, { kind: "details" }, list, data, onSheet]),
  ).toEqual([
    { kind: "text", text: "3 bring all." },
    {
      kind: "grid",
      id: "best",
      header: ["Customer", "Sales"],
      formats: ["text", "money"],
      rows: [["Ann", 3]],
      total: false,
    },
    chart,
  ]);
});

test("a heading over a list that only a sheet shows is left out with it", () => {
  const who: Block = {
    kind: "who",
    id: "who",
    labels: ["VIP"],
    column: "tier",
    customer: "customer",
    words: { customer: "Customer" },
    customers: 1,
    value: { name: "Sales", column: "revenue", hasTexts: false, amounts: Float64Array.of(3) },
  };
  const [first, second] = ["Who is in a tier", "What to do"].map(
    (text): Block => ({ kind: "heading", text }),
  );
  if (!first || !second) throw new Error("two headings");
  expect(reportView([first, who, second])).toEqual([second]);
});

test.each([
  ["en", "not a number: x3"],
  ["zh-CN", "不是数字：x3"],
] as const)("the sentence is made for whoever reads it: %s", (language, message) => {
  const place = { row: 3, field: "customer", code: "NOT_A_NUMBER" as const, cell: "C3" };
  expect(problemViews([{ ...place, details: { found: "x3" } }], language)).toEqual([{ ...place, message }]);
});
