/** The letters of a worksheet: how large each kind of text is, which its place is measured by. */

import type { Lettering } from "../texts/text-width";
import type { TemplateLook } from "./template";

/** Of text without a look. */
const PLAIN: Lettering = { points: 10 };

const LETTERING: Readonly<Record<TemplateLook, Lettering>> = {
  title: { points: 18, bold: true },
  note: PLAIN,
  heading: { points: 12, bold: true },
  header: { points: 10, bold: true },
  label: PLAIN,
  input: PLAIN,
  result: PLAIN,
  answer: { points: 11, bold: true },
  verdict: { points: 10, bold: true },
};

/**
 * How large a kind of text is, and whether it is bold.
 *
 * @param look of the cell, `null` or none for plain text
 * @example letteringOf("title").points // => 18
 */
export function letteringOf(look: TemplateLook | null | undefined): Lettering {
  return look ? LETTERING[look] : PLAIN;
}
