/** One of several choices, as a dropdown. */

import type { Context } from "../context";
import { element, listening } from "../dom";
import type { ControlSetup, ControlView } from "./control";

/**
 * The control.
 *
 * @param _context not needed here
 * @param setup the option and its value
 */
export function choiceControl(
  _context: Context,
  { id, option, value, change }: ControlSetup<"choice">,
): ControlView {
  const select = listening(
    element(
      "select",
      { id, "aria-describedby": `${id}-help`, "data-key": id },
      ...option.control.choices.map((choice) => element("option", { value: choice.value }, choice.label)),
    ),
    { change: () => change(select.value, false) },
  );
  select.value = String(value);
  return {
    element: element(
      "div",
      { class: "field" },
      element("label", { for: id }, option.label),
      select,
      element("p", { id: `${id}-help`, class: "help" }, option.help),
    ),
  };
}
