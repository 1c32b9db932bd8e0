/** What a column of the user's table can mean, and how its header is recognised. */

import { tidy } from "../cells/cell";
import type { Text } from "../texts/language";

export type FieldType = "number" | "text" | "date";

export interface Field {
  readonly id: string;
  readonly type: FieldType;
  readonly label: Text;
  /** Headers that mean this field, in any language, as people write them. */
  readonly headers: readonly string[];
  /** A customer's orders add up to it; of any other field the latest order's stands. */
  readonly addsUp?: boolean;
  /** Money that people also write as a rate: a column of nothing but shares is not guessed to be it. */
  readonly neverShares?: boolean;
  /** A column of an earlier run that is taken when the user chose none. */
  readonly fromRun?: { readonly model: string; readonly column: string };
}

/**
 * How well a header names a field: 2 the very words, 1 the words among others, 0 not at all.
 *
 * A field is known by its own name too, as we write it over a column. Letter case, punctuation, camel case, full-width forms and a unit in brackets do not matter.
 *
 * @param header the text over a column
 * @param field the field asked for
 * @example headerMatch("Net Sales (USD)", FIELDS.revenue) // => 2
 */
export function headerMatch(header: string, field: Field): 0 | 1 | 2 {
  const words = plainWords(header);
  if (words === "") return 0;
  const names = [...field.headers, ...Object.values(field.label)];
  if (names.some((known) => plainWords(known) === words)) return 2;
  const padded = ` ${words} `;
  const within = field.headers.some((known) => {
    const inner = plainWords(known);
    // Chinese is written without spaces, so a known header of two characters or more counts anywhere.
    return /\p{Script=Han}{2}/u.test(inner) ? words.includes(inner) : padded.includes(` ${inner} `);
  });
  return within ? 1 : 0;
}

/**
 * Where a header stands among the words a field is known by, the best ones first; `Infinity` when it is not among
 * them.
 *
 * @param header the text over a column
 * @param field the field asked for
 * @example headerPlace("Customer", FIELDS.customer) < headerPlace("Customer ID", FIELDS.customer) // => true
 */
export function headerPlace(header: string, field: Field): number {
  const words = plainWords(header);
  const place = field.headers.findIndex((known) => plainWords(known) === words);
  return place < 0 ? Number.POSITIVE_INFINITY : place;
}

/** @private */
function plainWords(header: string): string {
  return withoutBrackets(tidy(header))
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** A bracket runs to the first one that closes; one that nothing closes is part of the words. @private */
function withoutBrackets(text: string): string {
  const brackets = /[([（【]|[)\]）】]/g;
  const kept: string[] = [];
  let from = 0;
  let opened = -1;
  for (let found = brackets.exec(text); found; found = brackets.exec(text)) {
    const isOpening = "([（【".includes(found[0]);
    if (isOpening && opened < 0) opened = found.index;
    if (isOpening || opened < 0) continue;
    kept.push(text.slice(from, opened));
    from = found.index + 1;
    opened = -1;
  }
  return [...kept, text.slice(from)].join(" ");
}
