/** A run on its way: the step it is at, a bar without an end, since Google tells none, the seconds so far, and a way out. */

import type { Context } from "../context";
import { element, setAttribute } from "../dom";
import type { State } from "../state";
import { WRITE } from "../texts/write";
import { button } from "./button";

export interface ProgressLine {
  readonly element: HTMLElement;
  /** Shows how far a run has come, or nothing where none is on its way. */
  readonly update: (state: State) => void;
}

/**
 * The line. Each step is read out once; the ticking seconds are not.
 *
 * @param context words, voice
 * @param clock milliseconds
 */
export function progressLine(
  { say, formats, announce, actions }: Context,
  clock: () => number,
): ProgressLine {
  const words = element("span");
  const seconds = element("span", { class: "seconds", "aria-hidden": "true" });
  const cancel = button({
    label: say(WRITE.cancel),
    click: actions.cancel,
    attributes: { "data-key": "cancel" },
  });
  const place = element(
    "div",
    { class: "progress", hidden: true, tabindex: -1 },
    element("div", { class: "progress-bar", role: "progressbar", "aria-label": say(WRITE.title) }),
    element("p", {}, words, seconds),
    element("p", { class: "hint" }, say(WRITE.stayOpen)),
    cancel,
  );
  let timer: ReturnType<typeof setInterval> | undefined;
  let running: number | null = null;

  function begin(since: number | null): void {
    if (since === running) return;
    running = since;
    clearInterval(timer);
    setAttribute(place, "hidden", since === null);
    if (since === null) return;
    const tick = () => {
      const passed = Math.floor((clock() - since) / 1000);
      seconds.textContent = say(WRITE.seconds, { seconds: formats.count(passed) });
    };
    tick();
    timer = setInterval(tick, 1000);
    place.focus();
  }

  return {
    element: place,
    update({ writing, progress, isCancelled, preview }) {
      const since = writing.state === "running" ? writing.since : null;
      begin(since);
      if (since === null) return;
      const { step, sheet, sheets } = progress ?? { step: "reading", sheet: 0, sheets: 0 };
      const isWriting = step === "writing";
      const text = say(isCancelled && !isWriting ? WRITE.cancelling : WRITE[sheet > 0 ? "sheet" : step], {
        rows: formats.count(preview?.check.rows ?? 0),
        sheet: formats.count(sheet),
        sheets: formats.count(sheets || (preview?.sheets.length ?? 0)),
      });
      setAttribute(cancel, "hidden", isWriting || isCancelled);
      if (words.textContent === text) return;
      words.textContent = text;
      announce(text);
    },
  };
}
