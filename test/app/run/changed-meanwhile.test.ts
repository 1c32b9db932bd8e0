/** A run whose customers changed meanwhile says how far it came, in each language. */

import { changedMeanwhile } from "../../../src/app/run/changed-meanwhile";
import { problemText } from "../../../src/core/problem";

test.each([
  ["before", "en", "nothing was written"],
  ["before", "zh-CN", "尚未写入任何内容"],
  ["after", "en", "what was written so far is marked incomplete"],
  ["after", "zh-TW", "已寫入的內容標有「未完成」"],
] as const)("%s the first write, %s", (when, language, words) => {
  const { code, details } = changedMeanwhile(when);
  expect(problemText(code, details, language)).toContain(words);
});
