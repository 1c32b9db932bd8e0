/** What a user can choose for the loyalty matrix. */

import * as z from "zod/mini";
import type { OptionField, OptionForm } from "../../core/option";
import type { Text } from "../../core/texts/language";
import { WORDS } from "../../core/texts/words";
import { TEXTS } from "./texts";

const MOST = 1e12;
const CUTS = ["median", "own"] as const;

export interface LoyaltyOptions {
  readonly cuts: (typeof CUTS)[number];
  /** From here on a customer is high; used with `own` cuts. */
  readonly profit: number;
  readonly loyalty: number;
}

/** @private */
function cutOption(label: Text): OptionField {
  return {
    label,
    help: TEXTS.aValueOnItIsHelp,
    control: { kind: "number", format: "money", minimum: -MOST, maximum: MOST },
  };
}

/**
 * Schema with defaults and form.
 *
 * @example loyaltyOptions().schema.parse({}) // => { cuts: "median", profit: 0, loyalty: 0 }
 */
export function loyaltyOptions(): OptionForm<LoyaltyOptions> {
  const number = z._default(z.number().check(z.minimum(-MOST), z.maximum(MOST)), 0);
  return {
    schema: z.object({ cuts: z._default(z.enum(CUTS), "median"), profit: number, loyalty: number }),
    fields: {
      cuts: {
        label: WORDS.cutPoints,
        help: TEXTS.cutsHelp,
        control: {
          kind: "choice",
          choices: [
            { value: "median", label: TEXTS.medianChoice },
            { value: "own", label: TEXTS.ownChoice },
          ],
        },
      },
      profit: cutOption(TEXTS.profitFrom),
      loyalty: cutOption(TEXTS.loyaltyFrom),
    },
  };
}
