/** Asks again what is said and asked of the rows, when columns, the kind of rows or decisions have changed. */

import { saidAfter } from "./changes";
import type { Server } from "./server";
import { NONE, type Store } from "./state";

export interface Rereader {
  /** Asks after a pause, in milliseconds; the newest wish overtakes what is on its way. */
  readonly ask: (pause: number) => void;
  /** Drops whatever answer is still to come. */
  readonly drop: () => void;
}

/**
 * The rereader on a store. Only what is said is replaced: lists and forms stay as they stand under a hand.
 *
 * @param store to change
 * @param server to ask
 * @param clock milliseconds
 */
export function rereaderOn(store: Store, server: Server, clock: () => number): Rereader {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let newest = 0;

  async function send(own: number): Promise<void> {
    const { description, choices } = store.get();
    if (!description) return;
    const { headerLines, decisions, mapping, orders } = choices;
    const answer = await server.describe({
      source: description.source,
      headerLines,
      decisions,
      asked: { mapping: { ...mapping }, areOrders: orders !== null },
    });
    if (own !== newest) return;
    if (!answer.ok) {
      store.set({ rereading: { state: "failed", refusal: answer } });
      return;
    }
    const place = { range: description.source.range, headerLines };
    const said = saidAfter(answer.result, store.get().said, place, place);
    store.set({ said, rereading: NONE });
  }

  return {
    ask(pause) {
      const own = ++newest;
      clearTimeout(timer);
      store.set({ rereading: { state: "running", since: clock() } });
      timer = setTimeout(() => void send(own), pause);
    },
    drop() {
      newest++;
      clearTimeout(timer);
    },
  };
}
