/** The scorecard worksheets as a person sees them: the README's examples by arithmetic. */

import type { Template } from "../../../src/core/template/template";
import type { Language } from "../../../src/core/texts/language";
import {
  CHANNEL_SCORECARD,
  DEALER_INTERESTS,
  SUPPLIER_SCORECARD,
} from "../../../src/models/scorecard/score-template";
import { MARKET_SEGMENTATION } from "../../../src/models/scorecard/segments-template";
import { GOOD_AND_BAD } from "../../../src/models/scorecard/signs-template";
import { CUSTOMER_VALUE_SCORECARD } from "../../../src/models/scorecard/value-template";
import { expectTable } from "../../tables";
import { liveSheet } from "../live-template";

const live = (template: Template) => liveSheet(template);

test("Channel scorecard: six criteria, what to look at for each, weights 100", () => {
  const sheet = live(CHANNEL_SCORECARD);
  expect(sheet.values("A13:C13")).toEqual([["Weights in all (best 100)", "", 100]]);
  expectTable(sheet.values("A15:D18"), [
    ["Channel", "Score", "Rank", "Verdict"],
    // 20 x (8 + 7) + 15 x (6 + 8 + 7 + 6) = 300 + 405 = 705 of 1000
    ["Channel 1", 70.5, 1, "Prefer"],
    // 20 x (6 + 5) + 15 x (8 + 5 + 6 + 8) = 220 + 405 = 625
    ["Channel 2", 62.5, 2, "Develop"],
    // 20 x (4 + 6) + 15 x (5 + 4 + 5 + 4) = 200 + 270 = 470
    ["Channel 3", 47, 3, "Do without"],
  ]);
  for (let row = 7; row <= 12; row++) sheet.type(`F${row}`, "");
  expect(sheet.values("B18:D18")).toEqual([["", "", ""]]);
  sheet.type("E7", "");
  expect(sheet.message("B17")).toBe("score 1 is blank");
});

test("Supplier scorecard: ten conditions, weights 100", () => {
  const sheet = live(SUPPLIER_SCORECARD);
  expect(sheet.value("B17")).toBe(100);
  expectTable(sheet.values("B20:D22"), [
    // 15 x 9 + 20 x 8 + 15 x 6 + 8 x (8 + 7 + 7) + 10 x 8 + 6 x 6 + 5 x (8 + 9) = 385 + 176 + 116 + 85 = 762
    [76.2, 1, "First choice"],
    // 15 x 6 + 20 x 7 + 15 x 8 + 8 x (7 + 8 + 7) + 10 x 6 + 6 x 7 + 5 x (8 + 5) = 350 + 176 + 102 + 65 = 693
    [69.3, 2, "Second source"],
    // 15 x 5 + 20 x 6 + 15 x 9 + 8 x (4 + 5 + 4) + 10 x 4 + 6 x 6 + 5 x (5 + 4) = 330 + 104 + 76 + 45 = 555
    [55.5, 3, "Second source"],
  ]);
});

// What the sources list, shortened to the word that names it.
describe("the criteria are those of the sources, in their order", () => {
  const texts = (template: Template, language: Language) =>
    template
      .sheet(language, () => null)
      .cells.map((row) => row.map((cell) => (cell && typeof cell === "object" ? cell.content : cell)));
  const column = (template: Template, at: number, from: number, count: number) =>
    texts(template, "zh-CN")
      .slice(from, from + count)
      .map((row) => row[at]);

  test("ten conditions of choosing a supplier", () => {
    const conditions =
      "交货快慢 产品质量 产品价格 企业信誉 产品品种 技术能力和生产设备 服务质量 付款结算方式 财务状况 地理位置";
    expect(column(SUPPLIER_SCORECARD, 0, 6, 10)).toEqual(conditions.split(" "));
  });

  test("six factors of a channel, with what to look at", () => {
    const factors = "地域覆盖 业务范围 公司规模 财务状况 人员素质 产品结构";
    expect(column(CHANNEL_SCORECARD, 0, 6, 6)).toEqual(factors.split(" "));
    const pointers = column(CHANNEL_SCORECARD, 1, 6, 6);
    const named = ["网点", "行业专长；客户网", "营业额；利润率", "资产负债", "学历；技术", "档次"];
    named.forEach((word, at) => {
      expect(pointers[at]).toContain(word);
    });
  });

  test("four good signs and five bad ones", () => {
    const signs = texts(GOOD_AND_BAD, "zh-CN")[16]?.slice(1, 10);
    // Good: what we do well, values and buys, new demands, directions of the strategy; bad: what we do badly, distracts
    // from the strategy, buys little above its worth, much service, never content.
    const words = ["所长", "愿意买", "新要求", "新方向", "做不好", "偏离战略", "买得少", "服务", "不满意"];
    expect(signs).toHaveLength(words.length);
    words.forEach((word, at) => {
      expect(signs?.[at]).toContain(word);
    });
  });
});

