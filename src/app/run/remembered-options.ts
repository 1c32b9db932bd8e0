/** Options of an earlier run, told apart: those that a person chose stay, names that the product gave follow the language. */

import type { Segmentation } from "../../core/model";
import { LANGUAGES, type Language } from "../../core/texts/language";

/**
 * Remembered options in which a value that is the default of any language is that of the present one: tiers that nobody named
 * are VIP or VIP客户, as the workbook's language is.
 *
 * @param segmentation whose options they are
 * @param options as remembered
 * @param language of the workbook
 * @example followingLanguage({ form: (language) => ({ defaults: { name: language } }) }, { name: "en", top: 1 }, "zh-CN") // => { name: "zh-CN", top: 1 }
 */
export function followingLanguage(
  { form }: Pick<Segmentation, "form">,
  options: Readonly<Record<string, unknown>>,
  language: Language,
): Record<string, unknown> {
  const texts = (one: Language) =>
    Object.entries(form(one).defaults).map(([name, value]) => [name, JSON.stringify(value)] as const);
  const ofAny = LANGUAGES.map((one) => new Map(texts(one)));
  const now = new Map(Object.entries(form(language).defaults));
  return Object.fromEntries(
    Object.entries(options).map(([name, value]) => {
      const text = JSON.stringify(value);
      return [name, ofAny.some((defaults) => defaults.get(name) === text) ? now.get(name) : value];
    }),
  );
}
