/** Words and signs that people write where a value is missing. */

const BLANK_MARK =
  /^(?:[-\u2212–—―_]+|\/|…|\.{2,}|n\.?\/?a\.?|nan|nil|null|none|not (?:available|applicable)|无|無|空|暂无|暫無|没有|沒有|不适用|不適用)$/i;
const UNKNOWN_MARK =
  /^(?:tb[acd]|pending|unknown|not known|待定|待填|待补|待補|未知|未填|未定|不详|不詳|不明)$/i;

/**
 * Whether a text says that there is nothing here; an error such as `#N/A` does not, because a formula that failed is to
 * be mended.
 *
 * @param text tidied
 * @example isBlankMark("n.a.") // => true
 */
export function isBlankMark(text: string): boolean {
  return BLANK_MARK.test(text);
}

/**
 * Whether a text says that there is a value which is not known: that is no 0, as a blank cost is.
 *
 * @param text tidied
 * @example isUnknownMark("TBD") // => true
 */
export function isUnknownMark(text: string): boolean {
  return UNKNOWN_MARK.test(text);
}
