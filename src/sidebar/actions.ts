/** What a person can do: each action asks the add-on and puts the answer into the state. */

import type { Setup } from "../app/contract/kept";
import type { Change } from "../app/contract/remarks";
import type { DescribeRequest, ShowRequest } from "../app/contract/requests";
import {
  answeredByColumns,
  decisionsAfter,
  mappingAfter,
  ordersAfter,
  placeAfter,
  withAnswered,
} from "./changes";
import { isReadDifferently, placeOf, withoutQuestions } from "./chosen";
import { describerOn } from "./describer";
import { explainerOn } from "./explainer";
import { keeperOn, startedWith } from "./keeper";
import { dayOf, previewerOn } from "./previewer";
import { requestOf } from "./readiness";
import { rereaderOn } from "./rereader";
import type { Server } from "./server";
import { type Choices, NONE, type Store, type Task, taskOf } from "./state";
import { watcherOn } from "./watcher";

/** Long enough not to ask at every key, short enough to feel immediate. */
const TYPING_PAUSE_MS = 400;

/** A run takes seconds to minutes; each question costs a moment of the add-on's time. */
const PROGRESS_PAUSE_MS = 1500;

const SELECTED: DescribeRequest = { source: null, headerLines: null, decisions: null, asked: null };

export interface Actions {
  /** Looks at what is selected now. */
  readonly useSelection: () => void;
  /** Looks at the same table again. */
  readonly again: () => void;
  /** Looks at what is selected now, and explains the selected customer. */
  readonly explainSelection: () => void;
  /** Does what a remark or the answer to a question offers; `question` is the one that it answers. */
  readonly take: (change: Change, question?: string) => void;
  /** Takes over what a set-up holds. */
  readonly start: (setup: Setup) => void;
  /** Keeps what is chosen under a name. */
  readonly saveSetup: (name: string) => void;
  readonly removeSetup: (name: string) => void;
  /** A person turns to the panel: what was run or undone elsewhere since is looked up. */
  readonly look: () => void;
  readonly choose: (change: Partial<Choices>, isTyping?: boolean) => void;
  /** Asks again what is said of the rows. */
  readonly reread: () => void;
  readonly preview: () => void;
  readonly write: () => void;
  /** Calls the run off, as long as it has not begun to write. */
  readonly cancel: () => void;
  readonly undo: (force: boolean) => void;
  /** Takes the undo back. */
  readonly redo: () => void;
  /** Asks again what a lost connection left open; never writes by itself. */
  readonly resume: () => void;
  /** Leaves the run as it is after all. */
  readonly keep: () => void;
  readonly show: (request: ShowRequest) => void;
  /** Explains the customer of the selected row. */
  readonly explain: () => void;
  /** Goes to the explained customer. */
  readonly find: () => void;
  /** The form for a table that no sheet holds. */
  readonly large: Server["large"];
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
  const rereader = rereaderOn(store, server, clock);
  const explainer = explainerOn(store, server, clock);
  const keeper = keeperOn(store, server, clock);
  const watcher = watcherOn(store, server, clock, again);
  const describe = describerOn(store, server, clock, { preview, rereader, explainer });

  function choose(change: Partial<Choices>, pause: number, pauseToReread: number): void {
    const { choices, said, writing } = store.get();
    const isRunning = writing.state === "running";
    const chosen = { ...choices, ...change };
    const answered = answeredByColumns(said.questions, choices.mapping, chosen.mapping);
    const next = { ...chosen, decisions: withAnswered(chosen.decisions, answered) };
    explainer.drop();
    store.set({
      choices: next,
      said: withoutQuestions(said, answered),
      explaining: NONE,
      finding: NONE,
      ...(isRunning ? {} : { writing: NONE, undoing: NONE }),
    });
    if (isReadDifferently(choices, next)) rereader.ask(pauseToReread);
    preview.ask(pause);
    keeper.draft(Math.max(pause, TYPING_PAUSE_MS));
  }

  /** Forms are drawn anew, because they hold what was chosen before. */
  function start(setup: Setup): void {
    choose(startedWith(setup, store.get()), 0, 0);
    const { description } = store.get();
    store.set({ description: description && { ...description } });
  }

