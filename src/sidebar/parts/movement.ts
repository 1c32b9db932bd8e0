/** Who moved since an earlier run, in the receipt: the counts in a line, then those that matter most. */

import type { Receipt } from "../../app/contract/contract";
import type { Context } from "../context";
import { type Child, dataText, element } from "../dom";
import { RECEIPT } from "../texts/write";

/**
 * The lines; none where there was nothing to compare with.
 *
 * @param context words
 * @param movement of the receipt
 */
export function movementLines({ say }: Context, movement: Receipt["movement"]): Child[] {
  if (!movement) return [];
  const { summary, movers } = movement;
  return [
    element("h3", {}, say(RECEIPT.movement)),
    dataText(summary, { class: "movement own-line" }),
    movers.length > 0
      ? element(
          "ul",
          { class: "movers" },
          ...movers.map((text) => element("li", {}, dataText(text, { title: text }))),
        )
      : null,
  ];
}
