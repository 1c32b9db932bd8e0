/** The host: everything of Google that outlives a single run of the script. */
import type { Workbook } from "../../engine/workbook/workbook";
import type { Clock } from "./clock";
import type { Shown } from "./shown";
import type { Ways } from "./ways";

/** A person at the spreadsheet. */
export interface Person {
  readonly email: string;
  readonly role: "owner" | "editor" | "viewer";
  /** The language of the person's Google account, such as `zh-CN` or `en`. */
  readonly locale: string;
}

/** How much a run may do: NONE before the add-on is used in the file, LIMITED in simple triggers and formulas. */
export type AuthMode = "NONE" | "LIMITED" | "FULL";

/** Something that holds the document lock: a run, or someone else until a moment. */
export interface LockHolder {
  readonly owner: object;
  readonly until: number;
}

export interface CachedValue {
  readonly value: string;
  readonly expires: number;
}

/**
 * What a call does: `read` returns cells or workbook state, `write` changes the workbook,
 * `navigate` only points at something or builds a request, and is cheap at Google.
 */
export type CallKind = "read" | "write" | "navigate";

/** One call of a service. */
export interface Call {
  /** Service and method, such as `Range.setValues`. */
  readonly method: string;
  readonly kind: CallKind;
}

/**
 * When a call fails: before or after it took effect; or late, as Google gathers the writes to cells and sheets and
 * tells of the first that failed only at the next reading call or flush, with those after it lost too.
 */
export type FaultMoment = "before" | "after" | "late";

/** A failure to be injected: the n-th matching call of a run fails. */
export interface Fault {
  /** Which call of the run, counted from 1 among those that match. */
  readonly nth: number;
  readonly kind?: CallKind;
  readonly method?: string;
  readonly message?: string;
  /** `before` when left out. */
  readonly moment?: FaultMoment;
  /** The run is stopped for good, as at the limit of six minutes: the script cannot catch this failure. */
  readonly stops?: boolean;
}

/** Everything of Google that outlives a run. One host serves one spreadsheet. */
export interface Host {
  readonly workbook: Workbook;
  readonly clock: Clock;
  /** Who is sitting at the page now. */
  person: Person;
  /** Everyone the spreadsheet is shared with for editing; protections choose among them. */
  readonly editors: readonly string[];
  /** HTML files of the script project, by name without ending. */
  readonly files: ReadonlyMap<string, string>;
  /** The time zone of the script, which the manifest names. */
  readonly scriptTimeZone: string;
  /** How Google goes where nobody knows. */
  ways: Ways;
  readonly scriptProperties: Map<string, string>;
  readonly userProperties: Map<string, Map<string, string>>;
  readonly cache: Map<string, CachedValue>;
  readonly shown: Shown;
  readonly log: string[];
  readonly faults: Fault[];
  lock: LockHolder | undefined;
  /** Sheets that are a single chart (`OBJECT`) or a connected table (`DATASOURCE`), by the engine's ids. */
  readonly withoutCells: Map<string, "OBJECT" | "DATASOURCE">;
  /** Called before every service call; tests use it to let a second run in between. */
  beforeCall: ((call: Call) => void) | undefined;
}
