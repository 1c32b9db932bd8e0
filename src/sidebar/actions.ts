/** What a person can do: each action asks the add-on and puts the answer into the state. */

import type { DescribeRequest, Description, ShowRequest } from "../app/contract/contract";
import { dayOf, previewerOn } from "./previewer";
import { explainedCell, requestOf } from "./readiness";
import type { Answered, Server } from "./server";
import { type Choices, NONE, START, type State, type Store, type Task } from "./state";

/** Long enough not to ask at every key, short enough to feel immediate. */
const TYPING_PAUSE_MS = 400;

/** A healthy first answer takes a few seconds; with several accounts there may be none at all. */
const SLOW_AFTER_MS = 15_000;

const SELECTED: DescribeRequest = { source: null, headerLines: null, decisions: null, asked: null };

export interface Actions {
  /** Looks at what is selected now. */
  readonly useSelection: () => void;
  /** Looks at what is selected now, and explains the selected customer. */
  readonly explainSelection: () => void;
  /** Looks at the same cells again, with or without a header. */
  readonly setHeader: (isHeader: boolean) => void;
  readonly choose: (change: Partial<Choices>, isTyping?: boolean) => void;
  readonly preview: () => void;
  readonly write: () => void;
  readonly undo: (force: boolean) => void;
  /** Asks again what a lost connection left open; never writes by itself. */
  readonly resume: () => void;
  /** Leaves the run as it is after all. */
  readonly keep: () => void;
  readonly show: (request: ShowRequest) => void;
  /** Explains the customer of the selected row. */
  readonly explain: () => void;
  /** Goes to the explained customer. */
  readonly find: () => void;
}

/**
 * The actions on a store.
 *
 * @param store to change
 * @param server to ask
 * @param clock milliseconds, for how long a call took
 */
export function actionsOn(store: Store, server: Server, clock: () => number): Actions {
  const preview = previewerOn(store, server, clock);
  let lastDescribe = 0;
  let lastExplain = 0;

  async function describe(request: DescribeRequest): Promise<void> {
    const own = ++lastDescribe;
    lastExplain++;
    store.set({
      describing: { state: "running", since: clock() },
      writing: NONE,
      undoing: NONE,
      showing: NONE,
      explaining: NONE,
      finding: NONE,
    });
    const isFirst = store.get().description === null;
    const slow = setTimeout(() => store.set({ isSlow: isFirst }), SLOW_AFTER_MS);
    preview.drop();
    const answer = await server.describe(request);
    clearTimeout(slow);
    if (own !== lastDescribe) return;
    if (!answer.ok) {
      store.set({ describing: { state: "failed", refusal: answer }, isSlow: false, preview: null });
      return;
    }
    const { get } = store;
    const description = answer.result;
    const choices = request.source ? sameSource(get(), description) : chosenIn(description);
    store.set({ description, choices, describing: NONE, isSlow: false, preview: null });
    preview.ask(0);
  }

  async function write(): Promise<void> {
    const request = requestOf(store.get(), dayOf(clock()), store.get().preview?.fingerprint ?? null);
    if (!request || store.get().writing.state === "running") return;
    const since = clock();
    store.set({ writing: { state: "running", since }, undoing: NONE, showing: NONE });
    const answer = await server.write(request);
    store.set({ writing: taskOf(answer, since, clock()) });
    if (!answer.ok && answer.code === "DATA_CHANGED") preview.ask(0);
  }

  async function undo(force: boolean): Promise<void> {
    if (store.get().undoing.state === "running") return;
    const since = clock();
    store.set({ undoing: { state: "running", since } });
    store.set({ undoing: taskOf(await server.undo({ force }), since, clock()) });
  }

  async function show(request: ShowRequest): Promise<void> {
    const since = clock();
    store.set({ showing: { state: "running", since } });
    store.set({ showing: taskOf(await server.show(request), since, clock()) });
  }

  async function explain(): Promise<void> {
    const request = requestOf(store.get(), dayOf(clock()), null);
    if (!request) return;
    const own = ++lastExplain;
    const since = clock();
    store.set({ explaining: { state: "running", since }, finding: NONE });
    const answer = await server.explain({ ...request, row: null });
    if (own === lastExplain) store.set({ explaining: taskOf(answer, since, clock()) });
  }

  async function find(): Promise<void> {
    const { description } = store.get();
    const range = explainedCell(store.get());
    if (!description || range === null) return;
    const since = clock();
    store.set({ finding: { state: "running", since } });
    store.set({ finding: taskOf(await server.show({ sheet: description.sheet, range }), since, clock()) });
  }

  return {
    useSelection: () => void describe(SELECTED),
    explainSelection: () => void describe(SELECTED).then(explain),
    setHeader: (isHeader) =>
      void describe({
        source: store.get().description?.source ?? null,
        headerLines: isHeader ? 1 : 0,
        decisions: store.get().choices.decisions,
        asked: null,
      }),
    choose(change, isTyping = false) {
      const { choices, writing } = store.get();
      const isRunning = writing.state === "running";
      lastExplain++;
      store.set({
        choices: { ...choices, ...change },
        explaining: NONE,
        finding: NONE,
        ...(isRunning ? {} : { writing: NONE, undoing: NONE }),
      });
      preview.ask(isTyping ? TYPING_PAUSE_MS : 0);
    },
    preview: () => preview.ask(0),
    write: () => void write(),
    undo: (force) => void undo(force),
    resume() {
      const { describing, previewing } = store.get();
      if (isOffline(describing)) void describe(SELECTED);
      else if (isOffline(previewing)) preview.ask(0);
    },
    keep: () => store.set({ undoing: NONE }),
    show: (request) => void show(request),
    explain: () => void explain(),
    find: () => void find(),
  };
}

/** @private */
function isOffline(task: Task<unknown>): boolean {
  return task.state === "failed" && task.refusal.code === "OFFLINE";
}

/** @private */
function chosenIn({ headerLines, mapping, orders, chosen, decisions }: Description): Choices {
  const options = Object.fromEntries(chosen.map((one) => [one.id, one.options]));
  const ticked = chosen.map(({ id }) => id);
  return { ...START.choices, headerLines, mapping, orders, decisions, ticked, options };
}

/** The header of the same cells was switched: models and options stay; what could not be used is drawn afresh. @private */
function sameSource(
  { choices, description }: State,
  { headerLines, mapping, orders, decisions }: Description,
): Choices {
  const isAsGuessed = choices.orders === description?.orders;
  const kept = isAsGuessed ? orders : choices.orders;
  return { ...choices, headerLines, mapping, decisions, orders: kept, invalid: [] };
}

/** @private */
function taskOf<Result>(answer: Answered<Result>, since: number, now: number): Task<Result> {
  return answer.ok
    ? { state: "done", result: answer.result, seconds: (now - since) / 1000 }
    : { state: "failed", refusal: answer };
}
