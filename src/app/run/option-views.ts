/** A model's options as the sidebar asks for them. */

import type { OptionField } from "../../core/options/option";
import type { Language } from "../../core/texts/language";
import type { Description } from "../contract/contract";

type OptionView = Description["models"][number]["options"][number];

/**
 * The options in one language.
 *
 * @param fields by key
 * @param language of labels and help
 * @example optionViews({ period: { label: alike("Period"), help: alike("How long."), control: { kind: "tiers" } } }, "en") // => [{ key: "period", label: "Period", help: "How long.", control: { kind: "tiers" } }]
 */
export function optionViews(fields: Readonly<Record<string, OptionField>>, language: Language): OptionView[] {
  return Object.entries(fields).map(([key, { label, help, control }]) => ({
    key,
    label: label[language],
    help: help[language],
    control:
      control.kind === "choice"
        ? {
            kind: "choice",
            choices: control.choices.map(({ value, label: own }) => ({ value, label: own[language] })),
          }
        : control,
  }));
}
