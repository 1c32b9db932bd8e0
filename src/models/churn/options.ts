/** What a user can choose for churn. */

import * as z from "zod/mini";
import type { OptionForm } from "../../core/option";
import { inLanguages } from "../../core/texts/language";
import { PERIODS, type Period } from "./period";

export interface ChurnOptions {
  /** Who bought nothing for a whole one of these counts as lost. */
  readonly period: Period;
}

const LABELS = {
  month: inLanguages("Month", "月", "月"),
  quarter: inLanguages("Quarter", "季度", "季度"),
  half: inLanguages("Half-year", "半年", "半年"),
  year: inLanguages("Year", "年", "年"),
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
        label: inLanguages("Period", "期间", "期間"),
        help: inLanguages(
          "For order lists: who bought in one period and not in the next is lost. Choose one in which a loyal customer surely orders.",
          "用于订单列表：本期购买而下期未购买即为流失。请选择忠诚客户必定会下单的期间长度。",
          "用於訂單清單：本期購買而下期未購買即為流失。請選擇忠誠客戶必定會下單的期間長度。",
        ),
        control: { kind: "choice", choices: PERIODS.map((value) => ({ value, label: LABELS[value] })) },
      },
    },
  };
}
