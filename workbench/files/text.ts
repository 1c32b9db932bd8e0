/** Text of a file: from bytes in whatever encoding spreadsheet programs write. */
import { decoded, HZ_PAIRS, isKnownEncoding, windowsBytes } from "./decoding";
import { guessEncoding, LOOKED_AT } from "./encoding-guess";
import { FileRefusal } from "./refusal";

/** The text of a file, and the encoding it was taken to be in where nothing in the file says so. */
export interface FileText {
  readonly text: string;
  readonly guessed?: string;
}

/**
 * The text of a file.
 *
 * Unicode is known by its mark, by its zeros or by being valid. What is none of these comes from an
 * older program, and its encoding is guessed, unless a person named it. Throws `FileRefusal` for a name that is none.
 */
export async function readText(bytes: Uint8Array, named?: string): Promise<FileText> {
  if (named !== undefined) {
    if (!isKnownEncoding(named)) throw new FileRefusal(`there is no encoding "${named}" that can be read`);
    return { text: decoded(bytes, named) };
  }
  const escaped = escapedEncoding(bytes);
  if (escaped !== undefined) return { text: decoded(bytes, escaped), guessed: escaped };
  const unicode = unicodeText(bytes);
  if (unicode !== undefined) {
    const once = decodedOnce(unicode);
    return once === undefined ? { text: unicode } : { text: once, guessed: "UTF-8 written twice" };
  }
  const guessed = isNearlyUnicode(bytes) ? "UTF-8" : await guessEncoding(bytes);
  return { text: decoded(bytes, guessed), guessed };
}

/** The text of an XML part: by its mark, its zeros, or the encoding it declares. */
export function decodedXml(bytes: Uint8Array): string {
  const start = String.fromCharCode(...bytes.subarray(0, 100));
  const declared = /^\s*<\?xml[^>]*\sencoding=["']([\w-]+)["']/.exec(start)?.[1] ?? "utf-8";
  const unicode = unicodeText(bytes);
  if (unicode !== undefined) return unicode;
  try {
    return decoded(bytes, declared);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}

function unicodeText(bytes: Uint8Array): string | undefined {
  const [first, second, third, fourth] = bytes;
  if (first === 0xff && second === 0xfe && third === 0 && fourth === 0) return wideText(bytes, true);
  if (first === 0 && second === 0 && third === 0xfe && fourth === 0xff) return wideText(bytes, false);
  if (first === 0xff && second === 0xfe) return decoded(bytes, "utf-16le");
  if (first === 0xfe && second === 0xff) return decoded(bytes, "utf-16be");
  return unmarkedWideText(bytes) ?? validText(bytes);
}

/** What a program that took UTF-8 for Windows-1252 made of it and wrote as UTF-8 again: Ã¼ for ü; `undefined` for any other text. */
function decodedOnce(text: string): string | undefined {
  if (!/[\u00c2-\u00f4][\u0080-\u00bf\u0152-\u2122]/u.test(text)) return undefined;
  const bytes = windowsBytes(text.replace(/^\ufeff/, ""));
  return bytes && validText(bytes);
}

/** UTF-32, which no decoder knows. What is no character becomes the sign for that. */
function wideText(bytes: Uint8Array, isLittle: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const pieces: string[] = [];
  for (let at = 4; at + 4 <= bytes.length; at += 4) {
    const code = view.getUint32(at, isLittle);
    pieces.push(code > 0x10ffff ? "\ufffd" : String.fromCodePoint(code));
  }
  return pieces.join("");
}

/** UTF-16 without its mark: of Latin letters, digits and separators every second byte is zero, and no other. */
function unmarkedWideText(bytes: Uint8Array): string | undefined {
  const zeros = [0, 0];
  const looked = bytes.subarray(0, LOOKED_AT);
  looked.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (Math.min(even, odd) * 20 > Math.max(even, odd) || Math.max(even, odd) * 5 < looked.length)
    return undefined;
  return decoded(bytes, odd > even ? "utf-16le" : "utf-16be");
}

function validText(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Mail once had seven bits only: what is written in pairs of letters then begins and ends with a sign of its own. */
function escapedEncoding(bytes: Uint8Array): string | undefined {
  const looked = bytes.subarray(0, LOOKED_AT);
  if (looked.some((byte) => byte >= 0x80)) return undefined;
  const text = new TextDecoder().decode(looked);
  if (["$B", "$@"].some((kanji) => text.includes(`${ESCAPE}${kanji}`))) return "ISO-2022-JP";
  const pairs = text.match(HZ_PAIRS) ?? [];
  return pairs.length > 0 &&
    pairs.every((pair) => /^\p{Script=Han}|^[，。（）：、]/u.test(decoded(latin(pair), "HZ")))
    ? "HZ"
    : undefined;
}

/** Begins and ends what is written in two bytes each, in the mail of Japan. */
const ESCAPE = String.fromCharCode(0x1b);

const latin = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));

/** Files put together of two, or cut within a sign, have a few bytes that are no Unicode among many signs that are. */
function isNearlyUnicode(bytes: Uint8Array): boolean {
  const text = new TextDecoder().decode(bytes.subarray(0, LOOKED_AT));
  const strange = text.match(/\ufffd/g)?.length ?? 0;
  const known = text.match(/[^\0-\x7f\ufffd]/gu)?.length ?? 0;
  return known >= 2 * strange;
}
