/** Asks for previews as a person types, without flooding the add-on. */

import type { Preview } from "../app/contract/contract";
import { requestOf } from "./readiness";
import type { Answered, Server } from "./server";
import { NONE, type State, type Store } from "./state";

export interface Previewer {
  /** Asks after a pause, in milliseconds. */
  readonly ask: (pause: number) => void;
  /** Drops whatever answer is still to come. */
  readonly drop: () => void;
}

/**
 * Previews, one at a time: while one is on its way the newest wish waits, and an overtaken answer is dropped.
 *
 * @param store to change
 * @param server to ask
 * @param clock milliseconds
 */
export function previewerOn(store: Store, server: Server, clock: () => number): Previewer {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let newest = 0;
  let isAsking = false;
  let isWaiting = false;

  async function send(): Promise<void> {
    if (isAsking) {
      isWaiting = true;
      return;
    }
    const own = newest;
    const request = requestOf(store.get(), dayOf(clock()), null);
    if (!request) {
      // Nothing is ticked, so what stands there would be about something else.
      store.set({ preview: null, previewing: NONE });
      return;
    }
    isAsking = true;
    const answer = await server.preview(request);
    isAsking = false;
    if (own === newest) store.set(afterPreview(answer));
    else if (isWaiting) void send();
    isWaiting = false;
  }

  return {
    ask(pause) {
      newest++;
      clearTimeout(timer);
      store.set({ previewing: { state: "running", since: clock() } });
      timer = setTimeout(() => void send(), pause);
    },
    drop() {
      newest++;
      clearTimeout(timer);
    },
  };
}

/** @private */
function afterPreview(answer: Answered<Preview>): Partial<State> {
  return answer.ok
    ? { preview: answer.result, previewing: NONE }
    : { preview: null, previewing: { state: "failed", refusal: answer } };
}

/**
 * The day where the person is, such as `2024-01-31`.
 *
 * @param milliseconds since 1970
 */
export function dayOf(milliseconds: number): string {
  const now = new Date(milliseconds);
  const two = (part: number) => String(part).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
