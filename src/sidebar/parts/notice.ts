/** A short message beside what it is about: what happened and what to do. */

import { type Child, dataText, element } from "../dom";
import { icon } from "../pictures/icons";

export type Tone = "info" | "warning" | "error" | "success";

const ICONS = { info: "info", warning: "warning", error: "error", success: "check" } as const;

export interface NoticeSetup {
  readonly tone: Tone;
  readonly title?: string;
  readonly text: string;
  /** Below the text, such as a fold-out. */
  readonly more?: Child;
  readonly buttons?: readonly HTMLButtonElement[];
}

/**
 * A notice; errors are read out at once.
 *
 * @param setup its words and buttons
 */
export function notice({ tone, title, text, more = null, buttons = [] }: NoticeSetup): HTMLElement {
  return element(
    "div",
    { class: `notice ${tone}`, role: tone === "error" ? "alert" : null },
    icon(ICONS[tone]),
    element(
      "div",
      { class: "notice-text" },
      title ? element("p", { class: "notice-title" }, title) : null,
      element("p", {}, dataText(text)),
      more,
      buttons.length > 0 ? element("div", { class: "buttons" }, ...buttons) : null,
    ),
  );
}
