/** What a user can choose for the ABC classes. */

import * as z from "zod/mini";
import type { OptionField, OptionForm } from "../../core/option";
import { VALUE_CHOICES, VALUE_OPTION, type ValueChoice } from "../../core/table/value-column";
import { filledText } from "../../core/texts/language";
import { DEFAULT_CUTS } from "./abc";
import { TEXTS } from "./texts";

export interface AbcOptions {
  readonly value: ValueChoice;
  /** Cumulative shares where A and B end. */
  readonly a: number;
  readonly b: number;
}

const share = z.number().check(z.minimum(0), z.maximum(1));

/** @private */
function cutOption(name: string): OptionField {
  return {
    label: filledText(TEXTS.endsAt, { name }),
    help: TEXTS.shareOfTheTotalValueHelp,
    control: { kind: "number", format: "share", minimum: 0, maximum: 1 },
  };
}

/**
 * Schema with defaults and form.
 *
 * @example abcOptions().schema.parse({}) // => { value: "first", a: 0.8, b: 0.95 }
 */
export function abcOptions(): OptionForm<AbcOptions> {
  const [a, b] = DEFAULT_CUTS;
  return {
    schema: z.object({
      value: z._default(z.enum(VALUE_CHOICES), "first"),
      a: z._default(share, a),
      b: z._default(share, b),
    }),
    fields: { value: VALUE_OPTION, a: cutOption("A"), b: cutOption("B") },
  };
}
