/** Why one customer has its class: what the larger customers bring, where the classes begin, and what to do. */

import { withoutOne } from "../../core/numbers/reach";
import { sum } from "../../core/numbers/sum";
import {
  amountFigure,
  distanceTexts,
  explanation,
  nextBetter,
  saying,
  unjudged,
} from "../../core/report/explanation";
import { sharesApart } from "../../core/report/plain-number";
import type { Block } from "../../core/report/report";
import type { Language } from "../../core/texts/language";
import { abcClasses } from "./abc";
import { classStart } from "./class-start";
import { CLASSES } from "./labels";
import { TEXTS } from "./texts";

/** One customer among the others. */
export interface AbcCase {
  /** Where A and B end, as cumulative shares of the total. */
  readonly shares: readonly [number, number];
  /** Lowest value of A and of B. */
  readonly cuts: readonly number[];
  /** Values of all customers that have one. */
  readonly population: Float64Array;
  /** `NaN` when the customer has no number. */
  readonly value: number;
  readonly valueName: string;
}

/**
 * The explanation of one customer's class.
 *
 * @param customer among the others
 * @param language of every text
 * @example explainClass({ shares: [0.8, 0.95], cuts: [90, 6], population: Float64Array.of(90, 6, 4), value: 6, valueName: "Sales" }, "en")[1].text // => "B: Sum of larger customers 90 % (A < 80 %, B < 95 %)"
 */
export function explainClass(customer: AbcCase, language: Language): Block[] {
  const { shares, cuts, population, value, valueName } = customer;
  const [position = 0] = abcClasses(Float64Array.of(value), cuts);
  const found = CLASSES[position];
  if (!found) return unjudged(language);
  const positive = population.filter((other) => other > 0);
  const before = sum(positive.filter((other) => other > value));
  const name = found.label[language];
  const [held, a, b] = sharesApart([before / sum(positive) || 0, ...shares]);
  const others = withoutOne(population, value);
  const starts = shares.map((share, at) => ({
    name: CLASSES[at]?.label[language] ?? "",
    from: classStart(others, share),
  }));
  return explanation(
    [
      amountFigure(valueName, value),
      amountFigure(TEXTS.largerCustomers[language], before),
      { label: TEXTS.class[language], value: name, format: "text" },
    ],
    [
      saying(name, `${TEXTS.largerCustomers[language]} ${held} (A < ${a}, B < ${b})`, language),
      TEXTS.rule[language],
      ...distanceTexts(value, nextBetter(starts, position), starts[position], language),
      found.action[language],
    ],
  );
}
