/** Text that must arrive in a cell as text. */

/**
 * A text as it must be handed to `setValues` so that it stays text.
 *
 * Sheets would read `=1+1`, `00123`, `3-4` or `TRUE` as something else; its own mark for text is a leading
 * apostrophe, which does not show. Only a text of letters, spaces and harmless punctuation that begins with a
 * letter goes without it, so that a tier name looks the same in the formula bar.
 *
 * @param text what a person or the data says
 * @example sheetText("=HYPERLINK(1)") // => "'=HYPERLINK(1)"
 */
export function sheetText(text: string): string {
  const isPlain =
    /^\p{L}[\p{L}\p{M} .,;:%()/&'’、，。：；（）]*$/u.test(text) && !/^(true|false)$/i.test(text);
  return text === "" || isPlain ? text : `'${text}`;
}

/**
 * What a cell shows of what is handed to `setValues`: the apostrophe that marks text is not seen.
 *
 * @param content as `sheetText` made it, or a number
 * @example shownContent("'00123") // => "00123"
 */
export function shownContent(content: string | number): string | number {
  return typeof content === "string" && content.startsWith("'") ? content.slice(1) : content;
}
