/** What a user can choose for the credit rating. */

import * as z from "zod/mini";
import type { OptionField, OptionForm } from "../../core/option";
import { InputError } from "../../core/problem";
import { filledText, type Text } from "../../core/texts/language";
import { GRADES } from "./default-scheme";
import type { Grade } from "./scheme";
import { TEXTS } from "./texts";

const MISSING = ["zero", "rescale"] as const;
const DEFAULT_CREDIT_DAYS = 30;
const MOST_CREDIT_DAYS = 365;
const HIGHEST_COEFFICIENT = 10;

/** Cut-offs and coefficients by grade; the last grade has the rest of the scores. */
export interface CreditOptions {
  /** What an indicator that is not known does. */
  readonly missing: (typeof MISSING)[number];
  readonly fromAAA: number;
  readonly fromAA: number;
  readonly fromA: number;
  readonly fromB: number;
  readonly coefficientAAA: number;
  readonly coefficientAA: number;
  readonly coefficientA: number;
  readonly coefficientB: number;
  readonly coefficientC: number;
  /** For customers without credit days of their own. */
  readonly creditDays: number;
}

/**
 * Schema with defaults and form of the credit options.
 *
 * @example creditOptions().schema.parse({}).fromAAA // => 90
 */
export function creditOptions(): OptionForm<CreditOptions> {
  const [aaa, aa, a, b, c] = GRADES as readonly [Grade, Grade, Grade, Grade, Grade];
  const number = (maximum: number, value: number) =>
    z._default(z.number().check(z.gte(0), z.lte(maximum)), value);
  const cut = (grade: Grade) => number(100, grade.from);
  const coefficient = (grade: Grade) => number(HIGHEST_COEFFICIENT, grade.coefficient);
  return {
    schema: z.object({
      missing: z._default(z.enum(MISSING), "zero"),
      fromAAA: cut(aaa),
      fromAA: cut(aa),
      fromA: cut(a),
      fromB: cut(b),
      coefficientAAA: coefficient(aaa),
      coefficientAA: coefficient(aa),
      coefficientA: coefficient(a),
      coefficientB: coefficient(b),
      coefficientC: coefficient(c),
      creditDays: number(MOST_CREDIT_DAYS, DEFAULT_CREDIT_DAYS),
    }),
    fields: {
      missing: {
        label: TEXTS.missingLabel,
        help: TEXTS.missingHelpEarnsNothingOrTheKnown,
        control: {
          kind: "choice",
          choices: [
            { value: "zero", label: TEXTS.zeroChoice },
            { value: "rescale", label: TEXTS.rescaleChoice },
          ],
        },
      },
      fromAAA: cutField(aaa),
      fromAA: cutField(aa),
      fromA: cutField(a),
      fromB: cutField(b),
      coefficientAAA: coefficientField(aaa),
      coefficientAA: coefficientField(aa),
      coefficientA: coefficientField(a),
      coefficientB: coefficientField(b),
      coefficientC: coefficientField(c),
      creditDays: numberField(TEXTS.creditDaysField, TEXTS.forCustomersWithoutDaysOf, MOST_CREDIT_DAYS),
    },
  };
}

/**
 * The grades as the user set them. Throws `BAD_OPTION` when a cut-off is not below the one above it.
 *
 * @param options checked one by one by the schema
 * @param model who asks, for the message
 * @example gradesFrom({ ...creditOptions().schema.parse({}), fromAAA: 95 }, { en: "Credit", "zh-CN": "", "zh-TW": "" })[0].from // => 95
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
  return filledText(TEXTS.aboveWhereBegins, { from, label });
}

/** @private */
function cutLabel(grade: string): Text {
  return filledText(TEXTS.fromPoints, { grade });
}

/** @private */
function cutField({ label }: Grade): OptionField {
  const help = TEXTS.help;
  return numberField(cutLabel(label), help, 100);
}

/** @private */
function coefficientField({ label }: Grade): OptionField {
  return numberField(
    filledText(TEXTS.limitCoefficient, { label }),
    TEXTS.timesTheSalesOfThe,
    HIGHEST_COEFFICIENT,
  );
}

/** Money shows its decimals, which a coefficient such as 1.5 needs. @private */
function numberField(label: Text, help: Text, maximum: number): OptionField {
  return { label, help, control: { kind: "number", format: "money", minimum: 0, maximum } };
}
