/** Headers of a person's table within our sentences. */

import type { Language } from "./language";
import { hasHan } from "./letters";

/**
 * A header as it stands in a sentence: one that reads as a name there stands as it is; in quotation marks stands what would
 * be taken for a word of ours, such as _total_, or is of other letters than the sentence.
 *
 * @param header as the user wrote it, or the name of a field
 * @param language of the sentence
 * @example inSentence("total", "en") // => "“total”"
 */
export function inSentence(header: string, language: Language): string {
  const first = header.charAt(0);
  const isCapital = first !== first.toLowerCase() && !header.includes("_");
  if (language === "en" ? isCapital : hasHan(header)) return header;
  return language === "zh-TW" ? `「${header}」` : `“${header}”`;
}
