/** Small line icons, drawn in the colour of the text around them. */

import { drawing } from "../dom";

const PATHS = {
  check: "M3.5 8.5l3 3 6-7",
  info: "M8 7.2v4M8 4.6v.2M14 8A6 6 0 1 1 2 8a6 6 0 0 1 12 0z",
  warning: "M8 6v3.4M8 11.4v.2M8 2.2L14.4 13.4H1.6z",
  error: "M8 4.6v4M8 11v.2M14 8A6 6 0 1 1 2 8a6 6 0 0 1 12 0z",
  close: "M4.5 4.5l7 7M11.5 4.5l-7 7",
  add: "M8 3.5v9M3.5 8h9",
  chevron: "M4.5 6.5L8 10l3.5-3.5",
  question: "M5.6 6a2.4 2.4 0 1 1 3.5 2.1c-.7.4-1.1.9-1.1 1.7M8 12.2v.2",
  column: "M2.5 3h11v10h-11zM6.5 3v10",
  sheet: "M2.5 3h11v10h-11zM2.5 6.3h11M2.5 9.6h11M6.5 6.3V13",
} as const;

export type IconName = keyof typeof PATHS;

/**
 * An icon; decoration only, so a word must stand beside it or name its button.
 *
 * @param name of the icon
 */
export function icon(name: IconName): SVGSVGElement {
  return drawing(
    "svg",
    { viewBox: "0 0 16 16", width: 16, height: 16, class: "icon", "aria-hidden": "true", focusable: "false" },
    drawing("path", { d: PATHS[name] }),
  );
}
