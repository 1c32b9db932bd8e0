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

/**
 * Sheets has no call that looks at cells and writes or deletes them at once: whoever types, or moves a row, between the
 * look and the write that it leads to is not seen. These windows are left:
 *
 * - a run and an undo: from `Range.getValues` of the last look to `Range.setValues` of our columns, one call after the other;
 *   where our columns do not stand side by side, or a person's rows lie between, to the last of these `Range.setValues`;
 * - an undo that gives the customers' sheet of a list of orders its former names: in the same window a sort parts the remarks
 *   beside them from their customers, because the names are ours and go back to the rows in which they stood;
 * - an undo that takes a customers' sheet away: from that look's `Range.getValues` to `Spreadsheet.deleteSheet`;
 * - summaries that stand there already: from the one look at all of them, directly before the first is written, to the
 *   `Range.setValues` of each;
 * - the titles at the end: to the look after them, which puts what was moved right.
 *
 * What is typed there is lost; what is moved there is seen by the look that follows, and told.
 */
export const KNOWN: readonly Known[] = [
  {
    part: "a second person",
    kind: "a person's cell changed",
    finding: "V3",
    smallest: {
      scenario: "first run",
      call: "Range.setValues",
      person: "types into the column about to be taken",
    },
  },
  {
    part: "a second person",
    kind: "a remark beside another customer",
    finding: "V4",
    smallest: {
      scenario: "undo of a run again over orders",
      call: "Range.setValues",
      person: "sorts the customers' sheet",
    },
  },
  {
    part: "a second person",
    kind: "a tier typed by hand is lost",
    finding: "V4",
    smallest: {
      scenario: "undo over orders",
      call: "Spreadsheet.deleteSheet",
      person: "types a tier into the customers' sheet",
    },
  },
];

/** Mended, though the small part of the cases seldom meets it. */
export const MENDED: readonly Known[] = [
  {
    part: "a call fails before it took effect",
    kind: "file again: other contents",
    finding: "V14",
    smallest: {
      scenario: "customer file",
      call: "Sheet.setFrozenRows",
      how: "fails before it took effect",
    },
  },
  {
    part: "a second person",
    kind: "a tier typed by hand is lost",
    finding: "V4",
    smallest: {
      scenario: "undo of a run again",
      call: "Range.getNumberFormats",
      person: "types a tier into our column",
    },
  },
  {
    part: "a second person",
    kind: "a tier typed by hand is lost",
    finding: "V4",
    smallest: {
      scenario: "run again over orders",
      call: "DeveloperMetadata.setValue",
      person: "types a tier into the customers' sheet",
    },
  },
  {
    part: "a second person",
    kind: "a cell of ours where none belongs",
    finding: "V3",
    smallest: { scenario: "run again", call: "Range.setValues", person: "deletes a row inside the table" },
  },
  ...["Range.setValue", "Range.setValues"].map(
    (call): Known => ({
      part: "a second person",
      kind: "a cell of ours where none belongs",
      finding: "V3",
      smallest: { scenario: "undo of a run again", call, person: "deletes a column inside the table" },
    }),
  ),
  ...["Range.setValue", "Range.setValues"].map(
    (call): Known => ({
      part: "a second person",
      kind: "a person's cell changed",
      finding: "V3",
      smallest: { scenario: "undo of a run again", call, person: "moves our column to the front" },
    }),
  ),
  {
    part: "a second person",
    kind: "ok, though tiers are wrong",
    finding: "V4",
    smallest: { scenario: "undo of a run again", call: "Range.setValues", person: "sorts the table asc" },
  },
  {
    part: "a second person",
    kind: "refused, and no mark says what was changed",
    finding: "V21",
    smallest: { scenario: "undo of a run again", call: "Range.setValues", person: "deletes the sheet" },
  },
  // A redo remembered the rows of then as a person's choice, and the run after it left out who was added below them.
  {
    part: "random sequences",
    kind: "ok, though tiers are wrong",
    finding: "V2",
    smallest: { steps: ["run", "insert a customer", "sort up", "undo", "redo", "run"] },
  },
  // A new sheet is marked by a call of its own: what breaks between the two left an empty "Pyramid" that nobody owned.
  {
    part: "a call fails after it took effect",
    kind: "run again: other contents",
    finding: "V15",
    smallest: {
      scenario: "first run",
      call: "Spreadsheet.insertSheet",
      how: "fails after it took effect",
    },
  },
  // Where a summary's cells are joined, nothing of what its mark tells is written yet.
  ...["Sheet.insertChart", "Sheet.setConditionalFormatRules", "Range.mergeAcross"].map(
    (call): Known => ({
      part: "a call fails before it took effect",
      kind: "run again: other looks",
      finding: "V16",
      smallest: { scenario: "first run", call, how: "fails before it took effect" },
    }),
  ),
];
