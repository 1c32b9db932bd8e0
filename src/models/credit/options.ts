/** What a user can choose for the credit rating. */

import * as z from "zod/mini";
import type { OptionField, OptionForm } from "../../core/option";
import { InputError } from "../../core/problem";
import { inLanguages, type Text } from "../../core/texts/language";
import { GRADES } from "./default-scheme";
import type { Grade } from "./scheme";

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
        label: inLanguages("What is not known", "未知指标", "未知指標"),
        help: inLanguages(
          "Earns nothing, or the known indicators are scaled up to 100 points.",
          "得 0 分，或按已知指标折算为 100 分。",
          "得 0 分，或按已知指標折算為 100 分。",
        ),
        control: {
          kind: "choice",
          choices: [
            { value: "zero", label: inLanguages("No points", "得 0 分", "得 0 分") },
            { value: "rescale", label: inLanguages("Scale up the known", "按已知折算", "按已知折算") },
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
      creditDays: numberField(
        inLanguages("Credit days", "信用天数", "信用天數"),
        inLanguages(
          "For customers without days of their own.",
          "用于未填信用天数的客户。",
          "用於未填信用天數的客戶。",
        ),
        MOST_CREDIT_DAYS,
      ),
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
  return inLanguages(
    `above ${from}, where ${label} begins`,
    `大于 ${label} 的起始分 ${from}`,
    `大於 ${label} 的起始分 ${from}`,
  );
}

/** @private */
function cutLabel(grade: string): Text {
  return inLanguages(`${grade} from points`, `${grade} 起始分`, `${grade} 起始分`);
}

/** @private */
function cutField({ label }: Grade): OptionField {
  const help = inLanguages(
    "A score equal to it earns the grade.",
    "得分等于此值即达到该等级。",
    "得分等於此值即達到該等級。",
  );
  return numberField(cutLabel(label), help, 100);
}

/** @private */
function coefficientField({ label }: Grade): OptionField {
  return numberField(
    inLanguages(`${label} limit coefficient`, `${label} 额度系数`, `${label} 額度係數`),
    inLanguages("Times the sales of the credit period.", "乘以信用期内的销售额。", "乘以信用期內的銷售額。"),
    HIGHEST_COEFFICIENT,
  );
}

/** Money shows its decimals, which a coefficient such as 1.5 needs. @private */
function numberField(label: Text, help: Text, maximum: number): OptionField {
  return { label, help, control: { kind: "number", format: "money", minimum: 0, maximum } };
}
