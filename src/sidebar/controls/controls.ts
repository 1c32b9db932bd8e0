/** How each kind of option is asked for: a new kind is one more entry here. */

import type { Context } from "../context";
import { choiceControl } from "./choice";
import type { ControlSetup, ControlView, Kind } from "./control";
import { numberControl } from "./number";
import { tiersControl } from "./tiers";

const CONTROLS: {
  readonly [Asked in Kind]: (context: Context, setup: ControlSetup<Asked>) => ControlView;
} = {
  choice: choiceControl,
  number: numberControl,
  tiers: tiersControl,
};

/**
 * The control for an option.
 *
 * @param context words, numbers
 * @param setup the option and its value
 */
export function controlFor(context: Context, setup: ControlSetup): ControlView {
  const draw = CONTROLS[setup.option.control.kind] as (context: Context, setup: ControlSetup) => ControlView;
  return draw(context, setup);
}
