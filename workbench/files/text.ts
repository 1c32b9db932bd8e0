/** Text of a file: from bytes in whatever encoding spreadsheet programs write. */

/** The text of a file, and the encoding it was taken to be in where nothing in the file says so. */
export interface FileText {
  readonly text: string;
  readonly guessed?: string;
}

/**
 * The encodings that are told apart when a file is not in Unicode. A spreadsheet program writes one of these; every
 * further choice would only be one more to go wrong.
 */
const OLDER_ENCODINGS = [
  "gb18030",
  "big5hkscs",
  "cp932",
  "cp949",
  "windows-1250",
  "windows-1251",
  "windows-1252",
];

/** Encodings that the detector calls by their Windows names, as the decoder and most people call them. */
const USUAL_NAMES: Readonly<Record<string, string>> = { CP932: "Shift_JIS", CP949: "EUC-KR" };

/** Enough to know an encoding by, and fast. */
const LOOKED_AT = 100_000;

/**
 * The text of a file.
 *
 * Unicode is known by its mark, by its zeros or by being valid. What is none of these comes from an
 * older program, and its encoding is guessed.
 */
export async function readText(bytes: Uint8Array): Promise<FileText> {
  const unicode = unicodeText(bytes);
  if (unicode !== undefined) return { text: unicode };
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

/** Files put together of two, or cut within a sign, have a few bytes that are no Unicode among many signs that are. */
function isNearlyUnicode(bytes: Uint8Array): boolean {
  const text = new TextDecoder().decode(bytes.subarray(0, LOOKED_AT));
  const strange = text.match(/\ufffd/g)?.length ?? 0;
  const known = text.match(/[^\0-\x7f\ufffd]/gu)?.length ?? 0;
  return known >= 2 * strange;
}

async function guessEncoding(bytes: Uint8Array): Promise<string> {
  // Large, and needed for few files.
  const { detect } = await import("jschardet");
  const looked = bytes.subarray(0, LOOKED_AT);
  const guess = (encodings: string[]) => {
    const found = detect(looked, { detectEncodings: encodings }).encoding;
    return USUAL_NAMES[found ?? ""] ?? found ?? WESTERN;
  };
  const first = guess(OLDER_ENCODINGS);
  const guessed = isMixed(decoded(looked, first)) ? guess(["windows-1250", "windows-1252"]) : first;
  if (guessed !== CENTRAL && guessed !== WESTERN) return guessed;
  const [central, western] = [decoded(looked, CENTRAL), decoded(looked, WESTERN)];
  if (central === western || SPANISH.test(central)) return WESTERN;
  const [isCentral, isWestern] = [isOneOf(CENTRAL_LETTERS, central), isOneOf(WESTERN_LETTERS, western)];
  if (isCentral === isWestern) return guessed;
  return isCentral ? CENTRAL : WESTERN;
}

const CENTRAL = "Windows-1250";
const WESTERN = "Windows-1252";

/** The detector takes some accents for letters of another script, which nobody mixes with Latin ones in a word. */
function isMixed(text: string): boolean {
  const count = (words: RegExp) => text.match(words)?.length ?? 0;
  const ownWords = /(?<!\p{L})\p{Script=Cyrillic}{3,}(?!\p{L})/gu;
  return count(/[a-z]\p{Script=Cyrillic}|\p{Script=Cyrillic}[a-z]/giu) > count(ownWords);
}

/** No language of Central Europe writes ń before a vowel; Spanish writes ñ there. */
const SPANISH = /ń[aeiouáéíóú]/i;
/** Letters of languages with accents; those of German stand in names everywhere. */
const CENTRAL_LETTERS = ["ąćęłńóśźż", "áčďéěíňóřšťúůýž", "áäčďéíĺľňóôŕšťúýž", "áéíóőúű", "ăâîşţ", "čćđšž"];
const WESTERN_LETTERS = ["àâæçéèêëîïôœùûÿ", "áéíñóúçàèòï", "áàâãçéêíóôõú", "àèéìíòóùú", "åäöæøé"];

/** Whether all letters of a text are of one language. */
function isOneOf(languages: readonly string[], text: string): boolean {
  return languages.some((letters) => new RegExp(`^[\\P{L}a-zäöüß${letters}]*$`, "iu").test(text));
}

/** What Windows-1252 has where Latin-1 has control characters; decoders of some versions of Node forget it. */
const WINDOWS_SIGNS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

function decoded(bytes: Uint8Array, encoding: string): string {
  const decoder = new TextDecoder(encoding);
  const text = decoder.decode(bytes);
  if (decoder.encoding !== "windows-1252") return text;
  return text.replace(/[\u0080-\u009f]/g, (sign) => WINDOWS_SIGNS[sign.charCodeAt(0) - 0x80] ?? sign);
}
