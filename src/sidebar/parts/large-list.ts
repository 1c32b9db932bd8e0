/** A table that no sheet holds: what the add-on asks about it, and the queries that it makes of the answers. */

import type { LargeList } from "../../app/contract/large-list";
import type { Context } from "../context";
import { controlFor } from "../controls/controls";
import { element, listening } from "../dom";
import { DATA } from "../texts/data";
import { button } from "./button";
import { copying } from "./copying";
import { failureNotice } from "./failure";

/**
 * The form, folded; it is asked for when a person unfolds it.
 *
 * @param context words, actions
 */
export function largeListForm(context: Context): HTMLElement {
  const values: Record<string, unknown> = {};
  const body = element("div", { class: "options-form" });
  const answer = element("div", { role: "status" });
  const fold = listening(
    element(
      "details",
      { class: "fold", "data-key": "large" },
      element("summary", {}, context.say(DATA.large)),
      body,
      answer,
    ),
    { toggle: () => fold.open && !body.firstChild && ask(false) },
  );

  async function ask(isAsked: boolean): Promise<void> {
    const answered = await context.actions.large({ values, isAsked });
    if (!answered.ok) answer.replaceChildren(failureNotice(context, answered));
    else if (isAsked) show(answered.result);
    else draw(answered.result);
  }

  function draw({ fields, ask: label }: LargeList): void {
    body.replaceChildren(
      ...fields.map(fieldOf),
      button({ label, click: () => void ask(true), attributes: { "data-key": "large-ask" } }),
    );
    answer.replaceChildren();
  }

  function fieldOf({ control, value, ...field }: LargeList["fields"][number]): HTMLElement {
    const { key, label, help } = field;
    const id = `large-${key}`;
    if (control) {
      const change = (chosen: unknown) => {
        // What cannot be used is refused by the add-on, with the reason.
        values[key] = chosen ?? null;
        if (control.kind === "choice") void ask(false).then(() => document.getElementById(id)?.focus());
      };
      return controlFor(context, { id, option: { ...field, control }, value, change }).element;
    }
    const input = listening(
      element("input", { id, type: "text", value: String(value), "aria-describedby": `${id}-help` }),
      {
        input: () => {
          values[key] = input.value;
        },
      },
    );
    return element(
      "div",
      { class: "field" },
      element("label", { for: id }, label),
      input,
      element("p", { id: `${id}-help`, class: "help" }, help),
    );
  }

  function show({ queries, steps }: LargeList): void {
    answer.replaceChildren(
      ...queries.flatMap(({ title, text }, at) => [
        element("h3", { class: "report-title" }, title),
        element("textarea", { readonly: true, rows: 4, "aria-label": title }, text),
        ...copying(context, `query-${at}`, () => text),
      ]),
      element("ol", { class: "help" }, ...steps.map((text) => element("li", {}, text))),
    );
  }

  return fold;
}
