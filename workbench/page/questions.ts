/** Questions of the add-on. A script waits for the answer, so only the browser's own boxes can ask. */
import type { Answer, Question } from "../gas/host/shown";

/**
 * Asks the person at the page.
 *
 * The browser's boxes have OK and Cancel only: OK is the first button of the question, Cancel its last.
 */
export function answerAtPage({ kind, title, message, buttons }: Question): Answer {
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
  return { button: window.confirm(words) ? first : last };
}
