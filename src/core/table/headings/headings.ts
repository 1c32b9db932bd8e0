/** How the headings of a field are written down: whoever misses one adds it to the list of its language. */

/**
 * Lists parted by commas, the best heading first: of two columns with known headings, the one that stands earlier here
 * is taken. Case, accents, punctuation and spaces do not matter, and neither does what stands in brackets.
 */
export interface Headings {
  readonly en?: string;
  /** Simplified and traditional. */
  readonly zh?: string;
  readonly de?: string;
  readonly fr?: string;
  readonly es?: string;
  readonly pt?: string;
  readonly it?: string;
  readonly nl?: string;
  readonly ja?: string;
  readonly ko?: string;
  /** The main words of further languages. */
  readonly further?: string;
  /** Words of every language that mean the field only when nothing else stands beside them. */
  readonly alone?: string;
}
