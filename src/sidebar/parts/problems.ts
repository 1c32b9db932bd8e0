/** Problems, grouped by what they are; each leads to its cell. */

import type { Preview, ProblemView } from "../../app/contract/contract";
import type { Context } from "../context";
import { dataText, element, listening } from "../dom";
import { CHECK, PROBLEM_TITLES } from "../texts/check";
import { sentence } from "./failure";

type Found = Pick<Preview["check"], "problems" | "counts">;

/**
 * The groups, the first problems of each folded in.
 *
 * @param context words, numbers, actions
 * @param found problems and how many there are of each code
 * @param sheet with the customers
 */
export function problemGroups(context: Context, { problems, counts }: Found, sheet: string): HTMLElement {
  const codes = [...new Set(problems.map(({ code }) => code))];
  const groups = codes.map((code) =>
    group(
      context,
      code,
      counts[code] ?? 0,
      problems.filter((problem) => problem.code === code),
      sheet,
    ),
  );
  return element("div", { class: "groups" }, ...groups);
}

/** @private */
function group(
  context: Context,
  code: ProblemView["code"],
  count: number,
  shown: readonly ProblemView[],
  sheet: string,
): HTMLElement {
  const { say, formats } = context;
  const key = `problems-${code}`;
  const details = element(
    "details",
    { class: "fold", "data-key": key },
    element(
      "summary",
      { "data-key": `${key}-summary` },
      element("span", { class: "group-title" }, say(PROBLEM_TITLES[code])),
      element("span", { class: "pill" }, formats.count(count)),
    ),
  );
  const fill = () => {
    if (!details.open || details.children.length > 1) return;
    details.append(
      element("ul", { class: "problems" }, ...shown.map((one) => problemLine(context, one, sheet))),
    );
    if (shown.length < count)
      details.append(
        element("p", { class: "hint" }, say(CHECK.more, { shown: formats.count(shown.length) })),
      );
  };
  return listening(details, { toggle: fill });
}

/** @private */
function problemLine(
  { say, actions }: Context,
  { cell, message, row }: ProblemView,
  sheet: string,
): HTMLElement {
  const go = listening(
    element(
      "button",
      {
        type: "button",
        class: "link cell",
        "aria-label": say(CHECK.goTo, { cell }),
        "data-key": `cell-${cell}-${row}`,
      },
      cell,
    ),
    { click: () => actions.show({ sheet, range: cell }) },
  );
  return element("li", {}, go, dataText(sentence(message), { class: "problem-text" }));
}
