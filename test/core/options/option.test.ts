/** What an option accepts, in words. */

import {
  allowedBy,
  type Control,
  numberOption,
  tiersOption,
  timeOption,
} from "../../../src/core/options/option";
import { WORDS } from "../../../src/core/texts/words";

const MODE: Control = {
  kind: "choice",
  choices: [
    { value: "all", label: { en: "All", "zh-CN": "全部", "zh-TW": "全部" } },
    { value: "some", label: { en: "Some", "zh-CN": "部分", "zh-TW": "部分" } },
  ],
};

test.each<[Control, string, string]>([
  [{ kind: "tiers" }, "a list of names, each with a share as a number", "名称与比例（数字）的列表"],
  [
    { kind: "time", offered: [] },
    "a day such as 2024-01-31, or how many times back from the latest",
    "如 2024-01-31 的日期，或从最近一次往前的次数",
  ],
  [MODE, "one of all, some", "all、some 之一"],
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

test.each([
  ["2024-03-31", "2024-03-31"],
  [3, 3],
  // As a dropdown sends it, and as set-ups of before have it.
  ["3", 3],
  [0, 0],
  [24, 24],
  [25, undefined],
  [-1, undefined],
  [1.5, undefined],
  ["yesterday", undefined],
  ["2024-03-31x", undefined],
  ["x2024-03-31", undefined],
  ["123", undefined],
  ["3x", undefined],
  ["x3", undefined],
  [null, undefined],
])("a time is a day or a count back: %j is read as %j", (given, read) => {
  const label = { en: "From", "zh-CN": "起点", "zh-TW": "起點" };
  expect(timeOption({ label, help: label, offered: [{ back: 1, label }] }).read(given)).toBe(read);
});

test.each([
  [1, 1],
  [5000, 5000],
  [0, undefined],
  [5001, undefined],
  [1.5, undefined],
  ["5", undefined],
  [null, undefined],
  [Number.NaN, undefined],
])("a count from 1 to 5,000 is read from %j as %j", (given, read) => {
  const option = numberOption({
    label: WORDS.none,
    help: WORDS.none,
    format: "count",
    minimum: 1,
    maximum: 5000,
    value: 10,
  });
  expect(option.read(given)).toBe(read);
  expect(option.byDefault("en")).toBe(10);
});

test.each<[string, unknown, boolean]>([
  [
    "two tiers",
    [
      { name: "VIP", share: 0.2 },
      { name: "Rest", share: 0.8 },
    ],
    true,
  ],
  ["more than two names per tier are passed over", [{ name: "All", share: 1, colour: "red" }], true],
  ["none", [], false],
  ["no list", { name: "All", share: 1 }, false],
  ["a share as text", [{ name: "All", share: "1" }], false],
  ["a name that is a number", [{ name: 1, share: 1 }], false],
  ["a tier without a name", [{ share: 1 }], false],
  ["nothing in its place", [{ name: "All", share: 1 }, null], false],
  ["a name of 60 characters", [{ name: "n".repeat(60), share: 1 }], true],
  ["a longer name", [{ name: "n".repeat(60 + 1), share: 1 }], false],
  ["20 tiers", Array.from({ length: 20 }, (_, at) => ({ name: String(at), share: 0.01 })), true],
  ["one more", Array.from({ length: 20 + 1 }, (_, at) => ({ name: String(at), share: 0.01 })), false],
])("tiers are read from %s: %p", (_, given, isRead) => {
  const option = tiersOption({ label: WORDS.tier, help: WORDS.none, value: () => [] });
  const expected = isRead
    ? (given as { name: string; share: number }[]).map(({ name, share }) => ({ name, share }))
    : undefined;
  expect(option.read(given)).toEqual(expected);
});
