/** Realms: scripts live in a world of their own, with their own Date and Error; what they are given is made there. */

/** Makes values inside the script's world. */
export interface Realm {
  date(moment: number): Date;
  /** A copy of a list as an array of the script's world. */
  list<Item>(items: readonly Item[]): Item[];
  /** An error as Apps Script throws it: its name is `Exception`. */
  exception(message: string): Error;
  /** The value of a JSON text. */
  json(text: string): unknown;
}

/** The world this very code runs in; used by the page, where script and host share one. */
export const OWN_REALM: Realm = {
  date: (moment) => new Date(moment),
  list: (items) => [...items],
  exception: (message) => Object.assign(new Error(message), { name: "Exception" }),
  json: (text) => JSON.parse(text),
};

/** Whether a value is a date, of whatever realm. */
export function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === "[object Date]";
}

/** What Google says and the script can catch. It crosses into the script as an error of the script's realm. */
export class HostError extends Error {}

/** What Google refuses because of the cells it was to go to; it may tell of it later than at the call. */
export class Refusal extends HostError {}
