/** One number within bounds; a share is asked for as a percentage. */

import type { Context } from "../context";
import { element, listening, setAttribute } from "../dom";
import { MODELS } from "../texts/models";
import type { ControlSetup, ControlView } from "./control";
import { typedNumber } from "./typed-number";

/** Farther than this from zero a bound is no help to a person. */
const BOUNDLESS = 1e9;

/**
 * The control.
 *
 * @param context words, numbers
 * @param setup the option and its value
 */
export function numberControl(context: Context, setup: ControlSetup<"number">): ControlView {
  const { id, option, value, change } = setup;
  const { format, minimum, maximum } = option.control;
  const { formats } = context;
  const isShare = format === "share";
  const input = element("input", {
    type: "text",
    inputmode: "decimal",
    id,
    value: isShare ? formats.percentNumber(Number(value)) : formats.plainNumber(Number(value)),
    "aria-describedby": `${id}-help ${id}-fault`,
    "data-key": id,
  });
  const fault = element("p", { id: `${id}-fault`, class: "help fault", role: "status" });
  listening(input, {
    input: () => {
      const typed = typedNumber(input.value);
      const found = isShare ? Number((typed / 100).toPrecision(12)) : typed;
      const isWhole = format !== "count" || Number.isInteger(found);
      const isUsable = found >= minimum && found <= maximum && isWhole;
      fault.textContent = isUsable ? "" : faultOf(context, setup);
      setAttribute(input, "aria-invalid", isUsable ? null : "true");
      change(isUsable ? found : undefined, true);
    },
  });
  return {
    element: element(
      "div",
      { class: "field" },
      element("label", { for: id }, option.label),
      element("div", { class: "number" }, input, isShare ? element("span", {}, "%") : null),
      element("p", { id: `${id}-help`, class: "help" }, option.help),
      fault,
    ),
  };
}

/** @private */
function faultOf({ say, formats }: Context, { option }: ControlSetup<"number">): string {
  const { format, minimum, maximum } = option.control;
  const least = formats.value(minimum, format);
  if (maximum > BOUNDLESS) return say(MODELS.numberFrom, { least });
  return say(MODELS.numberBetween, { least, most: formats.value(maximum, format) });
}