test("Customer value scorecard: today and tomorrow are two axes, high from 60, weights 15, 15, 10, 5, 5", () => {
  const sheet = live(CUSTOMER_VALUE_SCORECARD);
  expectTable(sheet.values("A20:F25"), [
    // 15 x (9 + 6) + 10 x 8 + 5 x (7 + 6) = 370 of 500; 15 x (7 + 5) + 10 x 6 + 5 x (8 + 9) = 325; 695 of 1000
    ["Customer 1", 74, 65, 69.5, 2, "Invest"],
    // 15 x 13 + 80 + 5 x 11 = 330; 15 x 18 + 70 + 5 x 11 = 395; 725
    ["Customer 2", 66, 79, 72.5, 1, "Invest"],
    // 15 x 7 + 50 + 5 x 10 = 205; 15 x 7 + 30 + 5 x 6 = 165; 370
    ["Customer 3", 41, 33, 37, 5, "Serve at low cost"],
    // 15 x 9 + 60 + 5 x 8 = 235; 15 x 17 + 80 + 5 x 13 = 400; 635
    ["Customer 4", 47, 80, 63.5, 3, "Grow"],
    // 15 x 17 + 70 + 5 x 15 = 400; 15 x 5 + 40 + 5 x 8 = 155; 555
    ["Customer 5", 80, 31, 55.5, 4, "Keep"],
    ["", "", "", "", "", ""],
  ]);
  // The customer below the hundred rows that are ready counts as well.
  for (const column of "GHIJKLMNOP") sheet.type(`${column}120`, 10);
  expect(sheet.values("B120:D120")).toEqual([[100, 100, 100]]);
  expect(sheet.values("E20:E21").flat()).toEqual([3, 2]);
});

test("Dealer's interests: the six of the sources, weights 100", () => {
  const sheet = live(DEALER_INTERESTS);
  expect(sheet.values("A13:C13")).toEqual([["Weights in all (best 100)", "", 100]]);
  // 30 x 6 + 20 x 8 + 15 x 8 + 10 x (7 + 8) + 15 x 6 = 180 + 160 + 120 + 150 + 90 = 700
  expect(sheet.value("B16")).toBeCloseTo(70, 9);
});

test("Good and bad customers: good signs less bad ones; keep from 2, let go up to -2", () => {
  const sheet = live(GOOD_AND_BAD);
  expectTable(sheet.values("K18:L23"), [
    [4, "Keep"], // 4 - 0
    [2, "Keep"], // 2 - 0
    [0, "Convert"], // 2 - 2
    [-2, "Let go"], // 1 - 3
    [-5, "Let go"], // 0 - 5
    ["", ""],
  ]);
  expectTable(sheet.values("A8:B10"), [
    ["Keep", 2],
    ["Convert", 1],
    ["Let go", 2],
  ]);
});

test("Market segmentation: need, size, growth, fit", () => {
  const sheet = live(MARKET_SEGMENTATION);
  // Size points are 10 x size / 9000; score = 3 x need + 2 x size + 2 x growth + 3 x fit, of 100.
  const score = (need: number, size: number, growth: number, fit: number) =>
    3 * need + (2 * 10 * size) / 9000 + 2 * growth + 3 * fit;
  expectTable(sheet.values("B8:B12"), [
    [score(9, 5000, 7, 8)], // 27 + 11.11 + 14 + 24 = 76.11
    [score(6, 8000, 4, 9)], // 18 + 17.78 + 8 + 27 = 70.78
    [score(7, 2000, 9, 5)], // 21 + 4.44 + 18 + 15 = 58.44
    [score(3, 9000, 2, 4)], // 9 + 20 + 4 + 12 = 45
    [""],
  ]);
  // Our sales = size x share.
  expectTable(sheet.values("I8:J12"), [
    [500, "Target"],
    [2400, "Target"],
    [40, "Test"],
    [450, "Leave"],
    ["", ""],
  ]);
});

test("a verdict goes by the score as it is shown, so that 60.0 is never below a cut of 60", () => {
  const sheet = live(CUSTOMER_VALUE_SCORECARD);
  // Five scores of 5.996 are 59.96, shown as 60.0; of 5.994 they are 59.94, shown as 59.9.
  for (const column of "GHIJK") sheet.type(`${column}20`, 5.996);
  expect(sheet.values("B20:F20")[0]).toEqual([expect.closeTo(59.96, 9), 65, expect.any(Number), 3, "Invest"]);
  for (const column of "GHIJK") sheet.type(`${column}20`, 5.994);
  expect(sheet.value("F20")).toBe("Grow");
});
