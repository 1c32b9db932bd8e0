/** What undoing needs, as texts that fit into cells, and back. */

import * as z from "zod/mini";
import { type Cell, textOf } from "../../core/cells/cell";
import { RunRequestSchema } from "../contract/requests";
import {
  chartsShape,
  cornerShape,
  countShape,
  customersShape,
  dropdownShape,
  formatsShape,
  layoutShape,
  looksShape,
  markShape,
  pageShape,
  positionShape,
  settingsShape,
} from "./kept-shapes";
import type { UndoRecord } from "./undo";

/** A cell holds at most 50 000 characters. */
const CHUNK = 45_000;

/**
 * A record as texts that fit into cells, each beginning with a letter, so that none is taken for a formula, and none
 * ending in half a character.
 *
 * @param record of one run
 * @example chunksOf({ run: 1 }) // => ['j{"run":1}']
 */
export function chunksOf(record: UndoRecord): string[] {
  const text = JSON.stringify(record);
  const chunks: string[] = [];
  for (let start = 0; start < text.length; ) {
    const end = start + CHUNK;
    // The first half of a character that takes two places goes with the second.
    const isHalf = /[\uD800-\uDBFF]/.test(text.charAt(end - 1));
    const next = isHalf ? end - 1 : end;
    chunks.push(`j${text.slice(start, next)}`);
    start = next;
  }
  return chunks;
}

/** Built when the first record is read, because a formula needs none. */
const schema = () => {
  const content = z.union([z.string(), z.number()]);
  const mark = markShape();
  const attempt = { charts: chartsShape(), dropdown: z.optional(dropdownShape()) };
  const shape = { layout: layoutShape(), charts: chartsShape(), page: z.optional(pageShape()) };
  const block = z.object({
    contents: z.array(z.array(content)),
    ...shape,
    title: z.optional(z.string()),
    widths: z.optional(z.array(positionShape())),
    marked: z.optional(z.object({ cells: z.optional(z.string()), ...shape })),
    corner: z.optional(cornerShape()),
    looks: z.optional(looksShape()),
  });
  return z.object({
    run: z.int(),
    sheetId: z.int(),
    about: z.int(),
    madeSheet: z.nullable(z.string()),
    headerRow: z.nullable(positionShape()),
    putsHeaderIn: z.optional(z.boolean()),
    customersMark: z.optional(z.object({ sheetId: z.int(), ...customersShape() })),
    places: z.optional(
      z.object({
        sheet: z.string(),
        titles: z.array(z.string()),
        ours: z.array(z.object({ ...mark, column: positionShape() })),
      }),
    ),
    customers: z.object({
      column: z.nullable(positionShape()),
      header: z.string(),
      firstRow: positionShape(),
      keys: z.array(z.nullable(z.string())),
      prints: z.optional(z.object({ columns: z.array(positionShape()), rows: z.array(z.string()) })),
    }),
    columns: z.array(
      z.object({
        mark: z.object(mark),
        title: z.string(),
        header: z.nullable(content),
        before: z.nullable(z.array(content)),
        formats: z.nullable(formatsShape()),
        grown: z.optional(
          z.object({ from: positionShape(), rules: z.array(positionShape()), to: positionShape() }),
        ),
        widened: z.optional(z.object({ from: positionShape(), to: positionShape() })),
        written: z.string(),
        holdsTiers: z.optional(z.boolean()),
      }),
    ),
    sheets: z.array(
      z.object({
        model: z.string(),
        name: z.string(),
        columns: positionShape(),
        addedRows: countShape(),
        before: z.nullable(block),
        written: z.string(),
        layout: z.optional(layoutShape()),
        ...attempt,
        attempts: z.optional(z.array(z.object(attempt))),
      }),
    ),
    maxColumns: countShape(),
    addedColumns: countShape(),
    choices: z.object({ sheetId: z.int(), text: z.string() }),
    request: z.optional(RunRequestSchema),
    settings: z.optional(z.nullable(z.object(settingsShape()))),
  });
};
let known: ReturnType<typeof schema> | undefined;

/**
 * The record in the cells of its rows; `null` when a person made it unreadable.
 *
 * @param cells of the rows
 * @example recordFrom(["broken"]) // => null
 */
export function recordFrom(cells: readonly Cell[]): UndoRecord | null {
  try {
    known ??= schema();
    return known.parse(JSON.parse(cells.map((cell) => textOf(cell).slice(1)).join("")));
  } catch {
    return null;
  }
}
