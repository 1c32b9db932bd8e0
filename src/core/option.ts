/** A model's options: one schema with defaults, and what the form says about each. */

import type * as z from "zod/mini";
import { amountText, shareText } from "./report/plain-number";
import { TEXTS } from "./texts/core-texts";
import { filledText, inLanguages, type Text } from "./texts/language";

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
  if (control.kind === "tiers") return TEXTS.namesWithShares;
  if (control.kind === "number") {
    const { minimum, maximum, format } = control;
    const [from, to] = [minimum, maximum].map((bound) =>
      format === "share" ? shareText(bound) : amountText(bound),
    );
    return filledText(TEXTS.aNumberFromTo, { from, to });
  }
  const values = control.choices.map(({ value }) => value);
  return inLanguages(`one of ${values.join(", ")}`, `${values.join("、")}之一`, `${values.join("、")}之一`);
}
