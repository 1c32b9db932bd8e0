/** Everything the sidebar knows, in one value; steps draw it and actions replace it. */

import type { Description, Explanation, Preview, Receipt, Undone } from "../app/contract/contract";
import type { Decisions } from "../app/contract/decisions";
import type { Period, Progress, Setup } from "../app/contract/kept";
import type { QuestionView, RemarkView } from "../app/contract/remarks";
import type { Answered, Refusal } from "./server";

export type Options = Readonly<Record<string, unknown>>;

/** What the person has chosen so far. */
export interface Choices {
  /** How many of the first lines are a header. */
  readonly headerLines: number;
  /** Field to column, counted from 0 within the range. */
  readonly mapping: Readonly<Record<string, number>>;
  /** The period when each row is an order; `null` when each row is a customer. */
  readonly orders: Period | null;
  /** The day of the data as typed; `null` leaves it to the data. */
  readonly dataDay: string | null;
  /** What was decided about untidy data. */
  readonly decisions: Decisions;
  readonly ticked: readonly string[];
  readonly options: Readonly<Record<string, Options>>;
  /** Options whose form holds something that cannot be used, as `model option`. */
  readonly invalid: readonly string[];
  readonly keepOverrides: boolean;
  /** Customers whose computed tier replaces the one typed by hand. */
  readonly accepted: readonly string[];
  readonly reasonColumn: boolean;
}

/** What is said and asked of the rows as they are read with the choices so far. */
export interface Said {
  /** Those of which it was known when this was said. */
  readonly decisions: Decisions;
  readonly remarks: readonly RemarkView[];
  /** Those that are open; nothing is written before they are answered. */
  readonly questions: readonly QuestionView[];
}

/** One call to the add-on, as far as it has come. */
export type Task<Result> =
  | { readonly state: "none" }
  | { readonly state: "running"; readonly since: number }
  | { readonly state: "failed"; readonly refusal: Refusal }
  | { readonly state: "done"; readonly result: Result; readonly seconds: number };

export interface State {
  readonly description: Description | null;
  readonly describing: Task<null>;
  /** The first answer is long in coming. */
  readonly isSlow: boolean;
  readonly choices: Choices;
  /** Set-ups that the workbook keeps. */
  readonly setups: readonly Setup[];
  /** On the way to keep or delete one. */
  readonly keeping: Task<null>;
  /** The last run or undo that is known of. */
  readonly revision: string;
  readonly said: Said;
  /** On the way to what is said with other columns or decisions. */
  readonly rereading: Task<null>;
  readonly preview: Preview | null;
  readonly previewing: Task<null>;
  readonly writing: Task<Receipt>;
  /** How far the run has come; `null` while that is not known. */
  readonly progress: Progress | null;
  /** Whether the person called the run off. */
  readonly isCancelled: boolean;
  readonly undoing: Task<Undone>;
  readonly showing: Task<null>;
  readonly explaining: Task<Explanation>;
  /** On the way to the cell of the explained customer. */
  readonly finding: Task<null>;
}

export const NONE = { state: "none" } as const;

export const START: State = {
  description: null,
  describing: { state: "running", since: 0 },
  isSlow: false,
  choices: {
    headerLines: 1,
    mapping: {},
    orders: null,
    dataDay: null,
    decisions: {},
    ticked: [],
    options: {},
    invalid: [],
    keepOverrides: true,
    accepted: [],
    reasonColumn: false,
  },
  setups: [],
  keeping: NONE,
  revision: "",
  said: { decisions: {}, remarks: [], questions: [] },
  rereading: NONE,
  preview: null,
  previewing: NONE,
  writing: NONE,
  progress: null,
  isCancelled: false,
  undoing: NONE,
  showing: NONE,
  explaining: NONE,
  finding: NONE,
};

export interface Store {
  readonly get: () => State;
  /** Replaces parts of the state and tells every listener. */
  readonly set: (change: Partial<State>) => void;
  readonly listen: (listener: (state: State) => void) => void;
}

/**
 * A store that holds one state.
 *
 * @param first state to begin with
 */
export function storeOf(first: State): Store {
  let state = first;
  const listeners: ((state: State) => void)[] = [];
  return {
    get: () => state,
    set(change) {
      state = { ...state, ...change };
      for (const listener of listeners) listener(state);
    },
    listen(listener) {
      listeners.push(listener);
      listener(state);
    },
  };
}

/**
 * A call that was answered.
 *
 * @param answer of the add-on
 * @param since when it was asked, in milliseconds
 * @param now in milliseconds
 */
export function taskOf<Result>(answer: Answered<Result>, since: number, now: number): Task<Result> {
  return answer.ok
    ? { state: "done", result: answer.result, seconds: (now - since) / 1000 }
    : { state: "failed", refusal: answer };
}
