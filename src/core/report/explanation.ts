/** What the explanations of one customer have in common: figures, sentences, and how far the next class is. */

import { TEXTS } from "../texts/core-texts";
import { filled, type Language } from "../texts/language";
import { amountsApart, amountText, differenceText } from "./plain-number";
import type { Block, Figure } from "./report";

/**
 * Figures, then a paragraph for each sentence; empty sentences are left out.
 *
 * @param figures of the customer
 * @param texts in the order they are read
 * @example explanation([], ["A.", ""])[1] // => { kind: "text", text: "A." }
 */
export function explanation(figures: readonly Figure[], texts: readonly string[]): Block[] {
  return [
    { kind: "figures", figures },
    ...texts.filter((text) => text !== "").map((text): Block => ({ kind: "text", text })),
  ];
}

/**
 * A name and what is said of it, with the colon of the language.
 *
 * @param name of a label or figure
 * @param said of it
 * @param language of both
 * @example saying("A", "30 %", "en") // => "A: 30 %"
 */
export function saying(name: string, said: string, language: Language): string {
  return filled(TEXTS.nameAndWhatIsSaid, language, { name, said });
}

/**
 * What is said, with something beside it in the brackets of the language.
 *
 * @param said first
 * @param aside in brackets
 * @param language of both
 * @example sayingAside("3 customers", "-50", "zh-CN") // => "3 customers（-50）"
 */
export function sayingAside(said: string, aside: string, language: Language): string {
  return filled(TEXTS.saidAside, language, { said, aside });
}

/**
 * The explanation of a customer that could not be judged.
 *
 * @param language of the note
 * @example unjudged("en")[0].text // => "A number that this needs is blank or not readable, so there is no verdict."
 */
export function unjudged(language: Language): Block[] {
  return [{ kind: "note", text: TEXTS.noNumber[language] }];
}

/**
 * What is said where all customers are equal and a model can tell none from another.
 *
 * @param name of the model
 * @param what they are equal in
 * @param count of customers
 * @param language of the text
 * @example allEqualBlock("ABC", "Revenue", 10, "en").text // => "All 10 customers are equal in Revenue, so ABC tells none from another and gives no label."
 */
export function allEqualBlock(name: string, what: string, count: number, language: Language): Block {
  return { kind: "text", text: filled(TEXTS.allEqual, language, { name, what, count: amountText(count) }) };
}

/** A class and the lowest value that is in it. */
export interface ClassStart {
  readonly name: string;
  readonly from: number;
}

/**
 * How far a value is from the class above and from the end of its own, as sentences; none where there is no such
 * class or nobody can be in it.
 *
 * @param value of the customer
 * @param better the class above
 * @param own the customer's class
 * @param language of the sentences
 * @example distanceTexts(8, { name: "A", from: 10 }, { name: "B", from: 5 }, "en") // => ["A begins at 10: 2 more.", "B ends at 5: 3 above it."]
 */
export function distanceTexts(
  value: number,
  better: ClassStart | undefined,
  own: ClassStart | undefined,
  language: Language,
): string[] {
  const texts: string[] = [];
  if (better && better.from > value && Number.isFinite(better.from)) {
    const [from] = amountsApart([better.from, value]);
    const more = differenceText(better.from, value);
    texts.push(filled(TEXTS.beginsAtMore, language, { name: better.name, from, more }));
  }
  if (own && own.from <= value) {
    const [to] = amountsApart([own.from, value]);
    const room = differenceText(value, own.from);
    texts.push(filled(TEXTS.endsAtAboveIt, language, { name: own.name, to, room }));
  }
  return texts;
}
