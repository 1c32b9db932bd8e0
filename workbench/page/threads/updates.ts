/** Updates: how a run changes the workbook while a person looks at it and works in it. */

import { divided } from "../../engine/workbook/batch";
import type { Model } from "../../engine/workbook/library";

/** Changes a workbook for a run. */
export interface Updates {
  /** Does something to the workbook; the grid hears of it once the run pauses, as every look makes it evaluate. */
  gather<Result>(work: () => Result): Result;
  /** The same for a work whose last step is one large write: the page comes to itself in between. */
  inTurn<Result>(work: () => Result): Promise<Result>;
  /** Tells the grid at once of what was gathered. */
  tell(): void;
}

/** The script calculates for so long before the grid is shown what it wrote. */
const PAUSE_MS = 250;

/** What moves the view and changes nothing. */
const VIEWS: ReadonlySet<string> = new Set(["SET_VIEWPORT_OFFSET", "RESIZE_SHEETVIEW", "SET_ZOOM"]);

/** The updates of a workbook. What a person changes meanwhile is shown at once, and waits for a write that is half done. */
export function updatesOf(model: Model): Updates {
  const trigger = model.trigger.bind(model);
  const { dispatch } = model;
  let isGathering = false;
  let isUntold = false;
  let pause: ReturnType<typeof setTimeout> | undefined;
  let rest: (() => void)[] = [];

  function tell(): void {
    clearTimeout(pause);
    if (!isUntold) return;
    isUntold = false;
    trigger("update");
  }

  function gather<Result>(work: () => Result): Result {
    isGathering = true;
    clearTimeout(pause);
    try {
      return work();
    } finally {
      isGathering = false;
      // Counted from here, as what was done may itself have taken longer.
      pause = setTimeout(tell, PAUSE_MS);
    }
  }

  function doParts(most: number): void {
    for (const part of rest.splice(0, most)) gather(part);
  }

  model.trigger = (type, payload) => {
    if (!isGathering || type !== "update") return trigger(type, payload);
    isUntold = true;
  };
  Reflect.set(model, "dispatch", (type: string, ...payload: readonly object[]) => {
    if (!isGathering && !VIEWS.has(type)) doParts(rest.length);
    return Reflect.apply(dispatch, model, [type, ...payload]);
  });
  return {
    tell,
    gather,
    inTurn: async (work) => {
      const { result, rest: own } = gather(() => divided(model, work));
      doParts(rest.length);
      rest = own;
      for (doParts(1); own.length > 0; doParts(1)) await new Promise((resolve) => setTimeout(resolve));
      return result;
    },
  };
}
