/** Locks: one run at a time. A script waits on the host's clock, for the workbook has only one thread. */
import type { Run } from "../face/calls";
import { type Calls, face } from "../face/face";
import { HostError } from "../host/realm";

type GoogleLock = GoogleAppsScript.Lock.Lock;
type GoogleService = GoogleAppsScript.Lock.LockService;

const SERVICE_CALLS = { getDocumentLock: "navigate" } as const satisfies Calls;

const LOCK_CALLS = {
  hasLock: "navigate",
  releaseLock: "navigate",
  tryLock: "navigate",
  waitLock: "navigate",
} as const satisfies Calls;

/** The lock service. Only the document lock is offered; script and user locks are not in the workbench. */
export function lockService(run: Run): GoogleService {
  const build = (): Pick<GoogleService, keyof typeof SERVICE_CALLS> => ({
    // "Lock|null" (reference).
    getDocumentLock: () =>
      run.host.ways.document === "missing" ? (null as unknown as GoogleLock) : documentLock(run),
  });
  return face(run, "LockService", SERVICE_CALLS, build);
}

/** Gives back whatever lock a run still holds, as Google does at its end. */
export function releaseLocks(run: Run): void {
  if (run.host.lock?.owner === run) run.host.lock = undefined;
}

function documentLock(run: Run): GoogleLock {
  const { host } = run;
  const take = (milliseconds: number): boolean => {
    const free = () =>
      host.lock === undefined || host.lock.owner === run || host.lock.until <= host.clock.now();
    if (!free())
      host.clock.sleep(Math.min(milliseconds, Math.max(0, (host.lock?.until ?? 0) - host.clock.now())));
    if (!free()) return false;
    host.lock = { owner: run, until: Number.POSITIVE_INFINITY };
    return true;
  };
  const build = (): Pick<GoogleLock, keyof typeof LOCK_CALLS> => ({
    hasLock: () => host.lock?.owner === run,
    releaseLock: () => releaseLocks(run),
    tryLock: take,
    waitLock: (milliseconds) => {
      if (!take(milliseconds))
        throw new HostError("Lock timeout: another process was holding the lock for too long.");
    },
  });
  return face(run, "Lock", LOCK_CALLS, build);
}
