/** Letters by their kind, in every script. */

/**
 * A pattern that is made when it is first asked for, and then kept. Google reads each pattern that stands between slashes
 * before every formula, and one that names a kind, such as `\p{L}`, takes it up to half a millisecond: Unicode has many letters.
 *
 * @param source of the pattern, as between slashes
 * @param flags of the pattern
 * @example lettered(String.raw`^\p{Lu}\p{Ll}+$`)().test("Éva") // => true
 */
export function lettered(source: string, flags = "u"): () => RegExp {
  let made: RegExp | undefined;
  return () => {
    made ??= new RegExp(source, flags);
    return made;
  };
}

const LETTER = lettered(String.raw`\p{L}`);
const HAN = lettered(String.raw`\p{Script=Han}`);
const MARKS = lettered(String.raw`\p{M}`, "gu");
const LATIN_WORDS = lettered(String.raw`[\p{Script=Latin}\p{M}]+`, "gu");
const NO_WORDS = lettered(String.raw`[^\p{L}\p{N}]+`, "gu");

/** What stands between the words and numbers of a text; a mark above or below a letter does not. */
export const BETWEEN_WORDS = lettered(String.raw`[^\p{L}\p{M}\p{N}]+`, "gu");

/**
 * Whether a text has a letter of any script.
 *
 * @param text as written
 * @example hasLetter("2024年") // => true
 */
export function hasLetter(text: string): boolean {
  return LETTER().test(text);
}

/**
 * Whether a text has a Chinese character.
 *
 * @param text as written
 * @example hasHan("№ 5 客户") // => true
 */
export function hasHan(text: string): boolean {
  return HAN().test(text);
}

/**
 * A text without the marks above and below its letters, of whatever script.
 *
 * @param text as written
 * @example withoutMarks("Février") // => "Fevrier"
 */
export function withoutMarks(text: string): string {
  return text.normalize("NFD").replace(MARKS(), "");
}

/**
 * A text whose Latin letters have no accents; the marks of Japanese and Korean are letters of their own.
 *
 * @param text as written
 * @example withoutAccents("Café がく") // => "Cafe がく"
 */
export function withoutAccents(text: string): string {
  return text.replace(LATIN_WORDS(), withoutMarks);
}

/**
 * The words and numbers of a text with one blank between them.
 *
 * @param text as written
 * @example wordsAlone(" order-no. (5) ") // => "order no 5"
 */
export function wordsAlone(text: string): string {
  return text.replace(NO_WORDS(), " ").trim();
}
