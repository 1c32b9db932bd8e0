/** What an undo must remember so that it can itself be undone, exactly and in a later session. */

import * as z from "zod/mini";
import { type RunRequest, RunRequestSchema } from "../contract/requests";
import type { Contents } from "../reading/sheet/contents";
import { unorderedKey } from "../reading/sheet/fingerprint";
import type { Settings } from "../reading/sheet/settings";
import { type ColumnMark, isSameMark, type RecordedRun } from "../reading/sheet/sheet-reading";
import { customerPlaces } from "./customer-places";
import { cornerShape, countShape, markShape, settingsShape } from "./kept-shapes";
import type { Corner } from "./own-references";
import { contentAt, type StandingSheet } from "./restore";
import { type ColumnUndo, type CustomerRows, isColumnEdited, UNDO_RUNS, type UndoRecord } from "./undo";

/** A column as it stood before the undo. */
export interface RedoneColumn {
  readonly mark: ColumnMark;
  /** Changes when a cell beside a customer changes, and not with the order of the customers. */
  readonly key: string;
  /** Where a person had edited it: what stood beside each customer, by key. */
  readonly typed?: readonly (readonly [string, string | number])[] | undefined;
}

/** A summary that a person had edited, as it stood before the undo, from its corner. */
export interface RedoneBlock {
  readonly model: string;
  readonly contents: Contents;
  /** Where it began; left out by records of before it was kept. */
  readonly corner?: Corner | undefined;
  /** Which line as written each row is, from 0, `null` for one that a person put in; left out where each is in its place. */
  readonly lines?: readonly (number | null)[] | undefined;
  /** Likewise of its columns. */
  readonly columns?: readonly (number | null)[] | undefined;
}

/** One run that was undone. */
export interface Redo {
  readonly run: number;
  /** The last run that the undo left, by number and print; `""` for none. */
  readonly after: string;
  readonly request: RunRequest;
  /** What was set for the workbook when it ran, `null` for nothing; left out where that is not known. */
  readonly settings?: Settings | null | undefined;
  /** What the run remembered for the next one: by the sheet of now, its rows would be taken for a person's choice. */
  readonly choices: string;
  readonly columns: readonly RedoneColumn[];
  readonly blocks: readonly RedoneBlock[];
}

/** Built when the first is read, because a formula needs none. */
const schema = () => {
  const content = z.union([z.string(), z.number()]);
  return z.array(
    z.object({
      run: z.int(),
      after: z.string(),
      request: RunRequestSchema,
      settings: z.optional(z.nullable(z.object(settingsShape()))),
      choices: z.string(),
      columns: z.array(
        z.object({
          mark: z.object(markShape()),
          key: z.string(),
          typed: z.optional(z.array(z.tuple([z.string(), content]))),
        }),
      ),
      blocks: z.array(
        z.object({
          model: z.string(),
          contents: z.array(z.array(content)),
          corner: z.optional(cornerShape()),
          lines: z.optional(z.array(z.nullable(countShape()))),
          columns: z.optional(z.array(z.nullable(countShape()))),
        }),
      ),
    }),
  );
};

/**
 * The runs that were undone, the one undone last first; none where the text was not written by us.
 *
 * @param text as kept
 * @example redosFrom("broken") // => []
 */
export function redosFrom(text: string): Redo[] {
  try {
    return schema().parse(JSON.parse(text));
  } catch {
    return [];
  }
}

/**
 * What is kept of the runs that were undone: the last ones where there is no room for all, `""` for none.
 *
 * @param redos the one undone last first
 * @param most characters
 * @example redosText([{ run: 2 }, { run: 3 }], 15) // => '[{"run":2}]'
 */
export function redosText(redos: readonly Redo[], most: number): string {
  let kept = redos;
  while (kept.length > 0 && JSON.stringify(kept).length > most) kept = kept.slice(0, -1);
  return kept.length > 0 ? JSON.stringify(kept) : "";
}

/**
 * By what the last of some runs is known again.
 *
 * @param runs oldest first
 * @example lastRunKey([{ run: 3, print: "k5" }]) // => "3 k5"
 */
export function lastRunKey(runs: readonly Pick<RecordedRun, "run" | "print">[]): string {
  const last = runs[runs.length - 1];
  return last ? `${last.run} ${last.print ?? ""}`.trim() : "";
}

/**
 * Whether two runs were asked for the same; which widths a preview told does not count.
 *
 * @param one request
 * @param other request
 * @example isSameRequest({ today: "2024-01-31" }, { today: "2024-01-31", columnWidths: { 3: 90 } }) // => true
 */
export function isSameRequest(one: RunRequest | undefined, other: RunRequest | undefined): boolean {
  const asked = (request: RunRequest | undefined) => JSON.stringify({ ...request, columnWidths: null });
  return asked(one) === asked(other);
}

