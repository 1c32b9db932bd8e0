/** What is still to be done for customers: next steps, promises, complaints. */

import { LANGUAGES } from "../../core/texts/language";
import { TEXTS as LOG_TEXTS } from "../../models/customer-file/texts";
import type { KeptEvent } from "./records";

/** The last of the results that the log offers. */
const NOT_REACHED: ReadonlySet<string> = new Set(
  LANGUAGES.map((language) => LOG_TEXTS.results[language].split("|").slice(-1)[0] ?? ""),
);

export type TaskState = "done" | "open" | "overdue";

/**
 * What became of what a row says is to be done; `null` where it says nothing, as beside the tables themselves.
 *
 * @param event a row of a log
 * @param today days since 1970-01-01; without it nothing is overdue
 * @example taskState({ isDone: false, due: 9, said: { task: "Call" } }, 10) // => "overdue"
 * @example taskState({ isDone: false, due: 10, said: { task: "Call" } }, 10) // => "open"
 */
export function taskState(
  { isDone, due, said }: Pick<KeptEvent, "isDone" | "due" | "said">,
  today: number | null,
): TaskState | null {
  if (!said.task) return null;
  if (isDone) return "done";
  return due !== null && today !== null && due < today ? "overdue" : "open";
}

/**
 * The rows with something still to be done, what is due first first, and what has no day last.
 *
 * @param events rows of logs
 * @example openTasks([{ isDone: false, due: null, said: { task: "a" } }, { isDone: false, due: 5, said: { task: "b" } }, { isDone: true, due: 1, said: { task: "c" } }]).map(({ said }) => said.task) // => ["b", "a"]
 */
export function openTasks(events: readonly KeptEvent[]): KeptEvent[] {
  const later = (one: KeptEvent) => one.due ?? Number.MAX_SAFE_INTEGER;
  return events
    .filter((event) => taskState(event, null) === "open")
    .sort((one, other) => later(one) - later(other));
}

/**
 * The contacts made, the latest first.
 *
 * @param events rows of logs
 * @example contactsMade([{ kind: "contact", date: 1 }, { kind: "promise", date: 9 }, { kind: "contact", date: 5 }]).map(({ date }) => date) // => [5, 1]
 */
export function contactsMade(events: readonly KeptEvent[]): KeptEvent[] {
  return events
    .filter(({ kind }) => kind === "contact")
    .sort((one, other) => (other.date ?? 0) - (one.date ?? 0));
}

/**
 * The day of the last contact; `null` for none. A contact that was not reached is none.
 *
 * @param events rows of logs
 * @example lastContact([{ kind: "contact", date: 5, said: { result: "" } }, { kind: "contact", date: 8, said: { result: "Not reached" } }]) // => 5
 */
export function lastContact(events: readonly KeptEvent[]): number | null {
  return contactsMade(events).find(({ said }) => !NOT_REACHED.has(said.result ?? ""))?.date ?? null;
}
