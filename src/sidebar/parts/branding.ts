/** The branding at the bottom of the panel. */

import { PANEL_WORDS } from "../../core/texts/panel-words";
import type { Context } from "../context";
import { drawing, element } from "../dom";
import { FRAME } from "../texts/frame";

const TIERS = [
  ["M12 2l2.6 4.6H9.4z", "#0b3d91"],
  ["M8.8 7.7h6.4l2 3.5H6.8z", "#1f5fbf"],
  ["M6.2 12.3h11.6l2 3.5H4.2z", "#5b8fd9"],
  ["M3.6 16.9h16.8L22.9 21.4H1.1z", "#a9c4ec"],
] as const;

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
    element("span", { class: "brand-name" }, say(PANEL_WORDS.addOn)),
    element("span", { class: "brand-promise" }, say(FRAME.privacy)),
  );
}

/** A pyramid in four tiers, as decoration beside the product's name. @private */
function brandMark(): SVGSVGElement {
  return drawing(
    "svg",
    { viewBox: "0 0 24 24", width: 20, height: 20, "aria-hidden": "true", focusable: "false" },
    ...TIERS.map(([d, fill]) => drawing("path", { d, fill })),
  );
}
