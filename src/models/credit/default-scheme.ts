/** The scheme used unless the user has an own one: frame from the source, points and bands chosen here. */

import { LANGUAGES, type Language, type Text } from "../../core/texts/language";
import { plainWord } from "./answer";
import type { Grade, Indicator, Rule, Scheme } from "./credit";
import { INDICATORS } from "./default-indicators";
import type { LevelDefault } from "./non-financial";

export const GRADES = [
  { label: "AAA", from: 90, coefficient: 1.5 },
  { label: "AA", from: 80, coefficient: 1 },
  { label: "A", from: 70, coefficient: 0.8 },
  { label: "B", from: 60, coefficient: 0.6 },
  { label: "C", from: 0, coefficient: 0 },
] as const satisfies readonly Grade[];

const LEVEL_TEXTS = INDICATORS.flatMap(({ rule }) => ("kind" in rule ? [] : rule.map(({ text }) => text)));

/**
 * The default scheme: 20 indicators in 5 categories, 100 points, of which 30 are financial, five grades.
 *
 * @param language of all names
 * @example defaultScheme("en").indicators[0].name // => "overall impression"
 */
export function defaultScheme(language: Language): Scheme {
  const indicators = INDICATORS.map(({ category, financial, name, max, share, accepts, rule }): Indicator => {
    const words = { category: category[language], name: name[language] };
    return {
      ...words,
      financial,
      max,
      share: share === true,
      accepts: accepts ?? "any",
      rule: "kind" in rule ? rule : levelRule(rule, language),
    };
  });
  return { indicators, grades: GRADES };
}

/**
 * A text in every language if it is the text of a default level, else only itself.
 *
 * @param text of a level, in any language
 * @example spokenForms("start-up") // => ["start-up", "起步阶段", "起步階段"]
 */
export function spokenForms(text: string): readonly string[] {
  const known = LEVEL_TEXTS.find((one) => isSpoken(one, text));
  return known ? spokenIn(known) : [text];
}

/**
 * What the default scheme knows of an indicator of that name, in any language: whether it is a share, and which numbers
 * make sense. Of another nothing is known, so it is no share and takes any number.
 *
 * @param name of an indicator
 * @example knownOf("资产负债率") // => { share: true, accepts: "notNegative" }
 */
export function knownOf(name: string): Pick<Indicator, "share" | "accepts"> {
  const { share = false, accepts = "any" } = INDICATORS.find((one) => isSpoken(one.name, name)) ?? {};
  return { share, accepts };
}

/** @private */
function isSpoken(known: Text, text: string): boolean {
  return spokenIn(known).some((one) => plainWord(one) === plainWord(text));
}

/** @private */
function spokenIn(text: Text): string[] {
  return LANGUAGES.map((language) => text[language]);
}

/** @private */
function levelRule(defaults: readonly LevelDefault[], language: Language): Rule {
  return {
    kind: "levels",
    levels: defaults.map(({ points, text, cap }, position) => ({
      letter: String.fromCharCode("A".charCodeAt(0) + position),
      text: text[language],
      spoken: spokenIn(text),
      points,
      cap: cap ?? null,
    })),
  };
}
