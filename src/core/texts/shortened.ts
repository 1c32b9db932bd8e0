/** Texts of people that are quoted in a sentence. */

/**
 * A text of at most so many characters, with … where it was longer; none of them is cut in half.
 *
 * @param text any text
 * @param longest how many characters are kept
 * @example shortened("a long reason", 6) // => "a long…"
 * @example shortened("👍👍", 1) // => "👍…"
 */
export function shortened(text: string, longest: number): string {
  if (text.length <= longest) return text;
  // A character takes at most two of the places by which a text is cut.
  const short = [...text.slice(0, 2 * longest)].slice(0, longest).join("");
  return short === text ? text : `${short}…`;
}
