/** Numbers as people type them. */

/**
 * A typed number; `NaN` when it is none. Takes a decimal comma, a `%` and full-width signs.
 *
 * @param text as typed
 */
export function typedNumber(text: string): number {
  const plain = text.normalize("NFKC").replace(/[\s%]/g, "").replace("\u2212", "-").replace(",", ".");
  return /^-?(\d+(\.\d*)?|\.\d+)$/.test(plain) ? Number(plain) : Number.NaN;
}
