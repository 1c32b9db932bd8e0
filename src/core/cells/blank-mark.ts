/** Words and signs that people write where a value is missing. */

const BLANK_MARK =
  /^(?:[-\u2212–—―_]+|\?+|\/|…|\.{2,}|n\.?\/?a\.?|nan|nil|null|none|tb[acd]|pending|unknown|not (?:available|applicable|known)|无|無|空|暂无|暫無|没有|沒有|待定|待填|待补|待補|未知|未填|不详|不詳|不明|不适用|不適用)$/i;

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
