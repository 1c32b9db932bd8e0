/** Encodings of Hebrew, Arabic and Thai, by the rules of their writing: detectors take them for Chinese or Cyrillic. */

interface Script {
  readonly encoding: string;
  /** Whether a text that was decoded so is written as people write. */
  readonly isWritten: (text: string) => boolean;
}

/** Quotation marks, dashes and signs of currencies stand in any of them. */
const SIGNS = /[\s\u00a0“”‘’„–—…•·«»€₪฿£¥©®°±×÷\u200e\u200f]/gu;
/** Words of fewer letters say little. */
const FEWEST_LETTERS = 8;
/** A tenth of what is written in Arabic are these two letters of its article. */
const FEWEST_ALEF_LAM = 0.1;

const SCRIPTS: readonly Script[] = [
  {
    encoding: "Windows-1255",
    // Five letters have a form of their own at the end of a word, and nowhere else.
    isWritten: (text) => isAll(text, /[א-ת]/gu) && !/[םןץףך][א-ת]/u.test(text),
  },
  { encoding: "Windows-1256", isWritten: isArabic },
  { encoding: "ISO-8859-6", isWritten: isArabic },
  {
    encoding: "Windows-874",
    // A vowel or tone above or below stands on a consonant, and one that is written first before one. Korean and Chinese have
    // two bytes for each character, so that no word of theirs has an odd number.
    isWritten: (text) =>
      isAll(text, /[\u0e01-\u0e5b]/gu) &&
      (text.match(/[\u0e01-\u0e5b]+/gu) ?? []).some((word) => word.length % 2 === 1) &&
      !/(?<![ก-ฮ\u0e31\u0e34-\u0e3a\u0e47-\u0e4e])[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]|[เ-ไ](?![ก-ฮ])/u.test(
        text,
      ),
  },
];

function isArabic(text: string): boolean {
  const letters = text.match(/\p{Script=Arabic}/gu) ?? [];
  const articles = letters.filter((letter) => letter === "ا" || letter === "ل").length;
  return isAll(text, /[\p{Script=Arabic}،؛؟ـ]/gu) && articles >= letters.length * FEWEST_ALEF_LAM;
}

/** The encoding of bytes that are written in one of these scripts and in Latin letters; `undefined` for any other. */
export function encodingByScript(bytes: Uint8Array): string | undefined {
  return SCRIPTS.find(({ encoding, isWritten }) => isWritten(new TextDecoder(encoding).decode(bytes)))
    ?.encoding;
}

/** Whether all that is not ASCII is of a script, which does not share words with Latin letters. */
function isAll(text: string, letters: RegExp): boolean {
  const others = text.replace(/\p{ASCII}/gu, "").replace(SIGNS, "");
  const mixed = new RegExp(`[a-z]${letters.source}{2}|${letters.source}{2}[a-z]`, "iu");
  return others.length >= FEWEST_LETTERS && others.replace(letters, "") === "" && !mixed.test(text);
}
