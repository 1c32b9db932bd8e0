/** What is known to be wrong today, each with the smallest case that shows it; the aim is an empty list. */

import type { Break } from "./broken";
import type { SmallestCase } from "./reproduce";
import type { SequenceStep } from "./sequences";

export interface Known {
  /** As in the table of figures: the part, then the kind. */
  readonly part: string;
  readonly kind: string;
  /** The numbers of the findings that it belongs to. */
  readonly finding: string;
  readonly smallest: SmallestCase;
}

const [EARLY, DONE, LATE, LAST]: readonly [Break, Break, Break, Break] = [
  "fails before it took effect",
  "fails after it took effect",
  "fails late",
  "is the last before the time is up",
];

function call(how: Break, kind: string, finding: string, scenario: string, method: string): Known {
  return { part: `a call ${how}`, kind, finding, smallest: { scenario, call: method, how } };
}

function person(kind: string, finding: string, scenario: string, method: string, does: string): Known {
  return { part: "a second person", kind, finding, smallest: { scenario, call: method, person: does } };
}

function steps(kind: string, finding: string, ...taken: readonly SequenceStep[]): Known {
  return { part: "random sequences", kind, finding, smallest: { steps: taken } };
}

function text(kind: string, finding: string, label: string): Known {
  return { part: "hostile texts", kind, finding, smallest: { text: label } };
}

export const KNOWN: readonly Known[] = [
  call(EARLY, "the call threw", "V25", "first run", "Session.getActiveUserLocale"),
  ...[EARLY, DONE, LATE, LAST].flatMap((how) => [
    call(how, "run again, undo: other contents", "V11", "first run", "Sheet.insertRowsAfter"),
    call(how, "template again: a second sheet", "V24", "template", "Range.setNotes"),
    call(how, "run again: other looks", "V16", "first run", "Sheet.insertChart"),
    call(
      how,
      "undo again: asks about edits that nobody made",
      "V12",
      "undo of a run again over orders",
      "Range.setValues",
    ),
    call(how, "broken, and no mark says so", "V12, V15", "undo of a run again", "Range.setValues"),
    call(how, "run again: other contents", "V15", "first run", "Sheet.insertRowsAfter"),
  ]),
  call(EARLY, "run again, undo: other looks", "V22", "run again", "Range.getValues"),
  call(LATE, "the call threw", "V24", "template", "Range.setNotes"),
  person(
    "ok, though something says incomplete",
    "V3",
    "first run",
    "Range.setValues",
    "inserts a row above the table",
  ),
  person("ok, though tiers are wrong", "V4", "first run", "Range.getFormulas", "sorts the table asc"),
  person(
    "a cell of ours where none belongs",
    "V3, V4",
    "first run",
    "Sheet.setColumnWidth",
    "inserts a row above the table",
  ),
  person(
    "a person's cell changed",
    "V3",
    "first run",
    "Sheet.insertChart",
    "inserts a column left of the table",
  ),
  person("an answer nobody can understand", "V21", "first run", "Sheet.setColumnWidth", "deletes the sheet"),
  person(
    "refused, and no mark says what was changed",
    "V21",
    "first run",
    "Sheet.setColumnWidth",
    "deletes the sheet",
  ),
  person(
    "a tier typed by hand is lost",
    "V4",
    "run again",
    "Range.getFormulas",
    "types a tier into our column",
  ),
  person(
    "a remark beside another customer",
    "V4",
    "undo of a run again over orders",
    "Range.getValues",
    "sorts the customers' sheet",
  ),
  steps("a cell of ours where none belongs", "V6", "run", "insert a customer", "undo anyway"),
  steps(
    "undone, though other tiers stood there",
    "V6",
    "run",
    "run two models",
    "insert a customer",
    "undo anyway",
  ),
  steps("ok, though tiers are wrong", "V23", "run two models", "run", "change a value", "run two models"),
  text("reasons: what a person typed changed", "V8", "reasons"),
  text("tier label: run again: ok, though tiers are wrong", "V7", 'tier label "Ａ"'),
  text("rules: a person's conditional format is gone", "V9", "a person's rule"),
  text("long value: an answer nobody can understand", "V17", "value of 49 990"),
  text("long value: a run that can never end", "V17", "value of 49 990"),
  text("long name: an answer nobody can understand", "V17", "name of 50 000 beginning"),
  text("long name: a run that can never end", "V17", "name of 50 000 beginning"),
];
