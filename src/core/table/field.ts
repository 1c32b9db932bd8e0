/** What a column of the user's table can mean, and how its header is recognised. */

import type { Text } from "../texts/language";
import { gluedWordsOf, type HeaderWords, headerWords } from "./header-words";

export type FieldType = "number" | "text" | "date";

export interface Field {
  readonly id: string;
  readonly type: FieldType;
  readonly label: Text;
  /** Headers that mean this field, in any language, as people write them, the best ones first. */
  readonly headers: readonly string[];
  /** Headers that mean it when no other word stands beside them. */
  readonly headersAlone?: readonly string[];
  /** A field whose column is this one's too, when there is no better: a customer's number, where there is no name. */
  readonly standIn?: Field;
  /** A customer's orders add up to it; of any other field the latest order's stands. */
  readonly addsUp?: boolean;
  /** Money that people also write as a rate: a column of nothing but shares is not guessed to be it. */
  readonly neverShares?: boolean;
  /** Words, such as a status: a column of numbers is not guessed to be it. */
  readonly neverNumbers?: boolean;
  /** Yes or no: in a column of nothing but 无 each says no, where it elsewhere says that there is nothing. */
  readonly isAnswer?: boolean;
  /** A column of an earlier run that is taken when the user chose none. */
  readonly fromRun?: { readonly model: string; readonly column: string };
}

/** How a header names a field, from the best down. */
export type HeaderFit =
  /** The very words. */
  | "exact"
  /** Words that mean it only when they stand alone, as here. */
  | "alone"
  /** The very words of its stand-in. */
  | "stand-in"
  /** The words at the end, where the main word of a header stands in English, German, Chinese, Japanese and Korean. */
  | "end"
  /** The words among others. */
  | "part";

/**
 * How well a header names a field: 2 the very words, 1 the words among others, 0 not at all.
 *
 * A field is known by its own name too, as we write it over a column, and by the headers of its stand-in. Letter case,
 * accents, punctuation, spaces, full-width forms and a unit in brackets do not matter.
 *
 * @param header the text over a column
 * @param field the field asked for
 * @example headerMatch("Net Sales (USD)", FIELDS.revenue) // => 2
 */
export function headerMatch(header: string, field: Field): 0 | 1 | 2 {
  return wordsMatch(headerWords(header), field);
}

/**
 * The same of the words of a header, for who asks of one header after many fields.
 *
 * @param words of the header
 * @param field the field asked for
 * @example wordsMatch(headerWords("Net Sales (USD)"), FIELDS.revenue) // => 2
 */
export function wordsMatch(words: HeaderWords, field: Field): 0 | 1 | 2 {
  const fit = headerFit(words, field);
  if (fit === null) return 0;
  return fit === "end" || fit === "part" ? 1 : 2;
}

/**
 * How a header names a field, `null` when it does not.
 *
 * @param words of the header
 * @param field the field asked for
 * @example headerFit(headerWords("Sales 2024"), FIELDS.revenue) // => "end"
 * @example headerFit(headerWords("Total due"), FIELDS.revenue) // => null
 */
export function headerFit({ glued, parts }: HeaderWords, field: Field): HeaderFit | null {
  if (glued === "") return null;
  const known = knownWords(field);
  if (known.places.has(glued)) return "exact";
  if (known.alone.has(glued)) return "alone";
  if (known.standIn.has(glued)) return "stand-in";
  const within = parts.filter(({ text }) => known.parts.has(text));
  if (within.length === 0) return null;
  return within.some(({ isAtEnd }) => isAtEnd) ? "end" : "part";
}

/**
 * Where a header stands among the words a field is known by, the best ones first; those of its stand-in come last,
 * `Infinity` when it is not among them.
 *
 * @param header the text over a column
 * @param field the field asked for
 * @example headerPlace("Customer", FIELDS.customer) < headerPlace("Customer ID", FIELDS.customer) // => true
 */
export function headerPlace(header: string, field: Field): number {
  const { glued } = headerWords(header);
  const { places, alone, standIn } = knownWords(field);
  const place = places.get(glued);
  if (place !== undefined) return place;
  const later = alone.get(glued) ?? standIn.get(glued);
  return later === undefined ? Number.POSITIVE_INFINITY : places.size + later;
}

/** The words of a field, ready to be looked up; each with its place. */
interface KnownWords {
  readonly places: ReadonlyMap<string, number>;
  readonly alone: ReadonlyMap<string, number>;
  readonly standIn: ReadonlyMap<string, number>;
  /** What counts among other words. */
  readonly parts: ReadonlySet<string>;
}

/** Made once for a field, when a header is first held against it: most runs meet few fields, and the lists are long. */
const KNOWN = new WeakMap<Field, KnownWords>();

/** @private */
function knownWords(field: Field): KnownWords {
  const before = KNOWN.get(field);
  if (before) return before;
  const { headers, headersAlone = [], label, standIn } = field;
  const others = standIn ? [...standIn.headers, ...(standIn.headersAlone ?? [])] : [];
  const words = gluedWordsOf(headers);
  const known: KnownWords = {
    places: placesOf([...words, ...gluedWordsOf(Object.values(label))]),
    alone: placesOf(gluedWordsOf(headersAlone)),
    standIn: placesOf(gluedWordsOf(others)),
    parts: new Set(words.filter((text) => text !== "")),
  };
  KNOWN.set(field, known);
  return known;
}

/** @private */
function placesOf(words: readonly string[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (const text of words) {
    if (!places.has(text)) places.set(text, places.size);
  }
  return places;
}
