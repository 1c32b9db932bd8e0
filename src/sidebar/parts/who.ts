/** Who has a label: the best customers by name, what to do about them, and the way to them in the sheet. */

import type { LabelView, Preview } from "../../app/contract/contract";
import { PANEL_WORDS } from "../../core/texts/panel-words";
import type { Context } from "../context";
import { dataText, element } from "../dom";
import { areTwins } from "../number-format";
import { WHO } from "../texts/preview";
import { button } from "./button";

/** The customers of a preview's labels, and where they stand. */
export interface Who {
  readonly labels: readonly LabelView[];
  /** The sheet with the customers; `null` while it is not there yet. */
  readonly sheet: string | null;
}

/**
 * What to say of the customers of one label; nothing where nobody has it.
 *
 * @param context words, numbers, actions
 * @param who the labels and where their customers stand
 * @param name of the label
 */
export function whoHas(context: Context, { labels, sheet }: Who, name: string): HTMLElement[] {
  const { say, formats, actions } = context;
  const found = labels.find(({ label }) => label === name);
  if (!found) return [];
  const { label, action, count, worth, best, places } = found;
  const hasCents = areTwins(best.map(({ value }) => value));
  const lines = best.map(({ row, customer, value, owner }) => {
    const shown = customer === "" ? say(PANEL_WORDS.row, { row: formats.count(row) }) : customer;
    return element(
      "li",
      {},
      element(
        "span",
        { class: "who-name" },
        dataText(shown, { title: shown }),
        owner === "" ? null : element("span", { class: "under" }, dataText(owner)),
      ),
      element("span", { class: "who-value", title: worth || null }, formats.value(value, "money", hasCents)),
    );
  });
  const others = count - best.length;
  const show =
    sheet === null || places.length === 0
      ? null
      : button({
          label: say(WHO.show, { label }),
          tone: "quiet",
          icon: "sheet",
          click: () => actions.show({ sheet, range: places }),
          attributes: { "data-key": `show-${label}` },
        });
  return [
    action === "" ? null : element("p", { class: "who-action" }, dataText(action)),
    element("ol", { class: "who" }, ...lines),
    others > 0 ? element("p", { class: "hint" }, say(WHO.more, { count: formats.count(others) })) : null,
    show,
  ].filter((one) => one !== null);
}

/**
 * Where the customers of a preview stand, if they do.
 *
 * @param preview with its customers
 * @param sheet that was read
 */
export function sheetOf({ customers }: Pick<Preview, "customers">, sheet: string): string | null {
  if (!customers) return sheet;
  return customers.isNew ? null : customers.sheet;
}
