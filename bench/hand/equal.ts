/** Whether two ways to do a job come to the same. */

import type { Cell } from "../../src/core/cells/cell";

/** Digits may differ this much, because plain loops leave the noise of binary arithmetic in. */
const NOISE = 1e-9;

/** Throws where an answer by hand is not ours; a table of ours may go on with notes. */
export function requireEqual(what: string, ours: Cell | Cell[][], other: Cell | Cell[][]): void {
  const [all, some] = [ours, other].map((one) => (Array.isArray(one) ? one : [[one]]));
  some?.forEach((cells, row) => {
    cells.forEach((cell, at) => {
      const own = all?.[row]?.[at];
      const isEqual =
        typeof own === "number" && typeof cell === "number"
          ? Math.abs(own - cell) <= NOISE * Math.max(1, Math.abs(own))
          : own === cell;
      if (!isEqual) throw new Error(`${what}: row ${row} is ${String(cell)}, not ${String(own)}`);
    });
  });
  if (!some || some.length < Math.min(5, all?.length ?? 0)) throw new Error(`${what}: too few rows`);
}
