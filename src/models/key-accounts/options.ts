/** What a user can choose for the key-account matrix. */

import * as z from "zod/mini";
import type { OptionForm } from "../../core/option";
import { DEFAULT_CUT } from "./functions";
import { TEXTS } from "./texts";

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
        label: TEXTS.capacityKeyAccountsWeCanManage,
        help: TEXTS.capacityHelp,
        control: { kind: "number", format: "count", minimum: 0, maximum: MOST_ACCOUNTS },
      },
      cut: {
        label: TEXTS.cutLabel,
        help: TEXTS.cutHelp,
        control: { kind: "number", format: "money", minimum: 0, maximum: HIGHEST_SCORE },
      },
    },
  };
}
