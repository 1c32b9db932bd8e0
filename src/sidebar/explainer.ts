/** Asks why a customer is what it is, and leads to its cell. */

import { dayOf } from "./previewer";
import { explainedCell, requestOf } from "./readiness";
import type { Server } from "./server";
import { NONE, type Store, taskOf } from "./state";

export interface Explainer {
  /** Explains the customer of the selected row. */
  readonly explain: () => Promise<void>;
  /** Goes to the explained customer. */
  readonly find: () => Promise<void>;
  /** Drops whatever answer is still to come. */
  readonly drop: () => void;
}

/**
 * The explainer on a store; the newest wish overtakes what is on its way.
 *
 * @param store to change
 * @param server to ask
 * @param clock milliseconds, for how long a call took
 */
export function explainerOn(store: Store, server: Server, clock: () => number): Explainer {
  let newest = 0;
  return {
    async explain() {
      const request = requestOf(store.get(), dayOf(clock()), null);
      if (!request) return;
      const own = ++newest;
      const since = clock();
      store.set({ explaining: { state: "running", since }, finding: NONE });
      const answer = await server.explain({ ...request, row: null });
      if (own === newest) store.set({ explaining: taskOf(answer, since, clock()) });
    },
    async find() {
      const { description } = store.get();
      const range = explainedCell(store.get());
      if (!description || range === null) return;
      const since = clock();
      store.set({ finding: { state: "running", since } });
      store.set({ finding: taskOf(await server.show({ sheet: description.sheet, range }), since, clock()) });
    },
    drop() {
      newest++;
    },
  };
}
