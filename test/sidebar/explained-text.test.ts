/** An explanation as plain text: all that the panel says, in the reader's words and numbers. */

import type { Explanation } from "../../src/app/contract/contract";
import { filled, type Language } from "../../src/core/texts/language";
import { explanationText } from "../../src/sidebar/explained-text";
import { formatsFor } from "../../src/sidebar/number-format";

const EXPLANATION: Explanation = {
  row: 7,
  customer: "=Ann",
  verdict: { sentence: "Ann is Large.", action: "Call.", contradiction: "", byHand: ["VIP by hand."] },
  models: [
    {
      id: "pyramid",
      title: "Pyramid",
      report: [
        { kind: "heading", text: "Rule" },
        { kind: "figures", figures: [{ label: "Share", value: 0.125, format: "share" }] },
        {
          kind: "grid",
          id: "tiers",
          header: ["Tier", "Revenue", "Note"],
          formats: ["text", "money", "text"],
          total: false,
          rows: [["Large", 12345, ""]],
        },
        { kind: "chart", picture: "bars", title: "Tiers", grid: "tiers", labels: 0, values: [1] },
      ],
    },
    { id: "abc", title: "ABC", report: [] },
  ],
};

const textIn = (language: Language, explanation: Explanation, cell: string) =>
  explanationText(
    { say: (text, values = {}) => filled(text, language, values), formats: formatsFor(language) },
    explanation,
    cell,
  );

test("it says who, what, why and what to do, a table row by row and a chart by its table", () => {
  expect(textIn("en", EXPLANATION, "A7")).toBe(
    [
      "Customer: =Ann (A7)",
      "Ann is Large.",
      "VIP by hand.",
      "What to do: Call.",
      "",
      "Pyramid",
      "Rule",
      "Share: 12.5 %",
      "Tier: Large; Revenue: 12,345",
      "",
      "ABC",
      "This model says nothing about a single customer.",
    ].join("\n"),
  );
});

test("a customer without a name is its row, and the words are those of the reader", () => {
  const lines = textIn("zh-CN", { ...EXPLANATION, customer: "" }, "").split("\n");
  expect(lines[0]).toBe("客户：第 7 行");
  expect(lines).toContain("Tier：Large；Revenue：12,345");
});
