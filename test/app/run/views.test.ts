/** Reports and problems as they travel: plain values, and sentences in the reader's language. */

import { blockView, problemViews } from "../../../src/app/run/views";
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
  expect(blockView(block)).toEqual({ ...block, rows: [["VIP", 3]] });
});

test.each<Block>([
  { kind: "heading", text: "Tiers" },
  { kind: "figures", figures: [{ label: "Sum", value: 5, format: "money" }] },
  { kind: "chart", picture: "bars", title: "T", grid: "g", labels: 0, values: [1, 2] },
])("any other block travels as it is: $kind", (block) => {
  expect(blockView(block)).toEqual(block);
});

test.each([
  ["en", "not a number: x3"],
  ["zh-CN", "不是数字：x3"],
] as const)("the sentence is made for whoever reads it: %s", (language, message) => {
  const place = { row: 3, field: "customer", code: "NOT_A_NUMBER" as const, cell: "C3" };
  expect(problemViews([{ ...place, details: { found: "x3" } }], language)).toEqual([{ ...place, message }]);
});
