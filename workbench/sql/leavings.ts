/** What a run that was killed left on the disk: the next one takes it away, and touches nothing of a run that goes on. */
import { readdir, rm } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";

/** Part of a name that says whose it is: this machine's, and this process's. */
export const OWNER = `${hostname()}-${process.pid}`;

/** Removes what stands in a folder under a name with the prefix and an owner of this machine who is no more. */
export async function clearLeavings(folder: string, prefix: string): Promise<void> {
  const start = `${prefix}${hostname()}-`;
  for (const name of await readdir(folder).catch(() => [])) {
    if (!name.startsWith(start)) continue;
    const id = Number(/^\d+/.exec(name.slice(start.length)) ?? Number.NaN);
    // What belongs to somebody else may not be removed, and does not have to be.
    if (!isAlive(id)) await rm(join(folder, name), { recursive: true, force: true }).catch(() => undefined);
  }
}

function isAlive(id: number): boolean {
  try {
    return Number.isNaN(id) || process.kill(id, 0);
  } catch (error) {
    return !(typeof error === "object" && error !== null && "code" in error && error.code === "ESRCH");
  }
}
