/** One user at a time: nobody else of us writes meanwhile. */

import { InputError } from "../../core/problem";

/** Long enough for a colleague's short run to end, short enough for a person to wait. */
const LOCK_WAIT_MS = 5000;

/**
 * Does some work under the document's lock. Throws `RUNNING` when somebody else has it.
 *
 * @param work that writes
 */
export function alone<Result>(work: () => Result): Result {
  // Documented as null where the script has no document; then nobody else is at it either.
  const lock: GoogleAppsScript.Lock.Lock | null = LockService.getDocumentLock();
  if (lock?.tryLock(LOCK_WAIT_MS) === false) throw new InputError("RUNNING");
  try {
    return work();
  } finally {
    try {
      SpreadsheetApp.flush();
    } finally {
      release(lock);
    }
  }
}

/** Google lets go of it when the script ends: where it has too much to do with locks, what was done is done all the same. @private */
function release(lock: GoogleAppsScript.Lock.Lock | null): void {
  try {
    lock?.releaseLock();
  } catch {
    // See above.
  }
}
