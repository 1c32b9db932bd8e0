/** Headers within our sentences. */

import { labelBrings } from "../../../src/core/report/label-brings";
import { inSentence } from "../../../src/core/texts/in-sentence";

test.each([
  ["Revenue", "en", "Revenue"],
  ["total", "en", "“total”"],
  ["Net_sales", "en", "“Net_sales”"],
  ["销售额", "en", "“销售额”"],
  ["销售额", "zh-CN", "销售额"],
  ["Revenue", "zh-CN", "“Revenue”"],
  ["Revenue", "zh-TW", "「Revenue」"],
] as const)("%s in %s: %s", (header, language, expected) => {
  expect(inSentence(header, language)).toBe(expected);
});

test("a header that is a word of ours is told apart from it", () => {
  expect(labelBrings({ name: "VIP", customers: 5, share: 0.064, valueName: "total" }, "en")).toBe(
    "5 VIP customers bring 6.4 % of “total”.",
  );
});
