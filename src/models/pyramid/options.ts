/** What a user can choose for the pyramid. */

import * as z from "zod/mini";
import type { OptionForm } from "../../core/option";
import { VALUE_CHOICES, VALUE_OPTION, type ValueChoice } from "../../core/table/value-column";
import type { Language } from "../../core/texts/language";
import { TEXTS } from "./texts";
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
        label: TEXTS.tiersLabel,
        help: TEXTS.tiersHelpCumulativeShareOfCustome,
        control: { kind: "tiers" },
      },
      population: {
        label: TEXTS.populationLabel,
        help: TEXTS.populationHelpWhetherCustomersWhoBough,
        control: {
          kind: "choice",
          choices: [
            { value: "all", label: TEXTS.allChoice },
            {
              value: "positive",
              label: TEXTS.positiveChoice,
            },
          ],
        },
      },
    },
  };
}
