/** What cannot be told from the data: each question with a button for every answer. */

import type { QuestionView } from "../../app/contract/remarks";
import type { Context } from "../context";
import { dataText, element } from "../dom";
import { region } from "../region";
import type { State } from "../state";
import { READING } from "../texts/reading";
import { button } from "./button";

export interface QuestionsForm {
  readonly element: HTMLElement;
  readonly update: (state: State) => void;
}

/**
 * The form; empty without questions. An answered question goes, and the focus of who answered it goes on to the next.
 *
 * @param context words, numbers, actions
 * @param leave takes the focus after the last answer
 */
export function questionsForm(context: Context, leave: () => void): QuestionsForm {
  const { say, formats, announce } = context;
  let count = 0;
  const form = region(
    (questions: readonly QuestionView[], isBusy: boolean) =>
      questions.map((question) => questionField(context, question, isBusy)),
    { class: "questions" },
  );
  return {
    element: form.element,
    update({ said, description, describing }) {
      const questions = description === null ? [] : said.questions;
      const isInside = form.element.contains(document.activeElement);
      form.show(questions, describing.state === "running");
      if (isInside && !form.element.contains(document.activeElement)) {
        const next = form.element.querySelector("button");
        if (next) next.focus();
        else leave();
      }
      if (questions.length > count)
        announce(say(READING.questions, { count: formats.count(questions.length) }));
      count = questions.length;
    },
  };
}

/** @private */
function questionField(
  { actions }: Context,
  { id, message, choices }: QuestionView,
  isBusy: boolean,
): HTMLElement {
  const buttons = choices.map(({ label, to }, at) =>
    button({
      label,
      click: () => actions.take(to, id),
      attributes: { "data-key": `answer-${id}-${at}`, "aria-disabled": isBusy ? "true" : null },
    }),
  );
  return element(
    "fieldset",
    { class: "question" },
    element("legend", {}, dataText(message)),
    element("div", { class: "buttons" }, ...buttons),
  );
}
