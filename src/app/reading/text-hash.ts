/** A short number for a text: no secret, only to see whether something changed. */

/** Where FNV-1a begins. */
export const HASH_START = 0x811c9dc5;

/**
 * FNV-1a over the text's characters, going on from another text's number.
 *
 * @param text any text
 * @param hash where to begin
 * @example hashed("ab") === hashed("b", hashed("a")) // => true
 */
export function hashed(text: string, hash = HASH_START): number {
  let mixed = hash;
  for (let index = 0; index < text.length; index++)
    mixed = Math.imul(mixed ^ text.charCodeAt(index), 0x01000193);
  return mixed;
}
