/** What is known to be wrong today, each with the smallest case that shows it; the aim is an empty list. */

import type { SmallestCase } from "./reproduce";

export interface Known {
  /** As in the table of figures: the part, then the kind. */
  readonly part: string;
  readonly kind: string;
  /** The numbers of the findings that it belongs to. */
  readonly finding: string;
  readonly smallest: SmallestCase;
}

export const KNOWN: readonly Known[] = [];
