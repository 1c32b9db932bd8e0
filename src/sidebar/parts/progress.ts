/** A run on its way: a bar without an end, since Google tells none, and the seconds so far. */

import type { Context } from "../context";
import { element, setAttribute } from "../dom";
import { WRITE } from "../texts/write";

export interface ProgressLine {
  readonly element: HTMLElement;
  /** Shows the progress since a moment, or nothing for `null`. */
  readonly update: (since: number | null, text: string) => void;
}

/**
 * The line. Its words are read out once; the ticking seconds are not.
 *
 * @param context words, voice
 * @param clock milliseconds
 */
export function progressLine({ say, formats, announce }: Context, clock: () => number): ProgressLine {
  const words = element("span");
  const seconds = element("span", { class: "seconds", "aria-hidden": "true" });
  const place = element(
    "div",
    { class: "progress", hidden: true, tabindex: -1 },
    element("div", { class: "progress-bar", role: "progressbar", "aria-label": say(WRITE.title) }),
    element("p", {}, words, seconds),
    element("p", { class: "hint" }, say(WRITE.stayOpen)),
  );
  let timer: ReturnType<typeof setInterval> | undefined;
  let running: number | null = null;
  return {
    element: place,
    update(since, text) {
      if (since === running) return;
      running = since;
      clearInterval(timer);
      setAttribute(place, "hidden", since === null);
      if (since === null) return;
      const tick = () => {
        const passed = Math.floor((clock() - since) / 1000);
        seconds.textContent = say(WRITE.seconds, { seconds: formats.count(passed) });
      };
      words.textContent = text;
      tick();
      timer = setInterval(tick, 1000);
      place.focus();
      announce(text);
    },
  };
}
