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

/** The titles of an undo are not looked at once more, as those of a run are. */
function titleOfUndo(kind: string): Known {
  return {
    part: "a second person",
    kind,
    finding: "V3",
    smallest: {
      scenario: "undo of a run again",
      call: "Range.setValue",
      person: "deletes a column inside the table",
    },
  };
}

export const KNOWN: readonly Known[] = [
  titleOfUndo("a cell of ours where none belongs"),
  titleOfUndo("ok, though something says incomplete"),
];
