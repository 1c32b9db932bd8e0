/** Lists of words, long ones over several lines, as one pattern. */

/**
 * A pattern for a text that is one of some words.
 *
 * @param lists parted by bars, over several lines
 * @example alternatives("paid|done").test("done") // => true
 */
export function alternatives(...lists: readonly string[]): RegExp {
  const words = lists.map((list) => list.replace(/\n\s*/g, ""));
  return new RegExp(`^(${words.join("|")})$`, "u");
}
