/** A person's tiers that a run is to keep, in the document's properties from before its first write, or an undo's, until the end. */

import type { KeptTiers } from "../../app/reading/sheet/sheet-reading";
import { documentProperties } from "./choices-property";

const PREFIX = "kept.";
/** Three bytes for each character at most, of the 9 KB that a property holds. */
const CHUNK = 3000;
/** Of the 500 KB that a document has room for; tiers beyond are not remembered should the run not end. */
const MOST_CHUNKS = 40;

/**
 * What a run over a sheet that did not end was to keep, or what stood there before an undo that did not.
 *
 * @param sheetId of the customers
 */
export function readKept(sheetId: number): KeptTiers {
  const stored = documentProperties()?.getProperties() ?? {};
  const chunks: string[] = [];
  for (let chunk = stored[name(sheetId, 0)]; chunk; chunk = stored[name(sheetId, chunks.length)])
    chunks.push(chunk);
  try {
    return JSON.parse(chunks.join("") || "{}");
  } catch {
    return {};
  }
}

/**
 * Remembers what a run is to keep, or would be in place of an undo; nothing is stored for nothing.
 *
 * @param sheetId of the customers
 * @param kept from the plan, or before an undo
 * @returns how to forget it when the run or the undo has ended
 */
export function storeKept(sheetId: number, kept: KeptTiers): () => void {
  const chunks = chunksOf(kept);
  const stored = Object.fromEntries(chunks.map((chunk, index) => [name(sheetId, index), chunk]));
  try {
    if (chunks.length > 0)
      documentProperties()?.setProperties({ ...stored, [name(sheetId, chunks.length)]: "" });
  } catch {
    // No room: should the run not end, the next one takes these tiers for ours, as beyond the limit above.
  }
  return () => {
    try {
      const properties = chunks.length > 0 ? documentProperties() : null;
      for (const key of Object.keys(stored)) properties?.deleteProperty(key);
    } catch {
      // Read only where a run did not end; the next run over the sheet writes over it.
    }
  };
}

/**
 * Forgets what a run or an undo stored that did not end.
 *
 * @param sheetId of the customers
 */
export function forgetKept(sheetId: number): void {
  try {
    const properties = documentProperties();
    const stored = properties?.getKeys().filter((key) => key.startsWith(`${PREFIX}${sheetId}.`)) ?? [];
    for (const key of stored) properties?.deleteProperty(key);
  } catch {
    // As above.
  }
}

/** Columns with the fewest tiers are the likeliest to fit. @private */
function chunksOf(kept: KeptTiers): string[] {
  const columns = Object.entries(kept).sort(([, one], [, other]) => one.length - other.length);
  for (let count = columns.length; count > 0; count--) {
    const text = JSON.stringify(Object.fromEntries(columns.slice(0, count)));
    const chunks = Math.ceil(text.length / CHUNK);
    if (chunks <= MOST_CHUNKS)
      return Array.from({ length: chunks }, (_, index) => text.slice(index * CHUNK, (index + 1) * CHUNK));
  }
  return [];
}

/** @private */
function name(sheetId: number, chunk: number): string {
  return `${PREFIX}${sheetId}.${chunk}`;
}
