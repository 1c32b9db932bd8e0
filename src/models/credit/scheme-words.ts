/** The words that give the cells of a Credit scheme sheet their meaning, in any language. */

import { type Cell, textOf } from "../../core/cells/cell";
import { inLanguages, LANGUAGES, type Text } from "../../core/texts/language";
import { plainWord } from "./answer";

/** Headers of the indicator table, in the template's order; the user may move its columns. */
export const INDICATOR_HEADERS = {
  category: inLanguages("Category", "类别", "類別"),
  basis: inLanguages("Basis", "性质", "性質"),
  indicator: inLanguages("Indicator", "指标", "指標"),
  max: inLanguages("Max points", "满分", "滿分"),
  rule: inLanguages("Rule", "计分方式", "計分方式"),
  step: inLanguages("Step", "档次", "檔次"),
  value: inLanguages("Answer or value", "标准", "標準"),
  points: inLanguages("Points", "分值", "分值"),
  cap: inLanguages("Grade at most", "等级上限", "等級上限"),
};

export const GRADE_HEADERS = {
  grade: inLanguages("Grade", "等级", "等級"),
  from: inLanguages("From points", "起始分", "起始分"),
  coefficient: inLanguages("Limit coefficient", "额度系数", "額度係數"),
};

export const BASES = {
  nonFinancial: inLanguages("non-financial", "非财务", "非財務"),
  financial: inLanguages("financial", "财务", "財務"),
};

export const RULES = {
  levels: inLanguages("levels", "分级", "分級"),
  bands: inLanguages("bands", "分段", "分段"),
  line: inLanguages("straight line", "直线", "直線"),
  rate: inLanguages("rate", "比率", "比率"),
};

export const STEPS = {
  atLeast: inLanguages("at least", "至少", "至少"),
  atMost: inLanguages("at most", "至多", "至多"),
  otherwise: inLanguages("otherwise", "其他", "其他"),
  full: inLanguages("full at", "满分线", "滿分線"),
  none: inLanguages("none at", "零分线", "零分線"),
};

/**
 * Which of several words a cell says, in any language; `undefined` when none.
 *
 * @param cell of the sheet
 * @param words by name
 * @example wordIn("直线", RULES) // => "line"
 */
export function wordIn<Name extends string>(
  cell: Cell,
  words: Readonly<Record<Name, Text>>,
): Name | undefined {
  const plain = plainWord(textOf(cell));
  if (plain === "") return undefined;
  for (const name in words) {
    if (LANGUAGES.some((language) => plainWord(words[name][language]) === plain)) return name;
  }
  return undefined;
}

/**
 * All of several words, one after the other, for a message.
 *
 * @param words by name
 * @example listed({ a: { en: "x", "zh-CN": "", "zh-TW": "" }, b: { en: "y", "zh-CN": "", "zh-TW": "" } }).en // => "x, y"
 */
export function listed(words: Readonly<Record<string, Text>>): Text {
  const texts = Object.values(words);
  return inLanguages(
    texts.map(({ en }) => en).join(", "),
    texts.map((text) => text["zh-CN"]).join("、"),
    texts.map((text) => text["zh-TW"]).join("、"),
  );
}
