/** The frame of a step: number, title and a body that waits until its turn. */

import type { Text } from "../../core/texts/language";
import type { Context } from "../context";
import { type Child, element, listening, setAttribute } from "../dom";
import { icon } from "../pictures/icons";
import type { State } from "../state";
import { FRAME } from "../texts/frame";

/** One step of the panel. */
export interface Step {
  readonly element: HTMLElement;
  readonly update: (state: State) => void;
}

export interface Frame {
  readonly element: HTMLElement;
  readonly heading: HTMLElement;
  /** A step out of turn shows its title only. */
  readonly setOpen: (isOpen: boolean) => void;
  /** While a run is on its way nothing may be changed; once it is done the step closes behind it. */
  readonly setTurn: (writing: State["writing"]["state"]) => void;
  /** A thin bar under the title while an answer is on its way. */
  readonly setBusy: (isBusy: boolean) => void;
}

/**
 * The frame of one step.
 *
 * @param context words
 * @param number of the step, from 1; `"?"` for the one that can be taken at any time
 * @param title of the step
 * @param children its body
 */
export function stepFrame(
  { say }: Context,
  number: number | "?",
  title: Text,
  ...children: readonly Child[]
): Frame {
  const id = `step-${number === "?" ? "explain" : number}`;
  const heading = element(
    "h2",
    { id, tabindex: -1 },
    element("span", { class: "step-number" }, number === "?" ? icon("question") : String(number)),
    element("span", {}, say(title)),
  );
  const toggle = listening(
    element(
      "button",
      {
        type: "button",
        class: "link reopen",
        hidden: true,
        "aria-expanded": "false",
        "aria-describedby": id,
      },
      say(FRAME.reopen),
    ),
    {
      click: () => {
        const isOpen = section.classList.toggle("reopened");
        setAttribute(toggle, "aria-expanded", String(isOpen));
        toggle.textContent = say(isOpen ? FRAME.close : FRAME.reopen);
      },
    },
  );
  const bar = element("div", { class: "busy", "aria-hidden": "true", hidden: true });
  const body = element("div", { class: "step-body" }, ...children);
  const head = element("div", { class: "step-head" }, heading, toggle);
  const section = element("section", { class: "step", "aria-labelledby": id }, head, bar, body);
  return {
    element: section,
    heading,
    setOpen(isOpen) {
      section.classList.toggle("waiting", !isOpen);
      setAttribute(body, "hidden", !isOpen);
    },
    setTurn(writing) {
      setAttribute(body, "inert", writing === "running");
      const isPast = writing === "done";
      if (!isPast && section.classList.contains("reopened")) toggle.click();
      section.classList.toggle("past", isPast);
      setAttribute(toggle, "hidden", !isPast);
    },
    setBusy(isBusy) {
      setAttribute(bar, "hidden", !isBusy);
      setAttribute(section, "aria-busy", isBusy ? "true" : null);
    },
  };
}
