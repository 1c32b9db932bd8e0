/** The recommended action for any label of any model. */

import { tidy } from "../../core/cells/cell";
import type { Model } from "../../core/model";
import { saying } from "../../core/report/explanation";
import { TEXTS } from "../../core/texts/core-texts";
import { LANGUAGES, type Language } from "../../core/texts/language";

/** What the sources call a label besides, with its name: a key account has four names, echelons are counted in words. */
const ALSO_CALLED: ReadonlyMap<string, string> = new Map(
  [
    "关键客户: 大客户 重点客户 优质客户 大客戶 重點客戶 優質客戶",
    "金牌客户: 金牌 黄金客户 黃金客戶",
    "红脸: 红脸客户 紅臉客戶",
    "白脸: 白脸客户 白臉客戶",
    "黑脸: 黑脸客户 黑臉客戶",
    "耕耘:深耕与保持: 耕耘 耕耘式",
    "猎取:主动争取: 猎取 獵取 猎取式 獵取式",
    "例行路途:定期拜访: 例行路途",
    "联系客户: 聯系客戶",
    "1: 一级 一級 第一梯队 第一梯隊",
    "2: 二级 二級 第二梯队 第二梯隊",
    "3: 三级 三級 第三梯队 第三梯隊",
    "4: 四级 四級 第四梯队 第四梯隊",
  ].flatMap((line) => {
    const [label = "", words = ""] = line.split(": ");
    return words.split(" ").map((word): [string, string] => [word, label]);
  }),
);

interface Entry {
  readonly title: string;
  readonly action: string;
}

/**
 * Looks up actions: gives the action for a label in any language, `""` for a label that no model gives.
 *
 * MAN codes differ in letter case only, so case matters first; without such a match it does not. Where several models
 * give the same label, such as A, each action is preceded by its model's title; the same action is given once.
 *
 * @param models whose labels are known
 * @param language of the actions
 * @example actionBook([{ title: { en: "ABC" }, actions: [{ label: { en: "Top", "zh-CN": "上", "zh-TW": "上" }, action: { en: "Keep." } }] }], "en")("上") // => "Keep."
 */
export function actionBook(
  models: readonly Pick<Model, "title" | "actions">[],
  language: Language,
): (label: string) => string {
  const exact = new Map<string, Entry[]>();
  const anyCase = new Map<string, Entry[]>();
  for (const { title, actions = [] } of models) {
    for (const { label, action } of actions) {
      const names = LANGUAGES.map((spoken) => tidy(label[spoken]));
      const entry = { title: title[language], action: action[language] };
      for (const name of new Set(names)) note(exact, name, entry);
      for (const name of new Set(names.map((one) => one.toLowerCase()))) note(anyCase, name, entry);
    }
  }
  return (label) => {
    const name = ALSO_CALLED.get(tidy(label)) ?? tidy(label);
    const found = exact.get(name) ?? anyCase.get(name.toLowerCase()) ?? [];
    if (found.length === 1) return found[0]?.action ?? "";
    const said = found.map(({ title, action }) => saying(title, action, language));
    return said.join(TEXTS.sentenceGap[language]);
  };
}

/** @private */
function note(book: Map<string, Entry[]>, name: string, entry: Entry): void {
  const known = book.get(name) ?? [];
  if (known.every(({ action }) => action !== entry.action)) book.set(name, [...known, entry]);
}
