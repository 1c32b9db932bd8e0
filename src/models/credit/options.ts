/** What a user can choose for the credit rating. */

import { LIST_LENGTH_OPTION } from "../../core/options/list-length";
import { choiceOption, numberOption, type OptionsOf } from "../../core/options/option";
import { InputError } from "../../core/problem";
import { filledText, type Text } from "../../core/texts/language";
import type { Grade } from "./credit";
import { GRADES } from "./default-scheme";
import { TEXTS } from "./texts";

const DEFAULT_CREDIT_DAYS = 30;
const MOST_CREDIT_DAYS = 365;
const HIGHEST_COEFFICIENT = 10;

/** @private */
function pointsOption(label: Text, help: Text, maximum: number, value: number) {
  return numberOption({ label, help, format: "number", minimum: 0, maximum, value });
}

/** @private */
function cutOption(position: 0 | 1 | 2 | 3) {
  const { label, from } = GRADES[position];
  return pointsOption(cutLabel(label), TEXTS.cutOptionHelp, 100, from);
}

/** @private */
function coefficientOption(position: 0 | 1 | 2 | 3 | 4) {
  const { label, coefficient } = GRADES[position];
  const name = filledText(TEXTS.coefficientOptionLabel, { label });
  return pointsOption(name, TEXTS.coefficientOptionHelp, HIGHEST_COEFFICIENT, coefficient);
}

/** Cut-offs and coefficients by grade; the last grade has the rest of the scores. */
export const CREDIT_OPTIONS = {
  /** What an indicator that is not known does. */
  missing: choiceOption({
    label: TEXTS.missingOptionLabel,
    help: TEXTS.missingOptionHelp,
    choices: { withhold: TEXTS.withholdChoice, zero: TEXTS.zeroChoice, rescale: TEXTS.rescaleChoice },
    value: "withhold",
  }),
  fromAAA: cutOption(0),
  fromAA: cutOption(1),
  fromA: cutOption(2),
  fromB: cutOption(3),
  coefficientAAA: coefficientOption(0),
  coefficientAA: coefficientOption(1),
  coefficientA: coefficientOption(2),
  coefficientB: coefficientOption(3),
  coefficientC: coefficientOption(4),
  /** For customers without credit days of their own. */
  creditDays: pointsOption(
    TEXTS.creditDaysField,
    TEXTS.creditDaysOptionHelp,
    MOST_CREDIT_DAYS,
    DEFAULT_CREDIT_DAYS,
  ),
  listed: LIST_LENGTH_OPTION,
};

export type CreditOptions = OptionsOf<typeof CREDIT_OPTIONS>;

/**
 * The grades as the user set them. Throws `BAD_OPTION` when a cut-off is not below the one above it.
 *
 * @param options checked one by one by the schema
 * @param model who asks, for the message
 * @example gradesFrom({ fromAAA: 95, fromAA: 80, fromA: 70, fromB: 60 }, TEXTS.title)[0].from // => 95
 */
export function gradesFrom(options: CreditOptions, model: Text): Grade[] {
  const cuts = [options.fromAAA, options.fromAA, options.fromA, options.fromB, 0];
  const coefficients = [
    options.coefficientAAA,
    options.coefficientAA,
    options.coefficientA,
    options.coefficientB,
    options.coefficientC,
  ];
  return GRADES.map(({ label }, position) => {
    const from = cuts[position] ?? 0;
    const above = cuts[position - 1] ?? Number.POSITIVE_INFINITY;
    if (from >= above) {
      const name = cutLabel(GRADES[position - 1]?.label ?? "");
      throw new InputError("BAD_OPTION", { model, option: name, allowed: aboveCut(label, from) });
    }
    return { label, from, coefficient: coefficients[position] ?? 0 };
  });
}

/** @private */
function aboveCut(label: string, from: number): Text {
  return filledText(TEXTS.aboveNextCut, { from, label });
}

/** @private */
function cutLabel(grade: string): Text {
  return filledText(TEXTS.cutOptionLabel, { grade });
}
