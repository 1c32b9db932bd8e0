/** Service calls: every one passes this gate, which counts it and refuses what Google would refuse. */

import type { AuthMode, CallKind, Fault, Host, Person } from "../host/host";
import { HostError, type Realm, Refusal } from "../host/realm";
import type { Faces } from "./faces";

/** How many calls of each kind and of each method a run made. */
export interface CallCounts {
  read: number;
  write: number;
  navigate: number;
  /** How often a read came after a write: there Google does first what it gathered, and the script waits for it. */
  turns: number;
  readonly methods: Record<string, number>;
}

/** One execution of the script. */
export interface Run {
  readonly host: Host;
  readonly realm: Realm;
  readonly person: Person;
  readonly authMode: AuthMode;
  /** A formula may only read, and has less time. */
  readonly isFormula: boolean;
  /** Called by a page of the add-on, which may be as another account than the one that opened it. */
  readonly isFromPage: boolean;
  /** What services hand each other and the script. */
  readonly faces: Faces;
  readonly startedAt: number;
  readonly counts: CallCounts;
  /** Set when the run was stopped for good; the script cannot catch its way out of that. */
  stopped?: string;
  /** Whether the last call that did more than navigate was a write. */
  hasWritten?: boolean;
  /** What the next reading call or flush will throw, because a gathered write failed. */
  late?: string | undefined;
}

const RUN_LIMIT = 6 * 60_000;
const FORMULA_LIMIT = 30_000;
const OUT_OF_TIME = "Exceeded maximum execution time";

/** What works before a person has allowed anything: the menu, and the language to write it in. */
const WITHOUT_PERMISSION: ReadonlySet<string> = new Set([
  "SpreadsheetApp.getUi",
  "Ui.createMenu",
  "Ui.createAddonMenu",
  "Menu.addItem",
  "Menu.addSeparator",
  "Menu.addSubMenu",
  "Menu.addToUi",
  "Session.getActiveUserLocale",
]);

/**
 * Lets one service call through and does its work, or throws what Google would throw.
 *
 * `self` is what a gathered write returns when it is lost.
 */
export function throughGate(
  run: Run,
  method: string,
  kind: CallKind,
  self: object,
  work: () => unknown,
): unknown {
  checkTime(run);
  checkPermission(run, method, kind);
  run.host.beforeCall?.({ method, kind });
  if (kind === "read" && run.hasWritten) run.counts.turns += 1;
  if (kind !== "navigate") run.hasWritten = kind === "write";
  run.counts[kind] += 1;
  run.counts.methods[method] = (run.counts.methods[method] ?? 0) + 1;
  const fault = run.host.faults.find((one) => strikes(run, one, method, kind));
  const gathered = isGathered(method, kind);
  if (kind !== "navigate" && !gathered) settle(run);
  if (fault?.moment === "late" && gathered) run.late ??= messageOf(run, fault);
  else if (fault !== undefined && fault.moment !== "after") fail(run, fault);
  if (run.late !== undefined && gathered) return self;
  try {
    const value = work();
    if (fault?.moment === "after") fail(run, fault);
    return value;
  } catch (error) {
    if (!(error instanceof Refusal && gathered && run.host.ways.refusals === "late")) throw error;
    run.late ??= error.message;
    return self;
  }
}

/** Throws what a gathered write failed with, if one did: at the next reading call, a flush and the end of the run. */
export function settle(run: Run): void {
  const { late } = run;
  run.late = undefined;
  if (late !== undefined) throw new HostError(late);
}

/** Writes that Google answers at once, because they return something new or ask for it. */
const AT_ONCE: ReadonlySet<string> = new Set([
  "Spreadsheet.insertSheet",
  "Sheet.copyTo",
  "SpreadsheetApp.flush",
]);
/** Services that keep nothing back. */
const SETTLED = /^(Properties|Cache|Range\.protect|Sheet\.protect)\b/;

function isGathered(method: string, kind: CallKind): boolean {
  return kind === "write" && !AT_ONCE.has(method) && !SETTLED.test(method);
}

function strikes({ counts }: Run, fault: Fault, method: string, kind: CallKind): boolean {
  if (fault.kind !== undefined && fault.kind !== kind) return false;
  if (fault.method !== undefined && fault.method !== method) return false;
  return matching(counts, fault) === fault.nth;
}

function fail(run: Run, fault: Fault): never {
  if (fault.stops) run.stopped = fault.message ?? OUT_OF_TIME;
  throw new HostError(run.stopped ?? messageOf(run, fault));
}

function messageOf({ host }: Run, { message }: Fault): string {
  return message ?? `Service Spreadsheets failed while accessing document with id ${host.workbook.id}.`;
}

/** Stops the run for good when it has used up its time. */
export function checkTime(run: Run): void {
  const limit = run.isFormula ? FORMULA_LIMIT : RUN_LIMIT;
  if (run.stopped === undefined && run.host.clock.now() - run.startedAt > limit) {
    run.stopped = OUT_OF_TIME;
  }
  if (run.stopped !== undefined) throw new HostError(run.stopped);
}

/** No calls yet. */
export function noCalls(): CallCounts {
  return { read: 0, write: 0, navigate: 0, turns: 0, methods: {} };
}

function checkPermission(run: Run, method: string, kind: CallKind): void {
  const [service = "", name = ""] = method.split(".");
  if (run.authMode === "NONE" && !WITHOUT_PERMISSION.has(method)) {
    throw new HostError(
      `Specified permissions are not sufficient to call ${method}. Required permissions: https://www.googleapis.com/auth/spreadsheets.currentonly`,
    );
  }
  if (run.isFromPage && run.host.ways.accounts === "several" && !WITHOUT_PERMISSION.has(method)) {
    throw new HostError(
      "Authorization is required to perform that action. Please run the script again to authorize it.",
    );
  }
  const isDialog = service === "Ui" && /^(show|alert|prompt)/.test(name);
  if (run.authMode !== "FULL" && isDialog) {
    throw new HostError(
      `Specified permissions are not sufficient to call ${method}. Required permissions: https://www.googleapis.com/auth/script.container.ui`,
    );
  }
  if (!run.isFormula) return;
  if (method === "SpreadsheetApp.getUi")
    throw new HostError("Cannot call SpreadsheetApp.getUi() from this context.");
  if (kind === "write") throw new HostError(`You do not have permission to call ${name}`);
}

function matching(counts: CallCounts, { kind, method }: Fault): number {
  if (method !== undefined) return counts.methods[method] ?? 0;
  if (kind !== undefined) return counts[kind];
  return counts.read + counts.write + counts.navigate;
}
