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

function person(kind: string, finding: string, scenario: string, method: string, does: string): Known {
  return { part: "a second person", kind, finding, smallest: { scenario, call: method, person: does } };
}

export const KNOWN: readonly Known[] = [
  person(
    "ok, though something says incomplete",
    "V3",
    "first run",
    "Range.setValues",
    "inserts a row above the table",
  ),
  person(
    "a cell of ours where none belongs",
    "V3, V4",
    "first run",
    "Range.setValues",
    "inserts a row above the table",
  ),
  person(
    "refused, and no mark says what was changed",
    "V21",
    "first run",
    "Sheet.setColumnWidth",
    "deletes the sheet",
  ),
];
