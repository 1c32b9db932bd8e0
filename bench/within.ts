/** Targets of CPU time: a second for a column function over 100 000 rows, five for a whole run. */

import { ms, require } from "./results";

/** Milliseconds. */
export const OF_A_FUNCTION = 1000;
export const OF_A_RUN = 5000;

export interface Measured {
  readonly name: string;
  /** CPU milliseconds. */
  readonly time: number;
}

/** States the target, the slowest, and each one that missed it. */
export function requireWithin(most: number, measured: readonly Measured[], who: string): void {
  const slowest = [...measured].sort((one, other) => other.time - one.time);
  const shown = ({ name, time }: Measured) => `${name}, ${ms(time)}`;
  const over = slowest.filter(({ time }) => time >= most);
  const named =
    over.length > 0 ? `over: ${over.map(shown).join("; ")}` : `slowest: ${slowest.slice(0, 1).map(shown)}`;
  require(over.length === 0, `${who} takes under ${most / 1000} s of CPU (${named})`);
}
