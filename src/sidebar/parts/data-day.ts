/** The day that the data are of, as the record of runs keeps it: found in the data, unless a person types another. */

import type { Context } from "../context";
import { element, listening, setAttribute } from "../dom";
import type { State } from "../state";
import { PREVIEW } from "../texts/preview";

export interface DataDayField {
  readonly element: HTMLElement;
  readonly update: (state: State) => void;
}

/**
 * The field; shown with the preview, which knows the day.
 *
 * @param context words, actions
 */
export function dataDayField({ say, actions }: Context): DataDayField {
  const day = listening(
    element("input", {
      type: "date",
      id: "data-day",
      "aria-describedby": "data-day-help",
      "data-key": "data-day",
    }),
    { change: () => actions.choose({ dataDay: day.value === "" ? null : day.value }) },
  );
  const place = element(
    "div",
    { class: "field", hidden: true },
    element("label", { for: "data-day" }, say(PREVIEW.dataDay)),
    day,
    element("p", { id: "data-day-help", class: "help" }, say(PREVIEW.dataDayHelp)),
  );
  return {
    element: place,
    update({ preview, choices }) {
      setAttribute(place, "hidden", preview === null);
      const shown = choices.dataDay ?? preview?.dataDay ?? "";
      if (day.value !== shown) day.value = shown;
    },
  };
}