  function take(change: Change, question?: string): void {
    const state = store.get();
    const { description, choices, said, describing } = state;
    if (!description || describing.state === "running") return;
    const mapping = mappingAfter(change, choices.mapping);
    const decisions = decisionsAfter(change, choices.decisions, said.decisions);
    const orders = ordersAfter(change, choices.orders);
    const [before, place] = [placeOf(state), placeAfter(change, placeOf(state))];
    if (question !== undefined) store.set({ said: withoutQuestions(said, [question]) });
    if (place.range === before.range && place.headerLines === before.headerLines) {
      choose({ mapping, decisions, orders }, 0, 0);
      return;
    }
    store.set({ choices: { ...choices, mapping, decisions, orders } });
    const source = { ...description.source, range: place.range };
    void describe({ source, headerLines: place.headerLines, decisions, asked: null });
  }

  /** The remembered choices are read anew, because a run or its undo may have changed them. */
  function again(): void {
    const { description, choices } = store.get();
    if (!description) return;
    const { source } = description;
    void describe({ source, headerLines: choices.headerLines, decisions: choices.decisions, asked: null });
  }

  async function write(): Promise<void> {
    const request = requestOf(store.get(), dayOf(clock()), store.get().preview?.fingerprint ?? null);
    if (!request || store.get().writing.state === "running") return;
    const since = clock();
    store.set({
      writing: { state: "running", since },
      progress: null,
      isCancelled: false,
      undoing: NONE,
      showing: NONE,
    });
    void follow(since);
    const answer = await server.write({ ...request, run: String(since) });
    // What was taken once is no wish for the next change by hand.
    const { choices } = store.get();
    store.set({
      writing: taskOf(answer, since, clock()),
      choices: answer.ok ? { ...choices, accepted: [] } : choices,
    });
    void watcher.learn();
    if (!answer.ok && answer.code === "DATA_CHANGED") preview.ask(0);
    // The last sheet is the overview where several models ran.
    const result = answer.ok ? answer.result.sheets[answer.result.sheets.length - 1] : undefined;
    if (result !== undefined) void show({ sheet: result, range: null });
  }

  /** Asks how far the run has come until it is over. */
  async function follow(since: number): Promise<void> {
    const isOn = () => {
      const { writing } = store.get();
      return writing.state === "running" && writing.since === since;
    };
    for (;;) {
      await new Promise((resolve) => setTimeout(resolve, PROGRESS_PAUSE_MS));
      if (!isOn()) return;
      const answer = await server.progress();
      if (isOn() && answer.ok) store.set({ progress: answer.result });
    }
  }

  async function undo(force: boolean): Promise<void> {
    if (store.get().undoing.state === "running") return;
    const since = clock();
    store.set({ undoing: { state: "running", since } });
    store.set({ undoing: taskOf(await server.undo({ force }), since, clock()) });
    void watcher.learn();
  }

  async function redo(): Promise<void> {
    if (store.get().writing.state === "running") return;
    const since = clock();
    store.set({
      writing: { state: "running", since },
      progress: { step: "writing", sheet: 0, sheets: 0 },
      undoing: NONE,
      showing: NONE,
    });
    store.set({ writing: taskOf(await server.redo(), since, clock()) });
    void watcher.learn();
  }

  async function show(request: ShowRequest): Promise<void> {
    const since = clock();
    store.set({ showing: { state: "running", since } });
    store.set({ showing: taskOf(await server.show(request), since, clock()) });
  }

  return {
    useSelection: () => void describe(SELECTED),
    again,
    explainSelection: () => void describe({ ...SELECTED, isExplained: true }).then(explainer.explain),
    take,
    start,
    saveSetup: keeper.save,
    removeSetup: keeper.remove,
    look: watcher.look,
    // A list of columns is walked through with the arrow keys.
    choose: (change, isTyping = false) => choose(change, isTyping ? TYPING_PAUSE_MS : 0, TYPING_PAUSE_MS),
    reread: () => rereader.ask(0),
    preview: () => preview.ask(0),
    write: () => void write(),
    cancel() {
      const { writing } = store.get();
      if (writing.state !== "running") return;
      store.set({ isCancelled: true });
      void server.cancel(String(writing.since));
    },
    undo: (force) => void undo(force),
    redo: () => void redo(),
    resume() {
      const { describing, previewing, rereading } = store.get();
      if (isOffline(describing)) void describe(SELECTED);
      else {
        if (isOffline(rereading)) rereader.ask(0);
        if (isOffline(previewing)) preview.ask(0);
      }
    },
    keep: () => store.set({ undoing: NONE }),
    show: (request) => void show(request),
    explain: () => void explainer.explain(),
    find: () => void explainer.find(),
    large: server.large,
  };
}

/** @private */
function isOffline(task: Task<unknown>): boolean {
  return task.state === "failed" && task.refusal.code === "OFFLINE";
}
