/** The target of all CPU times: under a second, as the column functions are promised to take at 100 000 rows. */

import { ms, require } from "./results";

const MOST = 1000;

export interface Measured {
  readonly name: string;
  /** CPU milliseconds. */
  readonly time: number;
}

/** States the target, the slowest, and each one that missed it. */
export function requireWithin(measured: readonly Measured[], who: string): void {
  const slowest = [...measured].sort((one, other) => other.time - one.time);
  const shown = ({ name, time }: Measured) => `${name}, ${ms(time)}`;
  const over = slowest.filter(({ time }) => time >= MOST);
  const named =
    over.length > 0 ? `over: ${over.map(shown).join("; ")}` : `slowest: ${slowest.slice(0, 1).map(shown)}`;
  require(over.length === 0, `${who} takes under 1 000 ms of CPU (${named})`);
}
