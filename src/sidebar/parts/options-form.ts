/** A model's options as a form, drawn from their controls. */

import type { Description } from "../../app/contract/contract";
import type { Context } from "../context";
import type { ControlView } from "../controls/control";
import { controlFor } from "../controls/controls";
import { element } from "../dom";
import type { State } from "../state";
import { MODELS } from "../texts/models";
import { button } from "./button";

type Model = Description["models"][number];

export interface OptionsForm {
  readonly element: HTMLElement;
  readonly update: (state: State) => void;
}

/**
 * The form of one model.
 *
 * @param context words, numbers, actions
 * @param model with its options and defaults
 */
export function optionsForm(context: Context, model: Model): OptionsForm {
  const { say, actions } = context;
  const place = element("div", { class: "options-form" });
  const reset = button({ label: say(MODELS.reset), tone: "quiet", click: () => change(model.defaults, []) });
  let state: State | null = null;
  let views: ControlView[] | null = null;

  function change(options: State["choices"]["options"][string], invalid: readonly string[]): void {
    if (!state) return;
    const { choices } = state;
    const others = choices.invalid.filter((key) => !key.startsWith(`${model.id} `));
    actions.choose({
      options: { ...choices.options, [model.id]: options },
      invalid: [...others, ...invalid.map((key) => `${model.id} ${key}`)],
    });
    build();
  }

  function build(): void {
    views = model.options.map((option) =>
      controlFor(context, {
        id: `option-${model.id}-${option.key}`,
        option,
        value: valuesIn(state)[option.key],
        change: (value, isTyping) => set(option.key, value, isTyping),
      }),
    );
    place.replaceChildren(...views.map((view) => view.element), reset);
  }

  /** `undefined` says that what stands in the control cannot be used. */
  function set(key: string, value: unknown, isTyping: boolean): void {
    if (!state) return;
    const { choices } = state;
    const own = `${model.id} ${key}`;
    const others = choices.invalid.filter((one) => one !== own);
    if (value === undefined) {
      actions.choose({ invalid: [...others, own] }, isTyping);
      return;
    }
    const options = { ...valuesIn(state), [key]: value };
    actions.choose({ options: { ...choices.options, [model.id]: options }, invalid: others }, isTyping);
  }

  function valuesIn(from: State | null): Readonly<Record<string, unknown>> {
    return from?.choices.options[model.id] ?? model.defaults;
  }

  return {
    element: place,
    update(next) {
      state = next;
      if (!views) build();
      const report = next.preview?.models.find(({ id }) => id === model.id)?.report ?? null;
      for (const view of views ?? []) view.showEffect?.(report);
    },
  };
}
