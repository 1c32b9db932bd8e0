/** What an option accepts, in words. */

import { allowedBy, type Control } from "../../../src/core/options/option";

const MODE: Control = {
  kind: "choice",
  choices: [
    { value: "all", label: { en: "All", "zh-CN": "全部", "zh-TW": "全部" } },
    { value: "some", label: { en: "Some", "zh-CN": "部分", "zh-TW": "部分" } },
  ],
};

test.each<[Control, string, string]>([
  [{ kind: "tiers" }, "a list of names, each with a share as a number", "名称与比例（数字）的列表"],
  [MODE, "one of all, some", "all、some之一"],
  [
    { kind: "number", format: "share", minimum: 0, maximum: 1 },
    "a number from 0 % to 100 %",
    "0 % 至 100 % 的数字",
  ],
  [
    { kind: "number", format: "count", minimum: 1, maximum: 5000 },
    "a number from 1 to 5,000",
    "1 至 5,000 的数字",
  ],
])("allowedBy(%j) is %j", (control, english, simplified) => {
  expect(allowedBy(control).en).toBe(english);
  expect(allowedBy(control)["zh-CN"]).toBe(simplified);
});
