/** Digits of other scripts. */

/** The 0 of Arabic, Persian, Hindi, Bengali and Thai; the others follow it. */
const ZEROS: readonly number[] = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50];
const OTHER_DIGIT = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0e50-\u0e59]/;

/**
 * A text with the digits of other scripts as those that Europe writes, with the marks that stand between Arabic ones.
 *
 * @param text tidied
 * @example withWesternDigits("١٬٢٣٤٫٥٠") // => "1,234.50"
 */
export function withWesternDigits(text: string): string {
  if (!OTHER_DIGIT.test(text)) return text;
  return [...text]
    .map((letter) => {
      const code = letter.charCodeAt(0);
      const zero = ZEROS.find((one) => code >= one && code < one + 10);
      return zero === undefined ? (ARABIC_MARKS[letter] ?? letter) : String(code - zero);
    })
    .join("");
}

const ARABIC_MARKS: Readonly<Record<string, string>> = { "٬": ",", "٫": ".", "٪": "%", "،": "," };
