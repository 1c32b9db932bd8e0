/** Service calls: every one passes this gate, which counts it and refuses what Google would refuse. */

import type { AuthMode, CallKind, Fault, Host, Person } from "../host/host";
import { HostError, type Realm } from "../host/realm";
import type { Faces } from "./faces";

/** How many calls of each kind and of each method a run made. */
export interface CallCounts {
  read: number;
  write: number;
  navigate: number;
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
  /** What services hand each other and the script. */
  readonly faces: Faces;
  readonly startedAt: number;
  readonly counts: CallCounts;
  /** Set when the run was stopped for good; the script cannot catch its way out of that. */
  stopped?: string;
}

const RUN_LIMIT = 6 * 60_000;
const FORMULA_LIMIT = 30_000;

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

/** Lets one service call through, or throws what Google would throw. */
export function passGate(run: Run, method: string, kind: CallKind): void {
  const { counts, host } = run;
  checkTime(run);
  checkPermission(run, method, kind);
  host.beforeCall?.({ method, kind });
  counts[kind] += 1;
  counts.methods[method] = (counts.methods[method] ?? 0) + 1;
  for (const fault of host.faults) {
    if (fault.kind !== undefined && fault.kind !== kind) continue;
    if (fault.method !== undefined && fault.method !== method) continue;
    if (matching(counts, fault) === fault.nth) {
      throw new HostError(
        fault.message ?? `Service Spreadsheets failed while accessing document with id ${host.workbook.id}.`,
      );
    }
  }
}

/** Stops the run for good when it has used up its time. */
export function checkTime(run: Run): void {
  const limit = run.isFormula ? FORMULA_LIMIT : RUN_LIMIT;
  if (run.stopped === undefined && run.host.clock.now() - run.startedAt > limit) {
    run.stopped = "Exceeded maximum execution time";
  }
  if (run.stopped !== undefined) throw new HostError(run.stopped);
}

/** No calls yet. */
export function noCalls(): CallCounts {
  return { read: 0, write: 0, navigate: 0, methods: {} };
}

function checkPermission(run: Run, method: string, kind: CallKind): void {
  const [service = "", name = ""] = method.split(".");
  if (run.authMode === "NONE" && !WITHOUT_PERMISSION.has(method)) {
    throw new HostError(
      `Specified permissions are not sufficient to call ${method}. Required permissions: https://www.googleapis.com/auth/spreadsheets.currentonly`,
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
