/** One model in the list: a tick, what it does, and its options to fold out. */

import type { Description } from "../../app/contract/contract";
import type { Context } from "../context";
import { element, listening, setAttribute } from "../dom";
import { missingFor } from "../readiness";
import { region } from "../region";
import type { State } from "../state";
import { DATA } from "../texts/data";
import { MODELS } from "../texts/models";
import { type FieldRow, fieldRow } from "./field-row";
import { optionsForm } from "./options-form";

type Model = Description["models"][number];

export interface ModelRow {
  readonly element: HTMLElement;
  readonly update: (state: State) => void;
}

/**
 * The row of one model.
 *
 * @param context words, numbers, actions
 * @param model as the add-on describes it
 */
export function modelRow(context: Context, model: Model): ModelRow {
  const { say, actions } = context;
  let current: State["choices"] | null = null;
  const id = `model-${model.id}`;
  const box = listening(
    element("input", { type: "checkbox", id, "aria-describedby": `${id}-summary`, "data-key": id }),
    {
      change: () => {
        const others = (current?.ticked ?? []).filter((one) => one !== model.id);
        actions.choose({ ticked: box.checked ? [...others, model.id] : others });
      },
    },
  );
  const needs = element("p", { class: "help" });
  let askedRows: FieldRow[] = [];
  const lacking = region((description: Description | null, ids: string) => {
    const fields = description?.fields.filter(({ id: field }) => ids.split(" ").includes(field)) ?? [];
    askedRows = description ? fields.map((field) => fieldRow(context, field, description, `${id}-`)) : [];
    return askedRows.map((one) => one.element);
  });
  const form = optionsForm(context, model);
  const options = element(
    "details",
    { class: "fold options", "data-key": `${id}-options` },
    element(
      "summary",
      { "aria-label": say(MODELS.optionsOf, { model: model.title }), "data-key": `${id}-options-summary` },
      say(MODELS.options),
    ),
    form.element,
  );
  const row = element(
    "div",
    { class: "model" },
    element(
      "label",
      { class: "check strong", for: id, title: model.summary },
      box,
      element("span", {}, model.title),
    ),
    element("p", { id: `${id}-summary`, class: "help summary" }, model.summary),
    needs,
    lacking.element,
    model.options.length > 0 ? options : null,
  );
  return {
    element: row,
    update(state) {
      current = state.choices;
      const isTicked = current.ticked.includes(model.id);
      box.checked = isTicked;
      setAttribute(options, "hidden", !isTicked);
      const missing = missingFor(model, state);
      const groups = missing.map(({ fields }) => labels(fields, state).join(say(DATA.or)));
      needs.textContent =
        groups.length === 0 ? "" : say(MODELS.needs, { fields: groups.join(say(DATA.and)) });
      needs.classList.toggle("fault", isTicked && state.said.questions.length === 0);
      const asked = isTicked ? missing.flatMap(({ fields }) => fields) : [];
      lacking.show(state.description, asked.join(" "));
      for (const one of askedRows) one.update(state);
      if (isTicked) form.update(state);
    },
  };
}

/** @private */
function labels(fields: readonly string[], { description }: State): string[] {
  return fields.map((id) => description?.fields.find((field) => field.id === id)?.label ?? id);
}
