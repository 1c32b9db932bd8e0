/** Which language a locale's users read, and how texts are filled. */

import { fill, languageOf } from "../../../src/core/texts/language";

test.each([
  ["en_US", "en"],
  ["en", "en"],
  ["de_DE", "en"],
  ["", "en"],
  [null, "en"],
  [undefined, "en"],
  ["za_CN", "en"], // Zhuang, not Chinese
  ["zha", "en"],
  ["zh", "zh-CN"],
  ["zh_CN", "zh-CN"],
  ["zh-CN", "zh-CN"],
  ["ZH-cn", "zh-CN"],
  ["zh_SG", "zh-CN"],
  ["zh-Hans", "zh-CN"],
  ["zh-Hans-HK", "zh-CN"], // Hong Kong in simplified characters
  ["zh_TW", "zh-TW"],
  ["zh-TW", "zh-TW"],
  ["zh_HK", "zh-TW"],
  ["zh_MO", "zh-TW"],
  ["zh-Hant", "zh-TW"],
  ["zh-Hant-HK", "zh-TW"],
  ["zh_Hant_SG", "zh-TW"],
])("languageOf(%j) is %s", (locale, expected) => {
  expect(languageOf(locale)).toBe(expected);
});

test.each([
  ["row {row}: {found}", { row: 7, found: "abc" }, "row 7: abc"],
  ["{a}{a}", { a: 1 }, "11"],
  ["{unknown} stays", {}, "{unknown} stays"],
  ["{a}", { a: "{b}", b: "never" }, "{b}"], // what a user typed is not a place
  ["{a}", { a: "$& $1 $'" }, "$& $1 $'"], // nor a pattern
  ["{a}", { a: 0 }, "0"],
  ["{a}", { a: "" }, ""],
  ["nothing", { a: 1 }, "nothing"],
  // A space between a Chinese sign and Latin script, where they meet at a place and nowhere else.
  ["{count} 个{name}贡献", { count: 1, name: "VIP客户" }, "1 个 VIP客户贡献"],
  ["{name}的下限", { name: "AAA" }, "AAA 的下限"],
  ["{share}的 {name}，", { share: "20 %", name: "普通客户" }, "20 % 的 普通客户，"],
  ["「{name}」及{name}s", { name: "大客戶" }, "「大客戶」及大客戶 s"],
  ["{name}（{name}）", { name: "A" }, "A（A）"],
])("fill(%j, %j) is %j", (template, values, expected) => {
  expect(fill(template, values as Record<string, string | number>)).toBe(expected);
});
