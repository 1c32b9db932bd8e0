/** What the explanations of one customer have in common: figures, sentences, and how far the next class is. */

import { TEXTS } from "../texts/core-texts";
import { filled, type Language, type Text } from "../texts/language";
import { amountText, distanceText, limitText } from "./plain-number";
import type { Block, Figure } from "./report";
import { isFinerThanCents } from "./twin-amounts";

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
 * An amount that a verdict is about, as a figure: with more decimals than cents where it has them, because the cut may be beside.
 *
 * @param label of the amount
 * @param value money
 * @example amountFigure("Revenue", 1.2541) // => { label: "Revenue", value: 1.2541, format: "number" }
 * @example amountFigure("Revenue", 5.5) // => { label: "Revenue", value: 5.5, format: "money" }
 */
export function amountFigure(label: string, value: number): Figure {
  return { label, value, format: isFinerThanCents(value) ? "number" : "money" };
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

/** A class and the lowest value with which the customer would be in it, everybody else being as they are. */
export interface ClassStart {
  readonly name: string;
  readonly from: number;
}

/**
 * The next better class that a customer can come into: where two begin at the same value, the better one, because nobody in its
 * place is in the other.
 *
 * @param starts of the classes, best first
 * @param position of the customer's class among them, or after the last
 * @example nextBetter([{ name: "A", from: 9 }, { name: "B", from: 9 }], 2) // => { name: "A", from: 9 }
 */
export function nextBetter(starts: readonly ClassStart[], position: number): ClassStart | undefined {
  return starts.find(({ from }) => from === starts[position - 1]?.from);
}

/**
 * How far a value is from the class above and from the end of its own, as sentences; none where there is no such
 * class or nobody can be in it. At an end the customer is still in: one that may be lost, or has to be won, is never shown
 * rounded to the wrong side.
 *
 * @param value of the customer
 * @param better the class above
 * @param own the customer's class
 * @param language of the sentences
 * @example distanceTexts(8, { name: "A", from: 10 }, { name: "B", from: 5 }, "en") // => ["A begins at 10: 2 more.", "B ends at 5: 3 above it."]
 * @example distanceTexts(8, undefined, { name: "A", from: Number.MIN_VALUE }, "en") // => ["Any amount above 0 is enough for A."]
 */
export function distanceTexts(
  value: number,
  better: ClassStart | undefined,
  own: ClassStart | undefined,
  language: Language,
): string[] {
  const said = ({ name, from }: ClassStart, sentence: Text) =>
    from === Number.MIN_VALUE
      ? filled(TEXTS.anyAboveZero, language, { name })
      : filled(sentence, language, { name, at: limitText(from, value), by: distanceText(value, from) });
  return [
    ...(better && better.from > value && Number.isFinite(better.from)
      ? [said(better, TEXTS.beginsAtMore)]
      : []),
    ...(own && own.from <= value && Number.isFinite(own.from) ? [said(own, TEXTS.endsAtAboveIt)] : []),
  ];
}
