/** Step 5: one button, its progress, and the receipt. */

import type { Context } from "../context";
import { element, setAttribute } from "../dom";
import { button } from "../parts/button";
import { failureNotice } from "../parts/failure";
import { progressLine } from "../parts/progress";
import { receiptView } from "../parts/receipt";
import { canWrite } from "../readiness";
import { region } from "../region";
import type { Refusal } from "../server";
import type { State } from "../state";
import { FAILURES } from "../texts/failures";
import { READING } from "../texts/reading";
import { WRITE } from "../texts/write";
import { type Step, stepFrame } from "./frame";

/** After these it is not known how far the run came. */
const UNSURE: ReadonlySet<Refusal["code"]> = new Set(["OFFLINE", "SLOW", "BROKEN", "ACCOUNTS"]);

/** After these there is nothing to try again, but something to write. */
const AFRESH: ReadonlySet<Refusal["code"]> = new Set(["DATA_CHANGED", "CANCELLED", "PAUSED"]);

/**
 * Step 5.
 *
 * @param context words, numbers, actions
 * @param clock milliseconds, for the time that a run takes
 */
export function writeStep(context: Context, clock: () => number): Step {
  const { say, actions, formats } = context;
  const write = button({
    label: say(WRITE.button),
    click: actions.write,
    attributes: { class: "button primary wide" },
  });
  const questions = region((count: number) => {
    if (count === 0) return [];
    const label = say(READING.answerFirst, { count: formats.count(count) });
    return [
      button({
        label,
        tone: "quiet",
        icon: "question",
        click: goToQuestion,
        attributes: { id: "open-questions" },
      }),
    ];
  });
  const progress = progressLine(context, clock);
  const status = region((writing: State["writing"]) => {
    if (writing.state !== "failed") return [];
    const { refusal } = writing;
    return [failureNotice(context, refusal, { instead: UNSURE.has(refusal.code) ? WRITE.unsure : null })];
  });
  const receipt = receiptView(context);
  const frame = stepFrame(
    context,
    5,
    WRITE.title,
    status.element,
    element("div", { class: "write-bar" }, questions.element, write),
    progress.element,
    receipt.element,
  );
  let before: State["writing"]["state"] = "none";
  return {
    element: frame.element,
    update(state) {
      const { writing, description, describing, said } = state;
      const isDone = writing.state === "done";
      const open = isDone || writing.state === "running" ? 0 : said.questions.length;
      questions.show(open);
      setAttribute(write, "aria-describedby", open > 0 ? "open-questions" : null);
      frame.setOpen(description !== null && describing.state !== "failed");
      frame.element.classList.toggle("sticky", !isDone);
      setAttribute(write, "aria-disabled", canWrite(state) ? null : "true");
      setAttribute(write, "hidden", isDone || writing.state === "running");
      const isRetry = writing.state === "failed" && !AFRESH.has(writing.refusal.code);
      const label = say(isRetry ? FAILURES.retry : WRITE.button);
      if (write.textContent !== label) write.textContent = label;
      status.show(writing);
      progress.update(state);
      receipt.update(state);
      if (isDone && before !== "done") frame.heading.focus();
      before = writing.state;
    },
  };
}

/** To the first answer of the first question. @private */
function goToQuestion(): void {
  document.querySelector<HTMLElement>(".question button")?.focus();
}
