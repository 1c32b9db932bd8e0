/** Step 2: what was read, and which cells a person should look at before anything is written. */

import type { Preview } from "../../app/contract/contract";
import type { Context } from "../context";
import { type Child, dataText, element } from "../dom";
import { failureNotice } from "../parts/failure";
import { figureList } from "../parts/figures";
import { notice } from "../parts/notice";
import { problemGroups } from "../parts/problems";
import { skeleton } from "../parts/skeleton";
import { icon } from "../pictures/icons";
import { region } from "../region";
import type { State } from "../state";
import { CHECK } from "../texts/check";
import { type Step, stepFrame } from "./frame";

/**
 * Step 2.
 *
 * @param context words, numbers, actions
 */
export function checkStep(context: Context): Step {
  const { say } = context;
  const found = region((preview: Preview | null, sheet: string, isWaiting: boolean) => {
    if (preview) return foundIn(context, preview, sheet);
    return isWaiting ? [skeleton(say(CHECK.waiting), 2)] : [];
  });
  const failure = region((showing: State["showing"]) =>
    showing.state === "failed" ? [failureNotice(context, showing.refusal)] : [],
  );
  const frame = stepFrame(context, 2, CHECK.title, found.element, failure.element);
  return {
    element: frame.element,
    update({ description, preview, previewing, showing, writing }) {
      const isWaiting = previewing.state === "running";
      frame.setOpen(preview !== null || (description !== null && isWaiting));
      frame.setTurn(writing.state);
      found.show(preview, description?.sheet ?? "", isWaiting);
      failure.show(writing.state === "done" ? { state: "none" } : showing);
    },
  };
}

/** @private */
function foundIn(context: Context, { check, customers }: Preview, sheet: string): Child[] {
  const { say } = context;
  const figures = [
    { label: say(CHECK.rows), value: check.rows, format: "count" as const },
    { label: say(CHECK.blankRows), value: check.blankRows, format: "count" as const },
    { label: say(CHECK.problems), value: check.problemCount, format: "count" as const },
  ];
  const fine = element("p", { class: "fine" }, icon("check"), say(CHECK.fine));
  return [
    figureList(context, figures),
    customers && customers.notes.length > 0 ? orderNotes(customers.notes) : null,
    ...(check.problemCount === 0
      ? [fine]
      : [problemGroups(context, check, sheet), element("p", { class: "hint" }, say(CHECK.others))]),
  ];
}

/** What was made of the orders, a line for each sentence. @private */
function orderNotes([first = "", ...others]: readonly string[]): HTMLElement {
  const lines = others.map((text) => element("p", {}, dataText(text)));
  return notice({ tone: "info", text: first, more: element("div", { class: "lines" }, ...lines) });
}
