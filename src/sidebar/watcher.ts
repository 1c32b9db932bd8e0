/** Looks whether somebody ran or undid something since, from the menu or as a colleague, so that nothing old is shown. */

import type { Server } from "./server";
import type { Store } from "./state";

/** Whoever moves in and out of the panel need not ask each time. */
const REST_MS = 2000;

export interface Watcher {
  /** Asks for what is known now, after a run or an undo of this sidebar itself. */
  readonly learn: () => Promise<void>;
  /** Calls back when something was run or undone since it was last known; asks at most every few seconds. */
  readonly look: () => void;
}

/**
 * The watcher on a store. It asks when a person turns to the panel, never by the clock: what nobody looks at costs nothing.
 *
 * @param store with what is known
 * @param server to ask
 * @param clock milliseconds
 * @param changed what to do
 */
export function watcherOn(store: Store, server: Server, clock: () => number, changed: () => void): Watcher {
  let last = clock();

  async function ask(): Promise<string | null> {
    last = clock();
    const answer = await server.revision();
    last = clock();
    return answer.ok ? answer.result : null;
  }

  async function look(): Promise<void> {
    if (isBusy(store) || clock() - last < REST_MS) return;
    const found = await ask();
    const { revision } = store.get();
    if (found === null || found === revision || isBusy(store)) return;
    store.set({ revision: found });
    changed();
  }

  return {
    async learn() {
      const found = await ask();
      if (found !== null) store.set({ revision: found });
    },
    look: () => void look(),
  };
}

/** @private */
function isBusy(store: Store): boolean {
  const { description, describing, writing, undoing } = store.get();
  return description === null || [describing, writing, undoing].some(({ state }) => state === "running");
}
