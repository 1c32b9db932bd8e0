/** Putting a run back: at once, or after asking when a person has edited what it wrote. */

import type { Context } from "../context";
import { type Child, element, setAttribute } from "../dom";
import { region } from "../region";
import { NONE, type State } from "../state";
import { RECEIPT } from "../texts/write";
import { button } from "./button";
import { failureNotice, sentence } from "./failure";
import { notice } from "./notice";

export interface UndoView {
  readonly element: HTMLElement;
  readonly button: HTMLButtonElement;
  readonly update: (state: State) => void;
}

/**
 * The button and what comes of it.
 *
 * @param context words, numbers, actions
 */
export function undoView(context: Context): UndoView {
  const { say, actions } = context;
  const undo = button({ label: say(RECEIPT.undo), click: () => actions.undo(false) });
  const outcome = region((undoing: State["undoing"]) => outcomeOf(context, undoing), { class: "undo" });
  return {
    element: outcome.element,
    button: undo,
    update({ writing, undoing }) {
      const isDone = writing.state === "done";
      setAttribute(undo, "hidden", !isDone || undoing.state === "done");
      setAttribute(undo, "aria-disabled", undoing.state === "running" ? "true" : null);
      outcome.show(isDone ? undoing : NONE);
    },
  };
}

/** @private */
function outcomeOf(context: Context, undoing: State["undoing"]): Child[] {
  const { say, formats, actions, announce } = context;
  if (undoing.state === "running") {
    announce(say(RECEIPT.undoing));
    return [
      element("div", { class: "progress-bar", role: "progressbar", "aria-label": say(RECEIPT.undo) }),
      element("p", {}, say(RECEIPT.undoing)),
    ];
  }
  if (undoing.state === "done") {
    const { runsLeft, missing = 0 } = undoing.result;
    const left = runsLeft > 0 ? ` ${say(RECEIPT.runsLeft, { count: formats.count(runsLeft) })}` : "";
    const lost = missing > 0 ? ` ${say(RECEIPT.missing, { count: formats.count(missing) })}` : "";
    const undone = say(RECEIPT.undone) + lost + left;
    announce(undone);
    const buttons = [button({ label: say(RECEIPT.redo), tone: "quiet", click: actions.redo })];
    return [notice({ tone: "success", text: undone, buttons })];
  }
  if (undoing.state !== "failed") return [];
  const { refusal } = undoing;
  if (refusal.code !== "EDITED_SINCE")
    return [failureNotice(context, refusal, { retry: () => actions.undo(false) })];
  const buttons = [
    button({ label: say(RECEIPT.undoAnyway), click: () => actions.undo(true) }),
    button({ label: say(RECEIPT.keep), tone: "quiet", click: actions.keep }),
  ];
  const asked = notice({ tone: "warning", text: sentence(refusal.message), buttons });
  asked.setAttribute("role", "alert");
  return [asked];
}
