/** What a user can choose for the customer review. */

import * as z from "zod/mini";
import type { OptionField, OptionForm } from "../../core/option";
import type { Field } from "../../core/table/field";
import { FIELDS } from "../../core/table/fields";
import { inLanguages, type Text } from "../../core/texts/language";
import { WORDS } from "../../core/texts/words";
import { TEXTS } from "./texts";
import { TITLES } from "./titles";

const LEAST_TOP = 0.01;
const MOST = 1000;

export interface ReviewOptions {
  /** Share of the customers that are the best or the largest. */
  readonly top: number;
  /** From so many on, complaints are repeated. */
  readonly complaints: number;
  /** Up to so many, products are few. */
  readonly products: number;
  /** Calendar months for which a customer is new. */
  readonly months: number;
}

/**
 * Schema with defaults and form.
 *
 * @example reviewOptions().schema.parse({}) // => { top: 0.2, complaints: 2, products: 2, months: 12 }
 */
export function reviewOptions(): OptionForm<ReviewOptions> {
  const whole = (byDefault: number) => z._default(z.int().check(z.minimum(1), z.maximum(MOST)), byDefault);
  return {
    schema: z.object({
      top: z._default(z.number().check(z.minimum(LEAST_TOP), z.maximum(1)), 0.2),
      complaints: whole(2),
      products: whole(2),
      months: whole(12),
    }),
    fields: {
      top: {
        label: WORDS.topShare,
        help: TEXTS.topHelp,
        control: { kind: "number", format: "share", minimum: LEAST_TOP, maximum: 1 },
      },
      complaints: counted(compared(FIELDS.complaints, "≥"), TITLES.complaints),
      products: counted(compared(FIELDS.productsBought, "≤"), TITLES.few),
      months: counted(TEXTS.monthsNew, TITLES.fresh),
    },
  };
}

/** @private */
function compared({ label }: Field, sign: string): Text {
  return inLanguages(`${label.en} ${sign}`, `${label["zh-CN"]} ${sign}`, `${label["zh-TW"]} ${sign}`);
}

/** @private */
function counted(label: Text, help: Text): OptionField {
  return { label, help, control: { kind: "number", format: "count", minimum: 1, maximum: MOST } };
}
