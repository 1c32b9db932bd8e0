/** A button that copies a text, and what it says afterwards. */

import type { Context } from "../context";
import { copyText } from "../copy";
import { element } from "../dom";
import { EXPLAIN } from "../texts/explain";
import { button } from "./button";

/**
 * The button and its hint.
 *
 * @param context words
 * @param what is copied, for its key
 * @param text made when it is copied
 */
export function copying({ say, announce }: Context, what: string, text: () => string): HTMLElement[] {
  const told = element("p", { class: "hint" });
  const copy = button({
    label: say(EXPLAIN.copy),
    tone: "quiet",
    click: () => {
      told.textContent = say(copyText(text()) ? EXPLAIN.copied : EXPLAIN.notCopied);
      announce(told.textContent);
    },
    attributes: { "data-key": `copy-${what}` },
  });
  return [copy, told];
}
