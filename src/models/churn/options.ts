/** What a user can choose for churn. */

import * as z from "zod/mini";
import type { OptionForm } from "../../core/option";
import { PERIODS, type Period } from "./period";
import { TEXTS } from "./texts";

export interface ChurnOptions {
  /** Who bought nothing for a whole one of these counts as lost. */
  readonly period: Period;
}

const LABELS = {
  month: TEXTS.month,
  quarter: TEXTS.quarter,
  half: TEXTS.half,
  year: TEXTS.year,
};

/**
 * Schema with defaults and form of the churn options.
 *
 * @example churnOptions().schema.parse({}).period // => "quarter"
 */
export function churnOptions(): OptionForm<ChurnOptions> {
  return {
    schema: z.object({ period: z._default(z.enum(PERIODS), "quarter") }),
    fields: {
      period: {
        label: TEXTS.periodLabel,
        help: TEXTS.periodHelp,
        control: { kind: "choice", choices: PERIODS.map((value) => ({ value, label: LABELS[value] })) },
      },
    },
  };
}
