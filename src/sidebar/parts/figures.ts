/** A few key figures side by side: the number large, its name small. */

import type { BlockView } from "../../app/contract/contract";
import type { Context } from "../context";
import { dataText, element } from "../dom";

type Figures = Extract<BlockView, { kind: "figures" }>["figures"];

/**
 * The figures as a list of terms.
 *
 * @param context numbers
 * @param figures with label, value and format
 */
export function figureList({ formats }: Context, figures: Figures): HTMLElement {
  return element(
    "dl",
    { class: "figures" },
    ...figures.map(({ label, value, format }) =>
      element(
        "div",
        {},
        element("dt", {}, dataText(label)),
        element("dd", {}, dataText(formats.value(value, format))),
      ),
    ),
  );
}
