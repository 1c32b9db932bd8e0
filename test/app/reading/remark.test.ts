/** How remarks and questions travel, and how names are listed in them. */

import { listed, questionViews, remarkViews } from "../../../src/app/reading/remark";

const text = { en: "Left out", "zh-CN": "未计入", "zh-TW": "未計入" };
const to = { decisions: { takenIn: ["Total"] } };

test.each([
  ["en", "Left out"],
  ["zh-CN", "未计入"],
  ["zh-TW", "未計入"],
] as const)("a remark and its change are said in %s", (language, message) => {
  const change = { label: text, to };
  expect(remarkViews([{ id: "totals", text, rows: [9], change }], language)).toEqual([
    { id: "totals", message, rows: [9], change: { label: message, to } },
  ]);
});

test("of many rows the first fifty travel", () => {
  const rows = Array.from({ length: 60 }, (_row, at) => at + 2);
  const [view] = remarkViews([{ id: "totals", text, rows, change: null }], "en");
  // From row 2 on the fiftieth is row 51.
  expect([view?.rows.length, view?.rows[0], view?.rows[49], view?.change]).toEqual([50, 2, 51, null]);
});

test("a question keeps its choices in their order", () => {
  const other = { en: "No", "zh-CN": "否", "zh-TW": "否" };
  const choices = [
    { label: text, to },
    { label: other, to: {} },
  ];
  expect(questionViews([{ id: "q", text, choices }], "zh-CN")).toEqual([
    {
      id: "q",
      message: "未计入",
      choices: [
        { label: "未计入", to },
        { label: "否", to: {} },
      ],
    },
  ]);
});

test("a list shows five names, dots for the rest, and the marks of its language", () => {
  const names = ["A", "B", "C", "D", "E", "F", "G"].map((name) => ({
    en: name,
    "zh-CN": name,
    "zh-TW": name,
  }));
  expect(listed(names.slice(0, 5)).en).toBe("A, B, C, D, E");
  expect(listed(names).en).toBe("A, B, C, D, E, …");
  expect(listed(names.slice(0, 2))["zh-CN"]).toBe("A、B");
});
