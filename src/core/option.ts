/** A model's options: one schema with defaults, and what the form says about each. */

import type * as z from "zod/mini";
import type { Text } from "./language";

/** How an option is asked for. */
export type Control =
  | { readonly kind: "choice"; readonly choices: readonly { readonly value: string; readonly label: Text }[] }
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
