/** Keeps in the workbook what a closed sidebar would forget: what was chosen since the last run, and set-ups by name. */

import type { Setup } from "../app/contract/kept";
import type { SetupRequest } from "../app/contract/requests";
import { requestOf } from "./readiness";
import type { Server } from "./server";
import { type Choices, type State, type Store, taskOf } from "./state";

export interface Keeper {
  /** Keeps what is chosen after a pause, in milliseconds; what cannot be used yet is not kept. */
  readonly draft: (pause: number) => void;
  /** Keeps what is chosen under a name. */
  readonly save: (name: string) => void;
  readonly remove: (name: string) => void;
}

/**
 * The keeper on a store.
 *
 * @param store to change
 * @param server to ask
 * @param clock milliseconds
 */
export function keeperOn(store: Store, server: Server, clock: () => number): Keeper {
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function ask(request: SetupRequest): Promise<void> {
    const since = clock();
    store.set({ keeping: { state: "running", since } });
    const answer = await server.setup(request);
    store.set({
      ...(answer.ok ? { setups: answer.result } : {}),
      keeping: taskOf(answer.ok ? { ok: true, result: null } : answer, since, clock()),
    });
  }

  function draft(): void {
    const state = store.get();
    const kept = keptOf(state);
    const { description, choices } = state;
    // A draft that is lost is no loss to speak of: it is chosen anew.
    if (kept && description)
      void server.draft({ ...kept, sheetId: description.source.sheetId, decisions: choices.decisions });
  }

  return {
    draft(pause) {
      clearTimeout(timer);
      timer = setTimeout(draft, pause);
    },
    save(name) {
      const kept = keptOf(store.get());
      if (kept) void ask({ name, ...kept });
    },
    remove: (name) => void ask({ deleted: name }),
  };
}

/**
 * The choices that a set-up makes here: its columns by their headers, and for what it has none what was found.
 *
 * @param setup to start
 * @param state of the sidebar
 */
export function startedWith(
  { columns, models, orders }: Setup,
  { description, choices }: State,
): Pick<Choices, "mapping" | "ticked" | "options" | "orders" | "invalid"> {
  const own = Object.entries(columns).flatMap(([field, { header, letter }]) => {
    const alike = (description?.columns ?? []).filter((column) => column.header === header);
    const found = alike.find((column) => column.letter === letter) ?? alike[0];
    return found ? [[field, found.position] as const] : [];
  });
  const taken = own.map(([, position]) => position);
  const others = Object.entries(choices.mapping).filter(([, position]) => !taken.includes(position));
  const options = Object.fromEntries(models.map((model) => [model.id, model.options]));
  return {
    mapping: { ...Object.fromEntries(others), ...Object.fromEntries(own) },
    ticked: models.map(({ id }) => id),
    options: { ...choices.options, ...options },
    orders,
    invalid: [],
  };
}

/** What is chosen as it is kept; `null` while it cannot be used. @private */
function keptOf(state: State): Omit<Setup, "name"> | null {
  const request = requestOf(state, "", null);
  if (!request) return null;
  const columns = Object.entries(request.mapping).flatMap(([field, position]) => {
    const column = state.description?.columns.find((one) => one.position === position);
    return column ? [[field, { header: column.header, letter: column.letter }] as const] : [];
  });
  return { columns: Object.fromEntries(columns), models: request.models, orders: request.orders };
}
