/** What a user can choose for the loyalty matrix. */

import * as z from "zod/mini";
import type { OptionField, OptionForm } from "../../core/option";
import { inLanguages, type Text } from "../../core/texts/language";

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
    help: inLanguages("A value on it is high.", "等于即为高。", "等於即為高。"),
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
        label: inLanguages("Cut points", "界线", "界線"),
        help: inLanguages("Where high begins.", "高的起点。", "高的起點。"),
        control: {
          kind: "choice",
          choices: [
            { value: "median", label: inLanguages("Medians", "中位数", "中位數") },
            { value: "own", label: inLanguages("As below", "按下列数值", "按下列數值") },
          ],
        },
      },
      profit: cutOption(inLanguages("Profit from", "利润不低于", "利潤不低於")),
      loyalty: cutOption(inLanguages("Loyalty from", "忠诚度不低于", "忠誠度不低於")),
    },
  };
}
