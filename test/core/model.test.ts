/** A segmentation checks its options once and says in words what is wrong with them. */

import { POINT_NOTATION } from "../../src/core/cells/number-text";
import { segmentation } from "../../src/core/model";
import { choiceOption } from "../../src/core/options/option";
import { InputError, problemText } from "../../src/core/problem";
import { tableOf } from "../../src/core/table/table";
import { LANGUAGES, type Language } from "../../src/core/texts/language";

const title = { en: "Sizes", "zh-CN": "尺寸", "zh-TW": "尺寸" };
const model = segmentation(title, {
  reads: "customers",
  fields: [],
  needs: [],
  options: {
    size: choiceOption({
      label: { en: "Size", "zh-CN": "大小", "zh-TW": "大小" },
      help: { en: "", "zh-CN": "", "zh-TW": "" },
      choices: {
        big: { en: "Big", "zh-CN": "大", "zh-TW": "大" },
        small: { en: "Small", "zh-CN": "小", "zh-TW": "小" },
      },
      value: "big",
    }),
  },
  check: () => [],
  run: (_, { size }) => ({ columns: [], report: [{ kind: "text", text: size }] }),
});

const refusal = (options: unknown, language: Language): string => {
  try {
    model.prepare(options, language);
    return "accepted";
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return problemText(error.code, error.details, language);
  }
};

test("defaults come with the form", () => {
  expect(model.form("en").defaults).toEqual({ size: "big" });
});

test.each([
  [undefined, "big"],
  [null, "big"],
  [{}, "big"],
  [{ size: "small" }, "small"],
  [{ size: "small", unknown: 1 }, "small"],
])("prepare(%j) runs with %s", (options, expected) => {
  const prepared = model.prepare(options, "en");
  expect(prepared.run(tableOf([], [], POINT_NOTATION)).report).toEqual([{ kind: "text", text: expected }]);
});

test("an option that cannot be used is named with what is allowed, in each language", () => {
  expect(LANGUAGES.map((language) => refusal({ size: "huge" }, language))).toEqual([
    "Sizes: Size must be one of big, small",
    "尺寸：大小必须是 big、small 之一",
    "尺寸：大小必須是 big、small 之一",
  ]);
});

test("options that are no object are refused in words too", () => {
  expect(LANGUAGES.map((language) => refusal("huge", language))).toEqual([
    "Sizes: the options must be values by name",
    "尺寸：选项必须是名称与值的对应",
    "尺寸：選項必須是名稱與值的對應",
  ]);
});
