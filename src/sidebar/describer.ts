/** Asks what a table is and keeps of what was chosen what still fits it. */

import type { DescribeRequest } from "../app/contract/requests";
import { saidAfter } from "./changes";
import { chosenAgain, chosenIn, isReadDifferently, isSameTable, placeOf, saidIn } from "./chosen";
import type { Explainer } from "./explainer";
import type { Previewer } from "./previewer";
import type { Rereader } from "./rereader";
import type { Server } from "./server";
import { NONE, type Store } from "./state";

/** A healthy first answer takes a few seconds; with several accounts there may be none at all. */
const SLOW_AFTER_MS = 15_000;

/** What asks about a table and begins anew with another one. */
export interface Followers {
  readonly preview: Previewer;
  readonly rereader: Rereader;
  readonly explainer: Explainer;
}

/**
 * The describer on a store; the newest wish overtakes what is on its way.
 *
 * @param store to change
 * @param server to ask
 * @param clock milliseconds
 * @param followers to begin anew
 */
export function describerOn(
  store: Store,
  server: Server,
  clock: () => number,
  { preview, rereader, explainer }: Followers,
): (request: DescribeRequest) => Promise<void> {
  let last = 0;

  return async function describe(request) {
    const own = ++last;
    const before = store.get();
    explainer.drop();
    store.set({
      describing: { state: "running", since: clock() },
      rereading: NONE,
      writing: NONE,
      undoing: NONE,
      showing: NONE,
      explaining: NONE,
      finding: NONE,
    });
    const isFirst = store.get().description === null;
    const slow = setTimeout(() => store.set({ isSlow: isFirst }), SLOW_AFTER_MS);
    preview.drop();
    rereader.drop();
    const answer = await server.describe(request);
    clearTimeout(slow);
    if (own !== last) return;
    if (!answer.ok) {
      store.set({ describing: { state: "failed", refusal: answer }, isSlow: false, preview: null });
      return;
    }
    const description = answer.result;
    const isSame = request.source !== null && isSameTable(before.description, description);
    const choices = isSame ? chosenAgain(store.get(), description) : chosenIn(description);
    const said = isSame
      ? saidAfter(description, store.get().said, placeOf(before), {
          range: description.source.range,
          headerLines: description.headerLines,
        })
      : description;
    rereader.drop();
    store.set({
      description,
      choices,
      setups: description.setups,
      keeping: NONE,
      revision: description.revision,
      said: saidIn(said),
      describing: NONE,
      rereading: NONE,
      isSlow: false,
      preview: null,
    });
    if (isSame && isReadDifferently(description, choices)) rereader.ask(0);
    preview.ask(0);
  };
}
