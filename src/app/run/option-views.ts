/** A model's options as the sidebar asks for them. */

import type { Control, OptionField } from "../../core/options/option";
import type { Language } from "../../core/texts/language";
import type { Description } from "../contract/contract";

type OptionView = Description["models"][number]["options"][number];

/**
 * The options in one language; a time is chosen among those that are counted back and the days that are known.
 *
 * @param fields by key
 * @param language of labels and help
 * @param days of the recorded runs, such as `2024-01-31`, oldest first
 * @example optionViews({ period: { label: alike("Period"), help: alike("How long."), control: { kind: "tiers" } } }, "en") // => [{ key: "period", label: "Period", help: "How long.", control: { kind: "tiers" } }]
 */
export function optionViews(
  fields: Readonly<Record<string, OptionField>>,
  language: Language,
  days: readonly string[] = [],
): OptionView[] {
  return Object.entries(fields).map(([key, { label, help, control }]) => ({
    key,
    label: label[language],
    help: help[language],
    control: controlView(control, language, days),
  }));
}

/** @private */
function controlView(control: Control, language: Language, days: readonly string[]): OptionView["control"] {
  if (control.kind === "choice")
    return {
      kind: "choice",
      choices: control.choices.map(({ value, label }) => ({ value, label: label[language] })),
    };
  if (control.kind !== "time") return control;
  const latestFirst = [...days].reverse();
  return {
    kind: "choice",
    choices: [
      ...control.offered.map(({ back, label }) => ({ value: String(back), label: label[language] })),
      ...latestFirst.map((day) => ({ value: day, label: day })),
    ],
  };
}
