/** What was guessed, left out or stands out: a sentence each, the rows it is about, and how to have it otherwise. */

import type { RemarkView } from "../../app/contract/remarks";
import type { Context } from "../context";
import { dataText, element, listening } from "../dom";
import { icon } from "../pictures/icons";
import { rowRanges } from "../ranges";
import { READING } from "../texts/reading";
import { sentence } from "./failure";
import { ratesForm } from "./rates";

/** More push the columns out of sight. */
const MOST_OPEN = 4;

export interface RemarksSetup {
  /** Sheet and range with the rows. */
  readonly sheet: string;
  readonly range: string;
  /** Where the list stands; a control's place is kept by it. */
  readonly place: string;
  /** Whether each can be had otherwise; not once a run is done. */
  readonly isOpen: boolean;
}

/**
 * The list, folded in after the first ones.
 *
 * @param context words, numbers, actions
 * @param remarks at least one
 * @param setup where the rows are
 */
export function remarkList(
  context: Context,
  remarks: readonly RemarkView[],
  setup: RemarksSetup,
): HTMLElement {
  const { say, formats } = context;
  const lines = remarks.map((remark) => remarkLine(context, remark, setup));
  const isFolded = lines.length > MOST_OPEN + 1;
  const [shown, others] = isFolded ? [lines.slice(0, MOST_OPEN), lines.slice(MOST_OPEN)] : [lines, []];
  const key = `more-${setup.place}`;
  return element(
    "div",
    { class: "remarks" },
    element("ul", {}, ...shown),
    isFolded
      ? element(
          "details",
          { class: "fold", "data-key": key },
          element(
            "summary",
            { "data-key": `${key}-summary` },
            say(READING.more, { count: formats.count(others.length) }),
          ),
          element("ul", {}, ...others),
        )
      : null,
  );
}

/**
 * The same folded in, for remarks that a person was told before.
 *
 * @param context words, numbers, actions
 * @param remarks at least one
 * @param setup where the rows are
 */
export function remarkGroup(
  context: Context,
  remarks: readonly RemarkView[],
  setup: RemarksSetup,
): HTMLElement {
  const { say, formats } = context;
  const key = `remarks-${setup.place}`;
  return element(
    "div",
    { class: "groups" },
    element(
      "details",
      { class: "fold", "data-key": key },
      element(
        "summary",
        { "data-key": `${key}-summary` },
        element("span", { class: "group-title" }, say(READING.remarks)),
        element("span", { class: "pill" }, formats.count(remarks.length)),
      ),
      remarkList(context, remarks, setup),
    ),
  );
}

/** @private */
function remarkLine(
  context: Context,
  { id, message, rows, change, rates }: RemarkView,
  { sheet, range, place, isOpen }: RemarksSetup,
): HTMLElement {
  const { actions } = context;
  const ranges = rowRanges(rows, range);
  const key = `${place}-${id}`;
  const links = [
    ...(isOpen && change ? [link(change.label, `${key}-change`, () => actions.take(change.to))] : []),
    ...(ranges.length > 0 ? [showLink(context, ranges, sheet, `${key}-show`)] : []),
  ];
  const text = sentence(message);
  // Out of its list, a link is told by its sentence.
  for (const one of links) one.setAttribute("aria-description", text);
  return element(
    "li",
    {},
    icon("info"),
    element(
      "div",
      { class: "notice-text" },
      element("p", {}, dataText(text)),
      isOpen && rates ? ratesForm(context, rates, key) : null,
      links.length > 0 ? element("div", { class: "remark-links" }, ...links) : null,
    ),
  );
}

/** Goes to the rows, with each click to the next of those that do not follow one another. @private */
function showLink(
  { say, actions }: Context,
  ranges: readonly string[],
  sheet: string,
  key: string,
): HTMLButtonElement {
  let shown = 0;
  const made = link(say(READING.show), key, () => {
    actions.show({ sheet, range: ranges[shown % ranges.length] ?? null });
    shown++;
    made.textContent = say(ranges.length > 1 ? READING.showNext : READING.show);
  });
  return made;
}

/** @private */
function link(label: string, key: string, click: () => void): HTMLButtonElement {
  return listening(element("button", { type: "button", class: "link", "data-key": key }, label), { click });
}
