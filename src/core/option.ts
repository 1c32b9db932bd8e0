/** A model's options: one schema with defaults, and what the form says about each. */

import type * as z from "zod/mini";
import { amountText, shareText } from "./report/plain-number";
import { inLanguages, type Text } from "./texts/language";

/** How an option is asked for. */
export type Control =
  | { readonly kind: "choice"; readonly choices: readonly { readonly value: string; readonly label: Text }[] }
  /** One number; a share is shown as a percentage. */
  | {
      readonly kind: "number";
      readonly format: "count" | "money" | "share";
      readonly minimum: number;
      readonly maximum: number;
    }
  /** Names with cumulative shares, best first, the last one 100 %. */
  | { readonly kind: "tiers" };

export interface OptionField {
  readonly label: Text;
  readonly help: Text;
  readonly control: Control;
}

/** A forgotten label does not compile, because every key of the options must have a field. */
export interface OptionForm<Options> {
  readonly schema: z.ZodMiniType<Options>;
  readonly fields: Readonly<Record<keyof Options & string, OptionField>>;
}

/**
 * What an option's control accepts, in words; the schema's own messages are for programmers and English only.
 *
 * @param control of the option
 * @example allowedBy({ kind: "tiers" }).en // => "a list of names, each with a share as a number"
 * @example allowedBy({ kind: "number", format: "share", minimum: 0, maximum: 1 }).en // => "a number from 0 % to 100 %"
 */
export function allowedBy(control: Control): Text {
  if (control.kind === "tiers") return NAMES_WITH_SHARES;
  if (control.kind === "number") {
    const { minimum, maximum, format } = control;
    const [from, to] = [minimum, maximum].map((bound) =>
      format === "share" ? shareText(bound) : amountText(bound),
    );
    return inLanguages(
      `a number from ${from} to ${to}`,
      `${from} 至 ${to} 的数字`,
      `${from} 至 ${to} 的數字`,
    );
  }
  const values = control.choices.map(({ value }) => value);
  return inLanguages(`one of ${values.join(", ")}`, `${values.join("、")}之一`, `${values.join("、")}之一`);
}

const NAMES_WITH_SHARES = inLanguages(
  "a list of names, each with a share as a number",
  "名称与比例（数字）的列表",
  "名稱與比例（數字）的清單",
);
