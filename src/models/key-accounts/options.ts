/** What a user can choose for the key-account matrix. */

import * as z from "zod/mini";
import type { OptionForm } from "../../core/option";
import { inLanguages } from "../../core/texts/language";
import { DEFAULT_CUT } from "./functions";

const MOST_ACCOUNTS = 1000;
const HIGHEST_SCORE = 100;
/** The lower end of what practice reports: 15 to 35 key accounts a firm. */
const DEFAULT_CAPACITY = 15;

export interface KeyAccountOptions {
  /** How many key accounts the firm can manage. */
  readonly capacity: number;
  /** Scores from here on are high. */
  readonly cut: number;
}

/**
 * Schema with defaults and form.
 *
 * @example keyAccountOptions().schema.parse({}) // => { capacity: 15, cut: 5 }
 */
export function keyAccountOptions(): OptionForm<KeyAccountOptions> {
  return {
    schema: z.object({
      capacity: z._default(z.int().check(z.minimum(0), z.maximum(MOST_ACCOUNTS)), DEFAULT_CAPACITY),
      cut: z._default(z.number().check(z.minimum(0), z.maximum(HIGHEST_SCORE)), DEFAULT_CUT),
    }),
    fields: {
      capacity: {
        label: inLanguages("Key accounts we can manage", "可管理的关键客户数", "可管理的關鍵客戶數"),
        help: inLanguages(
          "The best key accounts up to this number; the rest are over capacity.",
          "取最好的关键客户至此数目，其余为超出容量。",
          "取最好的關鍵客戶至此數目，其餘為超出容量。",
        ),
        control: { kind: "number", format: "count", minimum: 0, maximum: MOST_ACCOUNTS },
      },
      cut: {
        label: inLanguages("High from", "高分下限", "高分下限"),
        help: inLanguages(
          "A score on it is high: 5 on a scale to 10, 50 on a scale to 100.",
          "等于此值即为高：十分制取 5，百分制取 50。",
          "等於此值即為高：十分制取 5，百分制取 50。",
        ),
        control: { kind: "number", format: "money", minimum: 0, maximum: HIGHEST_SCORE },
      },
    },
  };
}
