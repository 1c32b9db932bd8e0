/** Digits of other scripts. */

import { lettered } from "../texts/letters";

/**
 * The 0 of Arabic, Persian, Hindi, Bengali, Punjabi, Gujarati, Odia, Tamil, Telugu, Kannada, Malayalam, Thai, Lao, Burmese
 * and Khmer; the others follow it.
 */
const ZEROS: readonly number[] = [
  0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0x1040, 0x17e0,
];
const OTHER_DIGIT = lettered(String.raw`(?![0-9])\p{Nd}`);

/**
 * A text with the digits of other scripts as those that Europe writes, with the marks that stand between Arabic ones.
 *
 * @param text tidied
 * @example withWesternDigits("١٬٢٣٤٫٥٠") // => "1,234.50"
 */
export function withWesternDigits(text: string): string {
  if (!OTHER_DIGIT().test(text)) return text;
  return [...text]
    .map((letter) => {
      const code = letter.charCodeAt(0);
      const zero = ZEROS.find((one) => code >= one && code < one + 10);
      return zero === undefined ? (ARABIC_MARKS[letter] ?? letter) : String(code - zero);
    })
    .join("");
}

const ARABIC_MARKS: Readonly<Record<string, string>> = { "٬": ",", "٫": ".", "٪": "%", "،": "," };
