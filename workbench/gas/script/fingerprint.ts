/** Fingerprints: short keys that stand for a text without showing it. */

/** FNV-1a over 64 bits: the same text always gives the same 16 hexadecimal digits. Not for secrets. */
export function fingerprint(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (const byte of text) {
    hash ^= BigInt(byte.codePointAt(0) ?? 0);
    hash = BigInt.asUintN(64, hash * 0x100000001b3n);
  }
  return hash.toString(16).padStart(16, "0");
}
