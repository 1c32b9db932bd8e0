/** The branding at the bottom of the panel. */

import type { Context } from "../context";
import { element } from "../dom";
import { brandMark } from "../pictures/brand";
import { FRAME } from "../texts/frame";

/**
 * The product's mark, name and promise.
 *
 * @param context words
 */
export function branding({ say }: Context): HTMLElement {
  return element(
    "footer",
    { class: "branding" },
    brandMark(),
    element("span", { class: "brand-name" }, say(FRAME.product)),
    element("span", { class: "brand-promise" }, say(FRAME.privacy)),
  );
}
