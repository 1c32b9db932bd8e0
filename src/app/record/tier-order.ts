/** In which order the tiers of a model stood when a run gave them: names that changed places are no moves of customers. */

import { type LabelAction, labelNamed } from "../../core/report/label";
import { writtenKey } from "../reading/sheet/fingerprint";

/**
 * A short text that changes with the order of a model's tiers, whatever the language; `""` for the usual tiers in their usual order.
 *
 * @param actions of the model, in the usual order of its tiers
 * @param names of the tiers, best first
 * @example tierOrder([], ["A", "B"]) === tierOrder([], ["B", "A"]) // => false
 */
export function tierOrder(actions: readonly Pick<LabelAction, "label">[], names: readonly string[]): string {
  const places = placesIn(actions, names);
  const isUsual = places.every((place, at) => place >= 0 && (at === 0 || place > (places[at - 1] ?? place)));
  return isUsual ? "" : writtenKey([places.map((place, at) => (place < 0 ? (names[at] ?? "") : place))]);
}

/**
 * Whether a run gave its tiers in another order; of one of before this was kept only that is known which has the usual tiers now.
 *
 * @param then from `tierOrder`, as recorded; `undefined` where nothing is
 * @param actions of the model, in the usual order of its tiers
 * @param names of the tiers of now, best first
 * @example isOtherOrder(undefined, [], ["A", "B"]) // => false
 */
export function isOtherOrder(
  then: string | undefined,
  actions: readonly Pick<LabelAction, "label">[],
  names: readonly string[],
): boolean {
  if (then === undefined && placesIn(actions, names).includes(-1)) return false;
  return (then ?? "") !== tierOrder(actions, names);
}

/** @private */
function placesIn(actions: readonly Pick<LabelAction, "label">[], names: readonly string[]): number[] {
  return names.map((name) => {
    const known = labelNamed(actions, name);
    return known ? actions.indexOf(known) : -1;
  });
}
