/** What a user can choose for the pyramid. */

import * as z from "zod/mini";
import type { OptionForm } from "../../core/option";
import { VALUE_CHOICES, VALUE_OPTION, type ValueChoice } from "../../core/table/value-column";
import { inLanguages, type Language } from "../../core/texts/language";
import { defaultTiers, MOST_TIERS } from "./tiers";

const POPULATIONS = ["all", "positive"] as const;

export interface PyramidOptions {
  /** By which column customers are ranked; `first` is revenue, or profit when no revenue was chosen. */
  readonly value: ValueChoice;
  readonly tiers: readonly { readonly name: string; readonly share: number }[];
  /** Whose number counts when "the best 5 %" is worked out. */
  readonly population: (typeof POPULATIONS)[number];
}

/**
 * Schema with defaults and form of the pyramid's options.
 *
 * @param language of the default tier names
 * @example pyramidOptions("en").schema.parse({}).population // => "all"
 */
export function pyramidOptions(language: Language): OptionForm<PyramidOptions> {
  const tier = z.object({ name: z.string().check(z.maxLength(60)), share: z.number() });
  return {
    schema: z.object({
      value: z._default(z.enum(VALUE_CHOICES), "first"),
      tiers: z._default(z.array(tier).check(z.minLength(1), z.maxLength(MOST_TIERS)), defaultTiers(language)),
      population: z._default(z.enum(POPULATIONS), "all"),
    }),
    fields: {
      value: VALUE_OPTION,
      tiers: {
        label: inLanguages("Tiers and cut points", "层级与界线", "層級與界線"),
        help: inLanguages(
          "Cumulative share of customers, best tier first; the last tier ends at 100 %.",
          "客户累计比例，最好的层级在前；最后一层为 100%。",
          "客戶累計比例，最好的層級在前；最後一層為 100%。",
        ),
        control: { kind: "tiers" },
      },
      population: {
        label: inLanguages("Who counts", "计入哪些客户", "計入哪些客戶"),
        help: inLanguages(
          "Whether customers who bought nothing count when the best 1 % is worked out.",
          "计算前 1% 时，是否计入没有购买的客户。",
          "計算前 1% 時，是否計入沒有購買的客戶。",
        ),
        control: {
          kind: "choice",
          choices: [
            { value: "all", label: inLanguages("All with a number", "所有有数字的客户", "所有有數字的客戶") },
            {
              value: "positive",
              label: inLanguages("Only those above 0", "仅大于 0 的客户", "僅大於 0 的客戶"),
            },
          ],
        },
      },
    },
  };
}
