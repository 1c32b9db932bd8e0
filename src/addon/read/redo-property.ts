/** The runs that were undone, in the document's properties, so that another session can redo them. */

import { type Redo, redosFrom, redosText } from "../../app/record/redo";
import { documentProperties } from "./choices-property";

const PREFIX = "redo.";
/** Three bytes for each character at most, of the 9 KB that a property holds. */
const CHUNK = 3000;
/** Of the 500 KB that a document has room for. */
const MOST_CHUNKS = 40;

/** The runs that can be redone, the one undone last first. Throws what Google says where it does not tell. */
export function readRedos(): Redo[] {
  const stored = documentProperties()?.getProperties() ?? {};
  const chunks: string[] = [];
  for (let chunk = stored[PREFIX + 0]; chunk; chunk = stored[PREFIX + chunks.length]) chunks.push(chunk);
  return redosFrom(chunks.join(""));
}

/**
 * Remembers them, the last ones where there is no room for all. Throws what Google says where it keeps none.
 *
 * @param redos the one undone last first
 */
export function storeRedos(redos: readonly Redo[]): void {
  const text = redosText(redos, CHUNK * MOST_CHUNKS);
  const chunks = Array.from({ length: Math.ceil(text.length / CHUNK) }, (_, at) =>
    text.slice(at * CHUNK, (at + 1) * CHUNK),
  );
  const stored = [...chunks, ""].map((chunk, at): [string, string] => [PREFIX + at, chunk]);
  documentProperties()?.setProperties(Object.fromEntries(stored));
}
