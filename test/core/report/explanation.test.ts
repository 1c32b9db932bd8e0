/** What explanations share: sentences about the cuts around a value, lists that do not depend on the order of rows. */

import { distanceTexts, explanation, saying, unjudged } from "../../../src/core/report/explanation";
import { plainLabel } from "../../../src/core/report/label";
import { labelAlert } from "../../../src/core/report/label-alert";
import { firstBy, listHeader } from "../../../src/core/table/first-by";
import { latestDay } from "../../../src/core/table/latest-day";
import { LANGUAGES } from "../../../src/core/texts/language";
import { shuffled } from "../seeded";

const A = { name: "A", from: 100 };
const B = { name: "B", from: 40 };

test.each([
  [39.5, B, undefined, ["B begins at 40: 0.5 more."]],
  [40, A, B, ["A begins at 100: 60 more.", "B ends at 40: 0 above it."]],
  [100, undefined, A, ["A ends at 100: 0 above it."]],
  // In the class already, as one of equals can be.
  [100, A, undefined, []],
  // Nobody can be there.
  [5, { name: "A", from: Number.POSITIVE_INFINITY }, undefined, []],
  [-3, undefined, undefined, []],
])("from %p: %j above, %j own", (value, better, own, expected) => {
  expect(distanceTexts(value, better, own, "en")).toEqual(expected);
});

test("sentences are in the reader's language, empty ones are left out", () => {
  expect(distanceTexts(40, A, B, "zh-CN")).toEqual(["A 从 100 起：还差 60。", "B 的下限是 40：高出 0。"]);
  expect(LANGUAGES.map((language) => saying("A", "b", language))).toEqual(["A: b", "A：b", "A：b"]);
  expect(new Set(LANGUAGES.map((language) => JSON.stringify(unjudged(language)))).size).toBe(3);
  expect(explanation([], ["", "x", ""])).toEqual([
    { kind: "figures", figures: [] },
    { kind: "text", text: "x" },
  ]);
});

test("the first rows are the same whatever order they come in, and the rows are not changed", () => {
  const rows = Object.freeze(
    Array.from({ length: 60 }, (_, at) => Object.freeze({ name: `C${at}`, value: at % 7 })),
  );
  const keysOf = ({ name, value }: { name: string; value: number }) => [-value, name];
  const found = firstBy(rows, 10, keysOf);
  // 6 comes up at 6, 13, 20, 27, 34, 41, 48, 55; then 5 at 5, 12, 19, …; names in the order of texts.
  expect(found.map(({ name }) => name).join(" ")).toBe("C13 C20 C27 C34 C41 C48 C55 C6 C12 C19");
  for (const seed of [1, 2, 3]) expect(firstBy(shuffled(rows, seed), 10, keysOf)).toEqual(found);
  expect(firstBy([], 3, keysOf)).toEqual([]);
  expect(firstBy([{ name: "x", value: 1 }], 0, keysOf)).toEqual([]);
});

test("a list says how many it leaves out", () => {
  expect([
    listHeader("Customer", 5, 5, "en"),
    listHeader("Customer", 10, 1250, "en"),
    listHeader("客戶", 100, 250, "zh-TW"),
  ]).toEqual(["Customer", "Customer (10 / 1,250)", "客戶（100 / 250）"]);
});

describe("labelAlert", () => {
  const LABELS = [
    plainLabel("A", { en: "x", "zh-CN": "x", "zh-TW": "x" }),
    plainLabel("B", { en: "x", "zh-CN": "x", "zh-TW": "x" }),
  ];
  const SALES = { name: "Sales", values: [30, 50, Number.NaN, 20] };

  test.each([
    [[0, 1, 0, 255], [SALES], ["A: 2 customers, Sales 30 (30 %)"]],
    [
      [1, 0, 255, 255],
      [SALES, { name: "Profit", values: [1, -5, 0, 0] }],
      ["A: 1 customer, Sales 50 (50 %), Profit -5"],
    ],
    [[1, 1, 1, 255], [SALES], []],
    [[], [], []],
  ])("of %j", (positions, amounts, expected) => {
    expect(labelAlert({ labels: LABELS, positions }, 0, amounts, "en").map(({ text }) => text)).toEqual(
      expected,
    );
  });

  test("several labels are told as one, with an action where it is one alone", () => {
    const both = { labels: LABELS, positions: [0, 1, 0, 255] };
    // 30 and 50 of 100; the third has no number.
    expect(labelAlert(both, [0, 1], [SALES], "zh-CN")).toEqual([
      { text: "A、B：3 个客户，Sales 80（80 %）", amount: 80, rows: [1, 0] },
    ]);
    expect(labelAlert({ ...both, positions: [0, 255, 255, 255] }, [0, 1], [SALES], "en")[0]?.action).toBe(
      "x",
    );
  });

  test("speaks Chinese", () => {
    expect(labelAlert({ labels: LABELS, positions: [0, 1, 0, 255] }, 0, [SALES], "zh-CN")).toEqual([
      { text: "A：2 个客户，Sales 30（30 %）", action: "x", amount: 30, rows: [0] },
    ]);
  });
});

test.each([
  [[10, 20], [30, Number.NaN], 25, 25], // a last order after today is a mistyped one
  [[10, 20], [15, Number.NaN], 25, 20], // the data ends before today
  [[10, 20], undefined, 25, 25], // when the last orders were is not known
  [[10, 20], undefined, undefined, 20],
  [undefined, [30], undefined, 30],
  [[Number.NaN], [Number.NaN], undefined, Number.NEGATIVE_INFINITY],
])("first orders %j, last %j, today %p: ages are counted from %p", (first, last, today, expected) => {
  const days = (list?: number[]) => list && Float64Array.from(list);
  expect(latestDay(days(first), days(last), today)).toBe(expected);
});
