/** What a user can choose for customer value. */

import * as z from "zod/mini";
import { DEFAULT_DISCOUNT_RATE } from "../../core/functions/customer-life";
import type { OptionForm } from "../../core/option";
import { WORDS } from "../../core/texts/words";
import { TEXTS } from "./texts";

export interface CustomerValueOptions {
  /** For customers without a rate of their own. */
  readonly churnRate: number;
  readonly discountRate: number;
}

/** Most firms lose 15 to 20 % a year (Reichheld & Sasser 1990). */
const DEFAULT_CHURN_RATE = 0.2;
const LEAST_CHURN_RATE = 0.01;

/**
 * Schema with defaults and form of the options.
 *
 * @example customerValueOptions().schema.parse({}) // => { churnRate: 0.2, discountRate: 0.1 }
 */
export function customerValueOptions(): OptionForm<CustomerValueOptions> {
  const rate = (least: number) => z.number().check(z.minimum(least), z.maximum(1));
  return {
    schema: z.object({
      churnRate: z._default(rate(LEAST_CHURN_RATE), DEFAULT_CHURN_RATE),
      discountRate: z._default(rate(0), DEFAULT_DISCOUNT_RATE),
    }),
    fields: {
      churnRate: {
        label: TEXTS.churnRateLabel,
        help: TEXTS.churnRateHelpForCustomersWithoutARate,
        control: { kind: "number", format: "share", minimum: LEAST_CHURN_RATE, maximum: 1 },
      },
      discountRate: {
        label: WORDS.discountRateAYear,
        help: TEXTS.discountRateHelpHowMuchLessMoneyIs,
        control: { kind: "number", format: "share", minimum: 0, maximum: 1 },
      },
    },
  };
}
