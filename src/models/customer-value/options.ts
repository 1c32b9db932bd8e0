/** What a user can choose for customer value. */

import * as z from "zod/mini";
import { DEFAULT_DISCOUNT_RATE } from "../../core/functions/customer-life";
import type { OptionForm } from "../../core/option";
import { inLanguages } from "../../core/texts/language";

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
        label: inLanguages("Churn rate a year", "年流失率", "年流失率"),
        help: inLanguages(
          "For customers without a rate of their own; the Churn model measures it.",
          "用于没有单独流失率的客户；可用“客户流失”模型测算。",
          "用於沒有單獨流失率的客戶；可用「客戶流失」模型測算。",
        ),
        control: { kind: "number", format: "share", minimum: LEAST_CHURN_RATE, maximum: 1 },
      },
      discountRate: {
        label: inLanguages("Discount rate a year", "年贴现率", "年貼現率"),
        help: inLanguages(
          "How much less money is worth when it comes a year later.",
          "资金晚一年到手所减少的价值比例。",
          "資金晚一年到手所減少的價值比例。",
        ),
        control: { kind: "number", format: "share", minimum: 0, maximum: 1 },
      },
    },
  };
}
