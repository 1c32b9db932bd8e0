/** Questions of the add-on. A script waits for the answer, so only the browser's own boxes can ask. */
import type { Answer, Question } from "../gas/host/shown";
import type { Texts } from "./texts";

/**
 * Asks the person at the page.
 *
 * The browser's boxes have OK and Cancel only, and name them in its own language: where the question speaks of Yes and No,
 * each answer but the last is asked for by a box of its own, which says what its OK stands for.
 */
export function answerAtPage({ kind, title, message, buttons }: Question, texts: Texts): Answer {
  const words = [title, message].filter((part) => part !== "").join("\n\n");
  const first = buttons[0] ?? "OK";
  const last = buttons.at(-1) ?? "CLOSE";
  if (kind === "prompt") {
    const text = window.prompt(words);
    return text === null ? { button: buttons.length > 1 ? last : "CLOSE" } : { button: first, text };
  }
  if (buttons.length === 1) {
    window.alert(words);
    return { button: first };
  }
  const standsFor: Readonly<Record<string, string>> = { YES: texts.okIsYes, NO: texts.okIsNo };
  const chosen = buttons.slice(0, -1).find((button) => {
    const meaning = standsFor[button];
    return window.confirm(meaning === undefined ? words : `${words}\n\n${meaning}`);
  });
  return { button: chosen ?? last };
}
