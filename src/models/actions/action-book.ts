/** The recommended action for any label of any model. */

import { tidy } from "../../core/cells/cell";
import type { Model } from "../../core/model";
import { LANGUAGES, type Language } from "../../core/texts/language";

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
    const name = tidy(label);
    const found = exact.get(name) ?? anyCase.get(name.toLowerCase()) ?? [];
    if (found.length === 1) return found[0]?.action ?? "";
    return found.map(({ title, action }) => `${title}: ${action}`).join(" ");
  };
}

/** @private */
function note(book: Map<string, Entry[]>, name: string, entry: Entry): void {
  const known = book.get(name) ?? [];
  if (known.every(({ action }) => action !== entry.action)) book.set(name, [...known, entry]);
}
