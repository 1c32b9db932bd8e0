/** Text of the workbook where no element can set it apart, such as in a dropdown. */

/** Control characters, and signs that turn the direction of the text after them. */
const TURNING = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

const LONGEST = 60;

/**
 * The text without signs that would disturb its neighbours, cut to a readable length.
 *
 * @param text as it stands in a cell
 */
export function plainText(text: string): string {
  const calm = text.replace(TURNING, " ").replace(/\s+/g, " ").trim();
  return calm.length > LONGEST ? `${calm.slice(0, LONGEST - 1)}…` : calm;
}
