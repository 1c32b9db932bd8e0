/** Step 2: what was read, and which cells a person should look at before anything is written. */

import type { Description, Preview } from "../../app/contract/contract";
import type { RemarkView } from "../../app/contract/remarks";
import type { Context } from "../context";
import { type Child, dataText, element } from "../dom";
import { failureNotice } from "../parts/failure";
import { figureList } from "../parts/figures";
import { notice } from "../parts/notice";
import { problemGroups } from "../parts/problems";
import { remarkGroup, remarkList } from "../parts/remarks";
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
  const found = region(
    (
      preview: Preview | null,
      place: Description | null,
      isWaiting: boolean,
      remarks: readonly RemarkView[],
    ) => {
      if (preview && place) return foundIn(context, preview, place, remarks);
      return isWaiting ? [skeleton(say(CHECK.waiting), 2)] : [];
    },
  );
  const failure = region((showing: State["showing"]) =>
    showing.state === "failed" ? [failureNotice(context, showing.refusal)] : [],
  );
  const frame = stepFrame(context, 2, CHECK.title, found.element, failure.element);
  return {
    element: frame.element,
    update({ description, said, preview, previewing, showing, writing }) {
      const isWaiting = previewing.state === "running";
      frame.setOpen(preview !== null || (description !== null && isWaiting));
      frame.setTurn(writing.state);
      found.show(preview, description, isWaiting, said.remarks);
      failure.show(writing.state === "done" ? { state: "none" } : showing);
    },
  };
}

/** @private */
function foundIn(
  context: Context,
  { check, customers }: Preview,
  { sheet, source }: Description,
  told: readonly RemarkView[],
): Child[] {
  const { say } = context;
  const { problemCount, remarks } = check;
  const isTold = ({ id, message }: RemarkView) =>
    told.some((one) => one.id === id && one.message === message);
  const news = remarks.filter((remark) => !isTold(remark));
  const known = remarks.filter(isTold);
  const setup = { sheet, range: source.range, place: "check", isOpen: true };
  const figures = [
    { label: say(CHECK.rows), value: check.rows, format: "count" as const },
    { label: say(CHECK.blankRows), value: check.blankRows, format: "count" as const },
    // No cell to look at would sound as if all had been read as it stands.
    problemCount === 0 && remarks.length > 0
      ? { label: say(CHECK.remarks), value: remarks.length, format: "count" as const }
      : { label: say(CHECK.problems), value: problemCount, format: "count" as const },
  ];
  const fine = element("p", { class: "fine" }, icon("check"), say(CHECK.fine));
  return [
    figureList(context, figures),
    customers && customers.notes.length > 0 ? orderNotes(customers.notes) : null,
    news.length > 0 ? remarkList(context, news, setup) : null,
    known.length > 0 ? remarkGroup(context, known, setup) : null,
    ...(problemCount === 0
      ? [remarks.length === 0 ? fine : null]
      : [problemGroups(context, check, sheet), element("p", { class: "hint" }, say(CHECK.others))]),
  ];
}

/** What was made of the orders, a line for each sentence. @private */
function orderNotes([first = "", ...others]: readonly string[]): HTMLElement {
  const lines = others.map((text) => element("p", {}, dataText(text)));
  return notice({ tone: "info", text: first, more: element("div", { class: "lines" }, ...lines) });
}
