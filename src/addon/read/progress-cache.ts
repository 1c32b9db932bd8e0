/** How far a run has come and whether its person called it off, in the document's cache, which forgets by itself. */

import { type Progress, ProgressSchema } from "../../app/contract/kept";
import { InputError } from "../../core/problem";

const PROGRESS = "progress";
const CANCELLED = "cancelled";
/** No run lasts longer, seconds. */
const LONGEST_RUN = 360;

/**
 * Tells how far the run has come.
 *
 * @param step that begins now
 * @param sheet that is written next, counted from 1; 0 before
 * @param sheets that are written in all
 */
export function tellProgress(step: Progress["step"], sheet = 0, sheets = 0): void {
  const told: Progress = { step, sheet, sheets };
  quietly((cache) => cache.put(PROGRESS, JSON.stringify(told), LONGEST_RUN));
}

/** How far the run has come that is on its way; `reading` where that is not known. */
export function readProgress(): Progress {
  let told: string | null = null;
  quietly((cache) => {
    told = cache.get(PROGRESS);
  });
  const known = ProgressSchema.safeParse(JSON.parse(told ?? "null"));
  return known.success ? known.data : { step: "reading", sheet: 0, sheets: 0 };
}

/**
 * Calls a run off that has not begun to write.
 *
 * @param run by which the sidebar knows it
 */
export function cancelRun(run: string): void {
  documentCache()?.put(CANCELLED, run, LONGEST_RUN);
}

/**
 * Throws `CANCELLED` where the run was called off; from here on it writes.
 *
 * @param run by which the sidebar knows it
 */
export function refuseCancelled(run: string | undefined): void {
  let isCancelled = false;
  quietly((cache) => {
    isCancelled = run !== undefined && cache.get(CANCELLED) === run;
  });
  if (isCancelled) throw new InputError("CANCELLED");
  tellProgress("writing");
}

/** Documented as null where a script has no document. @private */
function documentCache(): GoogleAppsScript.Cache.Cache | null {
  return CacheService.getDocumentCache();
}

/** A run that cannot tell how far it came is complete all the same. @private */
function quietly(work: (cache: GoogleAppsScript.Cache.Cache) => void): void {
  try {
    const cache = documentCache();
    if (cache) work(cache);
  } catch {
    // See above.
  }
}
