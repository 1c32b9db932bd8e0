/** Grey shapes where content will stand, painted before the first answer. */

import { element } from "../dom";

/**
 * A skeleton with a line of text that says what is going on.
 *
 * @param text what is awaited
 * @param lines how many shapes
 */
export function skeleton(text: string, lines: number): HTMLElement {
  const shapes = Array.from({ length: lines }, (_, index) =>
    element("div", { class: index % 3 === 1 ? "shape tall" : "shape" }),
  );
  return element(
    "div",
    { class: "skeleton" },
    element("p", { class: "quiet" }, text),
    element("div", { "aria-hidden": "true" }, ...shapes),
  );
}
