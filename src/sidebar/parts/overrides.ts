/** Tiers that a person changed by hand: how many, which, and whether they stay. */

import type { Preview } from "../../app/contract/contract";
import type { Context } from "../context";
import { type Child, dataText, element, listening, setAttribute } from "../dom";
import { region } from "../region";
import type { Choices, State } from "../state";
import { OVERRIDES, WHO } from "../texts/preview";

export interface OverridesForm {
  readonly element: HTMLElement;
  readonly update: (state: State) => void;
}

/**
 * The form; shown only where something was changed by hand.
 *
 * @param context words, numbers, actions
 */
export function overridesForm(context: Context): OverridesForm {
  const { say, actions } = context;
  const keep = tick(say(OVERRIDES.keep), (isOn) => actions.choose({ keepOverrides: isOn }));
  const reasons = tick(say(OVERRIDES.reasons), (isOn) => actions.choose({ reasonColumn: isOn }));
  const list = region(
    (preview: Preview | null, sheet: string, accepted: Choices["accepted"], isKept: boolean) =>
      preview ? changes(context, preview, sheet, accepted, isKept) : [],
  );
  const place = element(
    "section",
    { hidden: true },
    element("h3", {}, say(OVERRIDES.title)),
    list.element,
    keep.element,
    reasons.element,
  );
  return {
    element: place,
    update({ preview, choices, description }) {
      setAttribute(place, "hidden", !preview || preview.overrideCount === 0);
      list.show(
        preview,
        preview?.customers?.sheet ?? description?.sheet ?? "",
        choices.accepted,
        choices.keepOverrides,
      );
      keep.box.checked = choices.keepOverrides;
      reasons.box.checked = choices.reasonColumn;
    },
  };
}

/** @private */
function tick(
  text: string,
  change: (isOn: boolean) => void,
): { element: HTMLElement; box: HTMLInputElement } {
  const box = element("input", { type: "checkbox" });
  listening(box, { change: () => change(box.checked) });
  return { element: element("label", { class: "check" }, box, element("span", {}, text)), box };
}

/** @private */
function changes(
  { say, formats, actions }: Context,
  { overrides, overrideCount }: Preview,
  sheet: string,
  accepted: Choices["accepted"],
  isKept: boolean,
): Child[] {
  const lines = overrides.map(({ cell, customer, kept, computed, isAccepted, why }) =>
    element(
      "li",
      {},
      listening(
        element("button", { type: "button", class: "link cell", "data-key": `override-${cell}` }, cell),
        { click: () => actions.show({ sheet, range: cell }) },
      ),
      element(
        "span",
        { class: "problem-text" },
        customer ? dataText(customer, { class: "strong own-line" }) : null,
        dataText(say(isAccepted ? OVERRIDES.taken : OVERRIDES.change, { kept, computed })),
        why ? dataText(why, { class: "own-line" }) : null,
        isKept
          ? listening(
              element(
                "button",
                { type: "button", class: "link own-line", "data-key": `accept-${cell}` },
                dataText(say(OVERRIDES.take, { tier: isAccepted ? kept : computed })),
              ),
              {
                click: () =>
                  actions.choose({
                    accepted: isAccepted
                      ? accepted.filter((one) => one !== customer)
                      : [...accepted, customer],
                  }),
              },
            )
          : null,
      ),
    ),
  );
  const others = overrideCount - overrides.length;
  return [
    element("p", {}, say(OVERRIDES.count, { count: formats.count(overrideCount) })),
    element(
      "details",
      { class: "fold", "data-key": "overrides" },
      element("summary", { "data-key": "overrides-summary" }, say(OVERRIDES.list)),
      element("ul", { class: "problems" }, ...lines),
      others > 0 ? element("p", { class: "hint" }, say(WHO.more, { count: formats.count(others) })) : null,
    ),
  ];
}