/**
 * The runs that can be redone once one more is undone: it, then those that were undone directly before it.
 *
 * @param redo of the run that is undone now
 * @param known those undone before, the last first
 * @param undone the key of the run that is undone now, from `lastRunKey`
 * @example withRedo({ run: 2, after: "1" }, [{ run: 3, after: "2 k5" }, { run: 4, after: "3" }], "2 k5").map(({ run }) => run) // => [2, 3, 4]
 */
export function withRedo(redo: Redo, known: readonly Redo[], undone: string): Redo[] {
  const isFollowing = known[0]?.after === undone;
  return [redo, ...(isFollowing ? known : [])].slice(0, UNDO_RUNS);
}

/**
 * The columns of a run as they stand before it is undone.
 *
 * @param record of the run
 * @param sheet with the customers
 * @example redoneColumns({ customers: { column: 1, header: "", firstRow: 1, keys: [] }, columns: [] }, { cells: [], formulas: [], columns: [] }) // => []
 */
export function redoneColumns(
  { customers, columns }: Pick<UndoRecord, "customers" | "columns">,
  sheet: StandingSheet,
): RedoneColumn[] {
  const { rows } = customerPlaces(customers, sheet.cells);
  return columns.flatMap((undo: ColumnUndo): RedoneColumn[] => {
    const { mark } = undo;
    const found = sheet.columns.find((one) => isSameMark(one, mark));
    if (!found) return [];
    const contents = rows.map((row) => (row === null ? "" : contentAt(sheet, row, found.column)));
    const typed = byCustomer(customers, contents);
    const isEdited = isColumnEdited(undo, customers, contents);
    return [{ mark, key: keyOf(typed), ...(isEdited ? { typed } : {}) }];
  });
}

/** A planned column, as far as it is compared. */
interface Redoing {
  readonly mark: ColumnMark;
  readonly contents: readonly (string | number)[];
  readonly spans: readonly unknown[];
}

/**
 * Whether a run would write beside every customer what stood there before it was undone. Where a person had edited a
 * column, the same customers are enough, because what was typed comes back.
 *
 * @param redo what stood there
 * @param plan of the run that follows it
 * @example isRedone({ columns: [{ mark: { model: "abc", id: "class" }, key: "1.other" }] }, { rows: { keys: ["Ann"] }, columns: [{ mark: { model: "abc", id: "class" }, contents: ["A"], spans: [{}] }] }) // => false
 */
export function isRedone(
  { columns }: Pick<Redo, "columns">,
  plan: { readonly rows: Pick<CustomerRows, "keys">; readonly columns: readonly Redoing[] },
): boolean {
  const written = plan.columns.filter(({ spans }) => spans.length > 0);
  return written.every(({ mark, contents }) => {
    const before = columns.find((one) => isSameMark(one.mark, mark));
    if (!before) return false;
    const now = byCustomer(plan.rows, contents);
    if (!before.typed) return before.key === keyOf(now);
    const known = new Set(before.typed.map(([key]) => key));
    return known.size === now.length && now.every(([key]) => known.has(key));
  });
}

/**
 * What goes back over a column that is written again: one per planned row; `null` where nobody had typed anything.
 *
 * @param column as it stood before the undo
 * @param customers of the plan
 * @param contents of the plan
 * @example typedAgain({ typed: [["Ann", "VIP"]] }, { keys: [null, "Ann"] }, ["", "Small"]) // => ["", "VIP"]
 */
export function typedAgain(
  { typed }: Pick<RedoneColumn, "typed">,
  { keys }: Pick<CustomerRows, "keys">,
  contents: readonly (string | number)[],
): (string | number)[] | null {
  if (!typed) return null;
  const known = new Map(typed);
  return contents.map((content, index) => known.get(keys[index] ?? "") ?? content);
}

/**
 * Where the rows or columns of an edited block go, counted from 0, once it is written again: those that a person had put
 * in are put in once more, those that they had deleted are not deleted.
 *
 * @param moved which line or column as written each is, `null` for one put in; `undefined` where each is in its place
 * @param standing how many stood there
 * @param written how many the block has
 * @example placesAgain([0, null, 2], 4, 3) // => [0, 1, 3, 4]
 */
export function placesAgain(
  moved: readonly (number | null)[] | undefined,
  standing: number,
  written: number,
): number[] {
  let added = 0;
  let last = -1;
  return Array.from({ length: standing }, (_, at) => {
    if (moved === undefined) return at;
    if (at >= moved.length) return written + added + at - moved.length;
    const one = moved[at] ?? null;
    last = one === null ? last + 1 : one + added;
    if (one === null) added++;
    return last;
  });
}

/** @private */
function byCustomer(
  { keys }: Pick<CustomerRows, "keys">,
  contents: readonly (string | number)[],
): [string, string | number][] {
  return keys.flatMap((key, index): [string, string | number][] =>
    key === null ? [] : [[key, contents[index] ?? ""]],
  );
}

/** @private */
function keyOf(cells: readonly (readonly [string, string | number])[]): string {
  return unorderedKey(cells.map(([key, content]) => `${key}\u001f${content}`));
}
