/** What will be written where: columns by letter, sheets by name, each new or updated. */

import type { Preview } from "../../app/contract/contract";
import type { Context } from "../context";
import { dataText, element, unbrokenDay } from "../dom";
import { type IconName, icon } from "../pictures/icons";
import { PREVIEW } from "../texts/preview";

/**
 * The list under its heading.
 *
 * @param context words
 * @param preview its columns and sheets; the columns of a list of orders stand on the customers' sheet
 */
export function placesList({ say }: Context, { columns, sheets, customers }: Preview): HTMLElement {
  return element(
    "section",
    {},
    element("h3", {}, say(PREVIEW.places)),
    element(
      "ul",
      { class: "places" },
      customers
        ? line(
            "sheet",
            "",
            say(PREVIEW.onSheet, { sheet: customers.sheet }),
            say(customers.isNew ? PREVIEW.newSheet : PREVIEW.ownSheet),
          )
        : null,
      ...columns.map(({ letter, header, isNew }) =>
        line("column", letter, header, say(isNew ? PREVIEW.newColumn : PREVIEW.ownColumn)),
      ),
      ...sheets.map(({ name, isNew }) =>
        line("sheet", "", name, say(isNew ? PREVIEW.newSheet : PREVIEW.ownSheet)),
      ),
    ),
    element("p", { class: "hint" }, say(PREVIEW.untouched)),
  );
}

/** @private */
function line(name: IconName, letter: string, title: string, what: string): HTMLElement {
  return element(
    "li",
    {},
    icon(name),
    element(
      "span",
      { class: "place-name" },
      letter ? element("span", { class: "letter" }, letter) : null,
      dataText(unbrokenDay(title), { title }),
    ),
    element("span", { class: "place-kind" }, what),
  );
}
