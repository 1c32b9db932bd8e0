/** Buttons: one coloured one at a time, the others plain. */

import { type Attributes, element, listening } from "../dom";
import { type IconName, icon } from "../pictures/icons";

export interface ButtonSetup {
  readonly label: string;
  readonly click: () => void;
  readonly icon?: IconName;
  readonly tone?: "primary" | "plain" | "quiet";
  readonly attributes?: Attributes;
}

/**
 * A button with a word on it.
 *
 * It is switched off by `aria-disabled`, not `disabled`, so that it keeps the focus of a person who stands on it.
 *
 * @param setup its word and what it does
 */
export function button({
  label,
  click,
  icon: name,
  tone = "plain",
  attributes,
}: ButtonSetup): HTMLButtonElement {
  const made = element(
    "button",
    { type: "button", class: `button ${tone}`, ...attributes },
    name ? icon(name) : null,
    element("span", {}, label),
  );
  return listening(made, {
    click: () => {
      if (made.getAttribute("aria-disabled") !== "true") click();
    },
  });
}

/**
 * A button with an icon only; its name is for screen readers and the tooltip.
 *
 * @param label its name
 * @param name of the icon
 * @param click what it does
 * @param attributes such as `data-key`
 */
export function iconButton(
  label: string,
  name: IconName,
  click: () => void,
  attributes: Attributes = {},
): HTMLButtonElement {
  const made = element(
    "button",
    { type: "button", class: "icon-button", "aria-label": label, title: label, ...attributes },
    icon(name),
  );
  return listening(made, { click });
}
