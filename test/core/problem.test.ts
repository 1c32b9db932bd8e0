/** Every problem has one sentence in each language. */

import { InputError, problemText } from "../../src/core/problem";
import { LANGUAGES } from "../../src/core/texts/language";
import { PROBLEMS } from "../../src/core/texts/problem-codes";
import { PROBLEM_TEXTS } from "../../src/core/texts/problem-texts";

const places = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

describe.each(PROBLEMS)("%s", (code) => {
  const texts = PROBLEM_TEXTS[code];

  test("has a text in three languages", () => {
    expect(Object.keys(texts)).toEqual([...LANGUAGES]);
    for (const language of LANGUAGES) expect(texts[language].trim()).not.toBe("");
  });

  test("names the same things in every language", () => {
    for (const language of LANGUAGES) expect(places(texts[language])).toEqual(places(texts.en));
  });

  test("has no English left in Chinese, and no Chinese in English", () => {
    for (const language of ["zh-CN", "zh-TW"] as const) {
      expect(texts[language].replace(/\{\w+\}|Google/g, "")).not.toMatch(/[A-Za-z]/);
    }
    expect(texts.en).not.toMatch(/\p{Script=Han}/u);
  });

  test("keeps to one sentence without a full stop, a shout or a blame", () => {
    for (const language of LANGUAGES) {
      expect(texts[language]).not.toMatch(/[.。!！]$/);
      expect(texts[language]).not.toMatch(/please|invalid|illegal|error|undefined/i);
    }
  });
});

// Characters that only one of the two scripts uses and that our texts need.
test("simplified texts have no traditional characters and the other way round", () => {
  for (const code of PROBLEMS) {
    expect(PROBLEM_TEXTS[code]["zh-CN"]).not.toMatch(/[數欄個選擇標題這裡檔請圍間錯額單儲設為]/);
    expect(PROBLEM_TEXTS[code]["zh-TW"]).not.toMatch(/[数栏个选择标题这里档请围间错额单储设为]/);
  }
});

test.each([
  ["en", 'top must be above 0: found "abc"'],
  ["zh-CN", '客户比例 (top) 必须是大于 0：现为 "abc"'],
  ["zh-TW", '客戶比例 (top) 必須是大於 0：現為 "abc"'],
] as const)("problemText fills in texts of several languages in %s", (language, expected) => {
  const allowed = { en: "above 0", "zh-CN": "大于 0", "zh-TW": "大於 0" };
  expect(problemText("PARAMETER", { parameter: "top", allowed, found: '"abc"' }, language)).toBe(expected);
});

test.each([
  ["en", "2 customers are called “Ann”: click the row of the one you mean on the sheet “Data”"],
  ["zh-CN", "有 2 个客户名为“Ann”：请在工作表“Data”中点击要解释的那一行"],
  ["zh-TW", "有 2 個客戶名為「Ann」：請在工作表「Data」中點選要解釋的那一列"],
] as const)(
  "no space stands between a word and the quotation marks around it in %s",
  (language, expected) => {
    expect(problemText("SEVERAL_OF_NAME", { count: 2, name: "Ann", sheet: "Data" }, language)).toBe(expected);
  },
);

test("InputError carries code and details for programs and an English sentence for people", () => {
  const error = new InputError("NO_VALUES", { field: "Revenue", column: "B" });
  expect(error).toBeInstanceOf(Error);
  expect(error).toMatchObject({
    name: "InputError",
    code: "NO_VALUES",
    details: { field: "Revenue", column: "B" },
    message: "Revenue (column B) holds no number: choose another column",
  });
});

test.each([
  ["NUMBERS_UNREADABLE", { count: 1, field: "y".repeat(50_000), column: "B" }],
  ["NOT_A_NUMBER", {}],
  ["DUPLICATE_CUSTOMER", { first: 2 }],
] as const)("%s quotes no more than the beginning of a long cell", (code, details) => {
  const said = problemText(code, { ...details, found: "😀".repeat(25_000) }, "en");
  expect(said).toContain(`${"😀".repeat(200)}…`);
  expect(said.length).toBeLessThan(1000);
  expect(problemText(code, { ...details, found: "x".repeat(200) }, "en")).toContain("x".repeat(200));
  expect(problemText(code, { ...details, found: "x".repeat(200) }, "en")).not.toContain("x…");
});
