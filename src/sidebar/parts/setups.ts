/** Set-ups by name: started with one click where the work begins, saved where it was chosen. */

import type { Setup } from "../../app/contract/kept";
import type { Context } from "../context";
import { dataText, element, listening, setAttribute } from "../dom";
import { canKeep } from "../readiness";
import { region } from "../region";
import type { State } from "../state";
import { SETUPS } from "../texts/models";
import { button, iconButton } from "./button";
import { failureNotice } from "./failure";

/** What a name may be long; the add-on takes no longer one. */
const LONGEST_NAME = 40;

export interface SetupPart {
  readonly element: HTMLElement;
  readonly update: (state: State) => void;
}

/**
 * The set-ups to start from; nothing where there are none.
 *
 * @param context words, actions
 */
export function setupList(context: Context): SetupPart {
  const { say, actions } = context;
  const list = region((setups: readonly Setup[]) =>
    setups.length === 0
      ? []
      : [
          element("h3", {}, say(SETUPS.title)),
          element(
            "ul",
            { class: "setups" },
            ...setups.map((setup) => {
              const { name } = setup;
              const start = element(
                "button",
                { type: "button", class: "button", "data-key": `setup-${name}`, title: name },
                dataText(name),
              );
              return element(
                "li",
                {},
                listening(start, { click: () => actions.start(setup) }),
                iconButton(say(SETUPS.remove, { name }), "close", () => actions.removeSetup(name), {
                  "data-key": `delete-${name}`,
                }),
              );
            }),
          ),
        ],
  );
  const none: readonly Setup[] = [];
  return {
    element: list.element,
    update: ({ description, setups }) => list.show(description ? setups : none),
  };
}

/**
 * The form that saves what is chosen.
 *
 * @param context words, actions
 */
export function setupForm(context: Context): SetupPart {
  const { say, actions } = context;
  const save = button({
    label: say(SETUPS.save),
    click: () => {
      const typed = name.value.trim();
      if (typed !== "") actions.saveSetup(typed);
    },
  });
  const name = element("input", {
    type: "text",
    id: "setup-name",
    maxlength: LONGEST_NAME,
    value: say(SETUPS.usual),
    "data-key": "setup-name",
  });
  const outcome = region((keeping: State["keeping"]) => {
    if (keeping.state === "failed") return [failureNotice(context, keeping.refusal)];
    if (keeping.state !== "done") return [];
    context.announce(say(SETUPS.saved));
    return [element("p", { class: "help" }, say(SETUPS.saved))];
  });
  return {
    element: element(
      "details",
      { class: "fold", "data-key": "save-setup" },
      element("summary", {}, say(SETUPS.saveThis)),
      element(
        "div",
        { class: "field" },
        element("label", { for: "setup-name" }, say(SETUPS.name)),
        element("div", { class: "beside-button" }, name, save),
      ),
      outcome.element,
    ),
    update(state) {
      setAttribute(save, "aria-disabled", canKeep(state) ? null : "true");
      outcome.show(state.keeping);
    },
  };
}
