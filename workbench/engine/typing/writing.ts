/** Writing: how a language writes numbers and dates, and what a written text turned out to be. */

/** What a text became: a value, and the number format Sheets gives the cell when it has none yet. */
export interface Typed {
  readonly value: string | number | boolean;
  readonly format?: string;
}

/** How a language writes numbers and dates. */
export interface Writing {
  readonly decimal: string;
  readonly thousands: string;
  /** Which comes first in a date with the year last: `1/5/2024` is 5 January in the United States. */
  readonly dayFirst: boolean;
  /** The words for true and false beside the English ones, in small letters. */
  readonly truth?: readonly [yes: string, no: string] | undefined;
}
